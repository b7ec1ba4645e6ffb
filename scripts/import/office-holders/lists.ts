/**
 * Roles that stand only in the lists below `sources/`, each taken from Wikidata for one office or cabinet: holders before
 * this century, and some whom the gathered files miss (the cabinet of Myanmar of 2016). A row without the id of a statement
 * (`psid`) is not in Wikidata and is not taken. A list of one office names the office nowhere: it is read off the rows
 * that the gathered files have too. An open end is known for the first day only, but for the list of today's foreign ministers.
 */

import { join } from 'node:path';
import { addOne } from '../../records/multimap.ts';
import type { CountryFinder } from '../shared/countries.ts';
import { type Fields, listFiles, readCsv } from '../shared/read.ts';

export interface Holding {
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly person: string;
  readonly name: string;
  /** Only where the list says it row by row: ISO code. */
  readonly country?: string;
  /** True where the list is not one of present holders, so that an open end says nothing about the day of gathering. */
  readonly isPast?: boolean;
}

/** Who left before is hardly named in the news. */
const OLDEST = '1970';
const FEWEST = 2;
const bareId = /^Q\d+$/u;
/** `Italian Minister of Foreign Affairs`, where a column says the country. */
const nationality = /^\p{Lu}\p{Ll}+(?:ian|iot) (?=Minister )/u;
/** What an office is called by; some lists of cabinets give the field alone (`Labour and Social Security`). */
const office =
  /minister|secretary|president|governor|mayor|member|deput|justice|chief|commission|ambassador|director|head|chair|speaker|attorney|premier|counsel|senator|representative/iu;

/** What the lists of a folder add to the holdings already `known` from its gathered files; each holding once. */
export function readListed(folder: string, known: readonly Holding[], finder: CountryFinder): Holding[] {
  const all = [...known];
  for (const file of listFiles(join(folder, 'sources'), 'wikidata.csv')) {
    const rows = readCsv(file).filter((row) => (row.psid ?? '') !== '');
    const holdings = rows.map((row) => readRow(row, finder));
    const common = commonOffice(holdings, known);
    for (const one of holdings) {
      const named = one.office === '' ? { ...one, office: common } : one;
      if (isWanted(named) && !all.some((other) => isSame(other, named))) all.push(named);
    }
  }
  return all.slice(known.length);
}

function readRow(row: Fields, finder: CountryFinder): Holding {
  const country = finder.byId(row.country ?? '');
  const raw = row.positionLabel ?? row.position ?? '';
  const label = country === null ? raw : raw.replace(nationality, '');
  return {
    person: row.item ?? row.wdid ?? row.person ?? '',
    name: row.itemLabel ?? row.wdLabel ?? row.name ?? row.personLabel ?? '',
    office: bareId.test(label) ? '' : label,
    from: row.startDate ?? row.start ?? '',
    to: row.endDate ?? row.end ?? '',
    ...(country === null ? { isPast: true } : { country }),
  };
}

/** Office that most rows with a known start have there; `''` where fewer than two are known or they differ. */
function commonOffice(rows: readonly Holding[], known: readonly Holding[]): string {
  const places = new Set(rows.map(({ person, from }) => `${person}|${from}`));
  const counts = new Map<string, number>();
  let total = 0;
  for (const { person, from, office } of known) {
    if (from === '' || !places.has(`${person}|${from}`)) continue;
    addOne(counts, office);
    total += 1;
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= FEWEST && first[1] * 2 > total ? first[0] : '';
}

function isWanted({ office: label, person, from, to }: Holding): boolean {
  return office.test(label) && bareId.test(person) && from !== '' && (to === '' ? from : to) >= OLDEST;
}

/** The same person from the same day, or in the same office at the same time. */
function isSame(a: Holding, b: Holding): boolean {
  if (a.person !== b.person) return false;
  if (a.from === b.from) return true;
  if (a.office.toLowerCase() !== b.office.toLowerCase()) return false;
  return a.from <= (b.to === '' ? '9' : b.to) && b.from <= (a.to === '' ? '9' : a.to);
}
