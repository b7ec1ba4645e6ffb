/** Reading what publishers give: CSV, TSV, JSON and YAML files, as plain rows. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

export type Fields = Readonly<Record<string, string>>;

const marks: Fields = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a cell says where its publisher took it from a page with the references still in it (`Finance &amp; Commerce`). */
function withoutReferences(cell: string): string {
  return cell
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => marks[name] ?? '');
}

/** Rows of a CSV file as objects by header; empty where the file does not exist. */
export function readCsv(file: string): Fields[] {
  if (!existsSync(file)) return [];
  const options = {
    columns: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    cast: withoutReferences,
  };
  return parse(readFileSync(file, 'utf8'), options) as unknown as Fields[];
}

/** Rows of a tab-separated file without quoting. */
export function readTsv(file: string): Fields[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = head.replace(/\r$/u, '').split('\t');
  const rows = lines.filter((line) => line.trim() !== '');
  return rows.map((line) => {
    const cells = line.replace(/\r$/u, '').split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, withoutReferences(cells[i] ?? '').trim()]));
  });
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

export function readYaml(file: string): unknown {
  return parseYaml(readFileSync(file, 'utf8'), { maxAliasCount: -1 }) as unknown;
}

/** Sorted names of the folders in a folder. */
export function listFolders(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
}

/** All files below a folder whose name ends so, sorted; empty where there is no such folder. */
export function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
