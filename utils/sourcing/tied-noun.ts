/**
 * Sources without a name of their own that the article ties to a name, so that they are known: "the Ohio
 * governor", "Roe's lawyers", "a spokeswoman for Gridline". Which nouns can be so is a list of the language:
 * "officials", "aides" and "allies" stay nameless, whosever they are.
 */

import { IS } from './lexicon.ts';
import { isNameToken, isOffice } from './name-tokens.ts';
import { isAny, isCap, isIn, isOwning, kindAt, type Phrase, type Reading } from './reading.ts';

type Tie = 'owner' | 'modifier' | 'after';

function isTied(reading: Reading, index: number): boolean {
  return isNameToken(reading, index) || (isAny(reading, index, IS.demonym) && isCap(reading, index));
}

/** How far behind the noun its name may stand, in tokens: "a spokesman | for the late Mayor Roe". */
const REACH = 5;

function tieOf(reading: Reading, head: Phrase, noun: number): Tie | null {
  for (let index = head.from; index < noun; index++) {
    if (isOwning(reading, index) && isTied(reading, index - 1)) return 'owner';
  }
  for (let index = head.from; index < noun; index++)
    if (isTied(reading, index) && !isIn(reading, index, 'portfolio')) return 'modifier';
  return null;
}

/** End of "for the Water Board" behind the noun; the noun's own end where no name follows so. */
function endOfTie(reading: Reading, noun: number, to: number): number {
  const quoted = kindAt(reading, noun + 1) === 'quote';
  // "Sprecherin | der Bahn", "представитель | «Газпрома»": the case joins them
  if (!quoted && !isAny(reading, noun + 1, IS.joins | IS.preposition | IS.determiner)) return noun + 1;
  let at = noun + 2;
  while (at < to && at < noun + REACH && !isTied(reading, at)) {
    if (!isAny(reading, at, IS.determiner | IS.title | IS.person | IS.body | IS.joins)) return noun + 1;
    at++;
  }
  if (at >= to || !isTied(reading, at)) return noun + 1;
  while (at < to && (isTied(reading, at) || (isAny(reading, at, IS.link) && isTied(reading, at + 1)))) at++;
  return quoted ? at + 1 : at;
}

export interface TiedNoun {
  /** The words that name the source, without an article. */
  readonly at: Phrase;
  readonly kind: 'person' | 'institution';
}

/** The source that the head noun names with its tie; null for a noun that stays nameless. */
export function tiedNoun(reading: Reading, head: Phrase, noun: number, to: number): TiedNoun | null {
  if (!isIn(reading, noun, 'holder')) return null;
  const before = tieOf(reading, head, noun);
  const end = before === null ? endOfTie(reading, noun, to) : noun + 1;
  if (before === null && end === noun + 1) return null;
  const definite = isAny(reading, head.from, IS.definite);
  const plural = !isOffice(reading, noun);
  const isVoice = isIn(reading, noun, 'voice');
  const known = isVoice || before === 'owner' || (definite && !(plural && before === 'modifier'));
  if (!known) return null;
  const from = isAny(reading, head.from, IS.determiner) && before !== 'owner' ? head.from + 1 : head.from;
  return { at: { from, to: end }, kind: plural || isVoice ? 'institution' : 'person' };
}
