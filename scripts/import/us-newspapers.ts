/**
 * US newspapers with Wikidata ids (wiki-media-cred). A title that Wikipedia has to tell apart ("Daily Herald (Utah)") keeps
 * its brackets, so that it joins nothing of the same name; without an id a row says nothing that others do not.
 */

import { join } from 'node:path';
import { addOne } from '../records/multimap.ts';
import { countDropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { readTsv } from './shared/read.ts';

/** Writes `outlets.tsv`; returns the number of papers. */
export function importUsNewspapers(folder: string, out: string): number {
  const dropped = countDropped();
  const rows = readTsv(join(folder, 'wiki-media-cred/data/wikipedia-us-newspapers.tsv'));
  const bases = new Map<string, number>();
  for (const row of rows) addOne(bases, base(row['WP-title'] ?? ''));
  const tables = gatherOrganisations();
  const seen = new Set<string>();
  for (const row of rows) {
    const key = row.qid ?? '';
    const title = row['WP-title'] ?? '';
    if (!/^Q\d+$/u.test(key)) dropped.drop('no Wikidata id', title);
    else if (isPlaceOrCollege(base(title))) dropped.drop('a place or college that has a paper', title);
    else if (seen.has(key)) dropped.drop('stands twice', title);
    else {
      const unique = bases.get(base(title)) === 1;
      tables.outlets.push({
        key,
        name: unique ? base(title) : title,
        country: 'US',
        type: 'newspaper',
        languages: 'en',
      });
      seen.add(key);
    }
  }
  dropped.print('us-newspapers');
  return writeOrganisations(join(out, 'us-newspapers'), tables);
}

/** Where a paper has no page of its own, the list leads to its town (`Reef, Maine`) or its college. */
function isPlaceOrCollege(title: string): boolean {
  return (
    /^.+, (?!Inc\b)[A-Z][\p{L} ]+$/u.test(title) ||
    /(?:University|College)$/u.test(title) ||
    /^(?:The )?University of \p{L}+(?: (?:of|at) \p{L}+)*$/u.test(title)
  );
}

function base(title: string): string {
  return title.replace(/ \([^)]*\)$/u, '');
}
