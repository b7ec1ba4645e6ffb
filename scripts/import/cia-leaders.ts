/** Chiefs of state and cabinet members as listed in June 2019 (cia-world-leaders): no dates, so each is a listing of that month. */

import { join } from 'node:path';
import { surnameCase } from './factbook/read-holders.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped } from './shared/dropped.ts';
import { addNamed, gatherPeople, writePeople } from './shared/people.ts';
import { readCsv } from './shared/read.ts';

const LISTED = '2019-06';

/**
 * The list of China takes in the offices of Hong Kong and Macau without saying whose they are; where one region alone has the
 * office it is told, the others are left out.
 */
const shared =
  /^(?:Chief Executive|Commissioner, Independent Commission Against Corruption|President of Legislative Council|Secretary for Security)$/u;
const macau =
  /^(?:Commissioner, Audit|President of Court of Final Appeal|Procurator General|Secretary for (?:Administrative and Justice|Economics and Finance|Social Affairs and Culture|Transport and Public Works))$/u;
const hongKong =
  /^(?:Chief Executive, Hong Kong Monetary Authority|Chief Justice|Chief Secretary for Administration|Commissioner of Police|Director of Audit|Secretary for .+)$/u;

/** Country of an office of the list of China; null where the region is not told. */
function chineseRegion(office: string): string | null {
  if (shared.test(office)) return null;
  return macau.test(office) ? 'MO' : hongKong.test(office) ? 'HK' : 'CN';
}

/** Writes people and roles; returns the number of roles. */
export function importCiaLeaders(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const into = gatherPeople();
  for (const row of readCsv(join(folder, 'cia-world-leaders/leaders_2019-06.csv'))) {
    const office = officeName(row.office ?? '');
    const named = countries.byName(turnRound(row.country ?? ''));
    const country = named === 'CN' ? chineseRegion(office) : named;
    const name = surnameCase(row.person ?? '');
    const why = fault({ country: named, region: country, name, office });
    if (why !== null || country === null || name === null)
      dropped.drop(why ?? 'no whole name', `${row.country}: ${row.person}, ${row.office}`);
    else addNamed(into, 'cia', { name, country, office, from: '', listed: LISTED });
  }
  dropped.print('cia-leaders');
  return writePeople(join(out, 'cia-leaders'), into);
}

function fault(row: { country: string | null; region: string | null; name: string | null; office: string }) {
  if (row.country === null) return 'unknown country';
  if (row.region === null) return 'office of Hong Kong or Macau, not told which';
  if (/^Eternal /u.test(row.office)) return 'title of somebody who has died';
  return row.name === null || !row.name.includes(' ') || row.office === '' ? 'no whole name' : null;
}

/** `Congo, Republic of the` is `Republic of the Congo`. */
function turnRound(name: string): string {
  const [first = '', second] = name.split(', ');
  return second === undefined ? first : `${second} ${first}`;
}

function officeName(raw: string): string {
  return raw
    .replaceAll(' & ', ' and ')
    .replaceAll(', and ', ' and ')
    .replace(/\bIntl\./gu, 'International')
    .replace(/\bDep\./gu, 'Deputy')
    .replace(/ \(Holy See$/u, '')
    .replace(/, New York$/u, '')
    .replace(/\bthe US$/u, 'the United States')
    .trim();
}
