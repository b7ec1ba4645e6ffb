/**
 * What the names of a dataset gave for the words of the pages read lately, by the letters of one word or two. Which names there
 * are, and how well a person's name fits two words that stand together, depends on nothing else, and most pairs of capital
 * words on a page were on it, or on the page before, already. Most of them are nobody's name: that too is worth knowing.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import type { Endings } from '../mentions/inflection.ts';
import type { NameFit } from './fit-person.ts';
import { createRecentTable, type RecentTable } from './recent-table.ts';

/** A person's name under the key of two words. */
export interface FoundPerson {
  readonly name: NameRef;
  readonly ref: Ref;
  /** How it fits where the words stand together, null where it does not; undefined until that is asked for. */
  fit: NameFit | null | undefined;
}

/** Names of organisations under one key. */
export interface FoundOrganisations {
  readonly key: number;
  readonly names: ArrayLike<NameRef>;
}

export interface FoundAlone {
  /** Names of people who are called by one word. */
  readonly mononyms: readonly NameRef[];
  /** Somebody prominent has this surname. */
  readonly isSurname: boolean;
}

export interface FoundLately {
  readonly pairs: RecentTable<readonly FoundPerson[]>;
  readonly organisations: RecentTable<readonly FoundOrganisations[]>;
  readonly alone: RecentTable<FoundAlone>;
}

const byDataset = new WeakMap<Dataset, WeakMap<Endings, FoundLately>>();

/** What was found lately in texts of a language; made when it is first asked for. A megabyte. */
export function foundLately(dataset: Dataset, endings: Endings): FoundLately {
  const known = byDataset.get(dataset)?.get(endings);
  if (known) return known;
  const made: FoundLately = {
    pairs: createRecentTable(14),
    organisations: createRecentTable(15),
    alone: createRecentTable(14),
  };
  const byEndings = byDataset.get(dataset) ?? new WeakMap<Endings, FoundLately>();
  byDataset.set(dataset, byEndings);
  byEndings.set(endings, made);
  return made;
}
