/**
 * The words of a text folded and made ready for look-up, each only when it is asked for: nine of ten words
 * of a text are never part of a name. Everything of one text lives in a few typed arrays; a word costs 100 to 300 ns
 * the first time and nothing after.
 */

import { APOSTROPHE, charClass } from './char-table.ts';
import { int32Column } from './columns.ts';
import { foldAt, foldSecond } from './fold.ts';
import { type Endings, stemsOf } from './inflection.ts';
import { groupOfHash, hashLetters, hashWord } from './name-classes.ts';
import { skeletonOf } from './skeleton.ts';
import { particles } from './split-name.ts';
import type { Tokens } from './tokens.ts';

/** How many stems of a word are kept for look-up. */
const maxStems = 6;

/**
 * What a word is looked up by stands in a record, stems and hashes as many as there are:
 *
 *     stems | hashes << 8    skeleton, part of stem 0    of stem 1 ...    hash 0    hash 1 ...
 *
 * A part is what goes into the key of a pair: the group of a given name, else the skeleton.
 */
const longestRecord = 1 + 3 * maxStems;

export interface Words {
  readonly tokens: Tokens;
  readonly endings: Endings;
  /** Hashes of the letters of words (`wholeHash`), 0 = not asked for yet. */
  readonly letters: Int32Array;
  /** Place of the record of each word in `records`, 0 = not made yet. */
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

const longestWord = 200;

/** Hash of the folded letters of a word (`hashLetters`). */
export function wholeHash(words: Words, word: number): number {
  const known = words.letters[word] as number;
  if (known !== 0) return known;
  const { text, starts, ends } = words.tokens;
  const start = starts[word] as number;
  const end = Math.min(ends[word] as number, start + longestWord);
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = foldAt(text, i, code);
    if (folded === 0 || charClass[code] === APOSTROPHE) continue;
    hash = Math.imul(hash ^ folded, 0x01000193);
    const second = foldSecond[code] as number;
    if (second !== 0) hash = Math.imul(hash ^ second, 0x01000193);
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

const letters = new Uint16Array(512);

/** Folds a word into `letters`; gives its length, and the length before its apostrophe (0 = none) times 1024. */
function foldInto(tokens: Tokens, word: number): number {
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

/** The record that is being made: skeletons and parts, and hashes. */
const stems = new Int32Array(2 * maxStems);
const hashes = new Int32Array(maxStems);
let kept = 0;
let hashed = 0;

function addStem(length: number): void {
  if (length === 0) return;
  const hash = hashLetters(letters, 0, length);
  if (hashed < maxStems) hashes[hashed++] = hash;
  keepStem(length, hash);
}

function keepStem(length: number, hash: number): void {
  if (kept === maxStems) return;
  const skeleton = skeletonOf(letters, 0, length);
  const part = groupOfHash(hash) || skeleton;
  for (let i = 0; i < kept; i++) if (stems[i * 2 + 1] === part && stems[i * 2] === skeleton) return;
  stems[kept * 2] = skeleton;
  stems[kept * 2 + 1] = part;
  kept++;
}

/** Puts the record that was made at the end of the others. */
function addRecord(words: Words, word: number): void {
  if (words.next + longestRecord > words.records.length) grow(words);
  const { records } = words;
  let at = words.next;
  words.places[word] = at;
  records[at++] = kept | (hashed << 8);
  for (let i = 0; i < kept * 2; i++) records[at++] = stems[i] as number;
  for (let i = 0; i < hashed; i++) records[at++] = hashes[i] as number;
  words.next = at;
}

function grow(words: Words): void {
  const { records } = words;
  words.records = int32Column(records.length * 2 + longestRecord);
  words.records.set(records);
}

const arabicPrefixes = 'وفبلك';

/** Whether an Arabic word of this length may begin with a conjunction or preposition that is written with it. */
function isArabicPrefix(length: number): boolean {
  const first = letters[0] as number;
  return length > 3 && first >= 0x600 && arabicPrefixes.includes(String.fromCharCode(first));
}

function endsWith(length: number, ending: string): boolean {
  const from = length - ending.length;
  if (from < 2) return false;
  for (let i = 0; i < ending.length; i++) if (letters[from + i] !== ending.charCodeAt(i)) return false;
  return true;
}

/** Makes the stems of a word if they are not there yet; gives how many there are. */
export function prepareWord(words: Words, word: number): number {
  if (words.places[word] === 0) makeStems(words, word);
  return stemCount(words, word);
}

function makeStems(words: Words, word: number): void {
  kept = 0;
  hashed = 0;
  const lengths = foldInto(words.tokens, word);
  const length = lengths & 1023;
  const before = lengths >> 10;
  addStem(length);
  if (before > 1 && length - before <= 5) addStem(before);
  if (isArabicPrefix(length)) {
    letters.copyWithin(0, 1, length);
    addStem(length - 1);
  } else if (words.endings.size > 0 && length > 0) {
    for (const ending of words.endings.get(letters[length - 1] as number) ?? []) {
      if (endsWith(length, ending)) addStem(length - ending.length);
    }
  }
  if (words.endings.respelling) addRespelled(respelledOf(words, word));
  addRecord(words, word);
}

/** Adds what only people are found by. */
function addRespelled(others: readonly string[]): void {
  for (const other of others) {
    const length = Math.min(other.length, longestWord);
    for (let i = 0; i < length; i++) letters[i] = other.charCodeAt(i);
    keepStem(length, hashLetters(letters, 0, length));
  }
}

/** Number of stems of a word that `prepareWord` was called for; 0 for any other. */
export function stemCount({ places, records }: Words, word: number): number {
  return (records[places[word] as number] as number) & 255;
}

/** Number of `letterHash` that such a word has. */
export function letterHashCount({ places, records }: Words, word: number): number {
  return (records[places[word] as number] as number) >> 8;
}

/** Skeleton of a stem. */
export function stemSkeleton({ places, records }: Words, word: number, stem: number): number {
  return records[(places[word] as number) + 1 + stem * 2] as number;
}

/** As the skeleton, but a given name's group where the stem is one: what goes into a pair. */
export function stemPart({ places, records }: Words, word: number, stem: number): number {
  return records[(places[word] as number) + 2 + stem * 2] as number;
}

/** Hash of the letters of a stem: what organisations are found by. */
export function letterHash({ places, records }: Words, word: number, hash: number): number {
  const place = places[word] as number;
  return records[place + 1 + ((records[place] as number) & 255) * 2 + hash] as number;
}

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

const particleHashes = new Set([...particles].map(hashWord));

/** Offset where a name ends whose last word is this one: before a possessive `'s`. */
export function endOfName({ tokens }: Words, word: number): number {
  const apostrophe = tokens.apostrophes[word] as number;
  const end = tokens.ends[word] as number;
  const isPossessive =
    apostrophe > 0 && end - apostrophe === 2 && (tokens.text.charCodeAt(end - 1) | 32) === 0x73;
  return isPossessive ? apostrophe : end;
}

/** Whether the word is written as particles are: `de`, `bin`, `von`. */
export function isParticleWord(words: Words, word: number): boolean {
  const length = (words.tokens.ends[word] as number) - (words.tokens.starts[word] as number);
  if (length > 6) return false;
  return particleHashes.has(wholeHash(words, word));
}
