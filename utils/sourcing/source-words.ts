/**
 * The words that name a source, without what stands beside them in commas and does not: "Roe, a lawyer, |
 * who is 40", "Roe, | speaking in Paris", "Roe, | for his part".
 */

import { phraseAt } from './cues.ts';
import { IS } from './lexicon.ts';
import { isOutletWord } from './listeners.ts';
import { isNameToken } from './name-tokens.ts';
import { isNow } from './phrase-after.ts';
import {
  afterBracket,
  isAny,
  isIn,
  isKind,
  isUnlisted,
  isWord,
  kindAt,
  type Phrase,
  pastAny,
  type Reading,
} from './reading.ts';

const BODY = IS.body | IS.bodyName | IS.site;

/** Whether the words from `from` on tell when, where or how somebody spoke, not who it is. */
function isCircumstance(reading: Reading, from: number, to: number): boolean {
  if (isNameToken(reading, from) || isNow(reading, from)) return false;
  if (isAny(reading, from, IS.determiner | IS.person | IS.title | IS.former)) return false;
  if (isIn(reading, from, 'including')) return false;
  if (isAny(reading, from, IS.who)) return speaks(reading, from + 1, to);
  // "managing director" is an office
  if (isAny(reading, from, IS.action) && isAny(reading, from + 1, IS.person)) return false;
  if (isAny(reading, from, IS.bound | IS.action)) return true;
  // "Roe, for whom"
  if (isAny(reading, from + 1, IS.who)) return false;
  if (isAny(reading, from, IS.preposition)) return !isIn(reading, from, 'origin');
  const participle = isWord(reading, from) && isUnlisted(reading, from) && from + 1 < to;
  if (!participle || !isAny(reading, from + 1, IS.preposition)) return false;
  return isIn(reading, from + 1, 'agent') || !hasOffice(reading, from, to);
}

/** "Roe, who | had said": an attribution of its own. */
function speaks(reading: Reading, from: number, to: number): boolean {
  return phraseAt(reading, { from: pastAny(reading, from, IS.skip, to), to }) !== null;
}

function hasOffice(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to && isWord(reading, at); at++) if (isAny(reading, at, IS.person)) return true;
  return false;
}

/** "Mira Holt | in recent days": a preposition behind a name that joins it to no other. */
function isAfterName(reading: Reading, at: number, to: number): boolean {
  // "a déclaré Mira Holt | au Figaro"
  const heard = isIn(reading, at, 'listener');
  if (heard && isNameToken(reading, at - 1) && !isAny(reading, at - 1, IS.bodyName)) return true;
  // "деді Арман Сәрсенов | Tengrinews.kz порталына"
  if (isOutletWord(reading, at) && isIn(reading, at + 1, 'listener')) return true;
  if (!isAny(reading, at, IS.preposition) || isAny(reading, at, IS.joins)) return false;
  if (!isNameToken(reading, at - 1)) return false;
  for (let next = at + 1; next < to; next++) if (isNameToken(reading, next)) return false;
  return true;
}

/** The phrase up to the first part that does not name its source. */
export function sourceWords(reading: Reading, whole: Phrase): Phrase {
  // "В министерстве обороны заявили": the place is the source
  const place = isIn(reading, whole.from, 'within') && isAny(reading, whole.from + 1, BODY);
  const phrase = place ? { from: whole.from + 1, to: whole.to } : whole;
  let head = true;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const isOpen = kindAt(reading, at) === 'open';
    if (isOpen) at = afterBracket(reading, at, phrase.to) - 1;
    else if (head && isAfterName(reading, at, phrase.to)) return { from: phrase.from, to: at };
    else if (!isKind(reading, at, 'comma dash')) continue;
    head = false;
    const from = at + 1;
    if (from >= phrase.to) break;
    if (isCircumstance(reading, from, phrase.to)) return { from: phrase.from, to: isOpen ? from : at };
  }
  return phrase;
}
