/**
 * `RFE/RL's Kazakh service`, `BBC Persian`: the edition of an outlet that a country or language word after its name
 * points to, if the dataset has exactly one such outlet below it.
 */

import type { Dataset, Ref } from '../../dataset/dataset.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import { meaningOf } from '../context/lexicon.ts';
import type { OutletStretch } from './fit-outlet.ts';

export interface Edition {
  readonly ref: Ref;
  readonly end: number;
}

const services = new Set(
  'service bureau edition desk branch section службы служба служба службе службу редакция редакции служби'.split(
    ' ',
  ),
);

function editionsIn(country: string, owner: Ref, dataset: Dataset): Ref[] {
  const below = dataset.controlled(owner);
  const found: Ref[] = [];
  for (let i = 0; i < below.length; i++) {
    const ref = below[i] as Ref;
    if (dataset.kindOf(ref) === 'outlet' && dataset.countryOf(ref) === country) found.push(ref);
  }
  return found;
}

/** The edition named after the stretch, null where none is or several may be meant. */
export function editionOf(words: Words, { to, name }: OutletStretch, dataset: Dataset): Edition | null {
  const { tokens } = words;
  if (to + 2 >= tokens.count || !services.has(foldedWord(words, to + 2))) return null;
  const country = meaningOf(tokens, to + 1)?.country;
  const editions = country ? editionsIn(country, name.ref, dataset) : [];
  const [only] = editions;
  return only !== undefined && editions.length === 1
    ? { ref: only, end: tokens.ends[to + 2] as number }
    : null;
}
