/**
 * One pass over a text that finds the names of all kinds of entity: for each capital word (or each word of a script without
 * capitals) the keys of the pairs that it opens, of the two words that it begins, and of itself are looked up
 * (`name-keys.ts`), and what is found is compared word by word. It gives candidates, overlapping and rival ones too;
 * who is meant is decided later.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { GAP_DOT, GAP_HYPHEN, GAP_OTHER, IDEOGRAPHS } from '../mentions/tokens.ts';
import { hasFlag, isNamelike, lengthOf } from '../mentions/word-shape.ts';
import { letterHash, letterHashCount, prepareWord, stemSkeleton } from '../mentions/word-stems.ts';
import {
  isParticleWord,
  isWhole,
  lettersOf,
  type NamePlace,
  nameAt,
  type Words,
  wholeHash,
} from '../mentions/words.ts';
import type { NameFit } from './fit-person.ts';
import { fitWord, textWord } from './fit-word.ts';
import { type FoundLately, foundLately } from './found-lately.ts';
import { initialsBefore } from './initials.ts';
import { type KeyCache, keyCacheOf, namesUnder } from './key-cache.ts';
import { mononymKey, sequenceKey, singleKey, surnameKey } from './name-keys.ts';
import { prepareName } from './prepared-name.ts';
import { keepRecent, recentAt } from './recent-table.ts';
import { scanIdeographs } from './scan-ideographs.ts';
import { lookJoined, lookPair } from './scan-pairs.ts';
import { factsAt, IS_MONONYM, IS_ORGANISATION, IS_SURNAME, keepFacts, UNKNOWN } from './word-facts.ts';

/** A stretch of text that is, by its letters, a name of `ref`. */
export interface Candidate extends NameFit, NamePlace {
  readonly ref: Ref;
  readonly name: NameRef;
}

/** A name without spaces that stands in word `from` and ends at offset `end`. */
export interface IdeographicName {
  readonly from: number;
  readonly end: number;
  readonly name: NameRef;
}

/** Where names of organisations begin: those under the key of word `from`, or of it and the next, which are still to be compared. */
export type Opening = { readonly from: number; readonly key: number } | IdeographicName;

export interface Scanned {
  readonly words: Words;
  /** Full names of people, in text order. */
  readonly people: readonly Candidate[];
  /** Where names of organisations may begin, not yet compared. */
  readonly organisations: readonly Opening[];
  /** Words that are, by their skeleton, the surname of somebody prominent. */
  readonly surnames: readonly number[];
  /** Some word is written in ideographs. */
  readonly hasIdeographs: boolean;
}

/** A scan under way. */
export interface Scan {
  readonly words: Words;
  readonly dataset: Dataset;
  readonly keys: KeyCache;
  readonly lately: FoundLately;
  readonly people: Candidate[];
  readonly organisations: Opening[];
  readonly surnames: number[];
  hasIdeographs: boolean;
}

/** Longest name in words, given name to surname. */
const reach = 5;

const isUnder = (scan: Scan, key: number): boolean => namesUnder(scan.keys, key).length > 0;

const noKeys: readonly number[] = [];

/** Keys of a word and, where it has one, the next, under which there are names. */
function findKeys(scan: Scan, from: number, hasNext: boolean): readonly number[] {
  const { words } = scan;
  let out: number[] | null = null;
  const next = from + 1;
  prepareWord(words, from);
  if (hasNext) prepareWord(words, next);
  const count = letterHashCount(words, from);
  const nextCount = hasNext ? letterHashCount(words, next) : 0;
  for (let a = 0; a < count; a++) {
    const letters = letterHash(words, from, a);
    for (let b = -1; b < nextCount; b++) {
      const key = b < 0 ? singleKey(letters) : sequenceKey(letters, letterHash(words, next, b));
      if (!isUnder(scan, key)) continue;
      out ??= [];
      out.push(key);
    }
  }
  return out ?? noKeys;
}

function addOpening(scan: Scan, from: number, key: number): void {
  if (isUnder(scan, key)) scan.organisations.push({ from, key });
}

/** Organisations by the letters of this word and the next. Of inflected words there may be twenty keys. */
function lookOrganisations(scan: Scan, from: number, facts: number): void {
  const { words } = scan;
  const next = from + 1;
  const hasNext = next < words.tokens.count && words.tokens.gaps[next] !== GAP_OTHER;
  if (!isWhole(words, from) || (hasNext && !isWhole(words, next))) lookInflected(scan, from, hasNext);
  else {
    const letters = wholeHash(words, from);
    if (facts & IS_ORGANISATION) addOpening(scan, from, singleKey(letters));
    if (hasNext) addOpening(scan, from, sequenceKey(letters, wholeHash(words, next)));
  }
}

function lookInflected(scan: Scan, from: number, hasNext: boolean): void {
  const { words } = scan;
  const { organisations } = scan.lately;
  const next = from + 1;
  const first = lettersOf(words, from);
  const second = hasNext ? lettersOf(words, next) : 0;
  let found = recentAt(organisations, first, second);
  if (found === undefined) {
    found = findKeys(scan, from, hasNext);
    keepRecent(organisations, { first, second }, found);
  }
  for (let i = 0; i < found.length; i++) scan.organisations.push({ from, key: found[i] as number });
}

function readFacts(scan: Scan, at: number): number {
  const { words } = scan;
  let facts = 0;
  const stems = prepareWord(words, at);
  for (let stem = 0; stem < stems; stem++) {
    const skeleton = stemSkeleton(words, at, stem);
    if (isUnder(scan, mononymKey(skeleton))) facts |= IS_MONONYM;
    if (isUnder(scan, surnameKey(skeleton))) facts |= IS_SURNAME;
  }
  if (isUnder(scan, singleKey(wholeHash(words, at)))) facts |= IS_ORGANISATION;
  keepFacts(scan.lately.words, { words, at }, facts);
  return facts;
}

function addMononyms(scan: Scan, at: number): void {
  const { words, keys } = scan;
  const stems = prepareWord(words, at);
  for (let stem = 0; stem < stems; stem++) {
    const names = namesUnder(keys, mononymKey(stemSkeleton(words, at, stem)));
    for (let i = 0; i < names.length; i++) addMononym(scan, at, names[i] as NameRef);
  }
}

/** People by this word alone: those who have one name, and prominent ones by the surname. */
function lookAlone(scan: Scan, at: number, facts: number): void {
  if (facts & IS_MONONYM) addMononyms(scan, at);
  if (facts & IS_SURNAME || (at > 0 && initialsBefore(scan.words, at) < at)) scan.surnames.push(at);
}

/** A person who is called by one word (`Naruhito`, `Pelé`). */
function addMononym(scan: Scan, word: number, name: NameRef): void {
  const { words, dataset } = scan;
  const { ref } = dataset.nameOf(name);
  const prepared = prepareName(name, dataset);
  const [only, ...rest] = prepared.words;
  const found = only && rest.length === 0 ? fitWord(textWord(words, word, true), prepared, only) : null;
  if (!found) return;
  scan.people.push({ ref, name, ...nameAt(words, word, word), ...found, isReversed: false });
}

function scanWord(scan: Scan, from: number): void {
  const { words } = scan;
  const { tokens } = words;
  const known = factsAt(scan.lately.words, words, from);
  const facts = known === UNKNOWN ? readFacts(scan, from) : known;
  lookOrganisations(scan, from, facts);
  lookAlone(scan, from, facts);
  const last = Math.min(from + reach, tokens.count - 1);
  for (let to = from + 1; to <= last; to++) {
    const gap = tokens.gaps[to] as number;
    if (gap === GAP_OTHER || (gap === GAP_DOT && !isShort(words, to - 1))) return;
    if (!isNamelike(words, to) && gap !== GAP_HYPHEN) {
      if (isParticleWord(words, to)) continue;
      return;
    }
    lookPair(scan, from, to);
    if (to === from + 2) lookJoined(scan, from, to);
  }
}

/** Whether a word before a full stop may be an initial or a short form (`J.`, `Jr.`, `St.`). */
const isShort = (words: Words, word: number): boolean => lengthOf(words, word) <= 2;

/** Scans a text; linear in its length, and in the number of names found. */
export function scanNames(words: Words, dataset: Dataset): Scanned {
  const keys = keyCacheOf(dataset);
  const lately = foundLately(dataset, words.endings);
  const scan: Scan = {
    words,
    dataset,
    keys,
    lately,
    people: [],
    organisations: [],
    surnames: [],
    hasIdeographs: false,
  };
  for (let word = 0; word < words.tokens.count; word++) {
    if (isNamelike(words, word)) scanWord(scan, word);
    else if (hasFlag(words, word, IDEOGRAPHS)) {
      scan.hasIdeographs = true;
      scanIdeographs(scan, word);
    }
  }
  return scan;
}
