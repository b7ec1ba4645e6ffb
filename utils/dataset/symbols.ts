/**
 * Symbols: short texts in about half their bytes, each still read alone. Up to 254 symbols of one to eight bytes
 * are chosen for a whole section; a text is a run of one-byte codes, each of which stands for a symbol. There are
 * two sets, since what is common in Latin letters is no help in others.
 *
 * ```
 * section   twice: varint number of symbols, then each: varint of its length, its bytes
 * text      254 as its first code: the second set; a code below: that symbol; 255: the next byte as it is
 * Ivanovich = [Ivan][ov][ich], three bytes, where those are symbols
 * ```
 *
 * No symbols at all says that texts stand as they are. The file is fetched anew whenever the worker starts, at six
 * milliseconds a megabyte: every byte counts there, and a general compressor would have to undo the whole at once.
 * After P. Boncz, T. Neumann, V. Leis, FSST: Fast Random Access String Compression, VLDB 2020.
 */

import { ByteReader, decodeText } from './bytes.ts';
import { ESCAPE_CODE, MAX_SYMBOL_BYTES, SECOND_SET_CODE } from './format.ts';

interface SymbolSet {
  readonly count: number;
  /** Symbol `code` stands at `code * MAX_SYMBOL_BYTES`. */
  readonly bytes: Uint8Array;
  readonly lengths: Uint8Array;
}

export class Symbols {
  readonly #first: SymbolSet;
  readonly #second: SymbolSet;
  #scratch = new Uint8Array(256);

  /** Reads from the start of `section`. */
  constructor(section: Uint8Array) {
    const from = new ByteReader(section);
    this.#first = getSet(from);
    this.#second = getSet(from);
  }

  /** Text of the codes in `bytes[start, end)`. */
  text(bytes: Uint8Array, start: number, end: number): string {
    if (this.#first.count + this.#second.count === 0) return decodeText(bytes, start, end);
    const isSecond = start < end && bytes[start] === SECOND_SET_CODE;
    const length = isSecond
      ? this.#expand(this.#second, bytes.subarray(start + 1, end))
      : this.#expand(this.#first, bytes.subarray(start, end));
    return decodeText(this.#scratch, 0, length);
  }

  /** Writes the bytes that the codes stand for to the scratch; answers how many. */
  #expand({ bytes, lengths }: SymbolSet, codes: Uint8Array): number {
    const most = codes.length * MAX_SYMBOL_BYTES;
    if (this.#scratch.length < most) this.#scratch = new Uint8Array(most);
    const scratch = this.#scratch;
    let length = 0;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at]!;
      if (code === ESCAPE_CODE) scratch[length++] = codes[++at]!;
      else {
        const end = code * MAX_SYMBOL_BYTES + lengths[code]!;
        for (let from = code * MAX_SYMBOL_BYTES; from < end; from++) scratch[length++] = bytes[from]!;
      }
    }
    return length;
  }
}

function getSet(from: ByteReader): SymbolSet {
  const count = from.getVarint();
  const bytes = new Uint8Array(count * MAX_SYMBOL_BYTES);
  const lengths = new Uint8Array(count);
  for (let code = 0; code < count; code++) {
    const length = from.getVarint();
    lengths[code] = length;
    for (let at = 0; at < length; at++) bytes[code * MAX_SYMBOL_BYTES + at] = from.getByte();
  }
  return { count, bytes, lengths };
}
