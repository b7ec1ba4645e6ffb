/** The list of publications that facts were taken from, `data/sources.tsv`. Its order is the order of trust. */

import { join } from 'node:path';
import type { Source } from '../../utils/model/facts.ts';
import { readTable } from './tsv.ts';

export interface SourceRow extends Source {
  /** Address of one record's page with `{id}`, `''` where there is none. */
  readonly link: string;
}

export function readSources(root: string): SourceRow[] {
  return readTable(join(root, 'sources.tsv'), root).map((row) => ({
    key: row.cell('key'),
    name: row.cell('name'),
    publisher: row.cell('publisher'),
    url: row.cell('url'),
    licence: row.cell('licence'),
    date: row.cell('date'),
    link: row.cell('link'),
  }));
}
