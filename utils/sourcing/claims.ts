/**
 * One sentence's attributions: each cue with its source and what is said. A cue without a source that can be
 * named is dropped: "it is said" is nobody's word.
 */

import { subjectOf } from './clause-subject.ts';
import { contentOf } from './content.ts';
import { isHeadline, isTrusted } from './cue-guard.ts';
import { type Cue, findCues } from './cues.ts';
import { IS, NOUN } from './lexicon.ts';
import { behindMedium } from './medium.ts';
import { hasSource, isNameToken, isPart, PRONOUN } from './name-tokens.ts';
import { phraseAfter } from './phrase-after.ts';
import { beforeSkips, endsInAside, phraseBefore } from './phrase-before.ts';
import {
  hasAny,
  isAny,
  isComma,
  isIn,
  isKind,
  isOwning,
  isQuotedAt,
  isWord,
  isWritten,
  kindAt,
  type Phrase,
  pastAny,
  type Reading,
  type Sentence,
} from './reading.ts';
import { isBehindDash, isBehindQuotation, isQuoteOrComma } from './speech-end.ts';

/** An attribution in token ranges, before speakers are known. */
export interface Said {
  source: Phrase;
  cue: Phrase | null;
  content: Phrase | null;
  readonly kind: Cue['kind'] | 'quotation' | 'label' | 'implied' | 'dateline';
}

/** How far a cue looks for its source, in tokens: keeps a text of one sentence linear. */
const REACH = 90;

const HUMAN = PRONOUN | IS.person | IS.group | IS.body | IS.site | IS.bodyName | IS.paper;

const INVERTS: ReadonlySet<Cue['kind']> = new Set(['say', 'quoting', 'inverted', 'quotative']);

interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly earlier: readonly Said[];
}

function invertedSource({ reading, sentence }: Scene, cue: Cue): Phrase | null {
  if (isWritten(reading, 'uncased'))
    return phraseAfter(reading, { from: cue.to, hi: sentence.to, asideEnd: 'comma' });
  // "in Elmford sagt | er"
  if (isWritten(reading, 'nouns') && isAny(reading, cue.to, IS.he)) return { from: cue.to, to: cue.to + 1 };
  if (cue.participle || !INVERTS.has(cue.kind)) return null;
  const before = beforeSkips(reading, sentence.from, cue.from);
  const apart = before < sentence.from || isQuoteOrComma(reading, before);
  // "Roe, a lawyer, called | the plan a ...": a quotation before the verb inverts it, a comma alone only at the end
  const quoted =
    before >= sentence.from &&
    (isBehindQuotation(reading, before) || isBehindDash(reading, sentence.from, before));
  const from = quoted || kindAt(reading, before) === 'dash' ? behindMedium(reading, cue.to) : cue.to;
  const phrase = apart ? phraseAfter(reading, { from, hi: sentence.to, asideEnd: 'any' }) : null;
  if (!phrase || quoted) return phrase;
  // "Roe, Verwalter des Heims, sagte | der Kleinen Zeitung"
  const heard = isIn(reading, phrase.from, 'listener');
  if (heard && isAny(reading, phrase.to - 1, IS.site | IS.outletName)) return null;
  // "El ministro, Juan Dolski, criticó | la decisión"
  const isObject = phrase.to - phrase.from === 2 && isAny(reading, phrase.from, IS.definite);
  if (isObject && isAny(reading, phrase.from + 1, IS.paper) && isNameToken(reading, before - 1)) return null;
  // nothing that could be said follows
  if (phrase.to >= sentence.to || kindAt(reading, phrase.to) === 'stop') return phrase;
  const aside = endsInAside(reading, Math.max(sentence.from, before - REACH), before);
  return !aside && closesClause(reading, phrase.to, sentence.to) ? phrase : null;
}

/** Whether nothing but a mark, a time or a place follows. */
function closesClause(reading: Reading, at: number, hi: number): boolean {
  if (at >= hi) return true;
  if (!isWord(reading, at)) return !isKind(reading, at, 'quote number');
  const goesOn = isAny(reading, at, IS.bound) || isIn(reading, at, 'infinitive');
  return !goesOn && isAny(reading, at, IS.time | IS.preposition);
}

/** Bodies and documents show; people and bodies act. */
function fits(reading: Reading, cue: Cue, phrase: Phrase): boolean {
  if (cue.kind === 'tell' || INVERTS.has(cue.kind)) return true;
  const bits =
    cue.kind === 'show'
      ? IS.paper | IS.body | IS.bodyName | IS.site | IS.outletName | IS.person | IS.group
      : HUMAN;
  // "Elmford found that": only somebody finds that something is so
  const names = cue.kind === 'act' || isAny(reading, cue.to, IS.that);
  for (let index = phrase.from; index < phrase.to; index++) {
    if (cue.kind === 'show' && index > phrase.from && isAny(reading, index, IS.preposition)) return false;
    if (isAny(reading, index, bits) || (names && isNameToken(reading, index))) return true;
  }
  return false;
}

/** ", telling", "failed to reject": the subject is that of an earlier verb, not the words before it. */
function isLoose(reading: Reading, cue: Cue): boolean {
  const before = cue.from - 1;
  return (cue.participle && isComma(reading, before)) || isIn(reading, before, 'infinitive');
}

/** "Findings show | voters fear it": a subject begins behind the verb before it, but for an aside in commas. */
function afterLastCue(reading: Reading, last: Said | undefined, lo: number, cue: Cue): number {
  const end = beforeSkips(reading, lo, cue.from);
  if (!last?.cue || last.cue.to > cue.from || isComma(reading, end)) return lo;
  return Math.max(lo, last.cue.to);
}

/** "said no | and left", "said no, adding": nothing that could be another subject stands before the verb. */
function goesOn(reading: Reading, lo: number, cue: Cue): boolean {
  const end = beforeSkips(reading, lo, cue.from);
  return end < lo || !isWord(reading, end) || isAny(reading, end, IS.bound | IS.who | IS.link);
}

function subjectSource(scene: Scene, cue: Cue): Phrase | null {
  const { reading, sentence, earlier } = scene;
  if (isWritten(reading, 'uncased')) return null;
  const lo = Math.max(sentence.from, cue.from - REACH);
  const end = beforeSkips(reading, lo, cue.from);
  // "plan, którego | broni": somebody does it to the plan
  const isObject = isIn(reading, end, 'oblique') && isComma(reading, end - 1);
  const isWriter = isAny(reading, end, IS.self) && !isWritten(reading, 'unspaced');
  if (isObject || isWriter || isBehindDash(reading, sentence.from, end)) return null;
  const last = earlier.at(-1);
  // "... belirten Holt, “...” | dedi": whom the participle before it tells of
  if (cue.kind === 'quotative')
    return last?.kind === 'before' ? last.source : subjectOf(reading, lo, cue.from);
  const loose = isLoose(reading, cue);
  const before = loose ? null : phraseBefore(reading, afterLastCue(reading, last, lo, cue), cue.from);
  if (before && cue.participle && !endsInName(reading, before)) return null;
  if (before) return before;
  if (last && last.kind !== 'before')
    return loose || cue.participle || goesOn(reading, lo, cue) ? last.source : null;
  return subjectOf(reading, lo, cue.from);
}

/** "Roe avoids | condemning it": what ends in a verb is not whoever does the next one. */
function endsInName(reading: Reading, { to }: Phrase): boolean {
  if (!isWord(reading, to - 1) || isComma(reading, to)) return true;
  return isNameToken(reading, to - 1) || isAny(reading, to - 1, NOUN | PRONOUN | IS.who);
}

/** "the article ... appeared on": only a text is published, a person appears. */
function hasPaper({ reading, sentence }: Scene, cue: Cue): boolean {
  const lo = Math.max(sentence.from, cue.from - REACH);
  const last = beforeSkips(reading, lo, cue.from);
  // a title in quotation marks ends its subject
  const quoted = last >= lo && kindAt(reading, last) === 'quote';
  const subject = (quoted ? null : phraseBefore(reading, lo, cue.from)) ?? { from: lo, to: last };
  return hasAny(reading, subject, IS.paper);
}

function sourceFor(scene: Scene, cue: Cue): Phrase | null {
  const { reading, sentence } = scene;
  if (cue.kind === 'published' && !hasPaper(scene, cue)) return null;
  if (cue.kind === 'before' || cue.kind === 'published') return namedAfter(scene, cue);
  if (cue.kind === 'owned') return ownerBefore(reading, sentence, cue.from);
  if (cue.kind === 'after') return phraseBefore(reading, Math.max(sentence.from, cue.from - REACH), cue.from);
  const found = invertedSource(scene, cue) ?? (cue.kind === 'inverted' ? null : subjectSource(scene, cue));
  // "dem Tagesspiegel | erzählt": those spoken to
  const source = found && isIn(reading, found.from, 'oblique') ? null : found;
  return source && hasSource(reading, source) && fits(reading, cue, source) ? source : null;
}

/** A "which" that is no name and no determiner. */
function isRelative(reading: Reading, index: number): boolean {
  return isAny(reading, index, IS.who) && !isAny(reading, index, IS.determiner | IS.that);
}

/** After "according to": the noun phrase, also where a verb follows it at once, as in German. */
function namedAfter({ reading, sentence }: Scene, cue: Cue): Phrase | null {
  const hi = Math.min(sentence.to, cue.to + REACH);
  // "згідно з | яким": what it stands for is not looked for
  if ((isAny(reading, cue.to, IS.time) && !isAny(reading, cue.to + 1, NOUN)) || isRelative(reading, cue.to))
    return null;
  const opens = startOfClause(reading, sentence, cue.from) === cue.from;
  const isSurvey = cue.to === cue.from + 1 && isIn(reading, cue.from, 'within');
  const asideEnd = isSurvey ? 'none' : opens ? 'comma' : 'any';
  const strict = phraseAfter(reading, { from: cue.to, hi, asideEnd });
  // "Zdaniem ekspertów | tama nie wytrzyma": in Polish no comma parts what is said, but for "O tym poinformował ekspert."
  const bare = reading.lexicon.lang === 'pl' && opens && cue.to - cue.from < 3;
  const parted = !bare || (strict !== null && isComma(reading, strict.to));
  if (strict && parted) return strict;
  let at = cue.to;
  let found = false;
  while (
    at < hi &&
    isWord(reading, at) &&
    (at === cue.to ||
      !isAny(reading, at, IS.bound | IS.who | IS.verb) ||
      (isAny(reading, at, IS.link) && isNameToken(reading, at + 1)))
  ) {
    const part = isPart(reading, at);
    if (found && !part && !isAny(reading, at, IS.joins | IS.determiner | IS.link)) break;
    found ||= part;
    at++;
  }
  return found ? { from: cue.to, to: at } : null;
}

/** "Roe | 's new claim": whose the noun is. */
function ownerBefore(reading: Reading, sentence: Sentence, noun: number): Phrase | null {
  let to = noun - 1;
  while (to > sentence.from && !isOwning(reading, to)) to--;
  let from = to;
  while (from > sentence.from && (isNameToken(reading, from - 1) || isAny(reading, from - 1, IS.title)))
    from--;
  return from < to ? { from, to } : null;
}

/** A verb beside a quotation with no subject word, where the language needs none. */
function isImplied(reading: Reading, sentence: Sentence, cue: Cue): boolean {
  if (!reading.lexicon.impliedSubject || cue.participle) return false;
  // "Jak dodał, ..."
  if (cue.kind === 'before' && isWritten(reading, 'capitals'))
    return isComma(reading, cue.to) && cue.to > cue.from + 1;
  if (!INVERTS.has(cue.kind)) return false;
  // "وأضاف | أن", "Dodał, | że": right before what is said
  const that = isComma(reading, cue.to) ? cue.to + 1 : cue.to;
  const opens = isAny(reading, that, IS.that) || kindAt(reading, cue.to) === 'colon';
  const before = beforeSkips(reading, sentence.from, cue.from);
  if (opens && before < sentence.from) return true;
  if (isWritten(reading, 'uncased') && opens)
    return !isWord(reading, before) || isAny(reading, before, IS.bound);
  return (
    (before >= sentence.from && isQuotedAt(reading, before)) ||
    (before > sentence.from && isQuoteOrComma(reading, before) && isQuotedAt(reading, before - 1))
  );
}

/** Attributions of the sentence that have a cue, in order of their cues. */
export function saidIn(reading: Reading, sentence: Sentence): Said[] {
  const said: Said[] = [];
  const scope = { sentence, headline: isHeadline(reading, sentence) };
  const cues = findCues(reading, sentence).filter((cue) => isTrusted(reading, cue, scope));
  cues.forEach((cue, at) => {
    const found = sourceFor({ reading, sentence, earlier: said }, cue);
    const source = found ?? (isImplied(reading, sentence, cue) ? cue : null);
    if (!source) return;
    const next = cues[at + 1];
    const cut = next?.participle && isComma(reading, next.from - 1) ? next.from : sentence.to;
    const lo = startOfClause(reading, sentence, Math.min(source.from, cue.from));
    const content = contentOf(reading, { cue, source, lo, hi: cut });
    if (repeats(reading, said.at(-1), source, cue)) return;
    said.push({ source, cue: { from: cue.from, to: cue.to }, content, kind: found ? cue.kind : 'implied' });
  });
  clipInner(said);
  return said;
}

/** "Nuryshev protested, the ministry said": what the inner one says ends where the outer one's words end. */
function clipInner(said: readonly Said[]): void {
  for (let index = 0; index + 1 < said.length; index++) {
    const inner = said[index]!;
    const outer = said[index + 1]!;
    if (!inner.content || !outer.content || outer.content.from > inner.source.from) continue;
    const wraps = outer.source.from >= outer.content.to && inner.content.to > outer.content.to;
    if (wraps && inner.content.from < outer.content.to)
      inner.content = { from: inner.content.from, to: outer.content.to };
  }
}

/** "He said he wanted": a pronoun's stance inside what was just said adds no source. */
function repeats(reading: Reading, last: Said | undefined, source: Phrase, cue: Cue): boolean {
  // 据新华社|报道
  if (last?.kind === 'before' && last.source.to === cue.from && source.from === last.source.from) return true;
  if (!last?.content || cue.participle || source.to - source.from > 1) return false;
  const inside = last.content.from <= source.from && cue.to <= last.content.to;
  return inside && isAny(reading, source.from, PRONOUN);
}

function startOfClause(reading: Reading, sentence: Sentence, from: number): number {
  return pastAny(reading, sentence.from, IS.bound, from);
}
