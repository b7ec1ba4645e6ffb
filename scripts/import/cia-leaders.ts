/** Chiefs of state and cabinet members as listed in June 2019 (cia-world-leaders): no dates, so each is a listing of that month. */

import { join } from 'node:path';
import { surnameCase } from './factbook/read-holders.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped } from './shared/dropped.ts';
import { addNamed, gatherPeople, writePeople } from './shared/people.ts';
import { readCsv } from './shared/read.ts';

const LISTED = '2019-06';

/** Writes people and roles; returns the number of roles. */
export function importCiaLeaders(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const into = gatherPeople();
  for (const row of readCsv(join(folder, 'cia-world-leaders/leaders_2019-06.csv'))) {
    const country = countries.byName(turnRound(row['country'] ?? ''));
    const name = surnameCase(row['person'] ?? '');
    const office = officeName(row['office'] ?? '');
    if (country === null || name === null || !name.includes(' ') || office === '')
      dropped.drop(
        country === null ? 'unknown country' : 'no whole name',
        `${row['country']}: ${row['person']}`,
      );
    else addNamed(into, 'cia', { name, country, office, from: '', listed: LISTED });
  }
  dropped.print('cia-leaders');
  return writePeople(join(out, 'cia-leaders'), into);
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
    .replace(/, New York$/u, '')
    .replace(/\bthe US$/u, 'the United States')
    .trim();
}
