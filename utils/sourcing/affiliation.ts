/**
 * Whose voice a person is by the article's own words: "Kremlin spokesman Dmitry Peskov", "a spokeswoman for Gazprom", "Mira Holt of the
 * BBC". Only a body of the dataset that stands right beside a noun of office or the name, and none with "former".
 */

import type { EntityId } from '../model/facts.ts';
import type { Match } from '../model/match.ts';
import { IS } from './lexicon.ts';
import { matchesIn } from './matched.ts';
import { hasAny, isAny, isOwning, type Phrase, type Reading, spanOf } from './reading.ts';

/** Index of the first token that ends after the offset. */
function tokenAt(reading: Reading, phrase: Phrase, offset: number): number {
  let at = phrase.from;
  while (at < phrase.to && reading.tokens[at]!.end <= offset) at++;
  return at;
}

/** Who somebody is said to be: the whole phrase, and the name in it, if there is one. */
interface Told {
  readonly phrase: Phrase;
  readonly name: Phrase | null;
}

function isBeside(reading: Reading, { phrase, name }: Told, { mention }: Match): boolean {
  const from = tokenAt(reading, phrase, mention.start);
  const to = tokenAt(reading, phrase, mention.end);
  const isOwner = isOwning(reading, to);
  const after = isOwner ? to + 1 : to;
  if (after < phrase.to && (isAny(reading, after, IS.person) || (isOwner && after === name?.from)))
    return true;
  let before = from - 1;
  if (isAny(reading, before, IS.determiner)) before--;
  if (!isAny(reading, before, IS.joins)) return false;
  return before === name?.to || (before - 1 >= phrase.from && isAny(reading, before - 1, IS.person));
}

/** Id of the body that the phrase puts beside the person's office or name; null where it puts none there. */
export function affiliationIn(reading: Reading, told: Told, sorted: readonly Match[]): EntityId | null {
  if (hasAny(reading, told.phrase, IS.former)) return null;
  for (const match of matchesIn(sorted, spanOf(reading, told.phrase))) {
    if (match.kind !== 'person' && match.id !== null && isBeside(reading, told, match)) return match.id;
  }
  return null;
}
