/**
 * The stems of a word, by which a name is looked up: the word itself and what is left of it without each ending that its language has; for people
 * also its other spellings (`respell.ts`). They stand in one record a word, stems and hashes as many as there are:
 *
 *     stems | hashes << 8    skeleton, part of stem 0    of stem 1 ...    hash 0    hash 1 ...
 *
 * A part is what goes into the key of a pair: the group of a given name, else the skeleton.
 */

import { int32Column } from './columns.ts';
import { groupOfHash, hashLetters } from './name-classes.ts';
import { skeletonOf } from './skeleton.ts';
import {
  arabicPrefixes,
  foldedWord,
  foldInto,
  letters,
  longestRecord,
  longestWord,
  respelledOf,
  type Words,
  withoutGenitive,
} from './words.ts';

/** How many stems of a word are kept for look-up. */
const maxStems = (longestRecord - 1) / 3;

/** The record that is being made: skeletons and parts, and hashes. */
const stems = new Int32Array(2 * maxStems);
const hashes = new Int32Array(maxStems);
let kept = 0;
let hashed = 0;

const LETTER_S = 0x73;

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
  if (words.endings.genitive && letters[length - 1] === LETTER_S && withoutGenitive(foldedWord(words, word)))
    keepStem(length - 1, hashLetters(letters, 0, length - 1));
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
