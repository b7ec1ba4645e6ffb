/**
 * Packed numbers: an array of numbers of `width` bits each, 1 to 32, one right after the other from bit 0 of
 * word 0 on. A 19-bit row in 19 bits: four bytes for each would be a third of the whole file's index again.
 */

import { assertLimit } from './fault.ts';
import { LIMITS } from './format.ts';
import { bytesOf, wordsOf } from './views.ts';

const BITS_PER_WORD = 32;

/** Words that `count` numbers take; one more than they fill, so that a number is always read from two. */
export const packedWords = (count: number, width: number): number =>
  Math.ceil((count * width) / BITS_PER_WORD) + 1;

export class PackedNumbers {
  readonly #words: Uint32Array;
  readonly #width: number;
  readonly #mask: number;

  constructor(words: Uint32Array, width: number) {
    this.#words = words;
    this.#width = width;
    this.#mask = 0xffffffff >>> (BITS_PER_WORD - width);
  }

  at(index: number): number {
    const bit = index * this.#width;
    const word = bit >>> 5;
    const shift = bit & 31;
    // A shift by 32 would be a shift by 0, hence two steps.
    const high = (this.#words[word + 1]! << 1) << (31 - shift);
    return (((this.#words[word]! >>> shift) | high) & this.#mask) >>> 0;
  }
}

/** Every value must fit in `width` bits. */
export function packNumbers(values: ArrayLike<number>, width: number): Uint32Array {
  const bits = values.length * width;
  assertLimit({
    what: 'bits of packed numbers',
    value: bits,
    limit: LIMITS.packedBits,
    widen: 'the bit index',
  });
  const words = new Uint32Array(packedWords(values.length, width));
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const bit = index * width;
    const word = bit >>> 5;
    const shift = bit & 31;
    words[word] = words[word]! | (value << shift);
    words[word + 1] = words[word + 1]! | ((value >>> 1) >>> (31 - shift));
  }
  return words;
}

/** A section of its own: one word for the width that the largest number needs, then the numbers. */
export function encodePackedSection(values: readonly number[]): Uint8Array {
  const width = widthFor(values.reduce((most, value) => Math.max(most, value), 0));
  const packed = packNumbers(values, width);
  const words = new Uint32Array(1 + packed.length);
  words[0] = width;
  words.set(packed, 1);
  return bytesOf(words);
}

export function openPackedSection(section: Uint8Array): PackedNumbers {
  return new PackedNumbers(wordsOf(section, 1), wordsOf(section, 0, 1)[0]!);
}

/** Bits that hold every number up to `largest`. */
export function widthFor(largest: number): number {
  return Math.max(1, BITS_PER_WORD - Math.clz32(largest));
}
