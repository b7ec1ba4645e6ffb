/**
 * The prominent people under the key of a surname, with what decides most often that none of them is meant: asked for each
 * capital word of a page that is somebody's surname, so that it must not cost a look into the dataset each time.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import type { CountryCode } from '../model/facts.ts';
import { keyCacheOf, namesUnder } from './key-cache.ts';
import { recentPerDataset } from './per-dataset.ts';

/** Least prominence of a person who may be called by the surname alone, and by initials and surname. */
export const leastBare = 150;
export const leastInitials = 100;

export interface ProminentName {
  readonly ref: Ref;
  readonly nameRef: NameRef;
  readonly weight: number;
  /** Null too where the prominence is below `leastBare`: nothing asks for it there. */
  readonly country: CountryCode | null;
}

const tableOf = recentPerDataset<number, readonly ProminentName[]>(4000);

function find(key: number, dataset: Dataset): readonly ProminentName[] {
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
}

/** Names under a key of those whose prominence is at least `leastInitials`, in the order of the dataset. */
export function prominentUnder(key: number, dataset: Dataset): readonly ProminentName[] {
  const table = tableOf(dataset);
  const known = table.get(key);
  if (known) return known;
  const made = find(key, dataset);
  table.set(key, made);
  return made;
}
