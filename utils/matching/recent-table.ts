/**
 * What was found lately under two numbers. A pair of numbers has two slots side by side, by a hash of both; a newcomer
 * takes the first and sends who was there to the second, so that nothing grows and nothing is ever swept:
 *
 *     slot       0    1    2    3  ...
 *     firsts     0    0   17    9         two 32-bit numbers that are compared in full
 *     seconds    0    0    4    4
 *     values     -    -    x    y         - where nothing was kept yet
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

/** The first of both slots. */
function slotOf(size: number, first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 2);
}

/** What was kept under both numbers, undefined where nothing was or others have taken its slots. */
export function recentAt<T>(
  { firsts, seconds, values }: RecentTable<T>,
  first: number,
  second: number,
): T | undefined {
  const slot = slotOf(firsts.length, first, second);
  if (firsts[slot] === first && seconds[slot] === second) return values[slot];
  return firsts[slot + 1] === first && seconds[slot + 1] === second ? values[slot + 1] : undefined;
}

/** Keeps `value` under both numbers, where `recentAt` gives nothing. */
export function keepRecent<T>(
  { firsts, seconds, values }: RecentTable<T>,
  [first, second]: readonly [number, number],
  value: T,
): void {
  const slot = slotOf(firsts.length, first, second);
  firsts[slot + 1] = firsts[slot] as number;
  seconds[slot + 1] = seconds[slot] as number;
  values[slot + 1] = values[slot];
  firsts[slot] = first;
  seconds[slot] = second;
  values[slot] = value;
}
