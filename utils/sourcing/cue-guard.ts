/**
 * Which cues to believe. A cue word may be part of a name ("United States"), a noun ("many states", "his
 * claims"), or speech only beside a quotation ("she began"). Each guard looks at neighbouring tokens only.
 */

import { type Cue, isPassive } from './cues.ts';
import { IS } from './lexicon.ts';
import { isNameToken, PRONOUN } from './name-tokens.ts';
import { startOfPhrase } from './phrase-before.ts';
import {
  isAny,
  isComma,
  isIn,
  isKind,
  isOwning,
  isQuotedAt,
  isWord,
  isWritten,
  kindAt,
  lowerAt,
  type Reading,
  type Sentence,
} from './reading.ts';

/** How far back a subject is looked for, in tokens. */
const REACH = 40;

const SUBJECT = PRONOUN | IS.who | IS.person | IS.group | IS.body | IS.paper | IS.site;

/** Whether most words of the sentence have capitals, as in a headline: there capitals say nothing. */
export function isHeadline(reading: Reading, sentence: Sentence): boolean {
  if (sentence.to - sentence.from > 40) return false;
  let caps = 0;
  let words = 0;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = reading.tokens[index]!;
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    words++;
    if (token.cap) caps++;
  }
  return words > 2 && caps / words > 0.7;
}

function isSpeechNext(reading: Reading, index: number): boolean {
  return isKind(reading, index, isQuotedAt(reading, index + 1) ? 'quote colon comma' : 'quote colon');
}

function isSpeechBefore(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const lo = Math.max(sentence.from, cue.from - 12);
  for (let index = cue.from - 1; index >= lo; index--) {
    if (isQuotedAt(reading, index)) return true;
    if (kindAt(reading, index) === 'stop') return false;
  }
  return false;
}

/** What may stand between a subject and its verb. */
function isAdverb(reading: Reading, index: number): boolean {
  return isAny(reading, index, IS.skip) && !isAny(reading, index, SUBJECT);
}

/** A form that is a noun too: wants a subject right before it and an object or clause right after. */
function isPlainVerb(reading: Reading, cue: Cue): boolean {
  if (cue.to > cue.from + 1) return hasPlainSubject(reading, cue);
  let before = cue.from - 1;
  while (isAdverb(reading, before)) before--;
  if (before < 0) return false;
  if (isQuotedAt(reading, before)) return true;
  const comma = isComma(reading, before);
  if (comma) {
    if (before > 0 && isQuotedAt(reading, before - 1)) return true;
    // "Roe, a lawyer from Ohio, | declared that"
    before--;
  }
  const name = isNameToken(reading, before);
  if (!name && !comma && !isAny(reading, before, SUBJECT)) return false;
  if (isSpeechNext(reading, cue.to)) return true;
  const next = reading.tokens[cue.to];
  if (isAny(reading, before, IS.paper) && next?.kind === 'word' && !isAny(reading, cue.to, IS.verb))
    return true;
  // "..., the Elmford Times reports."
  if (!next || next.kind === 'stop') return endsSentence(reading, before);
  // 据新华社|报道，
  if (name && next?.kind === 'comma' && isWritten(reading, 'unspaced')) return true;
  if (next?.kind !== 'word' || isAny(reading, cue.to, IS.verb)) return false;
  if (isAny(reading, cue.to, IS.time) || isIn(reading, cue.to, 'listener')) return name;
  if (!isAny(reading, cue.to, IS.preposition))
    return isAny(reading, cue.to, IS.that | IS.determiner | PRONOUN) || next.cap;
  return !isAny(reading, cue.to, IS.joins) && !name;
}

/** "..., records compiled by the Board | show.": a subject that begins behind a comma or a quotation. */
function endsSentence(reading: Reading, index: number): boolean {
  const from = startOfPhrase(reading, Math.max(0, index - REACH), index + 1);
  return from > 0 && (isComma(reading, from - 1) || isQuotedAt(reading, from - 1));
}

/** A subject right before a phrase that begins with such a form: "ministers | call for", not "their call for". */
function hasPlainSubject(reading: Reading, cue: Cue): boolean {
  let before = cue.from - 1;
  while (isAdverb(reading, before)) before--;
  return before >= 0 && (isNameToken(reading, before) || isAny(reading, before, SUBJECT & ~IS.paper));
}

const ACTIVE: ReadonlySet<Cue['kind']> = new Set(['say', 'tell', 'act', 'quoting', 'show']);

/** "the | claim", "Roe's | call": what follows is a noun. */
function isAfterOwner(reading: Reading, index: number): boolean {
  let at = index;
  while (
    isAny(reading, at, IS.skip) &&
    !isAny(reading, at, IS.definite | IS.time) &&
    !isAny(reading, at, IS.verb)
  )
    at--;
  return isAny(reading, at, IS.definite) || isOwning(reading, at);
}

/** How far before a verb the word that opens its clause is looked for, and a quotation behind it, in tokens. */
const NEAR = 8;

/** Whether words of the next few tokens stand in quotation marks. */
function isQuotedNear(reading: Reading, from: number): boolean {
  for (let at = from; at < from + NEAR && at < reading.tokens.length; at++)
    if (isQuotedAt(reading, at)) return true;
  return false;
}

/** "asked why Roe | opposed it": the clause asks, and tells nothing. */
function isAsked(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - NEAR && isWord(reading, at); at--)
    if (isIn(reading, at, 'question')) return true;
  return false;
}

/** "Roe | appeared to reject it": whose verb takes the infinitive. */
function isSubject(reading: Reading, index: number): boolean {
  return isNameToken(reading, index) || isAny(reading, index, SUBJECT & ~IS.who);
}

/** A stance told in passing, that nobody voices here: "a group that | opposes it", "rose to | oppose it". */
function isInPassing(reading: Reading, cue: Cue): boolean {
  if ((cue.kind !== 'act' && cue.kind !== 'show') || isQuotedNear(reading, cue.to)) return false;
  if (isIn(reading, cue.from - 1, 'infinitive')) return !isSubject(reading, cue.from - 3);
  // "an article | published Friday"
  if (isAny(reading, cue.from - 1, IS.paper) && isAny(reading, cue.to, IS.time)) return true;
  let before = cue.from - 1;
  while (isAdverb(reading, before)) before--;
  return isAny(reading, before, IS.who) || isAsked(reading, cue.from);
}

/** "a study | called Dams of Elmford": what has no article of its own yet gets its name; people call, things are called. */
function isNaming(reading: Reading, cue: Cue): boolean {
  if (!isIn(reading, cue.from, 'naming')) return false;
  const before = cue.from - 1;
  const next = reading.tokens[cue.to];
  if (
    before < 0 ||
    isNameToken(reading, before) ||
    isAny(reading, before, SUBJECT & ~(IS.paper | IS.body | IS.site))
  )
    return false;
  if (!next?.cap && next?.kind !== 'quote') return false;
  const from = startOfPhrase(reading, Math.max(0, before - REACH), cue.from, true);
  return isAny(reading, from, IS.determiner) && !isAny(reading, from, IS.definite);
}

/** Whether the cue is to be read as one. */
export function isTrusted(
  reading: Reading,
  cue: Cue,
  { sentence, headline }: { sentence: Sentence; headline: boolean },
): boolean {
  if (cue.kind === 'owned') return true;
  const first = reading.tokens[cue.from]!;
  if (
    first.cap &&
    !headline &&
    cue.from > sentence.from &&
    isKind(reading, cue.from - 1, 'word number comma')
  )
    return false;
  // "UNITED STATES: It rained"
  if (first.cap && isAny(reading, cue.from, IS.bodyName)) return false;
  if (ACTIVE.has(cue.kind) && !cue.participle && isPassive(reading, cue)) return false;
  // "müssen unterstützt | werden", "ohne zu | sagen", "was er sagen | könnte"
  const isVerb =
    !isIn(reading, cue.to, 'passive') &&
    !isIn(reading, cue.from - 1, 'infinitive') &&
    !(isAny(reading, cue.to, IS.verb) && lowerAt(reading, cue.to - 1).endsWith('en'));
  if (isWritten(reading, 'nouns') && !isVerb) return false;
  if (isAfterOwner(reading, cue.from - 1) && !cue.participle && ACTIVE.has(cue.kind)) return false;
  if (ACTIVE.has(cue.kind) && isIn(reading, cue.to, 'agent') && cue.to === cue.from + 1) return false;
  if (isInPassing(reading, cue) || isNaming(reading, cue)) return false;
  // "read as | described in the rules"
  if (lowerAt(reading, cue.from - 1) === 'as' && isAny(reading, cue.to, IS.preposition)) return false;
  if (cue.kind === 'quoting') return isSpeechNext(reading, cue.to) || isSpeechBefore(reading, cue, sentence);
  if (headline && isAny(reading, cue.from, IS.ambiguous) && !first.lower.endsWith('s')) return false;
  if (isAny(reading, cue.from, IS.ambiguous) && !headline) return isPlainVerb(reading, cue);
  if (cue.participle && cue.kind !== 'before' && cue.from > sentence.from) {
    const before = cue.from - 1;
    return !isAny(reading, before, IS.preposition | IS.determiner) || isAny(reading, before, IS.who);
  }
  return true;
}
