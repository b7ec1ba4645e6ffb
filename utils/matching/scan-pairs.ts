/** People by two words of a text: the one that a name begins with and the one that it ends with, whatever stands between. */

import type { NameRef } from '../dataset/dataset.ts';
import { skeletonOfWord } from '../mentions/skeleton.ts';
import { GAP_SPACE } from '../mentions/tokens.ts';
import { prepareWord, stemPart, stemSkeleton } from '../mentions/word-stems.ts';
import { foldedWord, isWhole, lettersOf, nameAt, type Words } from '../mentions/words.ts';
import { isArabicAt } from './arabic-evidence.ts';
import {
  fitEnds,
  fitJoined,
  fitPerson,
  isInflectedPatronymic,
  type Stretch,
  stretchOf,
  suitsPatronymic,
} from './fit-person.ts';
import type { FoundJoined, FoundPerson } from './found-lately.ts';
import { generationAfter } from './generation.ts';
import { namesUnder } from './key-cache.ts';
import { pairKey, surnameKey } from './name-keys.ts';
import { prepareFound, prepareName } from './prepared-name.ts';
import { keepRecent, recentAt } from './recent-table.ts';
import type { Scan } from './scan.ts';
import { isUnheardName } from './unheard-names.ts';

/** `Путин Владимир Владимирович`: the patronymic belongs to the name. */
function lastWithPatronymic(words: Words, to: number): number {
  const next = to + 1;
  const isNext = next < words.tokens.count && words.tokens.gaps[next] === GAP_SPACE;
  return isNext && isInflectedPatronymic(foldedWord(words, next)) ? next : to;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function addPerson(scan: Scan, place: Place, { name, ref, fit }: FoundJoined): void {
  const { words } = scan;
  const last = fit.isReversed ? lastWithPatronymic(words, place.to) : place.to;
  if (last > place.to && !suitsPatronymic(words, last, prepareName(name, scan.dataset))) return;
  const to = generationAfter(words, last) ?? last;
  scan.people.push({ ...fit, ref, name, ...nameAt(words, place.from, to) });
}

const nobody: readonly FoundPerson[] = [];

/** A pair under look-up. */
interface Pair extends Place {
  found: FoundPerson[] | null;
}

function addUnder({ keys, words, dataset }: Scan, pair: Pair, key: number): void {
  const names = namesUnder(keys, key);
  if (names.length === 0) return;
  const isArabic = isArabicAt(words, pair.from);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as NameRef;
    if (isArabic && isUnheardName(name, dataset)) continue;
    const prepared = prepareFound(name, dataset);
    if (!prepared) continue;
    pair.found ??= [];
    pair.found.push({ name: prepared.name, ref: prepared.ref, ends: undefined });
  }
}

/**
 * How many stems of a word to ask for. An Arabic one with the article has two (`respell-arabic.ts`): without it only behind a given name of our list, and
 * where it is the surname of somebody prominent.
 */
function stemsOf({ words, keys }: Scan, at: number, from: number): number {
  const stems = prepareWord(words, at);
  if (stems < 2 || !foldedWord(words, at).startsWith('ال')) return stems;
  const isName =
    at > from &&
    (stemPart(words, from, 0) !== stemSkeleton(words, from, 0) ||
      namesUnder(keys, surnameKey(stemSkeleton(words, at, 1))).length > 0);
  return isName ? stems : 1;
}

/** Names under the keys of a pair: each word by its group of given names and, in one, by its sound too: `Мишель` is Michel and Michelle. */
function findPeople(scan: Scan, { from, to }: Place): readonly FoundPerson[] {
  const { words } = scan;
  const pair: Pair = { from, to, found: null };
  const first = stemsOf(scan, from, from);
  const last = stemsOf(scan, to, from);
  for (let a = 0; a < first; a++) {
    const partA = stemPart(words, from, a);
    const soundA = stemSkeleton(words, from, a);
    for (let b = 0; b < last; b++) {
      const partB = stemPart(words, to, b);
      const soundB = stemSkeleton(words, to, b);
      addUnder(scan, pair, pairKey(partA, partB));
      if (soundA !== partA) addUnder(scan, pair, pairKey(soundA, partB));
      if (soundB !== partB) addUnder(scan, pair, pairKey(partA, soundB));
    }
  }
  return pair.found ?? nobody;
}

/** Whether a pair of words without endings is nobody's: cheaper to ask for than to remember. */
function isNobody({ words, keys }: Scan, from: number, to: number): boolean {
  if (!isWhole(words, from) || !isWhole(words, to)) return false;
  if (prepareWord(words, from) !== 1 || prepareWord(words, to) !== 1) return false;
  const partA = stemPart(words, from, 0);
  const partB = stemPart(words, to, 0);
  if (namesUnder(keys, pairKey(partA, partB)).length > 0) return false;
  const soundA = stemSkeleton(words, from, 0);
  const soundB = stemSkeleton(words, to, 0);
  return (
    (soundA === partA || namesUnder(keys, pairKey(soundA, partB)).length === 0) &&
    (soundB === partB || namesUnder(keys, pairKey(partA, soundB)).length === 0)
  );
}

/** Adds the people whose names the stretch from one word to another fits. */
export function lookPair(scan: Scan, from: number, to: number): void {
  if (isNobody(scan, from, to)) return;
  const { words, lately } = scan;
  const first = lettersOf(words, from);
  const second = lettersOf(words, to);
  let found = recentAt(lately.pairs, first, second);
  if (found === undefined) {
    found = findPeople(scan, { from, to });
    keepRecent(lately.pairs, { first, second }, found);
  }
  if (found.length > 0) fitFound(scan, { from, to }, found);
}

function fitFound(scan: Scan, place: Place, found: readonly FoundPerson[]): void {
  const { words, dataset } = scan;
  let stretch: Stretch | null = null;
  for (let i = 0; i < found.length; i++) {
    const each = found[i] as FoundPerson;
    if (each.ends === null) continue;
    const { name, ref } = each;
    stretch ??= stretchOf(words, place.from, place.to);
    const prepared = prepareName(name, dataset);
    if (each.ends === undefined) each.ends = fitEnds(stretch, prepared);
    const fit = each.ends && fitPerson(stretch, prepared, each.ends);
    if (fit) addPerson(scan, place, { name, ref, fit });
  }
}

const nobodyJoined: readonly FoundJoined[] = [];

function findJoined(scan: Scan, { from, to }: Place): readonly FoundJoined[] {
  const { words, keys, dataset } = scan;
  const joined = skeletonOfWord(foldedWord(words, to - 1) + foldedWord(words, to));
  prepareWord(words, from);
  const names = namesUnder(keys, pairKey(stemPart(words, from, 0), joined));
  if (names.length === 0) return nobodyJoined;
  const stretch = stretchOf(words, from, to);
  const out: FoundJoined[] = [];
  for (let i = 0; i < names.length; i++) {
    const prepared = prepareFound(names[i] as NameRef, dataset);
    const fit = prepared && fitJoined(stretch, prepared);
    if (fit) out.push({ name: prepared.name, ref: prepared.ref, fit });
  }
  return out;
}

const longestJoined = 12;

/** A pair whose second half is written as two words: `Ким Чен Ын`. */
export function lookJoined(scan: Scan, from: number, to: number): void {
  const { words, lately } = scan;
  const { starts, ends } = words.tokens;
  if ((ends[to] as number) - (starts[to - 1] as number) > longestJoined) return;
  const first = lettersOf(words, from);
  const second = Math.imul(lettersOf(words, to - 1), 31) ^ lettersOf(words, to);
  let found = recentAt(lately.joined, first, second);
  if (found === undefined) {
    found = findJoined(scan, { from, to });
    keepRecent(lately.joined, { first, second }, found);
  }
  for (let i = 0; i < found.length; i++) addPerson(scan, { from, to }, found[i] as FoundJoined);
}
