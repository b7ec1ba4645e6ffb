/** The very file that is shipped, damaged: each is refused, and says what was expected. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DatasetFault } from '../../utils/dataset/fault.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { builds } from './built-files.ts';

/** `FLIPS=20000` for the figure of record. */
const flips = Number(process.env.FLIPS ?? 300);

const bytes = new Uint8Array(readFileSync(`${builds.chromium}/masthead.bin`));

/** What the bytes are refused for; null where they are opened. */
const refusalOf = (damaged: Uint8Array): string | null => {
  try {
    openDataset(damaged);
    return null;
  } catch (error) {
    if (error instanceof DatasetFault) return error.message;
    throw error;
  }
};

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

test('cut off at any length, or with something behind it', () => {
  for (let turn = 0; turn < flips; turn++) {
    const length = Math.floor((turn * (bytes.length - 1)) / flips);
    expect(isClear(refusalOf(bytes.subarray(0, length))), `${length} bytes`).toBe(true);
  }
  const longer = new Uint8Array(bytes.length + 64);
  longer.set(bytes);
  expect(isClear(refusalOf(longer))).toBe(true);
}, 600_000);
