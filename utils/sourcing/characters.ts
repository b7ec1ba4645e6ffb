/** Classes of UTF-16 units that the tokeniser goes by. */

import type { TokenKind } from './tokens.ts';

export const MARKS: Readonly<Record<string, TokenKind>> = {
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '؟': 'stop',
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  ':': 'colon',
  '：': 'colon',
  ';': 'semi',
  '；': 'semi',
  '؛': 'semi',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  '（': 'open',
  '【': 'open',
  ')': 'close',
  ']': 'close',
  '）': 'close',
  '】': 'close',
};

export const QUOTES = new Set('"“”„‟«»‘’\'`‹›「」『』');
const LETTER = /^[\p{L}\p{M}]$/u;
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]$/;

/** Letters and marks of all scripts; halves of surrogate pairs count, so that rare letters stay whole. */
export function isLetter(char: string): boolean {
  if (char >= 'a' && char <= 'z') return true;
  if (char >= 'A' && char <= 'Z') return true;
  return char > '\u007f' && (LETTER.test(char) || (char >= '\ud800' && char <= '\udfff'));
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

export function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

/** Scripts that are written without spaces: Han and Kana. */
export function isUnspaced(char: string): boolean {
  return UNSPACED.test(char);
}
