/**
 * `RFE/RL's Kazakh service`: the edition of an outlet that a country or language word after its name
 * points to, if the dataset has exactly one such outlet below it.
 */

import type { Dataset, Ref } from '../../dataset/dataset.ts';
import { wordSet } from '../../mentions/word-set.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import { meaningOf } from '../context/lexicon.ts';
import type { OutletStretch } from './fit-outlet.ts';

export interface Edition {
  readonly ref: Ref;
  /** Offsets of `Kazakh service`, without the owner's name. */
  readonly start: number;
  readonly end: number;
}

const services = wordSet(
  'service bureau edition desk branch section службы служба служба службе службу редакция редакции служби',
);

/** Whether word `at` is one for a part of an outlet that works in a country or a language. */
export const isService = (words: Words, at: number): boolean => services.has(foldedWord(words, at));

function editionsIn(country: string, owner: Ref, dataset: Dataset): Ref[] {
  const below = dataset.controlled(owner);
  const found: Ref[] = [];
  for (let i = 0; i < below.length; i++) {
    const ref = below[i] as Ref;
    if (dataset.kindOf(ref) === 'outlet' && dataset.countryOf(ref) === country) found.push(ref);
  }
  return found;
}

/** The word after a name, a possessive that stands apart (`(RFE/RL)'s`) left out. */
function wordAfter(words: Words, to: number): number {
  return to + 1 < words.tokens.count && foldedWord(words, to + 1) === 's' ? to + 2 : to + 1;
}

/** The word of a country before `service` after a name, -1 where there is none. */
export function editionWord(words: Words, to: number): number {
  const at = wordAfter(words, to);
  return at + 1 < words.tokens.count && isService(words, at + 1) ? at : -1;
}

/** The edition named after the stretch, null where none is or several may be meant. */
export function editionOf(words: Words, { to, name }: OutletStretch, dataset: Dataset): Edition | null {
  const { starts, ends } = words.tokens;
  const at = editionWord(words, to);
  const country = at < 0 ? null : meaningOf(words.tokens, at)?.country;
  const editions = country ? editionsIn(country, name.ref, dataset) : [];
  const [only] = editions;
  if (only === undefined || editions.length > 1) return null;
  return { ref: only, start: starts[at] as number, end: ends[at + 1] as number };
}
