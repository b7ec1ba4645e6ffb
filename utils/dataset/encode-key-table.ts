/** Writes the key tables that `key-table.ts` reads and draws. */

import { ByteWriter } from './bytes.ts';
import { assertLimit } from './fault.ts';
import { FILTER_BITS_PER_KEY, KEYS_PER_BUCKET, LIMITS, LIST_FLAG, ROW_SHIFT } from './format.ts';
import { hasHalves, restMask, scrambleKey } from './key-table.ts';
import { packNumbers, widthFor } from './packed-numbers.ts';
import { bytesOf } from './views.ts';

const KEY_BITS = 32;
const DIGIT_BITS = 16;
const MIN_FILTER_BITS = 5;

/** Keys and rows side by side, in ascending order of rows; the same pair may stand there twice. */
export interface KeyedRows {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

interface Grouped {
  /** Scrambled keys, ascending, each once. */
  readonly keys: Uint32Array;
  /** As they stand in the file, one a key. */
  readonly values: Uint32Array;
  readonly lists: Uint8Array;
}

/** Section of a key table. */
export function encodeKeyTable(pairs: KeyedRows): Uint8Array {
  const { keys, values, lists } = groupByKey(sortByKey(pairs));
  const bucketBits = bitsFor(keys.length / KEYS_PER_BUCKET, 1);
  const filterBits = bitsFor(keys.length * FILTER_BITS_PER_KEY, MIN_FILTER_BITS);
  const width = widthFor(values.reduce((most, value) => Math.max(most, value), 0));
  const mask = restMask(bucketBits);
  const rests = keys.map((key) => key & mask);
  const into = new ByteWriter();
  for (const word of [bucketBits, filterBits, width, keys.length, lists.length]) into.pushWord(word);
  into.pushBytes(bytesOf(packNumbers(values, width)));
  into.pushBytes(bytesOf(hasHalves(bucketBits) ? Uint16Array.from(rests) : rests));
  into.pushBytes(countBuckets(keys, bucketBits));
  into.pushBytes(lists);
  return into.finish();
}

function countBuckets(keys: Uint32Array, bucketBits: number): Uint8Array {
  const counts = new Uint32Array(2 ** bucketBits);
  for (const key of keys) {
    const bucket = key >>> (KEY_BITS - bucketBits);
    counts[bucket] = counts[bucket]! + 1;
  }
  const fullest = counts.reduce((most, count) => Math.max(most, count), 0);
  assertLimit({ what: 'keys of a bucket', value: fullest, limit: LIMITS.bucketKeys, widen: 'counts' });
  return Uint8Array.from(counts);
}

/** Bits of the smallest power of two that is no less than `count`. */
function bitsFor(count: number, atLeast: number): number {
  return Math.max(atLeast, Math.ceil(Math.log2(Math.max(1, count))));
}

/** Scrambled keys in ascending order, rows still ascending within a key: a radix sort in two stable rounds. */
function sortByKey({ keys, rows }: KeyedRows): KeyedRows {
  return sortByDigit(sortByDigit({ keys: keys.map(scrambleKey), rows }, 0), DIGIT_BITS);
}

function sortByDigit({ keys, rows }: KeyedRows, shift: number): KeyedRows {
  const places = new Uint32Array(2 ** DIGIT_BITS + 1);
  const digitOf = (key: number): number => (key >>> shift) & (2 ** DIGIT_BITS - 1);
  for (const key of keys) places[digitOf(key) + 1] = places[digitOf(key) + 1]! + 1;
  for (let digit = 1; digit < places.length; digit++) places[digit] = places[digit]! + places[digit - 1]!;
  const sorted = { keys: new Uint32Array(keys.length), rows: new Uint32Array(keys.length) };
  for (const [at, key] of keys.entries()) {
    const place = places[digitOf(key)]!;
    places[digitOf(key)] = place + 1;
    sorted.keys[place] = key;
    sorted.rows[place] = rows[at]!;
  }
  return sorted;
}

function groupByKey({ keys, rows }: KeyedRows): Grouped {
  const unique: number[] = [];
  const values: number[] = [];
  const lists = new RowLists();
  for (let at = 0; at < keys.length; ) {
    const key = keys[at]!;
    const own = new Set<number>();
    for (; at < keys.length && keys[at] === key; at++) own.add(rows[at]!);
    unique.push(key);
    values.push(valueFor([...own], lists));
  }
  return { keys: Uint32Array.from(unique), values: Uint32Array.from(values), lists: lists.finish() };
}

/** A row stands in the value itself; of more than one it holds the place. */
function valueFor(rows: readonly number[], lists: RowLists): number {
  const target = rows.length === 1 ? rows[0]! : lists.placeOf(rows);
  assertLimit({ what: 'row or place of a list', value: target, limit: LIMITS.rows, widen: 'values' });
  return ((target << ROW_SHIFT) | (rows.length === 1 ? 0 : LIST_FLAG)) >>> 0;
}

/** The lists of a table, equal ones once: a name as it is spelled and as it sounds often has the same rows. */
class RowLists {
  readonly #into = new ByteWriter();
  readonly #places = new Map<string, number>();

  placeOf(rows: readonly number[]): number {
    const key = rows.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#into.length;
    this.#places.set(key, place);
    this.#into.pushVarint(rows.length);
    let before = 0;
    for (const row of rows) {
      this.#into.pushVarint(row - before);
      before = row;
    }
    return place;
  }

  finish(): Uint8Array {
    return this.#into.finish();
  }
}
