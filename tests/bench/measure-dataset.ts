/**
 * Measures one compiled dataset in a process of its own, as a worker would meet it:
 * `node --expose-gc tests/bench/measure-dataset.ts FILE [ours]` prints one line of JSON, a `Measured`. With `ours`
 * the names are asked for by the keys of the real rules, else by those of `word-keys.ts`.
 */

import { readFileSync } from 'node:fs';
import type { Dataset, NameRef } from '../../utils/dataset/dataset.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import { seededRandom } from '../random.ts';
import { wordRules } from './word-keys.ts';

export interface Measured {
  readonly names: number;
  readonly entities: number;
  /** Milliseconds of the first `openDataset` of the process, and the least of later ones. */
  readonly openCold: number;
  readonly openWarm: number;
  /** Bytes beyond the file: after opening, and after many look-ups. */
  readonly heapOpened: number;
  readonly heapUsed: number;
  /** Nanoseconds each. `bare`: a multiplication and one read at random from 256 KB. */
  readonly bare: number;
  readonly miss: number;
  readonly hit: number;
  readonly nameOf: number;
  readonly nameText: number;
  readonly refOf: number;
  readonly site: number;
  readonly siteMiss: number;
  readonly entity: number;
}

const CALLS = 1 << 15;
const ROUNDS = 40;

/** Least nanoseconds a call, of many rounds; other programs can only make a round slower. */
function nanoseconds(run: (index: number) => number, calls = CALLS): number {
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (let index = 0; index < calls; index++) sum += run(index);
    least = Math.min(least, performance.now() - started);
  }
  if (Number.isNaN(sum)) throw new Error('nothing was looked up');
  return (least * 1e6) / calls;
}

function milliseconds<T>(run: () => T): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function countEntities({ about: { counts } }: Dataset): number {
  return counts.outlets + counts.institutions + counts.people;
}

interface Samples {
  readonly unknown: Uint32Array;
  readonly known: Uint32Array;
  readonly names: Uint32Array;
  readonly ids: readonly Parameters<Dataset['refOf']>[0][];
  readonly hosts: readonly string[];
}

/** One key of the name; names that have none give one that nobody has. */
function keyOf(dataset: Dataset, name: NameRef): number {
  const { ref, kind } = dataset.nameOf(name);
  const rules = process.argv[3] === 'ours' ? nameRules : wordRules;
  return rules.keys(dataset.nameText(name), kind, dataset.entity(ref))[0] ?? 0;
}

/** As many samples at every size, so that none profits from a cache that was warmed by few. */
function drawSamples(dataset: Dataset): Samples {
  const random = seededRandom(11);
  const names = Uint32Array.from({ length: CALLS }, () => random.below(dataset.nameCount));
  const refs = Array.from({ length: CALLS }, () => random.below(countEntities(dataset)));
  const outlets = dataset.about.counts.outlets;
  const hosts = refs.map((ref) => (outlets === 0 ? null : dataset.outlet(ref % outlets)?.sites[0]?.host));
  return {
    unknown: Uint32Array.from({ length: CALLS }, () => random.below(2 ** 32)),
    known: Uint32Array.from(names, (name) => keyOf(dataset, name)),
    names,
    ids: refs.map((ref) => dataset.idOf(ref)),
    hosts: hosts.map((host) => host ?? 'none.example'),
  };
}

function measureLookups(
  dataset: Dataset,
): Omit<Measured, 'openCold' | 'openWarm' | 'heapOpened' | 'heapUsed'> {
  const { unknown, known, names, ids, hosts } = drawSamples(dataset);
  const table = new Uint32Array(1 << 16);
  const count = countEntities(dataset);
  return {
    names: dataset.nameCount,
    entities: count,
    bare: nanoseconds((at) => table[Math.imul(unknown[at]!, 0x9e3779b1) >>> 16]!),
    miss: nanoseconds((at) => dataset.names(unknown[at]!).length),
    hit: nanoseconds((at) => dataset.names(known[at]!).length),
    nameOf: nanoseconds((at) => dataset.nameOf(names[at]!).ref),
    nameText: nanoseconds((at) => dataset.nameText(names[at]!).length),
    refOf: nanoseconds((at) => dataset.refOf(ids[at]!) ?? 0),
    site: nanoseconds((at) => dataset.site(hosts[at]!, '') ?? 0),
    siteMiss: nanoseconds((at) => dataset.site(ids[at]!, '') ?? 0),
    entity: nanoseconds((at) => dataset.entity((at * 7919) % count).names.length, 2000),
  };
}

function measureDataset(path: string): Measured {
  const buffer = readFileSync(path);
  const bytes = new Uint8Array(buffer.byteLength);
  bytes.set(buffer);
  const before = bytesInUse();
  let dataset: Dataset | null = null;
  const openCold = milliseconds(() => {
    dataset = openDataset(bytes);
  });
  const heapOpened = bytesInUse() - before;
  const lookups = measureLookups(dataset!);
  const heapUsed = bytesInUse() - before;
  const openWarm = Math.min(...Array.from({ length: 10 }, () => milliseconds(() => openDataset(bytes))));
  return { ...lookups, openCold, openWarm, heapOpened, heapUsed };
}

console.log(JSON.stringify(measureDataset(process.argv[2]!)));
