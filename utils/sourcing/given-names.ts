/** First names of people: what a word is that a list of the language takes for a noun, a verb or an ending. */

import { isFirstName } from '../mentions/first-names.ts';
import { fold } from '../mentions/fold.ts';

/** Whether people are called so: "Carly", "Rainer", "Bill". */
export function isGivenName(lower: string): boolean {
  return isFirstName(fold(lower));
}
