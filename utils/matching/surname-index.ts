/** The people of a page by the skeletons of the words that stand for each alone: only words that share one are compared. */

import { isGivenName } from '../mentions/name-classes.ts';
import { skeletonOfWord } from '../mentions/skeleton.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { prepareWord, stemSkeleton } from '../mentions/word-stems.ts';
import type { Words } from '../mentions/words.ts';
import { latinOfWord, type PreparedName, soundsOfWord } from './prepared-name.ts';

interface Named {
  readonly name: PreparedName;
  readonly surnames: readonly NameWord[];
}

interface SurnameIndex<T> {
  readonly people: ReadonlyMap<number, readonly T[]>;
  /** A bit for the low bits of each skeleton: where it is not set, the word is nobody's. */
  readonly bits: Uint32Array;
}

/** For words in Latin letters, and for those in others, to which names are known by their sounds. */
export interface SurnameIndices<T> {
  readonly latin: SurnameIndex<T>;
  readonly others: () => SurnameIndex<T>;
}

const indexMask = 1023;

type SkeletonsOf = (name: PreparedName, word: NameWord) => readonly number[];

function indexBy<T extends Named>(introduced: readonly T[], skeletonsOf: SkeletonsOf): SurnameIndex<T> {
  const people = new Map<number, T[]>();
  const bits = new Uint32Array((indexMask + 1) >> 5);
  for (const person of introduced) {
    const skeletons = new Set(person.surnames.flatMap((word) => skeletonsOf(person.name, word)));
    for (const skeleton of skeletons) {
      people.set(skeleton, [...(people.get(skeleton) ?? []), person]);
      const place = (skeleton & indexMask) >> 5;
      bits[place] = (bits[place] as number) | (1 << (skeleton & 31));
    }
  }
  return { people, bits };
}

function spelledSkeletons(name: PreparedName, word: NameWord): readonly number[] {
  return isGivenName(word.folded) ? allSkeletons(name, word) : [skeletonOfWord(latinOfWord(name, word))];
}

function allSkeletons(name: PreparedName, word: NameWord): readonly number[] {
  return [
    skeletonOfWord(word.folded),
    skeletonOfWord(latinOfWord(name, word)),
    ...soundsOfWord(name, word).map(({ skeleton }) => skeleton),
  ];
}

/** Makes the index; sounds are only made where a word in other letters asks for them. */
export function indexSurnames<T extends Named>(introduced: readonly T[]): SurnameIndices<T> {
  let others: SurnameIndex<T> | null = null;
  return {
    latin: indexBy(introduced, spelledSkeletons),
    others: () => {
      others ??= indexBy(introduced, allSkeletons);
      return others;
    },
  };
}

/** Whose surname the word may be, by skeleton alone; null for nobody's. */
export function bearersOf<T>(words: Words, at: number, indices: SurnameIndices<T>): readonly T[] | null {
  const first = words.tokens.text.charCodeAt(words.tokens.starts[at] as number);
  const { people, bits } = first < 0x250 ? indices.latin : indices.others();
  let out: readonly T[] | null = null;
  const count = prepareWord(words, at);
  for (let stem = 0; stem < count; stem++) {
    const skeleton = stemSkeleton(words, at, stem);
    if ((((bits[(skeleton & indexMask) >> 5] as number) >>> (skeleton & 31)) & 1) === 0) continue;
    const bearers = people.get(skeleton);
    if (!bearers) continue;
    out = out === null ? bearers : [...new Set([...out, ...bearers])];
  }
  return out;
}
