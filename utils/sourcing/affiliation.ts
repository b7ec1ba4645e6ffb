/**
 * Whose voice a person is by the article's own words: "Kremlin spokesman Dmitry Peskov", "a spokeswoman for
 * Gazprom". Only a body of the dataset that stands right beside a noun of office, and none with "former".
 */

import type { EntityId } from '../model/facts.ts';
import type { Match } from '../model/match.ts';
import { IS } from './lexicon.ts';
import { matchesIn } from './matched.ts';
import type { Phrase } from './name-tokens.ts';
import { hasAny, isAny, isOwning, type Reading, spanOf } from './reading.ts';

/** Index of the first token that ends after the offset. */
function tokenAt(reading: Reading, phrase: Phrase, offset: number): number {
  let at = phrase.from;
  while (at < phrase.to && reading.tokens[at]!.end <= offset) at++;
  return at;
}

function isBesideOffice(reading: Reading, phrase: Phrase, { mention }: Match): boolean {
  const from = tokenAt(reading, phrase, mention.start);
  const to = tokenAt(reading, phrase, mention.end);
  const after = isOwning(reading, to) ? to + 1 : to;
  if (after < phrase.to && isAny(reading, after, IS.person)) return true;
  let before = from - 1;
  if (isAny(reading, before, IS.determiner)) before--;
  if (!isAny(reading, before, IS.joins)) return false;
  return before - 1 >= phrase.from && isAny(reading, before - 1, IS.person);
}

/** Id of the body that the phrase puts beside the person's office; null where it puts none there. */
export function affiliationIn(reading: Reading, phrase: Phrase, sorted: readonly Match[]): EntityId | null {
  if (hasAny(reading, phrase, IS.former)) return null;
  for (const match of matchesIn(sorted, spanOf(reading, phrase))) {
    if (match.kind !== 'person' && match.id !== null && isBesideOffice(reading, phrase, match))
      return match.id;
  }
  return null;
}
