/**
 * What is asked for besides the sound before a name in Arabic letters is that of somebody whose name the dataset has in Latin ones. Arabic has no
 * capitals and leaves vowels out, so that `بيانات` (data) sounds like Bennett: short words are nobody's, and
 * the text must speak of the country, the office, or both.
 */

import { isGivenName } from '../mentions/name-classes.ts';
import { GAP_SPACE } from '../mentions/tokens.ts';
import { wordSet } from '../mentions/word-set.ts';
import { foldedWord, formsOf, type Words } from '../mentions/words.ts';
import { type Known, spokenOfEverywhere } from './known-people.ts';
import type { PreparedName } from './prepared-name.ts';
import type { Inner } from './score-person.ts';

/** Countries whose people share names that Latin letters write in many ways. */
const sharedNames = wordSet(
  'SA AE QA KW BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR IR AF PK BD IN SO DJ TR MV MY ID TJ UZ TM AZ EH TD NE ML SN NG KM',
);

/** Letters of a word without a conjunction or preposition that is written with it. */
function lettersAt(words: Words, at: number): string {
  const forms = formsOf(words, at);
  return forms[forms.length - 1] as string;
}

const article = /^(?:[وفبك]?ال|لل)/;

/** Whether a word is in Arabic letters. */
export function isArabicAt({ tokens }: Words, at: number): boolean {
  const first = tokens.text.charCodeAt(tokens.starts[at] as number);
  return first >= 0x600 && first < 0x700;
}

/** Whether the word is in Arabic letters and the name is not. */
export const isFromArabic = (words: Words, at: number, isLatinName: boolean): boolean =>
  isLatinName && isArabicAt(words, at);

/** Who a name may mean, and what speaks for it. */
interface Meant {
  readonly name: PreparedName;
  readonly person: Known;
  readonly inner: Inner;
}

const hasOffice = ({ inner }: Meant): boolean => inner.office > 0;

const hasCountry = ({ inner }: Meant): boolean => inner.country + inner.countryBeside > 0;

const isShared = ({ name }: Meant): boolean => sharedNames.has(name.country ?? '');

/** From this prominence on somebody is found by the sound of a name in Arabic letters. */
export const leastInArabic = 100;
const leastKnown = 150;
const shortest = 3;

const within = /^(?:عبد|بن|ابن|بنت|ابو|ام|ال|دي|دا|دو|فون|فان)$/;

const isInName = (words: Words, at: number): boolean =>
  within.test(foldedWord(words, at)) || formsOf(words, at).some(isGivenName);

/** Whether the name goes on: another given name or a part of one stands beside it (`حسين أمير عبد اللهيان`). */
function isLonger(words: Words, from: number, to: number): boolean {
  const { gaps, count } = words.tokens;
  const hasNext = to + 1 < count && gaps[to + 1] === GAP_SPACE;
  const hasBefore = from > 0 && gaps[from] === GAP_SPACE;
  return (hasNext && isInName(words, to + 1)) || (hasBefore && isInName(words, from - 1));
}

/** Whether enough speaks for a full name from one word to another. */
export function isFullInArabic(words: Words, [from, to]: readonly [number, number], meant: Meant): boolean {
  const first = lettersAt(words, from);
  const last = foldedWord(words, to);
  const size = first.length + last.length;
  if (first.length < shortest || last.length < shortest || size < 8 || to - from > 3) return false;
  if (isLonger(words, from, to)) return false;
  const { weight } = meant.person;
  if (weight < leastInArabic || meant.inner.calling > 0) return false;
  if (hasOffice(meant) && hasCountry(meant)) return true;
  if (isShared(meant) || article.test(foldedWord(words, from))) return false;
  return hasCountry(meant) ? weight >= leastKnown && size >= 9 : weight >= spokenOfEverywhere && size >= 10;
}

/** A plural: no name that stands alone. */
const plural = /ات$/;

/** Whether enough speaks for a bare surname; always where it is not in Arabic letters, or the name is too. */
export function isSurnameInArabic(words: Words, at: number, meant: Meant): boolean {
  if (!isFromArabic(words, at, meant.name.isLatin)) return true;
  const letters = lettersAt(words, at);
  if (article.test(foldedWord(words, at)) || plural.test(letters)) return false;
  if (meant.person.weight < spokenOfEverywhere || !hasCountry(meant)) return false;
  return hasOffice(meant) ? letters.length > 4 : letters.length > 6 && !isShared(meant);
}

/** Whether a word may be the surname of somebody whom the page names in full. */
export const isLaterInArabic = (words: Words, at: number): boolean =>
  lettersAt(words, at).length > 3 && !article.test(foldedWord(words, at));
