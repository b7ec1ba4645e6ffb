/** Reads the tab-separated files of `data/`. Cells are handed out by column name; a row knows its file and line. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where a fact was written down: `data/curated/claims/us.tsv:12`. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface TableRow extends Place {
  /** The cell under a column, `''` where the file has no such column. */
  cell(column: string): string;
}

/** One thing wrong with the data, printed as `file:line: message`. */
export interface Problem extends Place {
  readonly message: string;
}

/** Rows of one file, none where it is missing; `root` is the folder that file names in messages start from. */
export function readTable(file: string, root: string): TableRow[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const columns = new Map((lines[0] ?? '').split('\t').map((name, i) => [name, i]));
  const shown = relative(root, file);
  const rows: TableRow[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    rows.push({ file: shown, line: i + 1, cell: (column) => cells[columns.get(column) ?? -1] ?? '' });
  }
  return rows;
}

/** Files that one table in a source's folder may have: `roles.tsv` and everything in `roles/`, sorted. */
export function tableFiles(folder: string, table: string): string[] {
  const inside = existsSync(join(folder, table)) ? readdirSync(join(folder, table)) : [];
  const more = inside.filter((name) => name.endsWith('.tsv')).sort();
  return [join(folder, `${table}.tsv`), ...more.map((name) => join(folder, table, name))];
}

/** Parts of a list cell. */
export function parts(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}
