/**
 * What was found lately under two numbers. One slot a pair of numbers, by a hash of both; a newcomer takes the slot, so that
 * nothing grows and nothing is ever swept:
 *
 *     slot       0    1    2  ...
 *     firsts     0   17    0         two 32-bit numbers that are compared in full
 *     seconds    0    4    0
 *     values     -    x    -         - where nothing was kept yet
 */

export interface RecentTable<T> {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly values: (T | undefined)[];
}

/** An empty table of `2 ** bits` slots. */
export function createRecentTable<T>(bits: number): RecentTable<T> {
  const size = 1 << bits;
  return {
    firsts: new Int32Array(size),
    seconds: new Int32Array(size),
    values: new Array<T | undefined>(size).fill(undefined),
  };
}

function slotOf(size: number, first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}

/** What was kept under both numbers, undefined where nothing was or another pair has taken its slot. */
export function recentAt<T>(
  { firsts, seconds, values }: RecentTable<T>,
  first: number,
  second: number,
): T | undefined {
  const slot = slotOf(firsts.length, first, second);
  return firsts[slot] === first && seconds[slot] === second ? values[slot] : undefined;
}

/** Keeps `value` under both numbers. */
export function keepRecent<T>(table: RecentTable<T>, value: T, first: number, second: number): void {
  const slot = slotOf(table.firsts.length, first, second);
  table.firsts[slot] = first;
  table.seconds[slot] = second;
  table.values[slot] = value;
}
