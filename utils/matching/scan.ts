/**
 * One pass over a text that finds the names of all kinds of entity: for each capital word (or each word of a script without
 * capitals) the keys of the pairs that it opens, of the two words that it begins, and of itself are looked up
 * (`name-keys.ts`), and what is found is compared word by word. It gives candidates, overlapping and rival ones too;
 * who is meant is decided later.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { charClass, IDEOGRAPH } from '../mentions/char-table.ts';
import { foldTable } from '../mentions/fold.ts';
import { skeletonOfWord } from '../mentions/skeleton.ts';
import { foreignSurname } from '../mentions/split-name.ts';
import {
  CAPITAL,
  GAP_DOT,
  GAP_HYPHEN,
  GAP_OTHER,
  GAP_SPACE,
  IDEOGRAPHS,
  WITHOUT_CASE,
} from '../mentions/tokens.ts';
import {
  endOfName,
  foldedWord,
  isParticleWord,
  letterHash,
  letterHashCount,
  prepareWord,
  stemCount,
  stemPart,
  stemSkeleton,
  type Words,
} from '../mentions/words.ts';
import {
  fitJoined,
  fitPerson,
  fitWord,
  isInflectedPatronymic,
  type NameFit,
  type Stretch,
  stretchOf,
  textWord,
} from './fit-person.ts';
import { type Exact, startOfForeigner } from './foreign-names.ts';
import { generationAfter } from './generation.ts';
import { initialsBefore } from './initials.ts';
import { type KeyCache, keyCacheOf, namesUnder } from './key-cache.ts';
import {
  exactKey,
  exactStart,
  exactStep,
  mononymKey,
  pairKey,
  sequenceKey,
  singleKey,
  surnameKey,
} from './name-keys.ts';
import { prepareFound, prepareName } from './prepared-name.ts';

/** A stretch of text that is, by its letters, a name of `ref`. */
export interface Candidate extends NameFit {
  readonly ref: Ref;
  readonly name: NameRef;
  /** First and last word, both included. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Names of organisations under the key of a word, or of it and the next. */
export interface Opening {
  readonly from: number;
  readonly key: number;
  /** A name without spaces that ends at this offset, -1 for names that are still to be compared. */
  readonly end: number;
  readonly names: ArrayLike<NameRef>;
}

export interface Scanned {
  readonly words: Words;
  /** Full names of people, in text order. */
  readonly people: readonly Candidate[];
  /** Where names of organisations may begin, not yet compared. */
  readonly organisations: readonly Opening[];
  /** Words that are, by their skeleton, the surname of somebody prominent. */
  readonly surnames: readonly number[];
}

interface Scan {
  readonly words: Words;
  readonly dataset: Dataset;
  readonly keys: KeyCache;
  readonly people: Candidate[];
  readonly organisations: Opening[];
  readonly surnames: number[];
}

/** Longest name in words, given name to surname. */
const reach = 5;

function addPerson(scan: Scan, stretch: Stretch, found: NameRef, compare: typeof fitPerson): void {
  const name = prepareFound(found, scan.dataset);
  const result = name && compare(stretch, name);
  if (!result) return;
  const { ref } = name;
  const { from } = stretch;
  const last = result.isReversed ? lastWithPatronymic(scan.words, stretch.to) : stretch.to;
  const to = generationAfter(scan.words, last) ?? last;
  const start = scan.words.tokens.starts[from] as number;
  scan.people.push({ ...result, ref, name: found, from, to, start, end: endOfName(scan.words, to) });
}

/** `Путин Владимир Владимирович`: the patronymic belongs to the name. */
function lastWithPatronymic(words: Words, to: number): number {
  const next = to + 1;
  const isNext = next < words.tokens.count && words.tokens.gaps[next] === GAP_SPACE;
  return isNext && isInflectedPatronymic(foldedWord(words, next)) ? next : to;
}

/** A pair of words, each by its group of given names and, where it is in one, by its sound too: `Мишель` is Michel and Michelle. */
function lookPair(scan: Scan, from: number, to: number): void {
  const { words } = scan;
  const first = stemCount(words, from);
  const last = stemCount(words, to);
  const pair: Pair = { from, to, stretch: null };
  for (let a = 0; a < first; a++) {
    const partA = stemPart(words, from, a);
    const soundA = stemSkeleton(words, from, a);
    for (let b = 0; b < last; b++) {
      const partB = stemPart(words, to, b);
      const soundB = stemSkeleton(words, to, b);
      lookKey(scan, pair, pairKey(partA, partB));
      if (soundA !== partA) lookKey(scan, pair, pairKey(soundA, partB));
      if (soundB !== partB) lookKey(scan, pair, pairKey(partA, soundB));
    }
  }
}

interface Pair {
  readonly from: number;
  readonly to: number;
  /** Made when the first name is found. */
  stretch: Stretch | null;
}

function lookKey(scan: Scan, pair: Pair, key: number): void {
  const names = namesUnder(scan.keys, key);
  if (names.length === 0) return;
  pair.stretch ??= stretchOf(scan.words, pair.from, pair.to);
  for (let i = 0; i < names.length; i++) addPerson(scan, pair.stretch, names[i] as number, fitPerson);
}

/** A pair whose second half is written as two words: `Ким Чен Ын`. */
function lookJoined(scan: Scan, from: number, to: number): void {
  const { words, keys } = scan;
  const { starts, ends } = words.tokens;
  if ((ends[to] as number) - (starts[to - 1] as number) > 12) return;
  const joined = skeletonOfWord(foldedWord(words, to - 1) + foldedWord(words, to));
  const key = pairKey(stemPart(words, from, 0), joined);
  const names = namesUnder(keys, key);
  if (names.length === 0) return;
  const stretch = stretchOf(words, from, to);
  for (let i = 0; i < names.length; i++) addPerson(scan, stretch, names[i] as number, fitJoined);
}

/** Organisations by the letters of this word and the next. */
function lookOrganisations(scan: Scan, from: number): void {
  const { words } = scan;
  const next = from + 1;
  const count = letterHashCount(words, from);
  const hasNext = next < words.tokens.count && words.tokens.gaps[next] !== GAP_OTHER;
  if (hasNext) prepareWord(words, next);
  const nextCount = hasNext ? letterHashCount(words, next) : 0;
  for (let a = 0; a < count; a++) {
    const letters = letterHash(words, from, a);
    addOrganisations(scan, from, singleKey(letters));
    for (let b = 0; b < nextCount; b++) {
      addOrganisations(scan, from, sequenceKey(letters, letterHash(words, next, b)));
    }
  }
}

/** People by this word alone: those who have one name, and prominent ones by the surname. */
function lookAlone(scan: Scan, at: number): void {
  const { words, keys } = scan;
  const isAfterInitial = at > 0 && initialsBefore(words, at) < at;
  for (let stem = 0; stem < stemCount(words, at); stem++) {
    const skeleton = stemSkeleton(words, at, stem);
    const names = namesUnder(keys, mononymKey(skeleton));
    for (let i = 0; i < names.length; i++) addMononym(scan, at, names[i] as number);
    const isKnown = isAfterInitial || namesUnder(keys, surnameKey(skeleton)).length > 0;
    if (isKnown && scan.surnames[scan.surnames.length - 1] !== at) scan.surnames.push(at);
  }
}

function addOrganisations(scan: Scan, from: number, key: number): void {
  const names = namesUnder(scan.keys, key);
  if (names.length > 0) scan.organisations.push({ from, key, end: -1, names });
}

/** A person who is called by one word (`Naruhito`, `Pelé`). */
function addMononym(scan: Scan, word: number, name: NameRef): void {
  const { words, dataset } = scan;
  const { ref } = dataset.nameOf(name);
  const prepared = prepareName(name, ref, dataset);
  const [only, ...rest] = prepared.words;
  const found = only && rest.length === 0 ? fitWord(textWord(words, word, true), prepared, only) : null;
  if (!found) return;
  const start = words.tokens.starts[word] as number;
  const end = endOfName(words, word);
  scan.people.push({ ref, name, from: word, to: word, start, end, ...found, isReversed: false });
}

function canJoin(scan: Scan, word: number): boolean {
  const { tokens } = scan.words;
  return (
    ((tokens.flags[word] as number) & (CAPITAL | WITHOUT_CASE)) !== 0 ||
    tokens.gaps[word] === GAP_HYPHEN ||
    isParticleWord(scan.words, word)
  );
}

function scanWord(scan: Scan, from: number): void {
  const { words } = scan;
  const { tokens } = words;
  prepareWord(words, from);
  lookOrganisations(scan, from);
  lookAlone(scan, from);
  const last = Math.min(from + reach, tokens.count - 1);
  for (let to = from + 1; to <= last; to++) {
    const gap = tokens.gaps[to] as number;
    if (gap === GAP_OTHER || (gap === GAP_DOT && !isShort(scan, to - 1)) || !canJoin(scan, to)) return;
    const isCapital = ((tokens.flags[to] as number) & (CAPITAL | WITHOUT_CASE)) !== 0;
    if (!isCapital && gap !== GAP_HYPHEN) continue;
    prepareWord(words, to);
    lookPair(scan, from, to);
    if (to === from + 2) lookJoined(scan, from, to);
  }
}

/** Whether a word before a full stop may be an initial or a short form (`J.`, `Jr.`, `St.`). */
function isShort(scan: Scan, word: number): boolean {
  const { starts, ends } = scan.words.tokens;
  return (ends[word] as number) - (starts[word] as number) <= 2;
}

const dots = /[\s·・]/g;
const longestIdeographic = 6;

/** Names inside a run of ideographs: every stretch of two to six of them. */
function scanIdeographs(scan: Scan, word: number): void {
  const { text, starts, ends } = scan.words.tokens;
  const end = ends[word] as number;
  for (let start = starts[word] as number; start < end; start++) {
    if (charClass[text.charCodeAt(start)] !== IDEOGRAPH) continue;
    let hash = exactStart;
    for (let i = start; i < end && i < start + longestIdeographic; i++) {
      hash = exactStep(hash, foldTable[text.charCodeAt(i)] as number);
      if (i === start) continue;
      const names = namesUnder(scan.keys, exactKey(hash));
      for (let k = 0; k < names.length; k++) addExact(scan, { word, start, end: i + 1 }, names[k] as number);
    }
  }
}

function addExact(scan: Scan, at: Exact, name: NameRef): void {
  const { ref } = scan.dataset.nameOf(name);
  const { word, end } = at;
  const { text } = scan.words.tokens;
  const written = text.slice(at.start, end);
  const full = scan.dataset.nameText(name);
  const isWhole = full.replace(dots, '') === written;
  if (!isWhole && foreignSurname(full) !== written) return;
  if (scan.dataset.kindOf(ref) !== 'person') {
    if (isWhole) scan.organisations.push({ from: word, key: 0, end, names: [name] });
    return;
  }
  const start = isWhole ? at.start : startOfForeigner(text, full, at);
  const form = isWhole || start < at.start ? 'full' : 'surname';
  if (start < 0) return;
  scan.people.push({ ref, name, from: word, to: word, start, end, fit: 1, form, isReversed: false });
}

/** Scans a text; linear in its length, and in the number of names found. */
export function scanNames(words: Words, dataset: Dataset): Scanned {
  const keys = keyCacheOf(dataset);
  const scan: Scan = { words, dataset, keys, people: [], organisations: [], surnames: [] };
  const { count, flags } = words.tokens;
  for (let word = 0; word < count; word++) {
    const flag = flags[word] as number;
    if (flag & (CAPITAL | WITHOUT_CASE)) scanWord(scan, word);
    else if (flag & IDEOGRAPHS) scanIdeographs(scan, word);
  }
  return scan;
}
