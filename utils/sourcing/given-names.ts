/** First names of people: what a word is that a list of the language takes for a noun, a verb or an ending. */

import { fold } from '../mentions/fold.ts';
import { isGivenName as isListed } from '../mentions/name-classes.ts';
import { sexOfGivenName } from './english-persons.ts';

/** Whether people are called so: "Carly", "Rainer", "Bill". */
export function isGivenName(lower: string): boolean {
  const folded = fold(lower);
  return isListed(folded) || sexOfGivenName(folded) !== null;
}
