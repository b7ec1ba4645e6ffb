/**
 * Quotations that no cue of their sentence reached: those that go on with the speaker before ("“We go.” ...
 * “It is late,” he said. “We go.”"), stand alone in their paragraph, or hang on the subject of a sentence
 * whose verb no list knows ("She had one answer: “No.”"). Short ones are words in inverted commas, not speech.
 */

import { type Said, saidIn } from './claims.ts';
import { subjectOf } from './clause-subject.ts';
import { datelineOf } from './dateline.ts';
import { IS } from './lexicon.ts';
import {
  isAny,
  isCap,
  isKind,
  isPlace,
  isQuotedAt,
  isWritten,
  kindAt,
  lowerAt,
  type Phrase,
  type Reading,
  type Sentence,
} from './reading.ts';
import { isSpeech } from './scare-quotes.ts';

/** Whether all words of the sentence are inside quotation marks. */
function isAllQuoted(reading: Reading, sentence: Sentence): boolean {
  let quoted = 0;
  for (let index = sentence.from; index < sentence.to; index++) {
    if (!isKind(reading, index, 'word number')) continue;
    if (!isQuotedAt(reading, index)) return false;
    quoted++;
  }
  return quoted > 0;
}

function hasQuotation(reading: Reading, said: Said): boolean {
  if (!said.content) return false;
  for (let index = said.content.from; index < said.content.to; index++) {
    if (isQuotedAt(reading, index)) return true;
  }
  return false;
}

/** First and last token of speech in the sentence; null where it quotes nothing or only single words. */
function speechIn(reading: Reading, sentence: Sentence): Phrase | null {
  let from = -1;
  let to = -1;
  for (let index = sentence.from; index < sentence.to; index++) {
    if (!isSpeech(reading, index)) continue;
    if (from === -1) from = index;
    to = index + 1;
  }
  return from === -1 ? null : { from, to };
}

const isVerbOfSaying = ({ kind }: Said): boolean => kind === 'say' || kind === 'tell' || kind === 'quotative';

function extend(said: Said, range: Phrase): void {
  const from = Math.min(said.content?.from ?? range.from, range.from);
  const to = Math.max(said.content?.to ?? range.to, range.to);
  said.content = { from, to };
}

/** "TRUMP: We go." in a transcript: a name in front of a colon at the start of a paragraph. */
function labelled(reading: Reading, sentence: Sentence, first: boolean): Said | null {
  if (!first) return null;
  let at = sentence.from;
  while (at < sentence.to && at < sentence.from + 5 && isCap(reading, at)) at++;
  if (at === sentence.from || kindAt(reading, at) !== 'colon' || at + 2 >= sentence.to) return null;
  const raw = reading.text.slice(reading.tokens[sentence.from]!.start, reading.tokens[at - 1]!.end);
  if (raw !== raw.toUpperCase() || /\d/.test(raw)) return null;
  // "LONDON: It rained": one word is a speaker where the text has it as a name, and never opens it
  const isNamed = sentence.from > 0 && reading.capitals.has(lowerAt(reading, sentence.from));
  const lone = at === sentence.from + 1 && !isNamed;
  if (lone || isPlace(reading, { from: sentence.from, to: at })) return null;
  return {
    source: { from: sentence.from, to: at },
    cue: null,
    content: { from: at + 1, to: sentence.to },
    kind: 'label',
  };
}

/** A quotation with a verb that no list knows: its sentence's subject. */
function unlisted(reading: Reading, sentence: Sentence): Said | null {
  const speech = isWritten(reading, 'uncased') ? null : speechIn(reading, sentence);
  if (!speech || speech.to - speech.from < 8) return null;
  if (!isKind(reading, speech.from - 1, 'comma dash colon')) return null;
  const source = subjectOf(reading, sentence.from, Math.min(speech.from, sentence.from + 60));
  if (!source || isAny(reading, source.from, IS.it)) return null;
  return { source, cue: null, content: speech, kind: 'quotation' };
}

interface State {
  last: Said | null;
  lastParagraph: number;
  pending: Sentence[];
}

function takePending(state: State, said: Said, paragraph: number): void {
  for (const sentence of state.pending) if (sentence.paragraph === paragraph) extend(said, sentence);
  state.pending = [];
}

/** Puts a sentence that is all quotation with the speaker before it, or keeps it for the one after. */
function placeQuoted(reading: Reading, sentence: Sentence, state: State): void {
  const { last } = state;
  const near =
    last &&
    (state.lastParagraph === sentence.paragraph ||
      (sentence.paragraph - state.lastParagraph === 1 && hasQuotation(reading, last)));
  if (near && last) {
    extend(last, sentence);
    state.lastParagraph = sentence.paragraph;
  } else state.pending.push(sentence);
}

/** All attributions of a text in order. Linear. */
export function findSaid(reading: Reading): Said[] {
  const all: Said[] = [];
  const state: State = { last: null, lastParagraph: -9, pending: [] };
  let paragraph = -1;
  for (const whole of reading.sentences) {
    const first = whole.paragraph !== paragraph;
    paragraph = whole.paragraph;
    const dateline = first ? datelineOf(reading, whole) : null;
    const sentence = dateline ? { ...whole, from: dateline.end } : whole;
    if (dateline?.agency) all.push({ source: dateline.agency, cue: null, content: null, kind: 'dateline' });
    if (isAllQuoted(reading, sentence)) {
      placeQuoted(reading, sentence, state);
      continue;
    }
    const label = labelled(reading, sentence, first);
    const found = label ? [label] : saidIn(reading, sentence);
    const speaking = found.filter((said) => hasQuotation(reading, said));
    const loose = label || found.some(isVerbOfSaying) ? null : unlisted(reading, sentence);
    if (loose) found.push(loose);
    all.push(...found);
    const spoken = speaking.at(-1) ?? loose ?? label ?? found.findLast(isVerbOfSaying);
    if (!spoken) continue;
    if (speaking.length > 0 || !spoken.content) takePending(state, spoken, paragraph);
    state.last = spoken;
    state.lastParagraph = paragraph;
  }
  return all;
}
