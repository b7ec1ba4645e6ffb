/**
 * Which tokens can be names. Where capitals mark names, a capital that is not owed to the start of a sentence;
 * in German, where all nouns have one, a capital that is no listed noun and has no article before it; in
 * scripts without capitals, up to four unlisted characters after an office ("发言人赵立坚") or from a surname on.
 */

import { isGivenName } from './given-names.ts';
import { IS, NOUN } from './lexicon.ts';
import {
  beginsCue,
  cueKindAt,
  isAny,
  isCap,
  isComma,
  isPlainWord,
  isUnlisted,
  isWord,
  isWritten,
  kindAt,
  lowerAt,
  type Phrase,
  type Reading,
} from './reading.ts';
import { isScareAt } from './scare-quotes.ts';
import { isUncasedName } from './uncased-names.ts';

export const PRONOUN = IS.he | IS.she | IS.it | IS.they;
const SMALL = IS.bound | IS.determiner | IS.preposition | PRONOUN | IS.self | IS.time | IS.that;

/** Longest name in characters without spaces: "弗拉基米尔·普京" is two runs. */
const LONGEST_UNSPACED = 6;

function isUnlistedCharacter(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return token?.kind === 'word' && token.end - token.start === 1 && isUnlisted(reading, index);
}

/** The dot between the parts of a name from abroad: 侯赛因·阿斯卡里. */
function isNameDot(reading: Reading, index: number): boolean {
  return (
    lowerAt(reading, index) === '·' &&
    isUnlistedCharacter(reading, index - 1) &&
    isUnlistedCharacter(reading, index + 1)
  );
}

/** Parts that a name from abroad may have before its last. */
const PARTS = 2;

function isUnspacedName(reading: Reading, index: number): boolean {
  let parts = 0;
  let end = index;
  for (let at = index; at > end - LONGEST_UNSPACED && at >= 0; at--) {
    const token = reading.tokens[at]!;
    if (isNameDot(reading, at) && parts < PARTS) {
      parts++;
      end = at - 1;
      continue;
    }
    if (token.kind !== 'word') return false;
    const flags = reading.flags[at]!;
    const surname = (flags & IS.surname) !== 0;
    if (surname && index > at) return index - at < 3 || parts > 0;
    if (surname && isUnlistedCharacter(reading, index + 1)) return true;
    // "李朝|林": a surname may end a name too
    if (surname) continue;
    if (flags & IS.person && at < index) return true;
    if (flags !== 0 || token.end - token.start > 1) return false;
  }
  return false;
}

const BEGINNINGS: ReadonlySet<string> = new Set(['break', 'stop', 'quote', 'dash', 'colon', 'mark']);

/** газета «|Ведомости»: inside a sentence, or a single word. */
function opensQuotedName(reading: Reading, index: number): boolean {
  if (!isScareAt(reading, index)) return false;
  return kindAt(reading, index + 1) === 'quote' || isWord(reading, index - 2);
}

function beginsSentence(reading: Reading, index: number): boolean {
  const before = kindAt(reading, index - 1);
  if (lowerAt(reading, index - 1) === '&') return false;
  if (before === 'quote' && opensQuotedName(reading, index)) return false;
  // "“We go,” | Holt said": what a comma ends goes on
  if (before === 'quote' && isComma(reading, index - 2)) return false;
  return before === undefined || BEGINNINGS.has(before);
}

/** "Crowds cheered" or "Holt said": a first word is a name if it has its capital elsewhere too, or one follows. */
function isNameAtStart(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens[index]!;
  const next = reading.tokens[index + 1];
  // "Claims, the board said, ...": a verb that begins a sentence
  if (cueKindAt(reading, index)) return reading.capitals.has(lower);
  if (reading.capitals.has(lower) || next?.lower === "'s") return true;
  // where subjects go unsaid, a first word before a comma may be a verb: "Підхопилася, ..."
  if (next?.kind === 'comma')
    return reading.lexicon.endings.length === 0 && !isAny(reading, index + 2, PRONOUN | IS.self);
  if (next?.cap && !isAny(reading, index + 1, SMALL)) return !isLikeAdjective(reading, index);
  // "Roe & Holt"
  if (next?.lower === '&' && isCap(reading, index + 2)) return true;
  let verb = index + 1;
  while (isAny(reading, verb, IS.skip) && !isAny(reading, verb, SMALL & ~(IS.bound | IS.time))) verb++;
  // "Вчені пояснили", where the text has "вчені" too, but "Six in ten said"
  const isSmall = reading.smalls.has(lower) && !isAny(reading, index + 1, IS.preposition);
  return beginsCue(reading, verb) && !lower.endsWith('s') && !isSmall;
}

/** "sagt | Roe": a verb of one who speaks, and no adjective. */
function isVerb(reading: Reading, at: number): boolean {
  // "räumt | Roe ein": null where it needs its other part
  return (
    (cueKindAt(reading, at) ?? 'say') === 'say' && beginsCue(reading, at) && /te?$/.test(lowerAt(reading, at))
  );
}

/** German: nouns have capitals too, so one behind an article or an adjective is none. */
function isNounName(reading: Reading, index: number): boolean {
  if (isAny(reading, index, NOUN | IS.action)) return false;
  const before = index - 1;
  if (isAny(reading, before, IS.determiner)) return isNameCapital(reading, index + 1);
  return !isPlainWord(reading, before) || isVerb(reading, before) || isNameCapital(reading, index + 1);
}

function isNameCapital(reading: Reading, index: number): boolean {
  return isCap(reading, index) && !isAny(reading, index, SMALL | NOUN);
}

/** "Neue | Zeiten": where nouns have capitals, a first word before one may be its adjective, of several things in most cases. */
function isLikeAdjective({ lexicon, tokens }: Reading, index: number): boolean {
  const { lower } = tokens[index]!;
  return lexicon.writing === 'nouns' && lower.endsWith('e') && !isGivenName(lower);
}

/** "die gesamte | Zeit": the name of an outlet that is another noun too has no adjective before it. */
function hasAdjective(reading: Reading, index: number): boolean {
  return (
    isWritten(reading, 'nouns') && isPlainWord(reading, index - 1) && isAny(reading, index - 2, IS.determiner)
  );
}

/** Whether the token can be (part of) a proper name. */
export function isNameToken(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token) return false;
  const { lang, writing } = reading.lexicon;
  if (writing === 'unspaced' && !token.cap)
    return isAny(reading, index, IS.outletName) || isUnspacedName(reading, index);
  if (writing === 'uncased' && !token.cap) return isUncasedName(reading, index);
  if (!token.cap) return false;
  const flags = reading.flags[index]!;
  if (flags & IS.outletName && hasAdjective(reading, index)) return false;
  if (flags & (IS.bodyName | IS.outletName)) return true;
  // "London-based"
  if (flags & SMALL || token.lower === 'x' || (lang === 'en' && /-[a-z]+ed$/.test(token.lower))) return false;
  if (writing === 'nouns' && !isNounName(reading, index)) return false;
  if (!beginsSentence(reading, index)) return true;
  // "Kelly said": an ending of adverbs makes none of a word that has its capital elsewhere too
  const isName = !reading.lexicon.words.has(token.lower) && reading.capitals.has(token.lower);
  if (isName || isFirstName(reading, index)) return true;
  return (flags & (NOUN | IS.skip | IS.verb | IS.action | IS.who)) === 0 && isNameAtStart(reading, index);
}

/** "Bill Roe, a lawyer", "Will Roe said", not "Will Roe run?": a first name that is another word too. */
function isFirstName(reading: Reading, index: number): boolean {
  if (isAny(reading, index, NOUN & ~IS.paper) || isAny(reading, index, IS.title)) return false;
  if (!isNameCapital(reading, index + 1) || !isGivenName(lowerAt(reading, index))) return false;
  if (!isAny(reading, index, IS.skip | IS.verb)) return true;
  return isComma(reading, index + 2) || beginsCue(reading, index + 2);
}

/** Whether the token can be the head of a source: a name or one of the nouns. */
export function isPart(reading: Reading, index: number): boolean {
  return isAny(reading, index, NOUN) || isNameToken(reading, index);
}

/** Whether the token is a noun for the office or calling of one person. */
export function isOffice(reading: Reading, index: number): boolean {
  return isAny(reading, index, IS.person) && !isAny(reading, index, IS.plural);
}

/** Whether a phrase holds anything that can be a source. */
export function hasSource(reading: Reading, { from, to }: Phrase): boolean {
  for (let index = from; index < to; index++)
    if (isAny(reading, index, PRONOUN) || isPart(reading, index)) return true;
  return false;
}
