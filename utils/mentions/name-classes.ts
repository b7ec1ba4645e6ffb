/**
 * Given names that stand for each other (`given-names.ts`), as look-ups: by skeleton, for keys (`Bill` is found
 * where `William` is), and by folded form, to tell whether two words really are forms of one name.
 */

import { fold } from './fold.ts';
import { givenNames } from './given-names.ts';
import { skeletonOfWord } from './skeleton.ts';

const lines = givenNames.map((line) => line.split(' ').map(fold));

/** Skeleton of a form -> the skeleton that stands for its whole group; groups that share a form are one. */
const representative = new Map<number, number>();

function find(skeleton: number): number {
  let at = skeleton;
  for (let up = representative.get(at); up !== undefined && up !== at; up = representative.get(at)) at = up;
  return at;
}

for (const forms of lines) {
  const root = find(skeletonOfWord(forms[0] as string));
  representative.set(root, root);
  for (const form of forms) representative.set(find(skeletonOfWord(form)), root);
}
for (const skeleton of representative.keys()) representative.set(skeleton, find(skeleton));

/** The skeleton under which a word is to be found: its group's if it may be a given name, else its own. */
export function groupSkeleton(skeleton: number): number {
  return representative.get(skeleton) ?? skeleton;
}

const groups = new Map<string, number[]>();
lines.forEach((forms, group) => {
  for (const form of forms) groups.set(form, [...(groups.get(form) ?? []), group]);
});

const hasCommon = (a: readonly number[], b: readonly number[]): boolean => a.some((each) => b.includes(each));

/** Whether two folded words are forms of one given name. */
export function areForms(a: string, b: string): boolean {
  const ofA = groups.get(a);
  const ofB = groups.get(b);
  return ofA !== undefined && ofB !== undefined && hasCommon(ofA, ofB);
}

/** Whether a folded word is a given name of the list. */
export function isGivenName(word: string): boolean {
  return groups.has(word);
}
