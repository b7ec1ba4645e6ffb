/** The subject that a clause opened with, for verbs that have none beside them: "she rose and said". */

import { IS, NOUN } from './lexicon.ts';
import { describesName } from './name-runs.ts';
import { isNameToken, isPart, PRONOUN } from './name-tokens.ts';
import { endOfAside, isAdded } from './phrase-after.ts';
import { startOfPhrase } from './phrase-before.ts';
import {
  afterBracket,
  isAny,
  isComma,
  isIn,
  isOwning,
  isWord,
  kindAt,
  lowerAt,
  nextOf,
  type Phrase,
  type Reading,
} from './reading.ts';
import { isSpeech } from './scare-quotes.ts';

/** The subject that the clause opened with: "On Monday, she rose and | said"; null where it is not seen. */
export function subjectOf(reading: Reading, lo: number, to: number): Phrase | null {
  let at = lo;
  while (at < to) {
    if (isSpeech(reading, at)) {
      at++;
      continue;
    }
    if (isAny(reading, at, PRONOUN)) return { from: at, to: at + 1 };
    const opens = isAny(reading, at, IS.preposition) && !isNameToken(reading, at);
    if (opens) {
      // "In a statement on Monday," is no subject
      const comma = nextOf(reading, 'comma', at, to);
      if (comma < to) at = comma;
    } else if (isPart(reading, at)) {
      const end = endOfSubject(reading, at, to);
      // "Ankara | 'da konuşan Holt": no subject in such a case
      if (!/^'(?!s$)\p{L}/u.test(lowerAt(reading, end)))
        return { from: startOfPhrase(reading, lo, at + 1), to: end };
      at = end;
    }
    at++;
  }
  return null;
}

/** The noun phrase from the name on, with what belongs to it: "Roe | and her aides", "Roe | , a lawyer from Ohio, rose". */
function endOfSubject(reading: Reading, from: number, to: number): number {
  let end = endOfRun(reading, from, to);
  while (end < to) {
    if (kindAt(reading, end) === 'open') {
      end = afterBracket(reading, end, to);
      continue;
    }
    const owned = isOwning(reading, end) || isIn(reading, end, 'joint');
    const next = owned ? endOfPlain(reading, end + 1, to) : endOfClosedAside(reading, end, to);
    if (next === end || next === end + 1) return end;
    end = next;
  }
  return end;
}

/** How many plain words may stand before the noun: "other right-wing | leaders". */
const PLAIN = 4;

/** End of a noun phrase that begins here; `from` where none does. */
function endOfPlain(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to && at <= from + PLAIN; at++) {
    const isNoun = isAny(reading, at, NOUN) && !isAny(reading, at, IS.determiner);
    if (isNoun || isNameToken(reading, at)) return endOfRun(reading, at, to);
    if (!isWord(reading, at) || (reading.flags[at]! & ~(IS.determiner | IS.demonym)) !== 0) return from;
  }
  return from;
}

/** End of what a comma adds to a name, behind the comma that closes it; `comma` where it does not. */
function endOfClosedAside(reading: Reading, comma: number, to: number): number {
  if (!isComma(reading, comma) || !isAdded(reading, comma + 1)) return comma;
  const end = endOfAside(reading, comma + 1, to);
  return end > comma + 1 && isComma(reading, end) && end < to ? end : comma;
}

/** "Ursula von | der Leyen"; German "von | der Hochschule" is no name. */
const isParticle = (reading: Reading, at: number): boolean =>
  isAny(reading, at, IS.particle) && !isAny(reading, at, IS.determiner);

function endOfRun(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    (isPart(reading, at) ||
      (isAny(reading, at, IS.link) && (isNameToken(reading, at + 1) || isParticle(reading, at + 1))) ||
      describesName(reading, at))
  )
    at++;
  return at;
}
