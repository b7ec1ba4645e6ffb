/**
 * The prominent people under the key of a surname, with what decides most often that none of them is meant: asked for each
 * capital word of a page that is somebody's surname, so that it must not cost a look into the dataset each time.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { initialClass } from '../mentions/skeleton.ts';
import { prepareWord, stemSkeleton } from '../mentions/word-stems.ts';
import { foldedWord, lettersOf, type Words } from '../mentions/words.ts';
import type { CountryCode } from '../model/facts.ts';
import { foundLately } from './found-lately.ts';
import { keyCacheOf, namesUnder } from './key-cache.ts';
import { initialKey, surnameKey } from './name-keys.ts';
import { keptPerDataset } from './per-dataset.ts';
import { keepRecent, recentAt } from './recent-table.ts';

/** Least prominence of a person who may be called by the surname alone, and by initials and surname. */
const leastBare = 150;
const leastInitials = 100;

export interface ProminentName {
  readonly ref: Ref;
  readonly nameRef: NameRef;
  readonly weight: number;
  /** Null too where the prominence is below `leastBare`: nothing asks for it there. */
  readonly country: CountryCode | null;
}

/** Names under a key of those whose prominence is at least `leastInitials`, in the order of the dataset. */
const prominentUnder = keptPerDataset(4000, (key: number, dataset): readonly ProminentName[] => {
  const names = namesUnder(keyCacheOf(dataset), key);
  const out: ProminentName[] = [];
  for (let i = 0; i < names.length; i++) {
    const nameRef = names[i] as NameRef;
    const { ref } = dataset.nameOf(nameRef);
    const weight = dataset.weightOf(ref);
    if (weight < leastInitials) continue;
    out.push({ ref, nameRef, weight, country: weight < leastBare ? null : dataset.countryOf(ref) });
  }
  return out;
});

/** A surname at `at`, with the initials that stand before it from `from` on; bare where that is the same word. */
interface Surname {
  readonly words: Words;
  readonly from: number;
  readonly at: number;
}

const nobody: readonly ProminentName[] = [];

function read({ words, from, at }: Surname, dataset: Dataset): readonly ProminentName[] {
  const isBare = from === at;
  const least = isBare ? leastBare : leastInitials;
  const initial = isBare ? 0 : initialClass(foldedWord(words, from).charCodeAt(0));
  const out: ProminentName[] = [];
  const stems = prepareWord(words, at);
  for (let stem = 0; stem < stems; stem++) {
    const skeleton = stemSkeleton(words, at, stem);
    const key = isBare ? surnameKey(skeleton) : initialKey(initial, skeleton);
    for (const name of prominentUnder(key, dataset)) if (name.weight >= least) out.push(name);
  }
  return out.length === 0 ? nobody : out;
}

/** Names of those who are prominent enough to be called so, by the sound of the word alone; those of a bare surname are kept. */
export function prominentNames(surname: Surname, dataset: Dataset): readonly ProminentName[] {
  const { words, from, at } = surname;
  if (from < at) return read(surname, dataset);
  const { prominent } = foundLately(dataset, words.endings);
  const letters = lettersOf(words, at);
  const known = recentAt(prominent, letters, 0);
  if (known !== undefined) return known;
  const names = read(surname, dataset);
  keepRecent(prominent, { first: letters, second: 0 }, names);
  return names;
}
