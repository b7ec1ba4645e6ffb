/** How the words of a text are written, and what stands between them. Nothing is true of a word before the first or behind the last. */

import { CAPITAL, WITHOUT_CASE } from './tokens.ts';
import type { Words } from './words.ts';

/** Whether a word is written in one of these ways (`tokens.ts`). */
export const hasFlag = ({ tokens }: Words, at: number, flags: number): boolean =>
  ((tokens.flags[at] as number) & flags) !== 0;

/** Whether a word begins with a capital. */
export const isCapital = (words: Words, at: number): boolean => hasFlag(words, at, CAPITAL);

/** Whether a word is written as names are: with a capital, or in a script without. */
export const isNamelike = (words: Words, at: number): boolean => hasFlag(words, at, CAPITAL | WITHOUT_CASE);

/** Code units of a word. */
export const lengthOf = ({ tokens }: Words, at: number): number =>
  (tokens.ends[at] as number) - (tokens.starts[at] as number);

/** What stands before word `at`: between it and the word before, or up to an end of the text. */
export const gapText = ({ tokens: { text, starts, ends } }: Words, at: number): string =>
  text.slice(ends[at - 1], starts[at]);
