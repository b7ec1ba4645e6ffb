/**
 * The words of a text folded and made ready for look-up, each only when it is asked for: nine of ten words
 * of a text are never part of a name. Everything of one text lives in a few typed arrays; a word costs 100 to 300 ns
 * the first time and nothing after.
 */

import { APOSTROPHE, charClass } from './char-table.ts';
import { foldAt, foldSecond } from './fold.ts';
import { type Endings, stemsOf } from './inflection.ts';
import { groupOfHash, hashLetters, hashWord } from './name-classes.ts';
import { type Heard, hear, soundsOf } from './romanise.ts';
import { skeletonOf } from './skeleton.ts';
import { particles } from './split-name.ts';
import type { Tokens } from './tokens.ts';

/** How many stems of a word are kept for look-up. */
export const maxStems = 4;

export interface Words {
  readonly tokens: Tokens;
  readonly endings: Endings;
  /** Number of stems of each word, 0 = not made yet. */
  readonly stemCounts: Uint8Array;
  /** Skeletons of the stems, `maxStems` a word. */
  readonly skeletons: Int32Array;
  /** As skeletons, but a given name's group where a stem is one: what goes into a pair. */
  readonly parts: Int32Array;
  /** Hashes of the letters of the stems, `maxStems` a word, and how many: what organisations are found by. */
  readonly letters: Int32Array;
  readonly letterCounts: Uint8Array;
  /** Folded words, their forms and the sounds of those, made when first compared. */
  readonly folded: (string | undefined)[];
  readonly forms: (readonly string[] | undefined)[];
  readonly sounds: (readonly Heard[] | undefined)[];
}

/** Makes a text's words ready; `endings` are those of its language. */
export function createWords(tokens: Tokens, endings: Endings): Words {
  const size = tokens.count;
  return {
    tokens,
    endings,
    stemCounts: new Uint8Array(size),
    skeletons: new Int32Array(size * maxStems),
    parts: new Int32Array(size * maxStems),
    letters: new Int32Array(size * maxStems),
    letterCounts: new Uint8Array(size),
    folded: new Array(size),
    forms: [],
    sounds: [],
  };
}

const letters = new Uint16Array(512);

/** Folds a word into `letters`; gives its length, and the length before its apostrophe (0 = none) times 1024. */
function foldInto(tokens: Tokens, word: number): number {
  const { text, starts, ends, apostrophes } = tokens;
  const end = Math.min(ends[word] as number, (starts[word] as number) + 200);
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

function addStem(words: Words, word: number, length: number): void {
  const count = words.stemCounts[word] as number;
  if (length === 0) return;
  const letterCount = words.letterCounts[word] as number;
  const letterHash = hashLetters(letters, 0, length);
  if (letterCount < maxStems) {
    words.letters[word * maxStems + letterCount] = letterHash;
    words.letterCounts[word] = letterCount + 1;
  }
  if (count === maxStems) return;
  const skeleton = skeletonOf(letters, 0, length);
  const part = groupOfHash(letterHash) || skeleton;
  const base = word * maxStems;
  for (let i = 0; i < count; i++) {
    if (words.parts[base + i] === part && words.skeletons[base + i] === skeleton) return;
  }
  words.skeletons[base + count] = skeleton;
  words.parts[base + count] = part;
  words.stemCounts[word] = count + 1;
}

const arabicPrefixes = 'وفبلك';

/** Whether an Arabic word of this length may begin with a conjunction or preposition that is written with it. */
function isArabicPrefix(length: number): boolean {
  return length > 3 && arabicPrefixes.includes(String.fromCharCode(letters[0] as number));
}

function endsWith(length: number, ending: string): boolean {
  const from = length - ending.length;
  if (from < 2) return false;
  for (let i = 0; i < ending.length; i++) if (letters[from + i] !== ending.charCodeAt(i)) return false;
  return true;
}

/** Makes the stems of a word if they are not there yet; gives how many there are. */
export function prepareWord(words: Words, word: number): number {
  const known = words.stemCounts[word] as number;
  if (known !== 0) return known;
  const lengths = foldInto(words.tokens, word);
  const length = lengths & 1023;
  const before = lengths >> 10;
  addStem(words, word, length);
  if (before > 1 && length - before <= 5) addStem(words, word, before);
  if (isArabicPrefix(length)) {
    letters.copyWithin(0, 1, length);
    addStem(words, word, length - 1);
    return words.stemCounts[word] as number;
  }
  if (words.endings.size > 0 && length > 0) {
    for (const ending of words.endings.get(letters[length - 1] as number) ?? []) {
      if (endsWith(length, ending)) addStem(words, word, length - ending.length);
    }
  }
  return words.stemCounts[word] as number;
}

/** The folded word, apostrophes left out. */
export function foldedWord(words: Words, word: number): string {
  const known = words.folded[word];
  if (known !== undefined) return known;
  const length = foldInto(words.tokens, word) & 1023;
  const folded = String.fromCharCode.apply(null, letters.subarray(0, length) as unknown as number[]);
  words.folded[word] = folded;
  return folded;
}

/** Forms to compare with a name: the word, without what follows its apostrophe, and without each ending. */
export function formsOf(words: Words, word: number): readonly string[] {
  const known = words.forms[word];
  if (known) return known;
  const made = makeForms(words, word);
  words.forms[word] = made;
  return made;
}

/** Sounds of each of the forms; for words in other than Latin script. */
export function formSoundsOf(words: Words, word: number): readonly Heard[] {
  const known = words.sounds[word];
  if (known) return known;
  const made = hear(formsOf(words, word).map(soundsOf));
  words.sounds[word] = made;
  return made;
}

function makeForms(words: Words, word: number): readonly string[] {
  const folded = foldedWord(words, word);
  const before = foldInto(words.tokens, word) >> 10;
  if (folded.length > 3 && arabicPrefixes.includes(folded.charAt(0))) return [folded, folded.slice(1)];
  const stems = stemsOf(folded, words.endings);
  return before > 1 && folded.length - before <= 5 ? [...stems, folded.slice(0, before)] : stems;
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
  return particleHashes.has(hashLetters(letters, 0, foldInto(words.tokens, word) & 1023));
}
