/** Wikidata id of a country code, from country-codes. */

import { join } from 'node:path';
import { readCsv } from './read.ts';

export function countryIds(folder: string): (code: string) => string | null {
  const ids = new Map<string, string>([
    ['EU', 'Q458'],
    ['XK', 'Q1246'],
    ['NA', 'Q1030'],
  ]);
  for (const row of readCsv(join(folder, 'country-codes/data/country-codes.csv'))) {
    const id = (row.wikidata_id ?? '').split('/').pop() ?? '';
    if (id !== '') ids.set(row['ISO3166-1-Alpha-2'] ?? '', id);
  }
  return (code) => ids.get(code) ?? null;
}
