/**
 * The medium of an attribution: a platform that it was written on ("wrote on Facebook", also from the start
 * of its paragraph: "In a Facebook post, ...").
 */

import type { Said } from './claims.ts';
import { IS, NOUN } from './lexicon.ts';
import { isNameToken, PRONOUN } from './name-tokens.ts';
import {
  isAny,
  isCap,
  isIn,
  isKind,
  isQuotedAt,
  isUpper,
  isWord,
  kindAt,
  pastAny,
  type Reading,
  textOf,
} from './reading.ts';
import { isScareAt, quotationAt } from './scare-quotes.ts';

const REACH = 40;

/** "on his Facebook page" around the platform's name. */
function phraseAround(reading: Reading, platform: number): string {
  let from = platform;
  while (from > platform - 4 && isWord(reading, from - 1) && !isAny(reading, from, IS.preposition)) from--;
  if (!isAny(reading, from, IS.preposition)) from = platform;
  const noun = isAny(reading, platform + 1, IS.paper | IS.site | IS.body);
  return textOf(reading, from, platform + (noun ? 2 : 1));
}

/** Words for the platform that this was said on; null where none stands near the cue. */
export function mediumOf(reading: Reading, said: Said): string | null {
  const at = said.cue ?? said.source;
  for (let index = at.from; index < at.to + REACH && reading.tokens[index]; index++) {
    if (isQuotedAt(reading, index)) continue;
    if (isKind(reading, index, 'stop break')) break;
    if (isAny(reading, index, IS.platform)) return phraseAround(reading, index);
  }
  for (let index = at.from - 1; index >= 0 && index > at.from - 3 * REACH; index--) {
    if (kindAt(reading, index) === 'break') break;
    if (isQuotedAt(reading, index) || !isAny(reading, index, IS.platform)) continue;
    const words = phraseAround(reading, index);
    if (words.includes(' ')) return words;
  }
  return null;
}

/** "газете РБК", "z IAR | Janem": a word for an outlet, or capitals only. */
const isOutlet = (reading: Reading, at: number): boolean =>
  isIn(reading, at, 'listener') || isAny(reading, at, IS.site | IS.outletName) || isUpper(reading, at);

/** Whether the token tells how something was said, and no name or noun phrase begins with it: "dijo | también | Juan Dolski". */
const isHow = (reading: Reading, at: number): boolean =>
  isAny(reading, at, IS.skip) &&
  !isCap(reading, at) &&
  !isAny(reading, at, IS.determiner | IS.preposition | PRONOUN | NOUN);

/** "powiedział | PAP | Jan Dolski": whether the token is who hears it, by its case, and who says it follows. */
const isHearer = (reading: Reading, at: number): boolean =>
  isIn(reading, at, 'listener') &&
  !isAny(reading, at, IS.preposition | IS.determiner) &&
  (isNameToken(reading, at + 1) ? !isUpper(reading, at + 1) : isAny(reading, at + 1, IS.person | IS.title));

/** "в интервью «Известиям» | Анна Новак", "na Twitterze | poseł": behind the words for where it was said, if they begin here. */
function behindPlace(reading: Reading, from: number): number {
  const isTalk = isIn(reading, from + 1, 'interview');
  if (!isTalk && !isAny(reading, from + 1, IS.platform)) return from;
  let at = from + 2;
  if (!isTalk) return at;
  if (isAny(reading, at, IS.preposition)) at++;
  const heard = at;
  while (isOutlet(reading, at)) at++;
  if (isScareAt(reading, at)) return quotationAt(reading, at)!.close + 1;
  return at > heard ? at : from;
}

/** The token behind the words for how, when, to whom and where something was said, which may stand between the verb and who says it. */
export function behindMedium(reading: Reading, from: number): number {
  if (!reading.tokens[from]) return from;
  if (isHow(reading, from) || isHearer(reading, from)) return from + 1;
  const opens = isAny(reading, from, IS.preposition);
  const time = opens ? from + 1 : from;
  const at = pastAny(reading, time, IS.time);
  if (at > time) return at;
  return opens ? behindPlace(reading, from) : from;
}
