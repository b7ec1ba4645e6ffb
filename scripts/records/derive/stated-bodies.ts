/** Bodies of states and parties that a source names without names of their country and parent. */

import { join } from 'node:path';
import type { Citation } from '../../../utils/model/facts.ts';
import type { SourceRow } from '../read-sources.ts';
import { parts, readTable } from '../tsv.ts';
import type { BodyCalled } from './body-names.ts';

export interface StatedBody extends BodyCalled {
  readonly country: string;
  readonly citation: Citation;
}

/** All of them, in the order of the sources; `table` is `bodies.tsv`, or `parties.tsv` for parties. */
export function readStatedBodies(
  root: string,
  sources: readonly SourceRow[],
  table: 'bodies.tsv' | 'parties.tsv',
): StatedBody[] {
  return sources.flatMap(({ key, url }) => {
    const citation: Citation = { source: key, url, date: null, check: 'file', copy: false };
    return readTable(join(root, 'imported', key, table), root).map((row) => ({
      country: row.cell('country'),
      type: row.cell('type'),
      name: row.cell('name'),
      aliases: parts(row.cell('aliases')),
      citation,
    }));
  });
}
