/** Names without their case endings, so that "Лаврова" is known to be Лавров. */

import type { Lexicon } from './lexicon.ts';

/** Shortest stem that is left, in UTF-16 units. */
const SHORTEST = 3;

/** A lower-case word without the longest case ending that the language lists. */
export function stemOf(lexicon: Lexicon, word: string): string {
  const ending = lexicon.endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending ? word.slice(0, -ending.length) : word;
}

/** A lower-case name of several words, each without its case ending. */
export function stemName(lexicon: Lexicon, name: string): string {
  if (lexicon.endings.length === 0) return name;
  return name
    .split(' ')
    .map((word) => stemOf(lexicon, word))
    .join(' ');
}
