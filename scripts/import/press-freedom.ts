/** Rank and score of each country in the press-freedom index of Reporters Without Borders by year (fopi), as register entries. */

import { join } from 'node:path';
import { countryFinder } from './shared/countries.ts';
import { countDropped } from './shared/dropped.ts';
import { readCsv } from './shared/read.ts';
import { claimColumns, type Row, writeTable } from './shared/table.ts';

/** Writes `claims.tsv`; returns the number of entries. */
export function importPressFreedom(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const claims: Row[] = [];
  for (const row of readCsv(join(folder, 'fopi/fopi.csv'))) {
    const subject = countries.idOf(row.country_code ?? '');
    const year = row.year ?? '';
    const rank = row.rank ?? '';
    if (subject === null || !/^\d{4}$/u.test(year) || !/^\d+$/u.test(rank))
      dropped.drop('no country, year or rank', `${row.country} ${year} ${rank}`);
    else
      claims.push({
        subject,
        kind: 'register',
        value: 'press-freedom',
        detail: `rank ${rank}, score ${row.score}`,
        from: year,
        to: year,
        date: year,
      });
  }
  dropped.print('press-freedom');
  return writeTable(join(out, 'press-freedom/claims.tsv'), claimColumns, claims);
}
