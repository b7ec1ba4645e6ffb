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
import { int32Column, uint8Column } from './columns.ts';

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
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return GAP_SPACE;
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

/** How a word of this first class is written. */
function flagsOf(kind: number, hasLower: boolean, capitals: number): number {
  if (kind === UPPER) return !hasLower && capitals > 1 ? CAPITAL | ALL_CAPITALS : CAPITAL;
  if (kind === UNCASED) return WITHOUT_CASE;
  if (kind === IDEOGRAPH) return IDEOGRAPHS;
  return kind === DIGIT ? NUMBER : 0;
}

/** Whether the apostrophe at `i` stands inside the word that starts at `start`. */
function isInside(text: string, start: number, i: number): boolean {
  const after = charClass[text.charCodeAt(i + 1)];
  return (after === LOWER || after === UPPER) && !endsPrefix(text, start, i);
}

/** End of a run of ideographs that starts before `i`. */
function endOfIdeographs(text: string, i: number): number {
  let end = i;
  while (end < text.length) {
    const kind = charClass[text.charCodeAt(end)];
    if (kind !== IDEOGRAPH && kind !== MARK) break;
    end++;
  }
  return end;
}

type Columns = Omit<Tokens, 'text' | 'count'>;

/** Columns that a text of up to 16,000 code units is first written to: how many words it has shows at its end. */
const room = columnsOf(8192);

function columnsOf(size: number): Columns {
  return {
    starts: int32Column(size),
    ends: int32Column(size),
    flags: uint8Column(size),
    gaps: uint8Column(size),
    apostrophes: int32Column(size),
  };
}

/** The first `count` words of `from`, in columns of their own size. */
function takeWords(text: string, from: Columns, count: number): Tokens {
  const { starts, ends, flags, gaps, apostrophes } = columnsOf(count);
  starts.set(from.starts.subarray(0, count));
  ends.set(from.ends.subarray(0, count));
  flags.set(from.flags.subarray(0, count));
  gaps.set(from.gaps.subarray(0, count));
  apostrophes.set(from.apostrophes.subarray(0, count));
  return { text, count, starts, ends, flags, gaps, apostrophes };
}

/** Where the loop over a word stopped, and what it saw. */
let hasLower = false;
let capitals = 0;
let apostrophe = 0;

/** End of the word that starts at `start`. */
function endOfWord(text: string, start: number, kind: number): number {
  const { length } = text;
  hasLower = kind === LOWER;
  capitals = kind === UPPER ? 1 : 0;
  apostrophe = 0;
  let i = start + 1;
  for (; i < length; i++) {
    const at = charClass[text.charCodeAt(i)] as number;
    if (at === LOWER) hasLower = true;
    else if (at === UPPER) capitals++;
    else if (at === BREAK || at === IDEOGRAPH) break;
    else if (at === APOSTROPHE) {
      if (!isInside(text, start, i)) break;
      apostrophe = i;
    }
  }
  return i;
}

/** Start of the next word from `i` on, the length of the text where there is none. */
function nextWord(text: string, i: number): number {
  const { length } = text;
  let at = i;
  while (at < length) {
    const kind = charClass[text.charCodeAt(at)] as number;
    if (kind !== BREAK && kind < MARK) break;
    at++;
  }
  return at;
}

/** Splits a text into words. Linear; about twice the cost of hashing each word. */
export function tokenise(text: string): Tokens {
  const { length } = text;
  const most = (length >> 1) + 2;
  const columns = most <= room.starts.length ? room : columnsOf(most);
  const { starts, ends, flags, gaps, apostrophes } = columns;
  let count = 0;
  let last = 0;
  for (let start = nextWord(text, 0); start < length; start = nextWord(text, last)) {
    const kind = charClass[text.charCodeAt(start)] as number;
    const end = kind === IDEOGRAPH ? endOfIdeographs(text, start + 1) : endOfWord(text, start, kind);
    starts[count] = start;
    ends[count] = end;
    flags[count] = flagsOf(kind, hasLower, capitals);
    apostrophes[count] = kind === IDEOGRAPH ? 0 : apostrophe;
    gaps[count] = count === 0 ? GAP_OTHER : gapOf(text, last, start);
    last = end;
    count++;
  }
  return takeWords(text, columns, count);
}
