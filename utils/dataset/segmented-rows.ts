/**
 * Rows that stand in several sections one after the other: those of the first segment, of the second and so on. A section is
 * opened when the first row of it is read, so that a part of the file that is not there is only missed where it is needed.
 */

import { lazily } from './lazily.ts';
import type { OwnedRows } from './owned-rows.ts';

interface Rows<T> {
  at(row: number): T;
}

export class SegmentedRows<T> {
  readonly #starts: readonly number[];
  readonly #rows: readonly (() => Rows<T>)[];

  /** `starts`: the first row of each segment, ascending from 0; `open` is called once for each that is read. */
  constructor(starts: readonly number[], open: (segment: number) => Rows<T>) {
    this.#starts = starts;
    this.#rows = starts.map((_, segment) => lazily(() => open(segment)));
  }

  at(row: number): T {
    const segment = segmentOf(this.#starts, row);
    return this.#rows[segment]!().at(row - this.#starts[segment]!);
  }
}

/** First numbers of each segment, ascending from 0, and how many there are in all. */
export interface Starts {
  readonly first: readonly number[];
  readonly count: number;
}

/** Owned rows (`owned-rows.ts`) whose owners and rows are both cut into segments. */
export class SegmentedOwners {
  /** How many rows there are. */
  readonly rows: number;
  readonly #owners: readonly number[];
  readonly #starts: readonly number[];
  readonly #owned: readonly (() => OwnedRows)[];

  /** `owners`: the first of each segment. */
  constructor(owners: readonly number[], rows: Starts, open: (segment: number) => OwnedRows) {
    this.rows = rows.count;
    this.#owners = owners;
    this.#starts = rows.first;
    this.#owned = owners.map((_, segment) => lazily(() => open(segment)));
  }

  /** Owner of a row. */
  ownerOf(row: number): number {
    const segment = segmentOf(this.#starts, row);
    return this.#owners[segment]! + this.#owned[segment]!().ownerOf(row - this.#starts[segment]!);
  }

  /** First row of an owner; where it has none, the first row of the next one that has. */
  firstOf(owner: number): number {
    const segment = segmentOf(this.#owners, owner);
    return this.#starts[segment]! + this.#owned[segment]!().firstOf(owner - this.#owners[segment]!);
  }

  /** Row after the last one of an owner. */
  endOf(owner: number): number {
    const segment = segmentOf(this.#owners, owner);
    return this.#starts[segment]! + this.#owned[segment]!().endOf(owner - this.#owners[segment]!);
  }
}

/** The last segment that starts at or before the number. Most numbers are people's, who come last. */
function segmentOf(starts: readonly number[], number: number): number {
  let high = starts.length - 1;
  if (number >= starts[high]!) return high;
  let low = 0;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
