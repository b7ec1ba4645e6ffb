/**
 * Whether the words of an attribution can be those of a source. No source is better than a wrong one, and what
 * no list knows is often a piece of a sentence rather than somebody.
 */

import type { Said } from './claims.ts';
import { hasCases } from './genitives.ts';
import { flagsOf, IS, NOUN } from './lexicon.ts';
import type { Naming } from './naming.ts';
import { isSaid } from './nesting.ts';
import { isPostNominal } from './post-nominals.ts';
import {
  isAny,
  isComma,
  isIn,
  isKind,
  isWord,
  isWritten,
  lowerAt,
  pastAny,
  type Reading,
} from './reading.ts';

/** Whether what is said begins or ends inside quotation marks: then the words beside it are likely its source. */
function isQuoted({ quotationOf }: Reading, { content }: Said): boolean {
  if (!content) return false;
  return quotationOf[content.from] !== -1 || quotationOf[content.to - 1] !== -1;
}

/**
 * "wanted | some | say", "there are | a few | called", "each other": what only counts is no subject of a verb behind it where no clause
 * begins with it, and no source at all where the word is no noun too.
 */
function isOnlyCounted(reading: Reading, { source, cue }: Said): boolean {
  const { from, to } = source;
  if (pastAny(reading, from, IS.determiner, to) < to || isAny(reading, to, IS.who)) return false;
  if (!isAny(reading, to - 1, NOUN)) return true;
  const isSubject = cue !== null && cue.from >= to;
  return isSubject && isWord(reading, from - 1) && !isAny(reading, from - 1, IS.bound | IS.that | IS.who);
}

/** Nameless words: a noun for people, bodies or texts, and no preposition before it. */
function isLikelyNameless(reading: Reading, said: Said, { noun }: Naming): boolean {
  const { from } = said.source;
  if (isAny(reading, from, IS.preposition) && !isAny(reading, from, IS.determiner)) return false;
  if (isOnlyCounted(reading, said)) return false;
  if (isQuoted(reading, said)) return true;
  if (isIn(reading, from, 'unsaid') || !isSaid(reading, said)) return false;
  return noun !== null && (flagsOf(reading.lexicon, noun) & NOUN) !== 0;
}

/** "Адвокатам | сказали", "Nagrodę | przyznaje": a case that whom or what something is done to has, before its verb. */
function isOblique(reading: Reading, { source, cue }: Said, { at, noun }: Naming): boolean {
  if (!hasCases(reading) || !cue || cue.from < source.to) return false;
  const last = at?.to === source.to ? lowerAt(reading, at.to - 1) : '';
  return /ę$/.test(last) || /(?:[ая]ми?|om|ami)$/.test(noun ?? '');
}

/** "Трампа | предупредили": one person and the verb of several is whom nameless people told something. */
function isObject(reading: Reading, { source, cue }: Said, { kind, at }: Naming): boolean {
  const { lang } = reading.lexicon;
  if ((lang !== 'ru' && lang !== 'uk') || kind !== 'person' || !at || !cue || cue.from < source.to)
    return false;
  if (!lowerAt(reading, cue.to - 1).endsWith('ли')) return false;
  for (let index = source.from; index < at.from; index++)
    if (!isAny(reading, index, IS.skip | IS.bound)) return false;
  return at.to === source.to && /[аяую]$|[оеыиі]м$/.test(lowerAt(reading, at.to - 1));
}

/** "the event, called | the Water Days": what follows is how a thing is called. */
function isItsName(reading: Reading, { source, cue }: Said): boolean {
  return cue !== null && cue.from < source.from && isIn(reading, cue.from, 'naming');
}

/** ", sagt | Roe.", ", räumt | Roe ein.": all that stands behind a comma is the verb of one who speaks, and a name. */
function isInserted(reading: Reading, { source, cue }: Said): boolean {
  if (!cue || cue.to !== source.from || !/te?$/.test(lowerAt(reading, cue.to - 1))) return false;
  const end = isWord(reading, source.to) ? source.to + 1 : source.to;
  return isComma(reading, cue.from - 1) && isKind(reading, end, 'stop comma');
}

/** "ich kann es so | sagen": one, and the verb of several or none. */
function isOfSeveral(reading: Reading, { cue }: Said, { pronoun }: Naming): boolean {
  return (
    (pronoun === 'it' || pronoun === 'he') &&
    cue !== null &&
    /^(?!(?:an|ein|mit|zu)?ge).*en$/.test(lowerAt(reading, cue.to - 1))
  );
}

/**
 * False for what is hardly a source. `isKnown` tells whether the text or the dataset has the full name: where
 * all nouns have capitals (German), a lone word without that is no person.
 */
export function isLikelySource(
  reading: Reading,
  said: Said,
  naming: Naming,
  isKnown: () => boolean,
): boolean {
  if (said.kind === 'implied' || said.kind === 'dateline' || said.kind === 'label') return true;
  if (isItsName(reading, said) || isOblique(reading, said, naming)) return false;
  if (naming.kind === 'unnamed') return isLikelyNameless(reading, said, naming);
  if (isObject(reading, said, naming)) return false;
  // "die Entscheidung Washingtons": what somebody did says nothing
  const isGerman = isWritten(reading, 'nouns');
  if (isGerman && naming.at && isAny(reading, naming.at.from - 1, IS.action)) return false;
  if (isGerman && isOfSeveral(reading, said, naming)) return false;
  const lone = naming.kind === 'person' && naming.at !== null && naming.at.to - naming.at.from === 1;
  if (lone && isPostNominal(reading, naming.at!.from)) return false;
  return (
    !lone || !isGerman || isKnown() || (isInserted(reading, said) && naming.at!.from === said.source.from)
  );
}
