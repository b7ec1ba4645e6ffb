/**
 * Folding: lower case, no accents, one form for letters that are written in several ways (`Ё` = `Е`, `ı` = `i`,
 * Arabic alef with and without hamza). One table of 65,536 code units gives the folded letter; the few
 * letters that become two (`ß`, `æ`, `þ`) stand in a second one. Folded once per table build, so that the
 * hot path needs no `normalize` (which takes about 300 ns a word here).
 */

import { charClass, MARK } from './char-table.ts';

/** Letters that NFD does not take apart. */
const single: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ә: 'а',
  ґ: 'г',
  ў: 'у',
  є: 'е',
  ё: 'е',
  ѓ: 'г',
  ќ: 'к',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
};

/** Letters that must keep what NFD takes away, since it makes another letter. */
const kept = new Set(['й', 'ї']);

const double: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' };

function foldOne(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.charAt(0);
  const plain = kept.has(base) ? base : (single[base] ?? base.normalize('NFKD').charAt(0));
  return (single[plain] ?? plain).charCodeAt(0);
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  for (const [from, to] of [
    [0x41, 0x5a],
    [0xaa, 0x58f],
    [0x620, 0x6d5],
    [0x10a0, 0x10c5],
    [0x1c90, 0x1cbf],
    [0x1e00, 0x1fff],
    [0xff21, 0xff5a],
  ] as const) {
    for (let code = from; code <= to; code++) table[code] = foldOne(code);
  }
  for (let code = 0; code < 0x10000; code++) if (charClass[code] === MARK) table[code] = 0;
  return table;
}

/** Folded code unit, 0 for what is left out (marks, soft hyphens). */
export const foldTable: Uint16Array = buildTable();

/** Second letter of the folded form, 0 for nearly all. */
export const foldSecond: Uint16Array = new Uint16Array(0x10000);
for (const [letter, pair] of Object.entries(double)) {
  for (const code of [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]) {
    if (letter === 'ß' && code === 0x53) continue;
    foldTable[code] = pair.charCodeAt(0);
    foldSecond[code] = pair.charCodeAt(1);
  }
}

/**
 * Folds a word or a name. Apostrophes are left out (`O'Malley` is `omalley`), other characters are kept.
 * A decomposed `й` (и and a mark) becomes `й` as the composed one does.
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldAt(text, i, code);
    if (folded === 0 || charClass[code] === 7) continue;
    out += String.fromCharCode(folded);
    const second = foldSecond[code] as number;
    if (second !== 0) out += String.fromCharCode(second);
  }
  return out;
}

/** Folded code unit at `i`; looks one unit ahead for the breve of a decomposed `й`. */
export function foldAt(text: string, i: number, code: number): number {
  if ((code === 0x438 || code === 0x418) && text.charCodeAt(i + 1) === 0x306) return 0x439;
  return foldTable[code] as number;
}

/** Whether a text begins in Latin letters. */
export const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250;
