/**
 * What an article says of somebody beside the name: the words that follow it in commas ("Jane Roe, head of the league,"), else those
 * before it. A reader is shown posts and parts that people have, not what they did or how they live.
 */

import { IS } from './lexicon.ts';
import { hasBit } from './name-kind.ts';
import type { Phrase } from './name-tokens.ts';
import { isAny, type Reading, textOf } from './reading.ts';

const NOUN = IS.person | IS.group | IS.body | IS.paper | IS.site;

/** Where words that follow the name in commas begin; inside its bracket where only that follows. */
function startOfAside(reading: Reading, phrase: Phrase, end: number): number {
  let from = end;
  while (from < phrase.to && reading.tokens[from]!.kind === 'close') from++;
  if (from < phrase.to && reading.tokens[from]!.kind === 'open') {
    let close = from;
    while (close < phrase.to && reading.tokens[close]!.kind !== 'close') close++;
    if (close + 2 < phrase.to) from = close + 1;
  }
  return from < phrase.to && reading.tokens[from]!.kind !== 'word' ? from + 1 : from;
}

/**
 * Whether words behind a name may say what post or part somebody has, not what they did or what a private person is like: "who
 * resigned", "whose husband is a miner" and "her hair under a hat" are none of a reader's business.
 */
function tellsPost(reading: Reading, from: number, to: number): boolean {
  if (isAny(reading, from, IS.he | IS.she | IS.it | IS.they | IS.self)) return false;
  const isArticle =
    isAny(reading, from, IS.determiner) && !isAny(reading, from + 1, IS.preposition | IS.skip);
  // "who was an adviser to", but not "who was reluctant"
  if (isAny(reading, from, IS.who) && !isArticle)
    return (
      !/^whos?[em]$/u.test(reading.tokens[from]!.lower) &&
      hasBit(reading, { from, to: Math.min(to, from + 8) }, IS.person)
    );
  if (reading.lexicon.writing !== 'capitals' || hasBit(reading, { from, to }, NOUN | IS.title)) return true;
  return reading.tokens.slice(from, to).some(({ cap }) => cap);
}

/** "Mr." and "Dr" say nothing. */
const SALUTATION = /\.$|^(?:mrs?|ms|dr)$/u;

/** Words around the name that say who it is: what follows in commas, else what goes before. */
export function describe(reading: Reading, phrase: Phrase, at: Phrase): string | null {
  const from = startOfAside(reading, phrase, at.to);
  let to = phrase.to;
  while (to > from && reading.tokens[to - 1]!.kind !== 'word' && reading.tokens[to - 1]!.kind !== 'number')
    to--;
  if (to > from && from > at.to && tellsPost(reading, from, to)) return textOf(reading, from, to);
  if (to > from && isAny(reading, from, IS.preposition)) return textOf(reading, from, to);
  let before = phrase.from;
  while (before < at.from && isAny(reading, before, IS.bound) && !isAny(reading, before, IS.determiner))
    before++;
  let end = at.from;
  while (end > before && reading.tokens[end - 1]!.kind !== 'word') end--;
  while (end > before && SALUTATION.test(reading.tokens[end - 1]!.lower) && isAny(reading, end - 1, IS.title))
    end--;
  return end > before && hasBit(reading, { from: before, to: end }, (NOUN & ~IS.group) | IS.title)
    ? textOf(reading, before, end)
    : null;
}
