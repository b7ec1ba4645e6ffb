/**
 * The medium of an attribution: a platform that it was written on ("wrote on Facebook", also from the start
 * of its paragraph: "In a Facebook post, ...").
 */

import type { Said } from './claims.ts';
import { isUpper } from './dateline.ts';
import { IS, NOUN } from './lexicon.ts';
import { PRONOUN } from './name-tokens.ts';
import { isAny, isIn, isKind, isQuotedAt, kindAt, type Reading, textOf } from './reading.ts';
import { isScare } from './scare-quotes.ts';

const REACH = 40;

function isFree(reading: Reading, index: number): boolean {
  return !isQuotedAt(reading, index);
}

/** "on his Facebook page" around the platform's name. */
function phraseAround(reading: Reading, platform: number): string {
  let from = platform;
  while (from > platform - 4 && kindAt(reading, from - 1) === 'word' && !isAny(reading, from, IS.preposition))
    from--;
  if (!isAny(reading, from, IS.preposition)) from = platform;
  const next = reading.tokens[platform + 1];
  const noun = next?.kind === 'word' && isAny(reading, platform + 1, IS.paper | IS.site | IS.body);
  return textOf(reading, from, platform + (noun ? 2 : 1));
}

/** Words for the platform that this was said on; null where none stands near the cue. */
export function mediumOf(reading: Reading, said: Said): string | null {
  const at = said.cue ?? said.source;
  for (let index = at.from; index < at.to + REACH && reading.tokens[index]; index++) {
    if (isFree(reading, index) && isKind(reading, index, 'stop break')) break;
    if (isFree(reading, index) && isAny(reading, index, IS.platform)) return phraseAround(reading, index);
  }
  for (let index = at.from - 1; index >= 0 && index > at.from - 3 * REACH; index--) {
    if (kindAt(reading, index) === 'break') break;
    if (!isFree(reading, index) || !isAny(reading, index, IS.platform)) continue;
    const words = phraseAround(reading, index);
    if (words.includes(' ')) return words;
  }
  return null;
}

/**
 * "заявила | в интервью «Известиям» | Анна Новак", "dijo | también | Juan Dolski": the token behind the words for where and how something
 * was said, if they begin here.
 */
export function behindMedium(reading: Reading, cueTo: number): number {
  const isOther =
    reading.tokens[cueTo]?.cap || isAny(reading, cueTo, IS.determiner | IS.preposition | PRONOUN | NOUN);
  const isHow = !isOther && isAny(reading, cueTo, IS.skip);
  const from = isHow ? cueTo + 1 : cueTo;
  const isTalk = isIn(reading, from + 1, 'interview');
  if (!isAny(reading, from, IS.preposition) || !(isTalk || isAny(reading, from + 1, IS.platform)))
    return from;
  let at = from + 2;
  if (isTalk && isAny(reading, at, IS.preposition)) at++;
  while (isTalk && isOutlet(reading, at)) at++;
  const quotation = reading.quotationOf[at] ?? -1;
  return isTalk && quotation !== -1 && isScare(reading, quotation)
    ? reading.quotations[quotation]!.close + 1
    : at;
}

/** "газете РБК", "z IAR | Janem": a word for an outlet, or capitals only. */
const isOutlet = (reading: Reading, at: number): boolean =>
  isIn(reading, at, 'listener') || isAny(reading, at, IS.site | IS.outletName) || isUpper(reading, at);
