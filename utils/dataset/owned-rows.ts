/**
 * Owned rows: which rows (names, sites, accounts) belong to which entity, both ways, in little more than one
 * bit a row. Rows are numbered in the order of their owners, so one string of bits says it all: a 1 begins
 * each owner, a 0 stands for each of its rows.
 *
 * ```
 * owner 0 has rows 0 1, owner 1 none, owner 2 row 2:   1 0 0 1 1 0     (bit 0 of word 0 first)
 *
 * word 0  1     number of owners, number of rows
 * word 2 ..     ones before each 16th word of bits
 * then          the bits
 * ```
 *
 * The row of a place is the number of zeros before it, its owner the number of ones less one; the way back is
 * a binary search in the stored counts, then a walk over at most 16 words (`select` in succinct data
 * structures: G. Jacobson, Space-efficient static trees and graphs, 1989). A plain array of owners would take
 * four bytes a row, more than half a megabyte of them zipped; this takes 45 KB for 300,000 names.
 */

import { WORDS_PER_RANK } from './format.ts';
import { bytesOf, wordsOf } from './views.ts';

const BITS_PER_WORD = 32;
const BITS_PER_RANK = BITS_PER_WORD * WORDS_PER_RANK;

export class OwnedRows {
  readonly owners: number;
  readonly rows: number;
  readonly #ranks: Uint32Array;
  readonly #bits: Uint32Array;

  constructor(section: Uint8Array) {
    const [owners, rows] = wordsOf(section, 0, 2);
    this.owners = owners!;
    this.rows = rows!;
    const ranks = Math.ceil((this.owners + this.rows) / BITS_PER_RANK);
    this.#ranks = wordsOf(section, 2, ranks);
    this.#bits = wordsOf(section, 2 + ranks);
  }

  /** Owner of a row. */
  ownerOf(row: number): number {
    return this.#select(row, 0) - row - 1;
  }

  /** First row of an owner; where it has none, the first row of the next one that has. */
  firstOf(owner: number): number {
    return owner >= this.owners ? this.rows : this.#select(owner, 1) - owner;
  }

  /** Row after the last one of an owner. */
  endOf(owner: number): number {
    return this.firstOf(owner + 1);
  }

  /** Place of the bit of that value with `index` such bits before it. */
  #select(index: number, value: 0 | 1): number {
    const rank = this.#rankBefore(index, value);
    const flip = value === 1 ? 0 : -1;
    let left = index - this.#countBefore(rank, value);
    let at = rank * WORDS_PER_RANK;
    let word = this.#bits[at]! ^ flip;
    for (let ones = countOnes(word); ones <= left; ones = countOnes(word)) {
      left -= ones;
      at++;
      word = this.#bits[at]! ^ flip;
    }
    for (; left > 0; left--) word &= word - 1;
    return at * BITS_PER_WORD + (BITS_PER_WORD - 1 - Math.clz32(word & -word));
  }

  #countBefore(rank: number, value: 0 | 1): number {
    const ones = this.#ranks[rank]!;
    return value === 1 ? ones : rank * BITS_PER_RANK - ones;
  }

  /** Last stored rank with at most `index` bits of that value before it. */
  #rankBefore(index: number, value: 0 | 1): number {
    let low = 0;
    let high = this.#ranks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#countBefore(middle, value) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Ones in a 32-bit word; H. S. Warren, Hacker's Delight, section 5-1. */
function countOnes(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Section for owners that have `rowCounts[owner]` rows each. */
export function encodeOwnedRows(rowCounts: readonly number[]): Uint8Array {
  const rows = rowCounts.reduce((sum, count) => sum + count, 0);
  const places = rowCounts.length + rows;
  const ranks = Math.ceil(places / BITS_PER_RANK);
  const words = new Uint32Array(2 + ranks + Math.ceil(places / BITS_PER_WORD));
  words.set([rowCounts.length, rows]);
  let place = 0;
  for (const count of rowCounts) {
    const at = 2 + ranks + Math.floor(place / BITS_PER_WORD);
    words[at] = words[at]! | (1 << (place % BITS_PER_WORD));
    place += 1 + count;
  }
  let ones = 0;
  for (let at = 2 + ranks; at < words.length; at++) {
    const word = at - 2 - ranks;
    if (word % WORDS_PER_RANK === 0) words[2 + word / WORDS_PER_RANK] = ones;
    ones += countOnes(words[at]!);
  }
  return bytesOf(words);
}
