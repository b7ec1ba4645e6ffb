/**
 * The words of a text, as columns: where each starts and ends (UTF-16 offsets), how it is written, and what stands
 * between it and the word before. One pass over the code units with one table load each; no strings are made.
 *
 *     В.Путин's aide -> В | Путин's | aide     gaps: OTHER, DOT, SPACE     apostrophe of the second at 5
 *
 * Hyphens part words (`Strauss-Kahn` is two, joined by HYPHEN), since scripts and papers differ in where they set
 * them. An apostrophe stays inside a word but for a short lower-case prefix (`d'Estaing` is Estaing).
 */

import { APOSTROPHE, BREAK, charClass, DIGIT, IDEOGRAPH, LOWER, MARK, UNCASED, UPPER } from './char-table.ts';

/** Ways a word is written (bits). */
export const CAPITAL = 1;
/** No lower-case letter, and more than one letter. */
export const ALL_CAPITALS = 2;
export const WITHOUT_CASE = 4;
export const IDEOGRAPHS = 8;
export const NUMBER = 16;

/** What stands before a word. Spaces of any kind count as SPACE. */
export const GAP_OTHER = 0;
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
/** A full stop, then perhaps a space: `J. Smith`, `В.Путин`. */
export const GAP_DOT = 3;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
  readonly gaps: Uint8Array;
  /** Offset of the last apostrophe inside the word, 0 for none. */
  readonly apostrophes: Int32Array;
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000 || code === 0x09;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** Gap of the code units `[from, to)`: at most a hyphen, a dot and spaces, else OTHER. */
function gapOf(text: string, from: number, to: number): number {
  let gap = GAP_SPACE;
  if (to - from > 4 || to === from) return GAP_OTHER;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (i !== from) return GAP_OTHER;
    if (code === 0x2e) gap = GAP_DOT;
    else if (isHyphen(code) && to === from + 1) gap = GAP_HYPHEN;
    else return GAP_OTHER;
  }
  return gap;
}

/** Whether the apostrophe at `i` parts a short lower-case prefix (`d'`, `l'`, `qu'`, `dell'`) from a capital. */
function endsPrefix(text: string, start: number, i: number): boolean {
  return (
    i - start <= 4 &&
    charClass[text.charCodeAt(start)] === LOWER &&
    charClass[text.charCodeAt(i + 1)] === UPPER
  );
}

/** Splits a text into words. Linear; about 1 ns a code unit for text without capitals. */
export function tokenise(text: string): Tokens {
  const size = (text.length >> 1) + 2;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const flags = new Uint8Array(size);
  const gaps = new Uint8Array(size);
  const apostrophes = new Int32Array(size);
  let count = 0;
  let last = 0;
  for (let i = 0; i < text.length; ) {
    const kind = charClass[text.charCodeAt(i)] as number;
    if (kind === BREAK || kind === MARK || kind === APOSTROPHE) {
      i++;
      continue;
    }
    const start = i;
    let lower = 0;
    let upper = 0;
    let at = kind;
    let apostrophe = 0;
    for (; ; i++) {
      if (at === LOWER) lower++;
      else if (at === UPPER) upper++;
      at = i + 1 < text.length ? (charClass[text.charCodeAt(i + 1)] as number) : BREAK;
      if (at === MARK) continue;
      if (at === APOSTROPHE) {
        const after = charClass[text.charCodeAt(i + 2)];
        if (after !== LOWER && after !== UPPER) break;
        if (endsPrefix(text, start, i + 1)) break;
        apostrophe = i + 1;
        continue;
      }
      if (at === BREAK || (at === IDEOGRAPH) !== (kind === IDEOGRAPH)) break;
    }
    i++;
    starts[count] = start;
    ends[count] = i;
    apostrophes[count] = apostrophe;
    flags[count] =
      kind === UPPER
        ? CAPITAL | (lower === 0 && upper > 1 ? ALL_CAPITALS : 0)
        : kind === UNCASED
          ? WITHOUT_CASE
          : kind === IDEOGRAPH
            ? IDEOGRAPHS
            : kind === DIGIT
              ? NUMBER
              : 0;
    gaps[count] = count === 0 ? GAP_OTHER : gapOf(text, last, start);
    last = i;
    count++;
  }
  return { text, count, starts, ends, flags, gaps, apostrophes };
}
