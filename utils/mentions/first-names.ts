/** First names of people: of which sex nearly all are who bear one, and whether a word is one. */

import { lazily } from '../dataset/lazily.ts';
import { mensNames, womensNames } from './given-name-sexes.ts';
import { isGivenName } from './name-classes.ts';
import { wordSet } from './word-set.ts';

/** As pronouns say it. */
export type Sex = 'he' | 'she';

const byName = lazily(() => ({ men: wordSet(mensNames), women: wordSet(womensNames) }));

/** Sex of nearly all who bear this first name (folded); null where both do, or few are known. */
export function sexOfGivenName(folded: string): Sex | null {
  const names = byName();
  if (names.men.has(folded)) return 'he';
  return names.women.has(folded) ? 'she' : null;
}

/** Whether people are called so (folded): `carly`, `zsolt`, `bill`. */
export function isFirstName(folded: string): boolean {
  return isGivenName(folded) || sexOfGivenName(folded) !== null;
}
