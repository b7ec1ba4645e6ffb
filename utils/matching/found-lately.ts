/**
 * What the names of a dataset gave for the words of the pages read lately, by the letters of one word, two or three. Which names there
 * are, and how well such words fit them, depends on nothing else, and most pairs of capital
 * words on a page were on it, or on the page before, already. Most of them are nobody's name: that too is worth knowing.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import type { Endings } from '../mentions/inflection.ts';
import type { EndsFit, NameFit } from './fit-person.ts';
import { perDataset } from './per-dataset.ts';
import type { ProminentName } from './prominent-names.ts';
import { createRecentTable, type RecentTable } from './recent-table.ts';
import { createWordFacts, type WordFacts } from './word-facts.ts';

/** A person's name under the key of two words. */
export interface FoundPerson {
  readonly name: NameRef;
  readonly ref: Ref;
  /** How the words fit as its ends, null where they do not; undefined until that is asked for. */
  ends: EndsFit | null | undefined;
}

/** A person's name that three words fit, of which the last two are one in the name. */
export interface FoundJoined {
  readonly name: NameRef;
  readonly ref: Ref;
  readonly fit: NameFit;
}

export interface FoundLately {
  readonly pairs: RecentTable<readonly FoundPerson[]>;
  readonly joined: RecentTable<readonly FoundJoined[]>;
  /** Keys under which there are names of organisations. */
  readonly organisations: RecentTable<readonly number[]>;
  readonly words: WordFacts;
  /** People who may be meant by a word alone, by its letters. */
  readonly prominent: RecentTable<readonly ProminentName[]>;
}

const byEndings = perDataset(() => new WeakMap<Endings, FoundLately>());

/** What was found lately in texts of a language; made when it is first asked for. A megabyte. */
export function foundLately(dataset: Dataset, endings: Endings): FoundLately {
  const all = byEndings(dataset);
  const known = all.get(endings);
  if (known) return known;
  const made: FoundLately = {
    pairs: createRecentTable(15),
    joined: createRecentTable(13),
    organisations: createRecentTable(15),
    words: createWordFacts(),
    prominent: createRecentTable(12),
  };
  all.set(endings, made);
  return made;
}
