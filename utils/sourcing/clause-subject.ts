/** The subject that a clause opened with, for verbs that have none beside them: "she rose and said". */

import { IS } from './lexicon.ts';
import { describesName } from './name-runs.ts';
import { isNameToken, NOUN, type Phrase, PRONOUN } from './name-tokens.ts';
import { startOfPhrase } from './phrase-before.ts';
import { isAny, type Reading } from './reading.ts';
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
      const comma = nextComma(reading, at, to);
      if (comma < to) at = comma;
    } else if (isNameToken(reading, at) || isAny(reading, at, NOUN)) {
      return {
        from: startOfPhrase(reading, { lo, to: at + 1, nearest: false }),
        to: endOfRun(reading, at, to),
      };
    }
    at++;
  }
  return null;
}

function nextComma(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && reading.tokens[at]!.kind !== 'comma') at++;
  return at;
}

function endOfRun(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    (isNameToken(reading, at) ||
      isAny(reading, at, NOUN) ||
      (isAny(reading, at, IS.link) && isNameToken(reading, at + 1)) ||
      describesName(reading, at))
  )
    at++;
  return at;
}
