/**
 * Given names that stand for each other (`given-names.ts`), as look-ups by folded form: a number for the group,
 * under which keys are made (`Bill` is found where `William` is), and a test whether two words really are
 * forms of one name. Forms in Cyrillic are also known without their last vowel or soft sign, as endings leave them.
 */

import { fold } from './fold.ts';
import { givenNames } from './given-names.ts';

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
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
  return hash;
}

/** Open-addressed table of the groups by the hashes of their forms: asked for each capital word, and mostly in vain. */
const size = 1 << 13;
const formHashes = new Int32Array(size);
const formGroups = new Int32Array(size);

/** Slot of a hash, or the empty one where it belongs. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (size - 1);
  while (formGroups[slot] !== 0 && formHashes[slot] !== hash) slot = (slot + 1) & (size - 1);
  return slot;
}

const scratch = Uint16Array.from({ length: 64 }, () => 0);

/** Hash of a folded word, of at most 64 letters. */
export function hashWord(word: string): number {
  const length = Math.min(word.length, 64);
  for (let i = 0; i < length; i++) scratch[i] = word.charCodeAt(i);
  return hashLetters(scratch, 0, length);
}

for (const [form, [first = 0]] of groups) {
  const slot = slotOf(hashWord(form));
  formHashes[slot] = hashWord(form);
  formGroups[slot] = Math.imul((joined[first] as number) + 1, 0x9e3779b1);
}

/** Number that stands for the group of a given name, by the hash of its letters; 0 where it is in none. */
export function groupOfHash(hash: number): number {
  return formGroups[slotOf(hash)] as number;
}

/** As `groupOf`, for a folded word. */
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
