/**
 * What was found lately under two numbers. A pair of numbers has two slots side by side, by a hash of both; a newcomer
 * takes the first and sends who was there to the second, so that nothing grows and nothing is ever swept. The numbers of both
 * slots stand in one line of the processor's cache:
 *
 *     slot       0       1       2        3  ...
 *     keys       0 0     0 0     17 4     9 4       two 32-bit numbers that are compared in full
 *     values     -       -       x        y         - where nothing was kept yet
 */

export interface RecentTable<T> {
  readonly keys: Int32Array;
  readonly values: (T | undefined)[];
}

/** An empty table of `2 ** bits` slots. */
export function createRecentTable<T>(bits: number): RecentTable<T> {
  const size = 1 << bits;
  return { keys: new Int32Array(size * 2), values: new Array<T | undefined>(size).fill(undefined) };
}

/** The first of both slots. */
function slotOf(size: number, first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 2);
}

/** What was kept under both numbers, undefined where nothing was or others have taken its slots. */
export function recentAt<T>({ keys, values }: RecentTable<T>, first: number, second: number): T | undefined {
  const slot = slotOf(values.length, first, second);
  const at = slot * 2;
  if (keys[at] === first && keys[at + 1] === second) return values[slot];
  return keys[at + 2] === first && keys[at + 3] === second ? values[slot + 1] : undefined;
}

/** Keeps `value` under both numbers, where `recentAt` gives nothing. */
export function keepRecent<T>(
  { keys, values }: RecentTable<T>,
  { first, second }: { readonly first: number; readonly second: number },
  value: T,
): void {
  const slot = slotOf(values.length, first, second);
  const at = slot * 2;
  keys[at + 2] = keys[at] as number;
  keys[at + 3] = keys[at + 1] as number;
  values[slot + 1] = values[slot];
  keys[at] = first;
  keys[at + 1] = second;
  values[slot] = value;
}
