/**
 * Key table: 32-bit key to row numbers, exact, and above all fast where the key is not there, since it is asked
 * for about every word of a text. The key is scrambled first by a bijection (so that poor keys spread too); its
 * bits then serve three times:
 *
 * ```
 *   filter place (top f bits)          one bit for 8 to 16 bits a key: 9 of 10 unknown keys end here
 *   bucket (top b bits)                4 to 8 keys a bucket, kept in ascending order
 *   rest (the 32 - b bits below)       compared in full: 16 bits where b >= 16, else 32
 *
 * word 0 .. 3   b, f, number of keys, number of words in lists
 * then          filter:  2^f bits
 *               starts:  2^b + 1 words, first key of each bucket
 *               first:   one word a key: its row, or LIST_FLAG + place in lists
 *               lists:   number of rows, rows in ascending order
 *               rests:   one 16-bit or 32-bit number a key
 * ```
 *
 * Worked example: 500,000 keys give f = 22 (512 KB) and b = 16 (256 KB), so a miss reads one word of half a
 * megabyte; open addressing with whole keys takes 8 MB and misses the processor's caches each time. Most keys
 * have one row, which is why a row stands in `first` without a list.
 */

import { assertLimit } from './fault.ts';
import { FILTER_BITS_PER_KEY, KEYS_PER_BUCKET, LIMITS, LIST_FLAG } from './format.ts';
import { bytesOf, halvesOf, wordsOf } from './views.ts';

const HEADER_WORDS = 4;
const KEY_BITS = 32;
const MIN_FILTER_BITS = 5;
const HALF_BITS = 16;
const NO_ROWS: ArrayLike<number> = Object.freeze([]);

/** Bijection of 32-bit numbers whose top bits depend on all bits of the key. */
function scramble(key: number): number {
  const folded = Math.imul(key ^ (key >>> 16), 0x45d9f3b5);
  return Math.imul(folded ^ (folded >>> 15), 0x2c1b3c6d);
}

export class KeyTable {
  readonly #filterShift: number;
  readonly #bucketShift: number;
  readonly #restMask: number;
  readonly #filter: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #first: Uint32Array;
  readonly #lists: Uint32Array;
  readonly #rests: Uint16Array | Uint32Array;

  constructor(section: Uint8Array) {
    const [bucketBits, filterBits, keys, listWords] = wordsOf(section, 0, HEADER_WORDS) as unknown as Quad;
    let at = HEADER_WORDS;
    const take = (count: number): Uint32Array => {
      at += count;
      return wordsOf(section, at - count, count);
    };
    this.#filterShift = KEY_BITS - filterBits;
    this.#bucketShift = KEY_BITS - bucketBits;
    this.#restMask = restMask(bucketBits);
    this.#filter = take(2 ** (filterBits - MIN_FILTER_BITS));
    this.#starts = take(2 ** bucketBits + 1);
    this.#first = take(keys);
    this.#lists = take(listWords);
    this.#rests = hasHalves(bucketBits) ? halvesOf(section, at * 4, keys) : take(keys);
  }

  /** Rows under the key in ascending order, empty where there are none. */
  rows(key: number): ArrayLike<number> {
    const mixed = scramble(key);
    const place = mixed >>> this.#filterShift;
    if (((this.#filter[place >>> 5]! >>> (place & 31)) & 1) === 0) return NO_ROWS;
    const bucket = mixed >>> this.#bucketShift;
    const rest = (mixed & this.#restMask) >>> 0;
    const end = this.#starts[bucket + 1]!;
    for (let at = this.#starts[bucket]!; at < end; at++) {
      if (this.#rests[at] === rest) return this.#rowsAt(at);
    }
    return NO_ROWS;
  }

  #rowsAt(at: number): ArrayLike<number> {
    const first = this.#first[at]!;
    if (first < LIST_FLAG) return [first];
    const list = first - LIST_FLAG;
    return this.#lists.subarray(list + 1, list + 1 + this.#lists[list]!);
  }
}

type Quad = readonly [number, number, number, number];

const hasHalves = (bucketBits: number): boolean => KEY_BITS - bucketBits <= HALF_BITS;
const restMask = (bucketBits: number): number => 0xffffffff >>> bucketBits;

/** Keys and rows side by side, in ascending order of rows; the same pair may stand there twice. */
export interface KeyedRows {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

interface Grouped {
  /** Scrambled keys, ascending, each once. */
  readonly keys: Uint32Array;
  readonly first: Uint32Array;
  readonly lists: readonly number[];
}

/** Section of a key table. */
export function encodeKeyTable(pairs: KeyedRows): Uint8Array {
  const { keys, first, lists } = groupByKey(sortByKey(pairs));
  assertLimit({
    what: 'rows in lists of a key table',
    value: lists.length,
    limit: LIMITS.rows,
    widen: 'first',
  });
  const bucketBits = bitsFor(keys.length / KEYS_PER_BUCKET, 1);
  const filterBits = bitsFor(keys.length * FILTER_BITS_PER_KEY, MIN_FILTER_BITS);
  const filter = new Uint32Array(2 ** (filterBits - MIN_FILTER_BITS));
  const starts = new Uint32Array(2 ** bucketBits + 1);
  for (const key of keys) {
    const place = key >>> (KEY_BITS - filterBits);
    filter[place >>> 5] = filter[place >>> 5]! | (1 << (place & 31));
    const bucket = key >>> (KEY_BITS - bucketBits);
    starts[bucket + 1] = starts[bucket + 1]! + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = starts[bucket]! + starts[bucket - 1]!;
  const mask = restMask(bucketBits);
  const rests = keys.map((key) => key & mask);
  const head = Uint32Array.of(bucketBits, filterBits, keys.length, lists.length);
  const tail = hasHalves(bucketBits) ? Uint16Array.from(rests) : rests;
  return joinBytes([head, filter, starts, first, Uint32Array.from(lists), tail]);
}

/** Bits of the smallest power of two that is no less than `count`. */
function bitsFor(count: number, atLeast: number): number {
  return Math.max(atLeast, Math.ceil(Math.log2(Math.max(1, count))));
}

/** Scrambled keys in ascending order, rows still ascending within a key: a radix sort in two stable rounds. */
function sortByKey(pairs: KeyedRows): KeyedRows {
  let sorted: KeyedRows = { keys: pairs.keys.map(scramble), rows: pairs.rows };
  for (const shift of [0, HALF_BITS]) {
    const places = new Uint32Array(2 ** HALF_BITS + 1);
    for (const key of sorted.keys) {
      const digit = (key >>> shift) & 0xffff;
      places[digit + 1] = places[digit + 1]! + 1;
    }
    for (let digit = 1; digit < places.length; digit++) places[digit] = places[digit]! + places[digit - 1]!;
    const keys = new Uint32Array(sorted.keys.length);
    const rows = new Uint32Array(sorted.keys.length);
    for (let at = 0; at < keys.length; at++) {
      const key = sorted.keys[at]!;
      const digit = (key >>> shift) & 0xffff;
      const place = places[digit]!;
      places[digit] = place + 1;
      keys[place] = key;
      rows[place] = sorted.rows[at]!;
    }
    sorted = { keys, rows };
  }
  return sorted;
}

function groupByKey({ keys, rows }: KeyedRows): Grouped {
  const unique: number[] = [];
  const first: number[] = [];
  const lists: number[] = [];
  for (let at = 0; at < keys.length; ) {
    const key = keys[at]!;
    const own: number[] = [];
    for (; at < keys.length && keys[at] === key; at++) {
      if (own[own.length - 1] !== rows[at]) own.push(rows[at]!);
    }
    unique.push(key);
    first.push(own.length === 1 ? own[0]! : LIST_FLAG + lists.length);
    if (own.length > 1) {
      lists.push(own.length);
      for (const row of own) lists.push(row);
    }
  }
  return { keys: Uint32Array.from(unique), first: Uint32Array.from(first), lists };
}

function joinBytes(arrays: readonly (Uint16Array | Uint32Array)[]): Uint8Array {
  const joined = new Uint8Array(arrays.reduce((sum, array) => sum + array.byteLength, 0));
  let at = 0;
  for (const array of arrays) {
    joined.set(bytesOf(array), at);
    at += array.byteLength;
  }
  return joined;
}
