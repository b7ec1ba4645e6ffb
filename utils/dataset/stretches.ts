/** Stretches: what lies in one run and one segment. */

import { GROUPS } from './entity-order.ts';

/** Refs `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Index in `GROUPS`. */
  readonly group: number;
  /** Ids of our own, else Wikidata's. */
  readonly isOwn: boolean;
  readonly segment: number;
  /** Where the id of the first stands: its row among the own ids of the segment, or its place among the numbers of the group. */
  readonly at: number;
}

/** `runs` and first refs of segments as in `EntityOrder`; in order, none of them empty. */
export function layStretches(runs: readonly number[], segments: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const [run, length] of runs.entries()) {
    const runEnd = start + length;
    const head = { group: run >>> 1, isOwn: run % 2 === 1 };
    for (const [segment, first] of segments.entries()) {
      const from = Math.max(start, first);
      const end = Math.min(runEnd, segments[segment + 1] ?? runEnd);
      if (from < end) stretches.push({ ...head, start: from, end, segment, at: 0 });
    }
    start = runEnd;
  }
  return placeIds(stretches);
}

/** Own ids are counted from the start of the segment, numbers from that of the group. */
function placeIds(stretches: readonly Stretch[]): Stretch[] {
  const ownOf = new Map<number, number>();
  const numbersOf: number[] = GROUPS.map(() => 0);
  return stretches.map((stretch) => {
    const { start, end, group, isOwn, segment } = stretch;
    const at = isOwn ? (ownOf.get(segment) ?? 0) : numbersOf[group]!;
    if (isOwn) ownOf.set(segment, at + end - start);
    else numbersOf[group] = at + end - start;
    return { ...stretch, at };
  });
}
