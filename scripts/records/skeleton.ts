/**
 * Skeletons of names: what stays alike when a name is romanised in several ways. `Nikolay Platonovich Patrushev` and `Nikolai
 * Patrushev`, `Abdelfattah Elsisi` and `Abdel Fattah el-Sisi` have the same. Vowels and doubled letters go, letters that
 * romanisations exchange become one, patronymics and articles are left out. Only for finding candidates: alike is not the same.
 */

import { foldText } from './fold.ts';

const patronymic = /(?:ovich|evich|yevich|ovych|evych|ovna|evna|yevna|ivna|uly|kyzy|kizi|ogly|oglu|qizi)$/u;
const particles = new Set(
  'al el as ad ar ash an at the de da do dos das del della di van von der den la le bin ibn ben bint ould abu y e i ii iii iv jr sr dr'.split(
    ' ',
  ),
);
const changes: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|zh|cz|sz|ts|tz|dj|dzh/gu, 's'],
  [/ph|w|v/gu, 'f'],
  [/x/gu, 'ks'],
  [/kh|gh|q|c|g/gu, 'k'],
  [/th|d/gu, 't'],
  [/j/gu, 's'],
  [/z/gu, 's'],
  [/b/gu, 'p'],
  [/[aeiouyh]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

const cache = new Map<string, string>();

/** Skeleton of one folded word; `''` for a word of vowels only. */
export function skeletonOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  let bones = word;
  for (const [from, to] of changes) bones = bones.replace(from, to);
  cache.set(word, bones);
  return bones;
}

/** Words of a folded name that count: no patronymics, no articles, no initials. */
export function countedWords(folded: string): string[] {
  const words = folded.split(' ').filter((word) => word.length > 1 && !particles.has(word));
  const plain = words.filter((word, i) => i === 0 || words.length < 3 || !patronymic.test(word));
  return plain.map((word) => (word.length > 5 ? word.replace(/^(?:el|al)(?=[^aeiou])/u, '') : word));
}

/** Skeletons of the words that count; null for a name in another script than Latin. */
export function nameBones(name: string): readonly string[] | null {
  const folded = foldText(name);
  if (!/^[a-z ]+$/u.test(folded)) return null;
  return countedWords(folded)
    .map(skeletonOf)
    .filter((bones) => bones.length > 1);
}
