import { expect, test } from 'vitest';
import { borrowColumns, int32Column, uint8Column } from '../../utils/mentions/columns.ts';

const isZero = (column: Int32Array | Uint8Array): boolean => column.every((value) => value === 0);

test('columns are zero, whoever had their block before', () => {
  for (let round = 0; round < 3; round++) {
    borrowColumns(() => {
      for (const size of [1, 7, 1000, 4000]) {
        const columns = [int32Column(size), uint8Column(size)];
        expect(columns.map(({ length }) => length)).toEqual([size, size]);
        expect(columns.every(isZero)).toBe(true);
        for (const column of columns) column.fill(1);
      }
    });
  }
});

test('columns of one borrowing share no memory, however many there are', () => {
  borrowColumns(() => {
    const columns = Array.from({ length: 400 }, (_, i) => int32Column(500).fill(i));
    expect(columns.every((column, i) => column.every((value) => value === i))).toBe(true);
  });
});

test('what was made before a borrowing, or after it, is not lent', () => {
  const before = int32Column(500).fill(5);
  borrowColumns(() => int32Column(4000).fill(6));
  const after = int32Column(500).fill(7);
  borrowColumns(() => int32Column(4000).fill(8));
  expect([...new Set(before), ...new Set(after)]).toEqual([5, 7]);
});

test('a borrowing inside another ends with it, and one that throws ends too', () => {
  borrowColumns(() => {
    const outer = int32Column(500).fill(3);
    borrowColumns(() => int32Column(500).fill(4));
    expect([...new Set(outer)]).toEqual([3]);
  });
  expect(() =>
    borrowColumns(() => {
      throw new Error('over');
    }),
  ).toThrow('over');
  const own = int32Column(500).fill(9);
  borrowColumns(() => int32Column(4000).fill(1));
  expect([...new Set(own)]).toEqual([9]);
});
