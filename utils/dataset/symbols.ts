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
import { lazily } from './lazily.ts';

export class Symbols {
  readonly #first: SymbolSet;
  readonly #second: () => SymbolSet;
  readonly #isPlain: boolean;

  /** Reads from the start of `section`. Plain loops: a worker that was stopped runs each of them once, before it answers. */
  constructor(section: Uint8Array) {
    const from = new ByteReader(section);
    this.#first = new SymbolSet(from);
    // Most texts are of the first.
    this.#second = lazily(() => new SymbolSet(from));
    this.#isPlain = this.#first.count === 0 && this.#second().count === 0;
  }

  /** Text of the codes in `bytes[start, end)`. */
  text(bytes: Uint8Array, start: number, end: number): string {
    if (this.#isPlain) return decodeText(bytes, start, end);
    const isSecond = start < end && bytes[start] === SECOND_SET_CODE;
    if (isSecond) return this.#second().decode(bytes, start + 1, end);
    return this.#first.join(bytes, start, end) ?? this.#first.decode(bytes, start, end);
  }
}

class SymbolSet {
  readonly count: number;
  /** Symbol `code` stands at `code * MAX_SYMBOL_BYTES`. */
  readonly #bytes: Uint8Array;
  readonly #lengths: Uint8Array;
  /** Symbols as texts; null for one that holds other than ASCII, and for the codes that are no symbols. */
  readonly #ascii: (string | null)[] = new Array(ESCAPE_CODE + 1).fill(null);
  #scratch = new Uint8Array(256);

  constructor(from: ByteReader) {
    this.count = from.getVarint();
    this.#bytes = new Uint8Array(this.count * MAX_SYMBOL_BYTES);
    this.#lengths = new Uint8Array(this.count);
    for (let code = 0; code < this.count; code++) {
      const length = from.getVarint();
      this.#lengths[code] = length;
      let isAscii = true;
      let text = '';
      for (let at = 0; at < length; at++) {
        const byte = from.getByte();
        this.#bytes[code * MAX_SYMBOL_BYTES + at] = byte;
        if (byte < 0x80) text += String.fromCharCode(byte);
        else isAscii = false;
      }
      if (isAscii) this.#ascii[code] = text;
    }
  }

  /** The text where all its symbols are ASCII, as of most names, without a byte between; else null. */
  join(bytes: Uint8Array, start: number, end: number): string | null {
    let text = '';
    for (let at = start; at < end; at++) {
      const symbol = this.#ascii[bytes[at]!]!;
      if (symbol === null) return null;
      text += symbol;
    }
    return text;
  }

  decode(bytes: Uint8Array, start: number, end: number): string {
    const most = (end - start) * MAX_SYMBOL_BYTES;
    if (this.#scratch.length < most) this.#scratch = new Uint8Array(most);
    const scratch = this.#scratch;
    let length = 0;
    for (let at = start; at < end; at++) {
      const code = bytes[at]!;
      if (code === ESCAPE_CODE) scratch[length++] = bytes[++at]!;
      else {
        const symbol = code * MAX_SYMBOL_BYTES;
        const symbolEnd = symbol + this.#lengths[code]!;
        for (let from = symbol; from < symbolEnd; from++) scratch[length++] = this.#bytes[from]!;
      }
    }
    return decodeText(scratch, 0, length);
  }
}
