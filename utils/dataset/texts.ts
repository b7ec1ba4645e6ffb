/**
 * Texts: numbered rows of text, read one at a time.
 *
 * ```
 * word 0    bytes of the symbols, filled up to a multiple of 4; 0: they are shared and stand elsewhere
 * then      symbols (`symbols.ts`)
 * then      blobs (`blobs.ts`): each row's codes
 * ```
 *
 * The segments of a column share a section of symbols, since each table of them takes 1.5 KB, and 40 µs of a worker that
 * was just started; people, who are as many texts as all others, have their own.
 */

import { Blobs, encodeBlobs } from './blobs.ts';
import { ByteWriter } from './bytes.ts';
import { byteString, type CodeSets, chooseSymbols, compress } from './choose-symbols.ts';
import type { PartedFile } from './file.ts';
import { type SectionName, WORD } from './format.ts';
import { lazily } from './lazily.ts';
import { Symbols } from './symbols.ts';
import { wordsOf } from './views.ts';

export class Texts {
  readonly #rows: Blobs;
  readonly #symbols: Symbols;

  /** `shared` is asked for once, by a section without symbols of its own. */
  constructor(section: Uint8Array, shared?: () => Symbols) {
    const end = WORD + wordsOf(section, 0, 1)[0]!;
    this.#symbols = end === WORD ? shared!() : new Symbols(section.subarray(WORD, end));
    this.#rows = new Blobs(section.subarray(end));
  }

  get count(): number {
    return this.#rows.count;
  }

  at(row: number): string {
    return this.#rows.text(row, this.#symbols);
  }
}

/** Symbols that texts share, read once they are needed. */
export const openSymbols = (file: PartedFile, section: SectionName): (() => Symbols) =>
  lazily(() => new Symbols(file.section(section)));

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

/** A section with symbols of its own. Throws an `EncodeFault` for a text with a lone surrogate. */
export function encodeTexts(texts: readonly string[]): Uint8Array {
  const rows = texts.map(byteString);
  const sets = chooseSymbols(rows);
  return layTexts(encodeSymbols(sets), rows, sets);
}

interface SharedTexts {
  /** For `Symbols`. */
  readonly symbols: Uint8Array;
  /** One for each list. */
  readonly sections: readonly Uint8Array[];
}

/** A section for each list, in symbols chosen for all of them together. Throws an `EncodeFault` for a text with a lone surrogate. */
export function encodeSharedTexts(lists: readonly (readonly string[])[]): SharedTexts {
  const rows = lists.map((texts) => texts.map(byteString));
  const sets = chooseSymbols(rows.flat());
  const none = new Uint8Array(0);
  return { symbols: encodeSymbols(sets), sections: rows.map((own) => layTexts(none, own, sets)) };
}

function encodeSymbols(sets: CodeSets): Uint8Array {
  const symbols = new ByteWriter();
  for (const codes of sets) {
    symbols.pushVarint(codes.size);
    for (const symbol of codes.keys()) {
      symbols.pushVarint(symbol.length);
      for (const byte of symbol) symbols.pushByte(byte.charCodeAt(0));
    }
  }
  symbols.align();
  return symbols.finish();
}

function layTexts(symbols: Uint8Array, rows: readonly string[], sets: CodeSets): Uint8Array {
  const into = new ByteWriter();
  into.pushWord(symbols.length);
  into.pushBytes(symbols);
  into.pushBytes(encodeBlobs(rows.length, (row, blob) => blob.pushBytes(compress(sets, rows[row]!))));
  return into.finish();
}
