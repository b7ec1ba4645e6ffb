/**
 * Compiles `data/` into the one file that the extension carries: `npx node scripts/compile.ts [--data data]
 * [--out .cache/masthead.bin]`. Records are loaded and checked first; every problem is printed as
 * `file:line: message`, and then nothing is written.
 *
 * The file is cached by a hash of everything that goes into it, the bytes of `data/` and the code that compiles
 * them, so that a build or the inspector starts at once where neither has changed.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EncodeFault } from '../utils/dataset/fault.ts';
import { readArguments } from './arguments.ts';
import { filesBelow } from './files-below.ts';

/** Folders and files whose code decides what the bytes are. */
const CODE = ['utils/dataset', 'utils/model', 'utils/mentions', 'utils/matching', 'scripts/records'];

export interface CompilePlaces {
  /** Folder of the project, where the code lies. */
  readonly root?: string;
  readonly data?: string | undefined;
  readonly out?: string | undefined;
}

/** What is wrong with `data/`, one line for each problem. */
export class CompileFault extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'CompileFault';
  }
}

/** Called with the name of each stage of a compilation, for a line of progress. */
export type OnStage = (stage: string) => void;

/**
 * Path of a dataset that is up to date, compiled where it was not. Throws a `CompileFault` for problems in
 * the data.
 */
export async function ensureDataset(
  {
    root = resolve(import.meta.dirname, '..'),
    data = join(root, 'data'),
    out = join(root, '.cache/masthead.bin'),
  }: CompilePlaces = {},
  onStage: OnStage = () => {},
): Promise<string> {
  const stamp = hashInputs(root, data);
  if (existsSync(out) && readStamp(out) === stamp) return out;
  const bytes = await compile(data, onStage);
  mkdirSync(dirname(out), { recursive: true });
  replaceFile(out, bytes);
  replaceFile(stampOf(out), stamp);
  return out;
}

/** Loaded only where something is to be compiled: a build that finds its file needs none of it. */
async function compile(data: string, onStage: OnStage): Promise<Uint8Array> {
  const { loadRecords } = await import('./records/load-records.ts');
  const { nameRules } = await import('../utils/matching/name-rules.ts');
  const { encodeDataset } = await import('../utils/dataset/encode.ts');
  const { records, problems } = await loadRecords(data, onStage);
  if (problems.length > 0) {
    throw new CompileFault(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`));
  }
  onStage('encoding');
  try {
    return encodeDataset(records, nameRules);
  } catch (error) {
    throw error instanceof EncodeFault ? new CompileFault(error.problems) : error;
  }
}

function hashInputs(root: string, data: string): string {
  const hash = createHash('sha256');
  for (const folder of [data, ...CODE.map((path) => join(root, path))]) {
    for (const path of filesBelow(folder)) {
      const content = readFileSync(join(folder, path));
      hash.update(`${path}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

const stampOf = (out: string): string => `${out}.stamp`;

const readStamp = (out: string): string | null =>
  existsSync(stampOf(out)) ? readFileSync(stampOf(out), 'utf8') : null;

/** Renamed into place, so that a second build at the same time never sees half a file. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}

async function main(): Promise<void> {
  const { values } = readArguments('usage: npx node scripts/compile.ts [--data FOLDER] [--out FILE]', {
    options: { data: { type: 'string' }, out: { type: 'string' } },
  });
  try {
    const path = await ensureDataset(values);
    console.log(`${path}: ${readFileSync(path).length} bytes`);
  } catch (error) {
    if (!(error instanceof CompileFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
