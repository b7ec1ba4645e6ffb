/**
 * Whether a bare surname may be told of a prominent person where the page gives neither their full name nor an office that they held:
 * `Macron said`. Other people are called so, too, and streets, firms and months: few surnames say enough.
 */

import { GAP_SPACE } from '../mentions/tokens.ts';
import { gapText, isCapital } from '../mentions/word-shape.ts';
import { foldedWord, type Words } from '../mentions/words.ts';
import { meaningOf } from './context/lexicon.ts';
import { isTimeWord } from './edges.ts';
import { spokenOfEverywhere } from './known-people.ts';
import { hasFirstSurname } from './name-customs.ts';
import type { PreparedName } from './prepared-name.ts';

/** Whose surname the word is. */
interface SurnameOf {
  readonly name: PreparedName;
  /** Prominence. */
  readonly weight: number;
  /** Doublings of the number of people with the surname. */
  readonly common: number;
}

/** Up to five people of the dataset have the surname: it means one of them. */
const rare = 2.4;
/** Up to thirty: it means the one who is or was at the head of a country. */
const notCommon = 5;

/** Of two surnames people are called by the first: no `Cruz` is Manuel Marrero Cruz. */
function isSecondSurname(words: Words, at: number, { surnames, country }: PreparedName): boolean {
  if (surnames.length < 2 || !hasFirstSurname(country)) return false;
  return foldedWord(words, at).startsWith(surnames[surnames.length - 1]?.folded ?? ' ');
}

/** `Kerry Washington`: whoever is named goes on. */
const isBeforeCapital = (words: Words, at: number): boolean =>
  words.tokens.gaps[at + 1] === GAP_SPACE && isCapital(words, at + 1);

/** `الأحمد الصباح`: one name with an article behind another is a family's. */
function isBehindArticle(words: Words, at: number): boolean {
  if (at === 0 || !foldedWord(words, at).startsWith('ال')) return false;
  return foldedWord(words, at - 1).startsWith('ال') && meaningOf(words.tokens, at - 1) === null;
}

/** Whether word `at` alone, with no office of theirs beside it, says enough to mean this person. */
export function mayStandAlone(words: Words, at: number, { name, weight, common }: SurnameOf): boolean {
  if (isTimeWord(foldedWord(words, at)) || (meaningOf(words.tokens, at)?.country ?? null) !== null)
    return false;
  if (isSecondSurname(words, at, name) || isBeforeCapital(words, at) || isBehindArticle(words, at))
    return false;
  return common <= (weight >= spokenOfEverywhere ? notCommon : rare);
}

/** `Johnson & Johnson`, in whatever way the sign is written: a firm. */
export const isInFirm = (words: Words, at: number): boolean =>
  (gapText(words, at) + gapText(words, at + 1)).includes('&');
