/**
 * A text taken apart for attribution: tokens with what each word can be, quotations, paragraphs and
 * sentences. A quotation never breaks a sentence: `"It is late. We go," he said.` is one, since whoever says
 * the end of it says the whole. All indexes are token indexes, all ranges `[from, to)`.
 */

import type { Span } from '../model/article.ts';
import { withDialogue } from './dialogue.ts';
import { isGivenName } from './given-names.ts';
import { lettersOf } from './letters.ts';
import { type CueKind, flagsOf, IS, type Lexicon, NOUN, nameFlagsOf } from './lexicon.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { clearSurnames } from './surnames.ts';
import { type Token, tokenize } from './tokens.ts';

/** Token range `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Phrase {
  /** Paragraphs are numbered from 0. */
  readonly paragraph: number;
}

export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Bits of `IS` of each token; 0 for what is no word. */
  readonly flags: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Index of the quotation that a token is in, marks included; -1 outside. */
  readonly quotationOf: Int32Array;
  readonly sentences: readonly Sentence[];
  /** Words that have a capital inside sentences: at the start of one, only they are surely names. */
  readonly capitals: ReadonlySet<string>;
  /** Words that have none somewhere. */
  readonly smalls: ReadonlySet<string>;
  /** Names that often stand after an "in", in lower case. */
  readonly places: ReadonlySet<string>;
}

function quotationIndex(count: number, quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(count).fill(-1);
  quotations.forEach((quotation, index) => {
    of.fill(index, quotation.open, quotation.closed ? quotation.close + 1 : quotation.close);
  });
  return of;
}

interface Parts {
  readonly tokens: readonly Token[];
  readonly flags: Int32Array;
  readonly quotationOf: Int32Array;
}

/** Whether a sentence ends after `index`: a full stop outside quotation marks, or right before the closing mark. */
function endsSentence({ tokens, flags, quotationOf }: Parts, index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!next || next.kind === 'break') return true;
  const opensNext =
    next.cap ||
    next.kind === 'quote' ||
    next.kind === 'number' ||
    next.kind === 'open' ||
    (next.kind === 'dash' && quotationOf[index + 1] !== -1) ||
    /^[\u0600-\u06ff\u3040-\u9fff]/.test(next.lower);
  const before = tokens[index - 1];
  if (quotationOf[index] !== -1)
    return (
      opensNext &&
      token.kind === 'quote' &&
      quotationOf[index + 1] !== quotationOf[index] &&
      before?.kind === 'stop' &&
      /^[.。]/.test(before.lower)
    );
  if (token.kind === 'stop') return opensNext && (next.kind !== 'quote' || quotationOf[index + 1] !== -1);
  if (token.kind === 'close') return opensNext && before?.kind === 'stop';
  // "in the U.S. The party": only a word that begins sentences tells
  return (
    token.kind === 'word' &&
    next.cap &&
    (flags[index + 1]! & (IS.determiner | IS.bound | IS.he | IS.she | IS.it | IS.they)) !== 0 &&
    token.lower.endsWith('.') &&
    token.lower.indexOf('.') < token.lower.length - 1
  );
}

/** A text without full stops is cut, so that no step can cost more than this many tokens per cue. */
const LONGEST = 400;

function splitSentences(parts: Parts): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (let index = 0; index < parts.tokens.length; index++) {
    if (parts.tokens[index]!.kind === 'break') {
      if (index > from) sentences.push({ from, to: index, paragraph });
      from = index + 1;
      paragraph++;
    } else if (endsSentence(parts, index) || (index - from >= LONGEST && parts.quotationOf[index] === -1)) {
      sentences.push({ from, to: index + 1, paragraph });
      from = index + 1;
    }
  }
  if (parts.tokens.length > from) sentences.push({ from, to: parts.tokens.length, paragraph });
  return sentences;
}

/** A name is a place where at least this share of its uses stand behind an "in". */
const PLACED = 0.25;

/** Longest name that is counted, in words. */
const LONGEST_PLACE = 3;

function placesOf(tokens: readonly Token[], locative: ReadonlySet<string>): Set<string> {
  const uses = new Map<string, { all: number; placed: number }>();
  for (let index = 0; index < tokens.length; index++) {
    if (!tokens[index]!.cap) continue;
    let to = index + 1;
    while (tokens[to]?.cap) to++;
    if (to - index <= LONGEST_PLACE) {
      const name = nameOf(tokens, index, to);
      const use = uses.get(name) ?? { all: 0, placed: 0 };
      uses.set(name, use);
      use.all++;
      if (tokens[to]?.lower !== "'s" && locative.has(tokens[index - 1]?.lower ?? '')) use.placed++;
    }
    index = to - 1;
  }
  const places = [...uses].filter(([, { all, placed }]) => placed > 0 && placed >= all * PLACED);
  return new Set(places.map(([name]) => name));
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = tokens[from]!.lower;
  for (let index = from + 1; index < to; index++) name += ` ${tokens[index]!.lower}`;
  return name;
}

/** Whether the text uses the name as that of a place. */
export function isPlace({ tokens, places }: Reading, { from, to }: Phrase): boolean {
  return places.has(nameOf(tokens, from, to));
}

/** "Carly", "Rainer": an ending says nothing of a first name; "Минфине", "Газпрома": it takes nothing from a listed one. */
function flagsOfToken(lexicon: Lexicon, { lower, cap }: Token): number {
  const flags = flagsOf(lexicon, lower);
  // "insgesamt" is no "-amt"
  if (!cap) return lexicon.writing === 'nouns' && !lexicon.words.has(lower) ? flags & ~NOUN : flags;
  const named = nameFlagsOf(lexicon, lower);
  if (flags === 0 || named !== 0) return flags | named;
  return !lexicon.words.has(lower) && isGivenName(lower) ? 0 : flags;
}

/** Takes a text apart. Linear in its length. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenize(text, lexicon.tokens);
  const flags = new Int32Array(tokens.length);
  tokens.forEach((token, index) => {
    if (token.kind === 'word') flags[index] = flagsOfToken(lexicon, token);
  });
  // German gives a capital to every noun
  if (lexicon.writing !== 'nouns') clearSurnames(tokens, flags);
  const quotations = withDialogue(tokens, findQuotations(text, tokens), lexicon.cues);
  const quotationOf = quotationIndex(tokens.length, quotations);
  const sentences = splitSentences({ tokens, flags, quotationOf });
  const places = placesOf(tokens, lexicon.sets.locative);
  return { text, lexicon, tokens, flags, quotations, quotationOf, sentences, ...lettersOf(tokens), places };
}

/** Whether the token at `index` can be any of `bits`. */
export function isAny(reading: Reading, index: number, bits: number): boolean {
  return ((reading.flags[index] ?? 0) & bits) !== 0;
}

/** Whether a token of the range can be any of `bits`. */
export function hasAny(reading: Reading, { from, to }: Phrase, bits: number): boolean {
  for (let index = from; index < to; index++) if (isAny(reading, index, bits)) return true;
  return false;
}

/** The first token from `from` on that can be none of `bits`, at most `to`. */
export function pastAny(reading: Reading, from: number, bits: number, to = reading.tokens.length): number {
  let at = from;
  while (at < to && isAny(reading, at, bits)) at++;
  return at;
}

/** The first token of the kind from `from` on; `to` where none is. */
export function nextOf(reading: Reading, kind: Token['kind'], from: number, to: number): number {
  let at = from;
  while (at < to && kindAt(reading, at) !== kind) at++;
  return at;
}

/** The word at a token in lower case; empty beyond the text. */
export function lowerAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.lower ?? '';
}

/** What the token is; undefined beyond the text. */
export function kindAt(reading: Reading, index: number): Token['kind'] | undefined {
  return reading.tokens[index]?.kind;
}

/** Whether the token is of one of these kinds, parted by spaces (no kind is part of another's name); false beyond the text. */
export function isKind(reading: Reading, index: number, kinds: string): boolean {
  return kinds.includes(kindAt(reading, index) ?? '?');
}

/** Whether the token is a word; false beyond the text. */
export function isWord(reading: Reading, index: number): boolean {
  return kindAt(reading, index) === 'word';
}

/** Whether the token is a comma; false beyond the text. */
export function isComma(reading: Reading, index: number): boolean {
  return kindAt(reading, index) === 'comma';
}

/** Whether no list of the language has the token: a word that nobody knows, or a mark. */
export function isUnlisted(reading: Reading, index: number): boolean {
  return reading.flags[index] === 0;
}

/** Whether the token has a capital; false beyond the text. */
export function isCap(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.cap === true;
}

/** Whether the word is written in capitals: "WASHINGTON", "AFP"; false beyond the text. */
export function isUpper(reading: Reading, index: number): boolean {
  const word = isWord(reading, index) ? textOf(reading, index, index + 1) : '';
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether the token is a word in lower case that no list of the language has. */
export function isPlainWord(reading: Reading, index: number): boolean {
  return isWord(reading, index) && !isCap(reading, index) && isUnlisted(reading, index);
}

/** Whether the token is the "'s" of an owner. */
export function isOwning(reading: Reading, index: number): boolean {
  return lowerAt(reading, index) === "'s";
}

/** Whether the language is written so. */
export function isWritten(reading: Reading, writing: Lexicon['writing']): boolean {
  return reading.lexicon.writing === writing;
}

/** Whether the token stands in quotation marks, or beyond the text. */
export function isQuotedAt(reading: Reading, index: number): boolean {
  return reading.quotationOf[index] !== -1;
}

/** What a verb of saying, or another cue of one word, is; null or undefined for any other word. */
export function cueKindAt(reading: Reading, index: number): CueKind | null | undefined {
  return reading.lexicon.cues.next.get(lowerAt(reading, index))?.kind;
}

/** Whether a cue begins with the word. */
export function beginsCue(reading: Reading, index: number): boolean {
  return reading.lexicon.cues.next.has(lowerAt(reading, index));
}

/** Whether the word at a token is in a list of the language. */
export function isIn(reading: Reading, index: number, list: keyof Lexicon['sets']): boolean {
  return reading.lexicon.sets[list].has(lowerAt(reading, index));
}

/** Where the tokens of a range stand in the text. */
export function spanOf({ tokens }: Reading, { from, to }: Phrase): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}

/** The text from token `from` up to token `to`, without the marks around it. */
export function textOf(reading: Reading, from: number, to: number): string {
  return to > from ? reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end) : '';
}

/** Whether the token ends a chunk of a sentence: a comma, dash, colon, semicolon, stop or paragraph break. */
export function isBreak(reading: Reading, index: number): boolean {
  return isKind(reading, index, 'comma dash colon semi stop break');
}

/** Behind the bracket that opens at `open`, at most `to`. */
export function afterBracket(reading: Reading, open: number, to: number): number {
  return Math.min(nextOf(reading, 'close', open, to) + 1, to);
}
