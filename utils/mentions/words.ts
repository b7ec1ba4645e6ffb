/**
 * The words of a text folded and made ready for look-up, each only when it is asked for: nine of ten words
 * of a text are never part of a name. Everything of one text lives in a few typed arrays; a word costs 100 to 300 ns
 * the first time and nothing after.
 */

import { hashStart, hashStep } from '../dataset/hash.ts';
import { APOSTROPHE, charClass } from './char-table.ts';
import { int32Column } from './columns.ts';
import { foldAt, foldSecond } from './fold.ts';
import { type Endings, stemsOf } from './inflection.ts';
import { groupOfWord, hashWord } from './name-classes.ts';
import { particles } from './split-name.ts';
import type { Tokens } from './tokens.ts';
import { lengthOf } from './word-shape.ts';

/** Numbers of the longest record of a word (`word-stems.ts`). */
export const longestRecord = 19;

export interface Words {
  readonly tokens: Tokens;
  readonly endings: Endings;
  /** Hashes of the letters of words (`wholeHash`), 0 = not asked for yet. */
  readonly letters: Int32Array;
  /** Place of the record (`word-stems.ts`) of each word in `records`, 0 = not made yet. */
  readonly places: Int32Array;
  /** Records of the words that were asked for, from the first place on; it grows. */
  records: Int32Array;
  /** Where the next record goes. */
  next: number;
  /** Folded words and their forms, made when first compared. */
  readonly folded: (string | undefined)[];
  readonly forms: Map<number, readonly string[]>;
}

/** Makes a text's words ready; `endings` are those of its language. */
export function createWords(tokens: Tokens, endings: Endings): Words {
  const size = tokens.count;
  return {
    tokens,
    endings,
    letters: int32Column(size),
    places: int32Column(size),
    records: int32Column(size * 2 + longestRecord),
    next: 1,
    folded: new Array(size),
    forms: new Map(),
  };
}

/** Code units of a word that are looked at. */
export const longestWord = 200;

/** Hash of the folded letters of a word (`hashLetters`). */
export function wholeHash(words: Words, word: number): number {
  const known = words.letters[word] as number;
  if (known !== 0) return known;
  const { text, starts, ends } = words.tokens;
  const start = starts[word] as number;
  const end = Math.min(ends[word] as number, start + longestWord);
  let hash = hashStart;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = foldAt(text, i, code);
    if (folded === 0 || charClass[code] === APOSTROPHE) continue;
    hash = hashStep(hash, folded);
    const second = foldSecond[code] as number;
    if (second !== 0) hash = hashStep(hash, second);
  }
  words.letters[word] = hash;
  return hash;
}

/** A number for the letters of a word, for its length and for where its apostrophe stands. */
export function lettersOf(words: Words, word: number): number {
  const { starts, ends, apostrophes } = words.tokens;
  const start = starts[word] as number;
  const apostrophe = apostrophes[word] as number;
  const shape = ((ends[word] as number) - start) ^ (apostrophe > 0 ? (apostrophe - start) << 8 : 0);
  const hash = wholeHash(words, word) ^ Math.imul(shape, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Whether a word is looked up by all its letters alone: nothing that may be cut off begins or ends it. */
export function isWhole({ tokens, endings }: Words, word: number): boolean {
  if (endings.size > 0 || endings.respelling || tokens.apostrophes[word] !== 0) return false;
  const first = tokens.text.charCodeAt(tokens.starts[word] as number);
  return first < 0x600 || first >= 0x700;
}

/** The letters of the word that was folded last. */
export const letters = new Uint16Array(512);

/** Folds a word into `letters`; gives its length, and the length before its apostrophe (0 = none) times 1024. */
export function foldInto(tokens: Tokens, word: number): number {
  const { text, starts, ends, apostrophes } = tokens;
  const end = Math.min(ends[word] as number, (starts[word] as number) + longestWord);
  const apostrophe = apostrophes[word] as number;
  let length = 0;
  let before = 0;
  for (let i = starts[word] as number; i < end; i++) {
    const code = text.charCodeAt(i);
    if (i === apostrophe && i > 0) before = length;
    if (charClass[code] === APOSTROPHE) continue;
    const folded = foldAt(text, i, code);
    if (folded === 0) continue;
    letters[length++] = folded;
    const second = foldSecond[code] as number;
    if (second !== 0) letters[length++] = second;
  }
  return length + before * 1024;
}

/** Conjunctions and prepositions that Arabic writes with the word after them. */
export const arabicPrefixes = 'وفبلك';

/** The folded word, apostrophes left out. */
export function foldedWord(words: Words, word: number): string {
  const known = words.folded[word];
  if (known !== undefined) return known;
  const folded = metLately(words, word);
  words.folded[word] = folded;
  return folded;
}

/** Words that were folded lately, by their hashes: one string for a word of all texts is made, and hashed, once. */
const lately = new Array<string>(1 << 13).fill('');

function metLately(words: Words, word: number): string {
  const slot = wholeHash(words, word) & (lately.length - 1);
  const known = lately[slot] as string;
  if (isWritten(words.tokens, word, known)) return known;
  const folded = foldWord(words.tokens, word);
  lately[slot] = folded;
  return folded;
}

/** Whether a word is this folded one. */
function isWritten(tokens: Tokens, word: number, folded: string): boolean {
  const length = foldInto(tokens, word) & 1023;
  if (length !== folded.length) return false;
  for (let i = 0; i < length; i++) if (letters[i] !== folded.charCodeAt(i)) return false;
  return true;
}

function foldWord(tokens: Tokens, word: number): string {
  const length = foldInto(tokens, word) & 1023;
  return String.fromCharCode.apply(null, letters.subarray(0, length) as unknown as number[]);
}

/** Forms to compare with a name: the word, without what follows its apostrophe, and without each ending. */
export function formsOf(words: Words, word: number): readonly string[] {
  const known = words.forms.get(word);
  if (known) return known;
  const made = makeForms(words, word);
  words.forms.set(word, made);
  return made;
}

function makeForms(words: Words, word: number): readonly string[] {
  const folded = foldedWord(words, word);
  const before = foldInto(words.tokens, word) >> 10;
  if (folded.length > 3 && arabicPrefixes.includes(folded.charAt(0))) return [folded, folded.slice(1)];
  const stems = stemsOf(folded, words.endings);
  return before > 1 && folded.length - before <= 5 ? [...stems, folded.slice(0, before)] : stems;
}

const nothing: readonly string[] = [];

/** The word, and what is left of it without each ending, as English would spell them; only where that is another word. */
export function respelledOf(words: Words, word: number): readonly string[] {
  const { respelling, size } = words.endings;
  if (!respelling) return nothing;
  const folded = foldedWord(words, word);
  return size === 0 ? respelling(folded) : [...new Set(stemsOf(folded, words.endings).flatMap(respelling))];
}

const longestParticle = 6;
const particleHashes = new Set([...particles].map(hashWord));

/** Whether the word ends in a possessive `'s`. */
function isPossessive({ text, ends, apostrophes }: Tokens, word: number): boolean {
  const apostrophe = apostrophes[word] as number;
  const end = ends[word] as number;
  return apostrophe > 0 && end - apostrophe === 2 && (text.charCodeAt(end - 1) | 32) === 0x73;
}

/** A folded surname without the s of its genitive, null without one: `Hans` and `Peters` are names themselves. */
export function withoutGenitive(folded: string): string | null {
  if (!/...[^sxz]s$/.test(folded)) return null;
  const bare = folded.slice(0, -1);
  return groupOfWord(folded) || groupOfWord(bare) ? null : bare;
}

/** As `formsOf`, of a word that names a person: `Robert's` is no form of Roberts. */
export function personForms(words: Words, word: number): readonly string[] {
  const forms = formsOf(words, word);
  if (isPossessive(words.tokens, word) && forms.length > 1)
    return [forms.at(-1) as string, ...forms.slice(1, -1)];
  const bare = words.endings.genitive ? withoutGenitive(forms[0] as string) : null;
  return bare === null ? forms : [...forms, bare];
}

/** Offset where a name ends whose last word is this one: before a possessive `'s`. */
export function endOfName({ tokens }: Words, word: number): number {
  return isPossessive(tokens, word) ? (tokens.apostrophes[word] as number) : (tokens.ends[word] as number);
}

/** A name from one word of a text to another, both included, and its offsets without a possessive `'s`. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The place of a name from one word to another. */
export const nameAt = (words: Words, from: number, to: number): NamePlace => ({
  from,
  to,
  start: words.tokens.starts[from] as number,
  end: endOfName(words, to),
});

/** Whether the word is written as particles are: `de`, `bin`, `von`. */
export function isParticleWord(words: Words, word: number): boolean {
  return lengthOf(words, word) <= longestParticle && particleHashes.has(wholeHash(words, word));
}
