/**
 * What an article says of somebody beside the name: the words that follow it in commas ("Jane Roe, head of the league,"), else those
 * before it. A reader is shown posts and parts that people have, not what they did or how they live.
 */

import { IS, NOUN } from './lexicon.ts';
import { PRONOUN } from './name-tokens.ts';
import {
  hasAny,
  isAny,
  isCap,
  isComma,
  isKind,
  isOwning,
  isWord,
  isWritten,
  kindAt,
  lowerAt,
  nextOf,
  type Phrase,
  type Reading,
  textOf,
} from './reading.ts';

/** Where words that follow the name in commas begin; inside its bracket where only that follows. */
function startOfAside(reading: Reading, phrase: Phrase, end: number): number {
  let from = end;
  while (from < phrase.to && kindAt(reading, from) === 'close') from++;
  if (from < phrase.to && kindAt(reading, from) === 'open') {
    const close = nextOf(reading, 'close', from, phrase.to);
    if (close + 2 < phrase.to) from = close + 1;
  }
  if (from < phrase.to && !isWord(reading, from)) from++;
  // "Roe, 54, a lawyer", "Roe, 54"
  if (kindAt(reading, from) !== 'number') return from;
  return isComma(reading, from + 1) ? from + 2 : phrase.to;
}

/** "the lawyer", but not "critics" of whom somebody is one, nor the letter or the speech that tells of somebody. */
function tellsOne(reading: Reading, from: number, to: number): boolean {
  if (isOwning(reading, to - 1)) return false;
  let last = to - 1;
  while (last > from && !isAny(reading, last, IS.person | IS.title)) last--;
  if (isAny(reading, last, IS.person | IS.title)) return !isAny(reading, last, IS.plural);
  return hasAny(reading, { from, to }, isWritten(reading, 'capitals') ? IS.site | IS.body : NOUN & ~IS.group);
}

/**
 * Whether words behind a name may say what post or part somebody has, not what they did or what a private person is like: "who
 * resigned", "whose husband is a miner" and "her hair under a hat" are none of a reader's business.
 */
function tellsPost(reading: Reading, from: number, to: number): boolean {
  if (isAny(reading, from, PRONOUN | IS.self)) return false;
  const isArticle =
    isAny(reading, from, IS.determiner) && !isAny(reading, from + 1, IS.preposition | IS.skip);
  // "who was an adviser to", but not "who was reluctant"
  if (isAny(reading, from, IS.who) && !isArticle)
    return (
      !/^whos?[em]$/u.test(lowerAt(reading, from)) &&
      hasAny(reading, { from, to: Math.min(to, from + 8) }, IS.person)
    );
  if (!isWritten(reading, 'capitals') || hasAny(reading, { from, to }, NOUN | IS.title)) return true;
  return reading.tokens.slice(from, to).some(({ cap }) => cap);
}

/** "of the Elmford Times", "at Elmford University", but not "for its bias" or "at 7". */
const isFrom = (reading: Reading, at: number): boolean =>
  isAny(reading, at, IS.joins) && (isCap(reading, at + 1) || isAny(reading, at + 1, IS.definite));

/** "Mr." and "Dr" say nothing. */
const SALUTATION = /^(?:mrs?|ms|dr|prof|mme|m|sra?|herr|frau)\.?$/u;

/** Words around the name that say who it is: what follows in commas, else what goes before. */
export function describe(reading: Reading, phrase: Phrase, at: Phrase): string | null {
  const from = startOfAside(reading, phrase, at.to);
  let to = phrase.to;
  while (to > from && !isKind(reading, to - 1, 'word number')) to--;
  if (to > from && from > at.to && tellsPost(reading, from, to)) return textOf(reading, from, to);
  if (to > from && isFrom(reading, from)) return textOf(reading, from, to);
  let before = phrase.from;
  while (before < at.from && isAny(reading, before, IS.bound) && !isAny(reading, before, IS.determiner))
    before++;
  let end = at.from;
  while (end > before && !isWord(reading, end - 1)) end--;
  while (end > before && SALUTATION.test(lowerAt(reading, end - 1)) && isAny(reading, end - 1, IS.title))
    end--;
  return end > before && tellsOne(reading, before, end) ? textOf(reading, before, end) : null;
}
