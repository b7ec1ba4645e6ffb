/**
 * Sorted numbers: ascending 32-bit numbers, found by place and by value, in half the bytes of an array.
 *
 * ```
 * word 0       how many
 * then         every 64th number, one word each
 * then         where the distances after it start, one word each
 * then         the distances from each number to the next as varints, 63 for each of those words
 * ```
 *
 * A look-up is a binary search among the words and a walk over 32 distances on average.
 */

import { ByteReader, ByteWriter } from './bytes.ts';
import { NUMBERS_PER_HEAD, WORD } from './format.ts';
import { wordsOf } from './views.ts';

const headsFor = (count: number): number => Math.ceil(count / NUMBERS_PER_HEAD);

export class SortedNumbers {
  readonly count: number;
  readonly #heads: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #distances: Uint8Array;

  constructor(section: Uint8Array) {
    this.count = wordsOf(section, 0, 1)[0]!;
    const heads = headsFor(this.count);
    this.#heads = wordsOf(section, 1, heads);
    this.#starts = wordsOf(section, 1 + heads, heads);
    this.#distances = section.subarray((1 + 2 * heads) * WORD);
  }

  /** The number at a place below `count`. */
  at(place: number): number {
    const head = Math.floor(place / NUMBERS_PER_HEAD);
    const distances = new ByteReader(this.#distances, this.#starts[head]!);
    let number = this.#heads[head]!;
    for (let left = place % NUMBERS_PER_HEAD; left > 0; left--) number += distances.getVarint();
    return number;
  }

  /** Place of a number, or null. */
  find(wanted: number): number | null {
    const head = this.#headBefore(wanted);
    if (head < 0) return null;
    const end = Math.min(this.count, (head + 1) * NUMBERS_PER_HEAD);
    const distances = new ByteReader(this.#distances, this.#starts[head]!);
    let place = head * NUMBERS_PER_HEAD;
    let number = this.#heads[head]!;
    while (number < wanted && ++place < end) number += distances.getVarint();
    return number === wanted ? place : null;
  }

  /** The last head that is not above the number, -1 where all are. */
  #headBefore(wanted: number): number {
    let low = -1;
    let high = this.#heads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#heads[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Section for ascending numbers below 2^32. */
export function encodeSortedNumbers(numbers: readonly number[]): Uint8Array {
  const heads: number[] = [];
  const starts: number[] = [];
  const distances = new ByteWriter();
  for (const [place, number] of numbers.entries()) {
    if (place % NUMBERS_PER_HEAD === 0) {
      heads.push(number);
      starts.push(distances.length);
    } else distances.pushVarint(number - numbers[place - 1]!);
  }
  const into = new ByteWriter();
  for (const word of [numbers.length, ...heads, ...starts]) into.pushWord(word);
  into.pushBytes(distances.view());
  return into.finish();
}
