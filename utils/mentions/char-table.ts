/**
 * What each UTF-16 code unit is to the tokeniser, in one byte (64 kB in all). A table and not `\p{L}` tests:
 * the first pass looks at every character of a page, and one load is all that it may cost. Code units above
 * the BMP (surrogates) count as breaks: no name that we hold has one.
 */

export const BREAK = 0;
export const LOWER = 1;
export const UPPER = 2;
/** Letters of scripts without case (Arabic, Hebrew, Georgian, Devanagari, Thai ...). */
export const UNCASED = 3;
/** Han, Hiragana, Katakana, Hangul: written without spaces between a name and what follows it. */
export const IDEOGRAPH = 4;
export const DIGIT = 5;
/** Combining marks, soft hyphens, zero-width joiners: part of a word, without a sound of their own. */
export const MARK = 6;
export const APOSTROPHE = 7;

type Range = readonly [from: number, to: number];

/** Blocks whose letters have two cases. */
const cased: readonly Range[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0x24f],
  [0x250, 0x2af],
  [0x370, 0x58f],
  [0x10a0, 0x10cf],
  [0x1c80, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0xa640, 0xa69f],
  [0xa720, 0xa7ff],
  [0xff21, 0xff5a],
];

/** Blocks of letters without case; what is no letter in them is sorted out below. */
const uncased: readonly Range[] = [
  [0x5d0, 0x5f2],
  [0x620, 0x64a],
  [0x66e, 0x6d3],
  [0x6d5, 0x6d5],
  [0x6fa, 0x6ff],
  [0x710, 0x74a],
  [0x900, 0x1099],
  // the letters that Georgian is written with, though there are capitals for headlines
  [0x10d0, 0x10fa],
  [0x10fc, 0x10ff],
  [0x1100, 0x137f],
  [0x1780, 0x17d3],
  [0x1820, 0x18aa],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfefc],
];

const ideographs: readonly Range[] = [
  [0xac00, 0xd7a3],
  [0x3005, 0x3007],
  [0x3041, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
];

const marks: readonly Range[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

function fill(table: Uint8Array, ranges: readonly Range[], value: number): void {
  for (const [from, to] of ranges) table.fill(value, from, to + 1);
}

function caseOf(code: number): number {
  const char = String.fromCharCode(code);
  if (char.toLowerCase() !== char) return UPPER;
  if (char.toUpperCase() !== char) return LOWER;
  return /\p{Ll}/u.test(char) ? LOWER : /\p{L}/u.test(char) ? UNCASED : BREAK;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  fill(table, uncased, UNCASED);
  for (const [from, to] of cased) for (let code = from; code <= to; code++) table[code] = caseOf(code);
  fill(table, ideographs, IDEOGRAPH);
  table[0x30fb] = BREAK;
  fill(table, [[0x30, 0x39]], DIGIT);
  fill(table, [[0x660, 0x669]], DIGIT);
  fill(table, marks, MARK);
  for (const code of [0x27, 0x2bc, 0x2019, 0x2bb, 0x2018]) table[code] = APOSTROPHE;
  return table;
}

/** Class of each code unit. */
export const charClass: Uint8Array = buildTable();
