/** First names of people, in Latin letters: what a word is that a list of the language takes for a noun, a verb or an ending. */

import { lazily } from '../dataset/lazily.ts';
import { fold } from '../mentions/fold.ts';
import { mensNames, womensNames } from '../mentions/given-name-sexes.ts';
import { givenNames } from '../mentions/given-names.ts';

const names = lazily(
  () => new Set([mensNames, womensNames, ...givenNames].flatMap((list) => list.trim().split(/\s+/))),
);

/** Whether people are called so: "Carly", "Rainer", "Bill". */
export const isGivenName = (lower: string): boolean => names().has(fold(lower));
