import { expect, test } from 'vitest';
import { numberMap } from '../../utils/mentions/number-map.ts';

test('a hash has its number, and 0 where none was given', () => {
  const numberOf = numberMap(4, [
    [7, 70],
    [-7, -70],
    [0, 5],
  ]);
  expect([7, -7, 0, 8].map(numberOf)).toEqual([70, -70, 5, 0]);
});

test('hashes of one slot stay apart, past the end of the table too', () => {
  // The last slot of 16 for all three, so that two of them stand at the table's beginning.
  const entries = [15, 31, 47].map((hash) => [hash, hash * 10] as const);
  const numberOf = numberMap(4, entries);
  for (const [hash, value] of entries) expect(numberOf(hash)).toBe(value);
  expect(numberOf(63)).toBe(0);
});

test('the last number given for a hash holds', () => {
  const numberOf = numberMap(4, [
    [3, 1],
    [3, 2],
  ]);
  expect(numberOf(3)).toBe(2);
});
