/** Classes of UTF-16 units that the tokeniser goes by. */

import type { TokenKind } from './tokens.ts';

const KINDS: Partial<Record<TokenKind, string>> = {
  stop: '.!?…。！？؟',
  comma: ',،，、',
  colon: ':：',
  semi: ';；؛',
  dash: '—–-',
  open: '([（【',
  close: ')]）】',
  quote: '"“”„‟«»‘’\'`‹›「」『』',
};

/** Kinds of the marks that have one of their own. */
export const MARKS: ReadonlyMap<string, TokenKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, marks]) => [...marks].map((mark) => [mark, kind as TokenKind])),
);

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
  return char > '\u303f' && UNSPACED.test(char);
}
