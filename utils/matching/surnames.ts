/** Which words of a name stand for the person alone, once they have been introduced. */

import { isFirstName } from '../mentions/first-names.ts';
import { isGivenName } from '../mentions/name-classes.ts';
import { coreWords, type NameWord } from '../mentions/split-name.ts';
import type { CountryCode } from '../model/facts.ts';
import { hasTwoSurnames, isNumeral, isReversedInLatin, isSurnameFirst } from './name-customs.ts';

const sonOf = new Set(['bin', 'ibn', 'ben', 'bint']);

const longestSyllables = 5;

/** A surname of one syllable, as those that stand first are; `Lawrence` of Lawrence Wong is none. */
const isShortSurname = ({ folded }: NameWord): boolean =>
  folded.length <= longestSyllables && !isGivenName(folded);

/** Whether the first word is the surname: of `Xi Jinping`, and of `Semjén Zsolt`, where sources have either order. */
function beginsWithSurname(first: NameWord, last: NameWord, country: CountryCode | null): boolean {
  if (isSurnameFirst(country)) return isShortSurname(first);
  return isReversedInLatin(country) && isFirstName(last.folded) && !isFirstName(first.folded);
}

/** The words of a name that stand for the person alone, the most telling first; empty where none does. */
export function surnamesOf(words: readonly NameWord[], country: CountryCode | null): readonly NameWord[] {
  const core = coreWords(words);
  const last = core[core.length - 1];
  const first = core[0];
  if (!first || !last) return [];
  if (core.length === 1 || isNumeral(last.folded) || beginsWithSurname(first, last, country)) return [first];
  const before = words[words.findLastIndex(({ folded }) => folded === last.folded) - 1];
  if (before && sonOf.has(before.folded)) return [];
  if (last.joined) return [core[core.length - 2] as NameWord, last];
  return hasTwoSurnames(country) && core.length > 2 ? core.slice(-2) : [last];
}
