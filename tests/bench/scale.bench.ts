/**
 * How the dataset grows: `node --max-old-space-size=16000 tests/bench/scale.bench.ts [ours] [1] [10] [100]`. Compiles made-up
 * records of that many times our size into a temporary file, and measures each file in a process of its own.
 * `ours` is the real file, where `npm run build` has made it; 100 takes people with one name and role only, and
 * about 10 GB of memory. Prints the table of docs/scale.md.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { leanRecords } from './lean-records.ts';
import type { Measured } from './measure-dataset.ts';
import { syntheticRecords } from './synthetic-records.ts';
import { wordRules } from './word-keys.ts';

const OURS = resolve(import.meta.dirname, '../../.cache/masthead.bin');
const WHOLE_UP_TO = 10;
const PEOPLE = 110_000;

interface Row extends Measured {
  readonly set: string;
  readonly bytes: number;
  readonly zipped: number;
}

function writeSet(factor: number, folder: string): string {
  const records = factor <= WHOLE_UP_TO ? syntheticRecords(factor) : leanRecords(PEOPLE * factor);
  const path = join(folder, `${factor}.bin`);
  writeFileSync(path, encodeDataset(records, wordRules));
  return path;
}

function measure(set: string, path: string): Row {
  const script = join(import.meta.dirname, 'measure-dataset.ts');
  const output = execFileSync(process.execPath, ['--expose-gc', script, path, set], { encoding: 'utf8' });
  const bytes = readFileSync(path);
  return {
    set,
    bytes: bytes.length,
    zipped: deflateRawSync(bytes, { level: 9 }).length,
    ...JSON.parse(output),
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['set', ({ set }) => set],
  ['entities', ({ entities }) => entities.toLocaleString('en')],
  ['names', ({ names }) => names.toLocaleString('en')],
  ['file, MB', ({ bytes }) => megabytes(bytes)],
  ['zipped, MB', ({ zipped }) => megabytes(zipped)],
  ['open cold / warm, ms', ({ openCold, openWarm }) => `${openCold.toFixed(1)} / ${openWarm.toFixed(1)}`],
  ['beyond the file, MB', ({ heapOpened, heapUsed }) => `${megabytes(heapOpened)} / ${megabytes(heapUsed)}`],
  ['bare, ns', ({ bare }) => bare.toFixed(1)],
  ['`names` miss / hit, ns', ({ miss, hit }) => `${miss.toFixed(1)} / ${hit.toFixed(0)}`],
  ['`nameOf` / `nameText`, ns', ({ nameOf, nameText }) => `${nameOf.toFixed(0)} / ${nameText.toFixed(0)}`],
  ['`refOf`, ns', ({ refOf }) => refOf.toFixed(0)],
  ['`site` hit / miss, ns', ({ site, siteMiss }) => `${site.toFixed(0)} / ${siteMiss.toFixed(0)}`],
  ['`entity`, µs', ({ entity }) => (entity / 1000).toFixed(1)],
];

function printTable(rows: readonly Row[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  console.log(line(columns.map(([title]) => title)));
  console.log(line(columns.map(() => '--')));
  for (const row of rows) console.log(line(columns.map(([, show]) => show(row))));
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['ours', '1', '10'];
const folder = mkdtempSync(join(tmpdir(), 'masthead-scale-'));
try {
  const rows = wanted
    .filter((set) => set !== 'ours' || existsSync(OURS))
    .map((set) => (set === 'ours' ? measure(set, OURS) : measure(`${set} x`, writeSet(Number(set), folder))));
  printTable(rows);
} finally {
  rmSync(folder, { recursive: true });
}
