/** The very file that is shipped, damaged: each is refused, and says what was expected; and what it costs beyond its bytes. */

import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { builtFolders } from '../../scripts/browsers/launch.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { hashText } from '../../utils/dataset/hash.ts';
import { openDataset, openParted } from '../../utils/dataset/open.ts';
import { partFile } from '../../utils/dataset/part-file.ts';
import { recordFigure } from '../bench/figures.ts';
import { faultOf } from '../dataset/fault-of.ts';

/** `FLIPS=20000` for the figure of record. */
const flips = Number(process.env.FLIPS ?? 300);

const partNames = filesBelow(builtFolders.chromium).filter((path) => path.endsWith('.bin'));
const parts = partNames.map(
  (_, part) => new Uint8Array(readFileSync(`${builtFolders.chromium}/${partFile(part)}`)),
);
const bytes = new Uint8Array(Buffer.concat(parts));

/** What the bytes are refused for; null where they are opened. */
const refusalOf = (damaged: Uint8Array, open: (bytes: Uint8Array) => Dataset = openDataset): string | null =>
  faultOf(open, damaged)?.message ?? null;

const isClear = (refusal: string | null): boolean =>
  /^dataset: wrong \w+: expected .+, got .+$/.test(refusal ?? '');

test(`${flips} bytes of it, spread over the whole, changed one by one`, () => {
  expect(bytes.length).toBeGreaterThan(1_000_000);
  const taken: number[] = [];
  for (let turn = 0; turn < flips; turn++) {
    const at = Math.floor((turn * (bytes.length - 1)) / (flips - 1));
    const before = bytes[at] ?? 0;
    bytes[at] = before ^ (1 << (turn % 8));
    if (!isClear(refusalOf(bytes))) taken.push(at);
    bytes[at] = before;
  }
  expect(taken).toEqual([]);
  expect(refusalOf(bytes)).toBeNull();
}, 1_800_000);

test('the core, which is read first: bytes changed, and cut off', () => {
  const [core] = parts as [Uint8Array];
  const openCore = (damaged: Uint8Array): Dataset => openParted(damaged).dataset;
  expect(refusalOf(core, openCore)).toBeNull();
  for (let turn = 0; turn < flips; turn++) {
    const at = Math.floor((turn * (core.length - 1)) / flips);
    expect(isClear(refusalOf(core.subarray(0, at), openCore)), `${at} bytes`).toBe(true);
    const before = core[at] ?? 0;
    core[at] = before ^ (1 << (turn % 8));
    expect(isClear(refusalOf(core, openCore)), `byte ${at}`).toBe(true);
    core[at] = before;
  }
}, 1_800_000);

test('an outlet takes a fraction of it', () => {
  const outlets = parts.slice(1, -2);
  expect(outlets.length).toBeGreaterThan(10);
  const [core] = parts as [Uint8Array];
  for (const segment of outlets) expect(core.length + segment.length).toBeLessThan(bytes.length / 10);
});

const bytesInUse = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

test('the memory that it takes beyond its bytes, after many look-ups of all kinds', () => {
  const before = bytesInUse();
  const dataset = openDataset(bytes);
  const { outlets, institutions, people } = dataset.about.counts;
  let found = 0;
  for (let turn = 0; turn < 100_000; turn++) found += dataset.names(hashText(`${turn}`)).length;
  for (let ref = 0; ref < outlets + institutions + people; ref += 7) {
    const entity = dataset.entity(ref);
    if (entity.kind === 'person') continue;
    for (const { host, path } of entity.sites) found += dataset.site(host, path) === ref ? 1 : 0;
  }
  const beyond = (bytesInUse() - before) / 1e6;
  recordFigure({
    area: 'size',
    name: 'memory beyond the file',
    value: `${beyond.toFixed(1)} MB`,
    bar: '8 MB',
  });
  expect(found).toBeGreaterThan(1000);
  expect(dataset.about.counts.people).toBe(people);
  expect(beyond).toBeLessThan(8);
});

test('cut off at any length, or with something behind it', () => {
  for (let turn = 0; turn < flips; turn++) {
    const length = Math.floor((turn * (bytes.length - 1)) / flips);
    expect(isClear(refusalOf(bytes.subarray(0, length))), `${length} bytes`).toBe(true);
  }
  const longer = new Uint8Array(bytes.length + 64);
  longer.set(bytes);
  expect(isClear(refusalOf(longer))).toBe(true);
}, 600_000);
