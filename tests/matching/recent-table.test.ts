import { expect, test } from 'vitest';
import { createRecentTable, keepRecent, recentAt } from '../../utils/matching/recent-table.ts';

test('gives what was kept under both numbers, and nothing for any other', () => {
  const table = createRecentTable<string>(4);
  expect(recentAt(table, 0, 0)).toBeUndefined();
  keepRecent(table, { first: 1, second: 2 }, 'a');
  expect(recentAt(table, 1, 2)).toBe('a');
  expect(recentAt(table, 2, 1)).toBeUndefined();
  expect(recentAt(table, 1, 3)).toBeUndefined();
  keepRecent(table, { first: 5, second: 2 }, 'b');
  expect([recentAt(table, 1, 2), recentAt(table, 5, 2)]).toEqual(['a', 'b']);
});

test('a full table forgets, and never gives one value for another', () => {
  const table = createRecentTable<number>(4);
  for (let i = 0; i < 1000; i++) keepRecent(table, { first: i, second: -i }, i);
  let kept = 0;
  for (let i = 0; i < 1000; i++) {
    const value = recentAt(table, i, -i);
    if (value === undefined) continue;
    expect(value).toBe(i);
    kept++;
  }
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThanOrEqual(16);
});
