/**
 * Who the sources are that the text marks nowhere else: a state, a body or a party that is only named as a source (`China`, `Democrats`)
 * is looked up by that name; what speaks for a person (`the Obama administration`) answers to that person, and who speaks for a body
 * to that body, though nobody is named (`voices.ts`).
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import { bodyNamed, type CountryWeights, partyNamed } from '../matching/body-named.ts';
import type { CountryCode } from '../model/facts.ts';
import type { Match, Sourcing, Speaker } from '../model/match.ts';
import { matchesIn, sortMatches } from '../sourcing/matched.ts';
import { personIn, voiceOf } from './voices.ts';

export interface Surroundings {
  /** Country of the publisher. */
  readonly home: CountryCode | null;
  readonly dataset: Dataset;
}

/** Who publishes speaks for a country as much as so many names of it in the text. */
const PUBLISHER = 2;

/** How many whom the page names are of each country. */
function weighCountries(matches: readonly Match[], { home, dataset }: Surroundings): CountryWeights {
  const weights = new Map<CountryCode, number>(home === null ? [] : [[home, PUBLISHER]]);
  for (const id of new Set(matches.map((match) => match.id))) {
    const ref = id === null ? null : dataset.refOf(id);
    const country = ref === null ? null : dataset.countryOf(ref);
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + 1);
  }
  return weights;
}

/** The words by which the article tells who a speaker is, where they are not a person's name alone. */
const wordsOf = ({ kind, name, description }: Speaker): string =>
  kind === 'person' ? (description ?? '') : name;

/** The sourcing with an id for each body whose name tells who it is. */
export function nameSpeakers(
  sourcing: Sourcing,
  matches: readonly Match[],
  surroundings: Surroundings,
): Sourcing {
  const { dataset } = surroundings;
  const weights = weighCountries(matches, surroundings);
  const sorted = sortMatches(matches);
  const find = (called: string): Ref | null => bodyNamed(called, weights, dataset);
  const speakers = sourcing.speakers.map((speaker, index) => {
    const { kind, name, id } = speaker;
    if (id !== null || kind === 'outlet') return speaker;
    const ref = kind === 'institution' ? (find(name) ?? partyNamed(name, weights, dataset)) : null;
    if (ref !== null) return { ...speaker, id: dataset.idOf(ref) };
    const source = sourcing.attributions.find((one) => one.speaker === index)?.source;
    const inside = source ? matchesIn(sorted, source) : [];
    const person = kind === 'person' ? null : personIn(speaker, sorted);
    return {
      ...speaker,
      answersTo: speaker.answersTo ?? person ?? voiceOf(wordsOf(speaker), { inside, find, dataset }),
    };
  });
  return { ...sourcing, speakers };
}
