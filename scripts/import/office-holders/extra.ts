/**
 * The smaller lists of office-holders: members of the European Parliament, governors of the US states, and leaders by
 * year (the only list here with Germany, Colombia, Peru, Thailand and Namibia). The first two have no dates and are
 * `listing`s; of the third only what the folders of the countries lack is taken.
 */

import { join } from 'node:path';
import type { RawRole } from '../office-holders.ts';
import type { CountryFinder } from '../shared/countries.ts';
import { readCsv } from '../shared/read.ts';

const GATHERED = '2022-03-01';
/** The list of leaders is younger: its newest start is one that the World Factbook gives the day of. */
const LEADERS_GATHERED = '2022-09-27';

export function readExtraRoles(source: string, finder: CountryFinder, known: readonly RawRole[]): RawRole[] {
  const listing = { from: '', to: '', dated: 'listing', known: GATHERED } as const;
  const parliament = readCsv(join(source, 'european-parliament/data/wikidata.csv')).map((row) => ({
    ...listing,
    person: row.item ?? '',
    name: row.name ?? '',
    country: 'EU',
    office: `Member of the European Parliament for ${row.country ?? ''}`,
  }));
  const governors = readCsv(join(source, 'us-governors/data/wikidata.csv')).map((row) => ({
    ...listing,
    person: row.item ?? '',
    name: row.name ?? '',
    country: 'US',
    office: `Governor of ${row.state ?? ''}`,
  }));
  return [...parliament, ...governors, ...readLeaders(source, finder, known)].filter((role) =>
    /^Q\d+$/u.test(role.person),
  );
}

function readLeaders(source: string, finder: CountryFinder, known: readonly RawRole[]): RawRole[] {
  const held = new Set(known.map((role) => `${role.person}|${role.country}|${role.from.slice(0, 4)}`));
  return readCsv(join(source, 'world-leaders-2021/data/wikidata.csv')).flatMap((row) => {
    const country = finder.byId(row.countryid ?? '') ?? finder.byName(row.country ?? '');
    const person = row.officeholder ?? '';
    const from = row.start_year ?? '';
    if (country === null || from === '' || held.has(`${person}|${country}|${from}`)) return [];
    const office = row.positionLabel ?? '';
    return [
      {
        person,
        name: row.officeholderLabel ?? '',
        country,
        office,
        from,
        to: row.end_year ?? '',
        dated: 'own' as const,
        known: LEADERS_GATHERED,
      },
    ];
  });
}
