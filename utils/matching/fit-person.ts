/**
 * Whether a stretch of words is a person's name of the dataset. Each word of the text must be one of the name's: itself,
 * an initial, a particle; a patronymic or a second name may stand between. The first and the last word must be words
 * that a person is called by. Words of the name may be missing (`Barack Obama` of Barack Hussein Obama).
 */

import { isLatin } from '../mentions/fold.ts';
import { soundsOf } from '../mentions/romanise.ts';
import { soundClass } from '../mentions/skeleton.ts';
import { isGeneration, isNameSuffix, type NameWord, nameWord } from '../mentions/split-name.ts';
import { foldedWord, formsOf, isParticleWord, type Words } from '../mentions/words.ts';
import type { NameForm } from '../model/match.ts';
import type { WordFit } from './compare-words.ts';
import { fitWord, type TextWord, textWord, toTextWord } from './fit-word.ts';
import { generationAfter } from './generation.ts';
import { hasTwoSurnames, isSurnameFirst } from './name-customs.ts';
import { type PreparedName, soundsOfWord } from './prepared-name.ts';

export interface NameFit {
  /** 0 to 1; 1 = letter by letter. */
  readonly fit: number;
  readonly form: NameForm;
  /** The text gives the surname first. */
  readonly isReversed: boolean;
}

/** A stretch of words, both ends included, and the two as they are compared. */
export interface Stretch {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly first: TextWord;
  readonly last: TextWord;
}

const classOf = (sound: string): number => soundClass[sound.charCodeAt(0) & 127] as number;

/** Vowels that one initial may stand for in another script; Ю and Я begin with y. */
const vowelGroups = ['a', 'eiy', 'o', 'u'];

function isLikeSound(a: string, b: string): boolean {
  if (a === b) return true;
  if (/[aeiouyvw]/.test(a))
    return vowelGroups.some((group) => group.includes(a) && b !== '' && group.includes(b));
  return b !== '' && classOf(a) === classOf(b);
}

/** Whether an initial may stand for a word of the name. */
export function isInitialOf(initial: string, name: PreparedName, word: NameWord): boolean {
  if (isLatin(initial) === name.isLatin) return word.folded.startsWith(initial);
  const sound = isLatin(initial) ? initial : soundsOf(initial);
  return soundsOfWord(name, word).some((heard) => isLikeSound(sound.charAt(0), heard.sounds.charAt(0)));
}

const inflectedPatronymic =
  /(?:вич|вича|вичу|вичем|виче|вна|вны|вне|вну|вной|ична|ичны|ьич|ьича|uly|kyzy|улы|кызы|оглы|vich|vna)$/;

interface Fitted {
  readonly at: number;
  readonly fit: WordFit;
}

/** Whether a folded word is a patronymic in any case. */
export function isInflectedPatronymic(folded: string): boolean {
  return folded.length > 5 && inflectedPatronymic.test(folded);
}

/** Words of a name that are spoken for, a bit for each; no name has more than 31. */
type Used = number;

const has = (used: Used, at: number): boolean => ((used >>> at) & 1) !== 0;

/** How the text's word fits one of the name's, or it and the next as one where a hyphen joins them. */
function fitAt(text: TextWord, name: PreparedName, { at, used }: { at: number; used: Used }): WordFit | null {
  const fit = fitWord(text, name, name.words[at] as NameWord);
  const joined = name.joins[at];
  if (!joined || fit?.fit === 1 || has(used, at + 1)) return fit;
  const both = fitWord(text, name, joined);
  return both && (!fit || both.fit > fit.fit) ? both : fit;
}

function bestWord(text: TextWord, name: PreparedName, used: Used): Fitted | null {
  let best: WordFit | null = null;
  let place = 0;
  for (let at = 0; at < name.words.length; at++) {
    if (has(used, at)) continue;
    const fit = fitAt(text, name, { at, used });
    if (!fit || (best && fit.fit <= best.fit)) continue;
    best = fit;
    place = at;
    if (fit.fit === 1) break;
  }
  return best && { at: place, fit: best };
}

/** A word between given name and surname, the words of the name that are spoken for, and how well it fits. */
interface Middle {
  readonly at: number;
  readonly used: Used;
  readonly fit: number;
}

/** How much a word between given name and surname speaks against the name; null forbids it. */
function middleFit({ words }: Stretch, name: PreparedName, { at, used }: Omit<Middle, 'fit'>): Middle | null {
  const folded = foldedWord(words, at);
  const hasMiddle = name.words.length > 2;
  const whole = (fit: number): Middle => ({ at, used, fit });
  if (folded.length === 1) {
    const inner = name.words.findIndex((word, i) => !has(used, i) && isInitialOf(folded, name, word));
    if (inner >= 0) return { at, used: used | (1 << inner), fit: 1 };
    return hasMiddle ? null : whole(0.97);
  }
  const found = bestWord(textWord(words, at, false), name, used);
  if (found) return { at, used: used | (1 << found.at), fit: found.fit.fit };
  if (isParticleWord(words, at)) return whole(0.98);
  if (inflectedPatronymic.test(folded)) return hasPatronymic(name, used) ? null : whole(0.97);
  return hasMiddle ? null : whole(0.87);
}

/** Whether the name has a patronymic among the words that are not spoken for. */
const hasPatronymic = (name: PreparedName, used: Used): boolean =>
  name.words.some(({ folded }, at) => !has(used, at) && isInflectedPatronymic(folded));

/** Whether a patronymic behind given name and surname may be this person's: the name has it, or none. */
export function suitsPatronymic(words: Words, at: number, name: PreparedName): boolean {
  const used = name.words.reduce(
    (bits, word, i) => (name.surnames.includes(word) ? bits | (1 << i) : bits),
    0,
  );
  return !hasPatronymic(name, used) || bestWord(textWord(words, at, false), name, used) !== null;
}

const weakest: Readonly<Record<string, number>> = { full: 0, inflected: 1, variant: 2, romanised: 3 };
const weaker = (a: NameForm, b: NameForm): NameForm => ((weakest[a] ?? 0) >= (weakest[b] ?? 0) ? a : b);

/** Words of the name that come apart in the text (`Чен Ын` of Jong-un): the stretch read as one word. */
function joinedWord({ words, to }: Stretch): TextWord {
  const forms = formsOf(words, to).map((form) => foldedWord(words, to - 1) + form);
  return toTextWord(forms, [], true);
}

/** The word of a name that tells father from son, null for most. */
function generationOf({ words }: PreparedName): string | null {
  const last = (words.at(-1) as NameWord).folded;
  return words.length > 2 && isGeneration(last) ? last : null;
}

/** How well the generation that a text gives fits the name's: `Jesse Jackson` may well be the father of `Jesse Jackson Jr`. */
function generationFit({ words, to }: Stretch, { generation }: EndsFit): number {
  const at = generationAfter(words, to);
  return generation === (at === null ? null : foldedWord(words, at)) ? 1 : 0.85;
}

/** Whether the surname is among the words of the name that the text begins and ends with. */
function hasSurname(name: PreparedName, first: number, last: number): boolean {
  if (hasTwoSurnames(name.country)) return true;
  if (isSurnameFirst(name.country)) return first === 0 || last === 0;
  let at = name.words.length - 1;
  while (at > 1 && isNameSuffix((name.words[at] as NameWord).folded)) at--;
  return first === at || last === at || (name.words[at]?.joined === true && last === at - 1);
}

/** `Marty` is a form of Martin in a given name only; romanised names have one spelling for both. */
const isOtherSurname = ({ at, fit }: Fitted, name: PreparedName): boolean =>
  fit.form === 'variant' &&
  !name.isRomanised &&
  name.surnames.length < name.words.length &&
  name.surnames.includes(name.words[at] as NameWord);

/** A particle begins no full name: `Al Thani` is a family. One that is a given name too does: `Al Gore`, `Ben Netanyahu`. */
const isLooseParticle = ({ words, from }: Stretch, { at, fit }: Fitted, name: PreparedName): boolean =>
  name.words[at]?.particle === true || (fit.form === 'romanised' && isParticleWord(words, from));

/** `الأحمد الصباح` of Nawaf al-Ahmad al-Sabah is a branch of a family, `عبد الرحيم` of Zakaria Abdel Rahim half a name. */
const isLineage = ({ words, from }: Stretch, { at }: Fitted): boolean =>
  at > 0 && /^(?:ال|عبد$)/.test(foldedWord(words, from));

/** The stretch of two words or more from one word to another. */
export function stretchOf(words: Words, from: number, to: number): Stretch {
  return { words, from, to, first: textWord(words, from, true), last: textWord(words, to, true) };
}

/** Least fit of a full name. */
export const leastNameFit = 0.84;
/** Least fit of its first or last word: with the other one letter by letter it comes to the least fit of the name. */
const leastWordFit = (leastNameFit - 0.25) / 0.75 - 1e-9;

/** How the two words at the ends of a stretch fit a name; nothing else of the text shows in it. */
export interface EndsFit {
  /** Which words of the name they are. */
  readonly first: number;
  readonly last: number;
  readonly fit: number;
  readonly form: NameForm;
  readonly generation: string | null;
}

/** Fits the ends of a stretch to a name; null where it cannot be this name, whatever stands between. */
export function fitEnds(stretch: Stretch, name: PreparedName): EndsFit | null {
  const first = bestWord(stretch.first, name, 0);
  if (
    !first ||
    first.fit.fit < leastWordFit ||
    isLooseParticle(stretch, first, name) ||
    isLineage(stretch, first)
  )
    return null;
  const last = bestWord(stretch.last, name, 1 << first.at);
  if (!last || last.fit.fit < leastWordFit) return null;
  if (isOtherSurname(first, name) || isOtherSurname(last, name)) return null;
  if (isNameSuffix(foldedWord(stretch.words, stretch.to)) && name.words.length > 2) return null;
  if (!hasSurname(name, first.at, last.at)) return null;
  return {
    first: first.at,
    last: last.at,
    fit: Math.min(first.fit.fit, last.fit.fit) * 0.5 + (first.fit.fit + last.fit.fit) * 0.25,
    form: weaker(first.fit.form, last.fit.form),
    generation: generationOf(name),
  };
}

/** Fits a stretch of two words or more to a name whose ends fit; null where it is not this name. */
export function fitPerson(stretch: Stretch, name: PreparedName, ends: EndsFit): NameFit | null {
  const { from, to } = stretch;
  let product = 1;
  let used: Used = (1 << ends.first) | (1 << ends.last);
  for (let at = from + 1; at < to; at++) {
    const middle = middleFit(stretch, name, { at, used });
    if (middle === null) return null;
    product *= middle.fit;
    used = middle.used;
  }
  product *= generationFit(stretch, ends);
  const fit = ends.fit * product;
  if (fit < leastNameFit) return null;
  return { fit, form: ends.form, isReversed: ends.last < ends.first };
}

/** Fits a stretch whose last two words are one in the name (`Ким Чен Ын`, `Kim Jong Un`). */
export function fitJoined(stretch: Stretch, name: PreparedName): NameFit | null {
  const first = bestWord(stretch.first, name, 0);
  if (!first) return null;
  const rest = name.words.slice(first.at + 1);
  if (rest.length === 0 || rest.length > 2) return null;
  const joined = nameWord(rest.map((word) => word.text.toLowerCase()).join(''));
  const fit = fitWord(joinedWord(stretch), name, joined);
  if (!fit) return null;
  return { fit: Math.min(first.fit.fit, fit.fit), form: weaker(first.fit.form, fit.form), isReversed: false };
}
