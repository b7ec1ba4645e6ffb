/** People whom a text calls by the given name once it has named them in full: `Anwar` of Anwar Ibrahim, `Phuc` of Nguyen Xuan Phuc. */

import type { NameWord } from '../mentions/split-name.ts';
import { wordSet } from '../mentions/word-set.ts';
import { foldedWord, type Words } from '../mentions/words.ts';
import type { CountryCode } from '../model/facts.ts';

const byFirstWord = wordSet('TH MY ID ET ER MM LA BN');

/** So many bear these, or they are titles, that they stand for nobody alone. */
const tooCommon = /^(?:m[uo]h?[ao]?m|mohd|abd|ahmad|nur|siti|haji|datu|dato|puan)/;

const shortest = 4;

/** The given name that a person of the country is called by; null where it is the surname. */
export function calledBy(words: readonly NameWord[], country: CountryCode | null): NameWord | null {
  const [first] = words;
  if (!first || words.length < 2) return null;
  if (country === 'VN') return words[words.length - 1] as NameWord;
  if (!byFirstWord.has(country ?? '') || first.folded.length < shortest) return null;
  return tooCommon.test(first.folded) ? null : first;
}

const vietnameseMarks = /đ|\p{M}/iu;
const vietnameseTitle = /^(?:ong|ba|anh|chi|co)$/;

/** Whether the word before is one that Vietnamese puts before a given name. */
export const isVietnameseTitle = (words: Words, at: number, country: CountryCode | null): boolean =>
  country === 'VN' && at > 0 && vietnameseTitle.test(foldedWord(words, at - 1));

/** Whether a given name may stand here for somebody named as `surface`: where each syllable is a word (`Chính phủ`), only behind such a title. */
export const mayCall = (words: Words, at: number, country: CountryCode | null, surface: string): boolean =>
  country !== 'VN' ||
  !vietnameseMarks.test(surface.normalize('NFD')) ||
  isVietnameseTitle(words, at, country);
