/** People that were decoded lately: the same few are asked for again and again while a page is read. */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import type { Person } from '../model/facts.ts';
import { recentPerDataset } from './per-dataset.ts';

const recentOf = recentPerDataset<Ref, Person>(600);

/** The person of `ref`, which must be one. Decoding takes 5 to 50 µs, this nothing the second time. */
export function personOf(ref: Ref, dataset: Dataset): Person {
  const people = recentOf(dataset);
  const known = people.get(ref);
  if (known) return known;
  const made = dataset.person(ref) as Person;
  people.set(ref, made);
  return made;
}
