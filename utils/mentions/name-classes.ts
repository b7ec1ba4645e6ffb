/**
 * Given names that stand for each other (`given-names.ts`), as look-ups by folded form: a number for the group,
 * under which keys are made (`Bill` is found where `William` is), and a test whether two words really are
 * forms of one name. Forms in Cyrillic are also known without their last vowel or soft sign, as endings leave them.
 */

import { hashStart, hashStep } from '../dataset/hash.ts';
import { fold } from './fold.ts';
import { givenNames } from './given-names.ts';
import { numberMap } from './number-map.ts';

const lines = givenNames.map((line) => line.split(' ').map(fold));

/** Form without the ending that inflection replaces; the form itself where nothing is left of it. */
function stemOf(form: string): string {
  return form.length > 3 ? form.replace(/[аяоеийьыі]$/u, '') : form;
}

const groups = new Map<string, number[]>();
lines.forEach((forms, group) => {
  for (const form of new Set(forms.flatMap((each) => [each, stemOf(each)]))) {
    groups.set(form, [...(groups.get(form) ?? []), group]);
  }
});

/** Groups that share a form are one for keys. */
const joined = lines.map((_, group) => group);
for (const [first = 0, ...rest] of groups.values()) {
  for (const group of rest) {
    const from = joined[group] as number;
    const to = joined[first] as number;
    joined.forEach((each, at) => {
      if (each === from) joined[at] = to;
    });
  }
}

/** Hash of folded letters, to find a form without making a string. */
export function hashLetters(codes: Uint16Array, from: number, to: number): number {
  let hash = hashStart;
  for (let i = from; i < to; i++) hash = hashStep(hash, codes[i] as number);
  return hash;
}

const longestHashed = 64;

/** Hash of a folded word, of at most 64 letters. */
export function hashWord(word: string): number {
  const length = Math.min(word.length, longestHashed);
  let hash = hashStart;
  for (let i = 0; i < length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

const numberOf = (group: number): number => Math.imul((joined[group] as number) + 1, 0x9e3779b1);

/** Number that stands for the group of a given name, by the hash of its letters; 0 where it is in none. */
export const groupOfHash = numberMap(
  13,
  Array.from(groups, ([form, [first = 0]]) => [hashWord(form), numberOf(first)] as const),
);

/** As `groupOfHash`, for a folded word. */
export function groupOfWord(word: string): number {
  return groupOfHash(hashWord(word));
}

/** Whether one of some folded words is a form of a given name. */
export function isFormOf(forms: readonly string[], name: string): boolean {
  const ofName = groups.get(name);
  if (!ofName) return false;
  return forms.some((form) => groups.get(form)?.some((group) => ofName.includes(group)) === true);
}

/** Whether a folded word is a given name of the list. */
export function isGivenName(word: string): boolean {
  return groups.has(word);
}
