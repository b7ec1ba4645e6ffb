/** Whom an article relies on: text in, speakers and attributions out. */

import type { Span } from '../model/article.ts';
import type { Anaphor, Attribution, Match, Sourcing, Speaker } from '../model/match.ts';
import { findAnaphors, type Led } from './anaphors.ts';
import type { Said } from './claims.ts';
import { namesJoined, partsOfList } from './joined-sources.ts';
import { lexiconFor } from './lexicons.ts';
import { listenersOf } from './listeners.ts';
import { sortMatches } from './matched.ts';
import { mediumOf } from './medium.ts';
import { isMisread } from './misread.ts';
import { tellerOf } from './nesting.ts';
import { findSaid } from './quoted-speech.ts';
import { isUpper, type Phrase, type Reading, readText, spanOf } from './reading.ts';
import { sourceWords } from './source-words.ts';
import { Speakers } from './speakers.ts';

export interface SourcingInput {
  readonly text: string;
  readonly lang: string | null;
  readonly matches: readonly Match[];
}

function optionalSpan(reading: Reading, range: Phrase | null): Span | null {
  return range && range.to > range.from ? spanOf(reading, range) : null;
}

function quotedIn(reading: Reading, content: Phrase | null): Span[] {
  const quoted: Span[] = [];
  if (!content) return quoted;
  let last = -1;
  for (let index = content.from; index < content.to; index++) {
    const quotation = reading.quotationOf[index]!;
    if (quotation === -1 || quotation === last) continue;
    last = quotation;
    quoted.push([reading.quotations[quotation]!.from, reading.quotations[quotation]!.to]);
  }
  return quoted;
}

/** Indexes of the outlets that were spoken to. */
function throughOf(reading: Reading, said: Said, speakers: Speakers): number[] {
  const outlets = listenersOf(reading, said).filter((name) => speakers.namings.isOutlet(name));
  return [...new Set(outlets.map((name) => speakers.ofOutlet(name)))];
}

/** One attribution for each of several people, bodies or outlets that are one source in the words. */
function eachSource(reading: Reading, said: Said, speakers: Speakers): Said[] {
  const parts = partsOfList(reading, said.source);
  const outlets = parts.filter((part) => speakers.namings.isOutlet(part));
  const initials = parts.filter((part) => !outlets.includes(part) && isUpper(reading, part.to - 1));
  const areOutlets = outlets.length > 0 && outlets.length + initials.length === parts.length;
  const joined = areOutlets ? parts : namesJoined(reading, said.source);
  const areSeveral = joined.length > 1 && (areOutlets || speakers.namings.areNames(joined));
  return areSeveral ? joined.map((source) => ({ ...said, source })) : [said];
}

/**
 * Pronouns that stand for people of the dataset, without those that are the source of an attribution whose speaker was taken for
 * somebody else: two readings that differ are none.
 */
function anaphorsOf(
  { tokens }: Reading,
  led: readonly Led[],
  speakerAt: ReadonlyMap<number, Speaker>,
): Anaphor[] {
  return led.flatMap(({ at, actor }) => {
    const speaker = speakerAt.get(at);
    const isAgreed = actor.id !== null && (!speaker || speaker.id === actor.id);
    return isAgreed ? [{ span: [tokens[at]!.start, tokens[at]!.end], id: actor.id }] : [];
  });
}

interface Spoken extends Said {
  readonly speaker: number;
}

/** What can be attributed, each with the index of its speaker, in order. */
function spokenIn(reading: Reading, speakers: Speakers): Spoken[] {
  const found = findSaid(reading);
  // "añadió" before anybody spoke is nobody's
  const first = found.findIndex(({ kind }) => kind !== 'implied');
  return found
    .filter(({ kind }, index) => kind !== 'implied' || (first !== -1 && index > first))
    .map((one) => ({ ...one, source: sourceWords(reading, one.source) }))
    .filter((one) => speakers.namings.canBe(one))
    .flatMap((one) => eachSource(reading, one, speakers))
    .flatMap((one) => {
      const speaker = speakers.of(one);
      return speaker === null ? [] : [{ ...one, speaker }];
    });
}

/** Finds speakers, attributions, and whom pronouns stand for. Empty for a language that no file describes, and for a text in a wrong encoding. Linear in the text. */
export function findSourcing({ text, lang, matches }: SourcingInput): Sourcing {
  const lexicon = isMisread(text) ? null : lexiconFor(lang, text);
  if (!lexicon) return { speakers: [], attributions: [], anaphors: [] };
  const reading = readText(text, lexicon);
  const led = findAnaphors(reading, sortMatches(matches));
  const speakers = new Speakers(reading, matches, led);
  const spoken = spokenIn(reading, speakers);
  const attributions = spoken.map(
    (one, index): Attribution => ({
      speaker: one.speaker,
      source: spanOf(reading, one.source),
      cue: optionalSpan(reading, one.cue),
      content: optionalSpan(reading, one.content),
      quoted: quotedIn(reading, one.content),
      within: tellerOf(reading, spoken, index),
      via: mediumOf(reading, one),
      through: throughOf(reading, one, speakers),
    }),
  );
  const all = speakers.all();
  const speakerAt = new Map(spoken.map(({ source, speaker }) => [source.to - 1, all[speaker]!]));
  return { speakers: all, attributions, anaphors: anaphorsOf(reading, led, speakerAt) };
}
