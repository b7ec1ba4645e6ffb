/** Surnames that are nouns in lower case: "Larry Page", and later "Page said". */

import { isGivenName } from './given-names.ts';
import type { Token } from './tokens.ts';
import * as IS from './word-bits.ts';

/** What a surname may be too, and what makes none of it ("Christian Leaders", "Ed Republican"). */
const AS_SURNAME = IS.person | IS.site;
const NO_SURNAME = IS.plural | IS.demonym | IS.bodyName | IS.outletName;

/** Whether a token ends a name of a first name and a word that can be a surname. */
function endsName(tokens: readonly Token[], flags: Int32Array, index: number): boolean {
  const [first, last, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!last?.cap || (flags[index]! & AS_SURNAME) === 0 || flags[index]! & NO_SURNAME) return false;
  return !next?.cap && next?.lower !== 'of' && first?.cap === true && isGivenName(first.lower);
}

/** Clears the flags of the capitals that the text has as somebody's surname, so that they are read as a name wherever they stand. */
export function clearSurnames(tokens: readonly Token[], flags: Int32Array): void {
  const surnames = new Set<string>();
  for (let index = 1; index < tokens.length; index++)
    if (endsName(tokens, flags, index)) surnames.add(tokens[index]!.lower);
  if (surnames.size === 0) return;
  for (let index = 0; index < tokens.length; index++)
    if (tokens[index]!.cap && surnames.has(tokens[index]!.lower)) flags[index] = 0;
}
