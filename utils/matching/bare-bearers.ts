/** The prominent people whose surname a word may be, with the initials before it if there are any: by the letters, and by the words beside it. */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { isLatin } from '../mentions/fold.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { wordSet } from '../mentions/word-set.ts';
import { foldedWord } from '../mentions/words.ts';
import type { Doubts } from './ambiguous-word.ts';
import { isInitialOf } from './fit-person.ts';
import { fitWord, type TextWord, textWord } from './fit-word.ts';
import { isSurnameItself } from './genitive.ts';
import { isPartedSyllable } from './name-customs.ts';
import { type PreparedName, prepareName } from './prepared-name.ts';
import { type ProminentName, prominentNames } from './prominent-names.ts';
import type { Reading } from './reading.ts';
import { careerOf } from './recent-careers.ts';
import type { Setting } from './score-person.ts';
import { isCalledByGivenName, suitsOffice, suitsTitle } from './suits-title.ts';

/** A word that may be a surname. */
export interface Spot {
  readonly reading: Reading;
  readonly index: number;
  /** First word, of the initials if there are any. */
  readonly from: number;
  readonly at: number;
  readonly doubts: Doubts;
}

/** Somebody whom it may mean. */
export interface Bearer {
  readonly ref: Ref;
  readonly nameRef: NameRef;
  readonly name: PreparedName;
  readonly fit: number;
}

function initialsFit({ reading, from, at }: Spot, name: PreparedName): boolean {
  const { words } = reading.scanned;
  const given = name.words.filter(
    (word) => !name.surnames.some(({ folded }) => folded === word.folded) && !word.particle,
  );
  for (let i = from; i < at; i++) {
    const word = given[i - from];
    if (i === from && (!word || !isInitialOf(foldedWord(words, i), name, word))) return false;
    if (i > from && word && !isInitialOf(foldedWord(words, i), name, word)) return false;
  }
  return true;
}

interface FittingSurname {
  readonly word: NameWord;
  readonly fit: number;
}

function bestSurname(text: TextWord, name: PreparedName): FittingSurname | null {
  let best: FittingSurname | null = null;
  for (const word of name.surnames) {
    const fit = fitWord(text, name, word)?.fit ?? 0;
    if (fit > (best?.fit ?? 0)) best = { word, fit };
  }
  return best;
}

/** Whether a surname is one that the person goes by, not only one of a longer name: `Salinas` of Claudia Ruiz Massieu Salinas. */
function isInLabel({ folded }: NameWord, name: PreparedName, ref: Ref, dataset: Dataset): boolean {
  const label = prepareName(dataset.firstNameOf(ref), dataset);
  return label.isLatin !== name.isLatin || label.words.some((word) => word.folded === folded);
}

/** A bare surname across scripts must be long and fit well. */
function isGoodFit(
  { reading, from, at }: Spot,
  { fit, word }: FittingSurname,
  isLatinName: boolean,
): boolean {
  const folded = foldedWord(reading.scanned.words, at);
  if (from < at) return fit >= 0.88;
  if (isLatin(folded)) return fit >= 0.97;
  return isLatinName ? fit >= 0.92 && folded.length >= 5 && word.folded.length >= 4 : fit >= 0.97;
}

/** Articles that stand in names of places and families, before no person: `Conca dei Marini`. */
const inNames = wordSet('dei degli delle della dello dos das los las les');

/** Whether a word is one that stands within the name: behind it the given name must have been, or it is a relative's (`الأحمد الصباح`). */
const isInner = ({ words, surnames }: PreparedName, before: string): boolean =>
  words.some(
    ({ folded, particle }, i) =>
      i > 0 && !particle && folded === before && !surnames.some((word) => word.folded === folded),
  );

/** Whether the word before a bare surname may stand before this person. */
function isCalledSo({ reading, from, at }: Spot, name: PreparedName): boolean {
  const { words } = reading.scanned;
  if (isPartedSyllable(words, at, name.country)) return false;
  if (from < at || from === 0) return true;
  const before = foldedWord(words, from - 1);
  const own = foldedWord(words, at);
  if (inNames.has(before) || isInner(name, before)) return false;
  if (isCalledByGivenName(before, own) && name.words[0]?.folded !== own) return false;
  const given =
    name.words.find(({ folded }) => !name.surnames.some((word) => word.folded === folded)) ?? null;
  return suitsTitle(before, given);
}

/** Whether something here could speak for the person that a bare surname may mean. */
function hasPlace({ country }: ProminentName, { context, company }: Setting): boolean {
  return country === null || context.countries.has(country) || company.has(country);
}

const nobody: readonly ProminentName[] = [];

/** Names of the prominent who may be meant, before any letters are compared. */
export function findNames({ reading, from, at }: Spot, setting: Setting): readonly ProminentName[] {
  const names = prominentNames({ words: reading.scanned.words, from, at }, setting.dataset);
  if (from < at) return names;
  let out: ProminentName[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as ProminentName;
    if (!hasPlace(name, setting)) continue;
    out ??= [];
    out.push(name);
  }
  return out ?? nobody;
}

/** Those of them whose surname the word is. */
export function findBearers(names: readonly ProminentName[], spot: Spot, { dataset }: Setting): Bearer[] {
  const { words } = spot.reading.scanned;
  const text = textWord(words, spot.at, true);
  const out = new Map<Ref, Bearer>();
  for (const { ref, nameRef } of names) {
    if (out.has(ref)) continue;
    const name = prepareName(nameRef, dataset);
    const found = bestSurname(text, name);
    if (
      found &&
      (found.fit === 1 || !isSurnameItself(words, spot.at, dataset)) &&
      isGoodFit(spot, found, name.isLatin) &&
      initialsFit(spot, name) &&
      isCalledSo(spot, name) &&
      suitsOffice(words, spot.from, () => careerOf(ref, dataset)) &&
      (spot.from < spot.at || isInLabel(found.word, name, ref, dataset))
    )
      out.set(ref, { ref, nameRef, name, fit: found.fit });
  }
  return [...out.values()];
}
