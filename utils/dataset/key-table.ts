/**
 * Key table: 32-bit key to row numbers, exact, and above all fast where the key is not there, since it is asked
 * for about every word of a text. The key is scrambled first by a bijection (so that poor keys spread too); its
 * bits then serve three times:
 *
 * ```
 *   filter place (top f bits)     a set bit says that some key is there: 9 of 10 unknown keys end here
 *   bucket (top b bits)           4 to 8 keys each, in ascending order
 *   rest (the 32 - b bits below)  compared in full: 16 bits where b >= 16, else 32
 *
 * word 0 .. 4   b, f, width of a value, number of keys, bytes of lists
 * then          values:  packed numbers, one a key: row << 1, or place in lists << 1 | 1
 *               rests:   one 16-bit or 32-bit number a key
 *               counts:  one byte a bucket, its number of keys
 *               lists:   varint number of rows, first row, then the distance from each row to the next
 * ```
 *
 * Filter and starts of buckets are made from `rests` and `counts`, the starts when the table is first asked, the filter
 * once it pays: in the file they would be a tenth of it, and to fetch them takes longer than to make them. Worked example: 450,000 keys give
 * f = 22 (512 KB) and b = 16 (256 KB); a miss mostly reads one bit. Open addressing with whole keys would take
 * 8 MB and leave the processor's caches each time.
 */

import { ByteReader } from './bytes.ts';
import { LIST_FLAG, ROW_SHIFT } from './format.ts';
import { PackedNumbers, packedWords } from './packed-numbers.ts';
import { halvesOf, wordsOf } from './views.ts';

export const KEY_TABLE_HEADER_WORDS = 5;
const KEY_BITS = 32;
const HALF_BITS = 16;
const BUCKETS_PER_CALL = 512;
/**
 * Filled for 450,000 keys by code that is not warm, the filter takes 10 ms or more, and saves some 20 ns a key: a worker
 * that is stopped after a page or two never needs it, and no first answer waits for it.
 */
const ASKED_BEFORE_FILTER = 16_384;
const NO_ROWS: ArrayLike<number> = Object.freeze([]);
/** No value: they are not negative. */
const MISSING = -1;

/** Bijection of 32-bit numbers whose top bits depend on all bits of the key. */
export function scrambleKey(key: number): number {
  const folded = Math.imul(key ^ (key >>> 16), 0x45d9f3b5);
  return Math.imul(folded ^ (folded >>> 15), 0x2c1b3c6d) >>> 0;
}

export const hasHalves = (bucketBits: number): boolean => KEY_BITS - bucketBits <= HALF_BITS;
export const restMask = (bucketBits: number): number => 0xffffffff >>> bucketBits;

export class KeyTable {
  readonly #filterShift: number;
  readonly #bucketShift: number;
  readonly #restMask: number;
  readonly #filterBits: number;
  /** Made once it pays; null before. */
  #filter: Uint32Array | null = null;
  #asked = 0;
  /** First key of each bucket, and the number of keys. */
  readonly #starts: Uint32Array;
  readonly #rests: Uint16Array | Uint32Array;
  readonly #values: PackedNumbers;
  readonly #lists: Uint8Array;

  constructor(section: Uint8Array) {
    const [bucketBits, filterBits, width, keys, listBytes] = wordsOf(section, 0, KEY_TABLE_HEADER_WORDS);
    const valueWords = packedWords(keys!, width!);
    const restsAt = KEY_TABLE_HEADER_WORDS + valueWords;
    this.#filterShift = KEY_BITS - filterBits!;
    this.#bucketShift = KEY_BITS - bucketBits!;
    this.#restMask = restMask(bucketBits!);
    this.#values = new PackedNumbers(wordsOf(section, KEY_TABLE_HEADER_WORDS, valueWords), width!);
    this.#rests = hasHalves(bucketBits!)
      ? halvesOf(section, restsAt * 4, keys!)
      : wordsOf(section, restsAt, keys!);
    this.#lists = section.subarray(section.length - listBytes!);
    const countsEnd = section.length - listBytes!;
    const counts = section.subarray(countsEnd - 2 ** bucketBits!, countsEnd);
    this.#starts = startsFrom(counts);
    this.#filterBits = filterBits!;
  }

  #makeFilter(): Uint32Array {
    const filter = new Uint32Array(2 ** (this.#filterBits - 5));
    const buckets = this.#starts.length - 1;
    for (let bucket = 0; bucket < buckets; bucket += BUCKETS_PER_CALL) {
      this.#filterBuckets(filter, bucket, Math.min(bucket + BUCKETS_PER_CALL, buckets));
    }
    return filter;
  }

  /** In short calls, for the reason given at `WORDS_PER_CALL` in `hash.ts`. */
  #filterBuckets(filter: Uint32Array, from: number, to: number): void {
    const starts = this.#starts;
    const rests = this.#rests;
    for (let bucket = from, at = starts[from]!; bucket < to; bucket++) {
      const high = bucket << this.#bucketShift;
      for (const end = starts[bucket + 1]!; at < end; at++) {
        const place = (high | rests[at]!) >>> this.#filterShift;
        filter[place >>> 5] = filter[place >>> 5]! | (1 << (place & 31));
      }
    }
  }

  /** Rows under the key in ascending order, empty where there are none. */
  rows(key: number): ArrayLike<number> {
    const value = this.#find(key);
    return value === MISSING ? NO_ROWS : this.#rowsOf(value);
  }

  /** What stands under the key. */
  #find(key: number): number {
    const mixed = scrambleKey(key);
    if (this.#filter !== null) {
      const place = mixed >>> this.#filterShift;
      if (((this.#filter[place >>> 5]! >>> (place & 31)) & 1) === 0) return MISSING;
    } else if (++this.#asked > ASKED_BEFORE_FILTER) this.#filter = this.#makeFilter();
    const bucket = mixed >>> this.#bucketShift;
    const rest = (mixed & this.#restMask) >>> 0;
    const end = this.#starts[bucket + 1]!;
    for (let at = this.#starts[bucket]!; at < end; at++) {
      if (this.#rests[at] === rest) return this.#values.at(at);
    }
    return MISSING;
  }

  /** How many rows are under the key. */
  count(key: number): number {
    const value = this.#find(key);
    if (value === MISSING) return 0;
    return (value & LIST_FLAG) === 0 ? 1 : new ByteReader(this.#lists, value >>> ROW_SHIFT).getVarint();
  }

  #rowsOf(value: number): ArrayLike<number> {
    if ((value & LIST_FLAG) === 0) return [value >>> ROW_SHIFT];
    const list = new ByteReader(this.#lists, value >>> ROW_SHIFT);
    const rows: number[] = [];
    let row = 0;
    for (let left = list.getVarint(); left > 0; left--) {
      row += list.getVarint();
      rows.push(row);
    }
    return rows;
  }
}

function startsFrom(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let start = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    start += counts[bucket]!;
    starts[bucket + 1] = start;
  }
  return starts;
}
