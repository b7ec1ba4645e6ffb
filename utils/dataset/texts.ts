/**
 * Texts: numbered rows of text, read one at a time.
 *
 * ```
 * word 0    bytes of the symbols, filled up to a multiple of 4
 * then      symbols (`symbols.ts`)
 * then      blobs (`blobs.ts`): each row's codes
 * ```
 */

import { Blobs, encodeBlobs } from './blobs.ts';
import { ByteWriter } from './bytes.ts';
import { byteString, chooseSymbols, compress } from './choose-symbols.ts';
import { WORD } from './format.ts';
import { Symbols } from './symbols.ts';
import { wordsOf } from './views.ts';

export class Texts {
  readonly #rows: Blobs;
  readonly #symbols: Symbols;

  constructor(section: Uint8Array) {
    const end = WORD + wordsOf(section, 0, 1)[0]!;
    this.#symbols = new Symbols(section.subarray(WORD, end));
    this.#rows = new Blobs(section.subarray(end));
  }

  get count(): number {
    return this.#rows.count;
  }

  at(row: number): string {
    return this.#rows.text(row, this.#symbols);
  }
}

/** Texts that are asked for again and again, such as codes of countries: each is read once. */
export class TextList {
  readonly #texts: Texts;
  readonly #known: string[] = [];

  constructor(section: Uint8Array) {
    this.#texts = new Texts(section);
  }

  at(row: number): string {
    this.#known[row] ??= this.#texts.at(row);
    return this.#known[row];
  }
}

/** Throws an `EncodeFault` for a text with a lone surrogate. */
export function encodeTexts(texts: readonly string[]): Uint8Array {
  const rows = texts.map(byteString);
  const sets = chooseSymbols(rows);
  const symbols = new ByteWriter();
  for (const codes of sets) {
    symbols.pushVarint(codes.size);
    for (const symbol of codes.keys()) {
      symbols.pushVarint(symbol.length);
      for (const byte of symbol) symbols.pushByte(byte.charCodeAt(0));
    }
  }
  symbols.align();
  const into = new ByteWriter();
  into.pushWord(symbols.length);
  into.pushBytes(symbols.view());
  into.pushBytes(encodeBlobs(rows.length, (row, blob) => blob.pushBytes(compress(sets, rows[row]!))));
  return into.finish();
}
