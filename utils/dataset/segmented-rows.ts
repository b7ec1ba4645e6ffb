/**
 * Rows that stand in several sections one after the other: those of the first segment, of the second and so on. A section is
 * opened when the first row of it is read, so that a part of the file that is not there is only missed where it is needed.
 */

interface Rows<T> {
  at(row: number): T;
}

export class SegmentedRows<T> {
  readonly #starts: Uint32Array;
  readonly #open: (segment: number) => Rows<T>;
  readonly #opened: (Rows<T> | undefined)[];

  /** `starts`: the first row of each segment, ascending from 0; `open` is called once for each that is read. */
  constructor(starts: ArrayLike<number>, open: (segment: number) => Rows<T>) {
    this.#starts = Uint32Array.from(starts);
    this.#open = open;
    this.#opened = new Array(starts.length);
  }

  at(row: number): T {
    const segment = this.#segmentOf(row);
    return this.#rowsOf(segment).at(row - this.#starts[segment]!);
  }

  #rowsOf(segment: number): Rows<T> {
    const opened = this.#opened[segment];
    if (opened !== undefined) return opened;
    const rows = this.#open(segment);
    this.#opened[segment] = rows;
    return rows;
  }

  /** The last that starts at or before the row. Most rows are people's, who come last. */
  #segmentOf(row: number): number {
    let high = this.#starts.length - 1;
    if (row >= this.#starts[high]!) return high;
    let low = 0;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
