/**
 * Who the sources are that the text marks nowhere else: a state, a body or a party that is only named as a source (`China`, `Democrats`)
 * is looked up by that name; what speaks for a person (`the Obama administration`) answers to that person, and who speaks for a body
 * (`an Israeli official`, `a White House memo`) to that body, though nobody is named.
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import { bodyNamed, type CountryWeights, partyNamed } from '../matching/body-named.ts';
import type { CountryCode, EntityId } from '../model/facts.ts';
import type { Match, Sourcing, Speaker } from '../model/match.ts';
import { matchesIn, sortMatches } from '../sourcing/matched.ts';

export interface Surroundings {
  /** Country of the publisher. */
  readonly home: CountryCode | null;
  readonly dataset: Dataset;
}

/** Who publishes speaks for a country as much as so many names of it in the text. */
const PUBLISHER = 2;

/** Whose words are those of the person that they are called by, with that person's surname: `the Obama administration`. */
const VOICE =
  /(?:^|\s)(\p{Lu}[\p{L}'’-]*?)(?:['’]s?)?(?: \p{Ll}+)? (?:administration|campaign|government|office|spokes\p{Ll}+)(?: (?:adviser|aide|official|staffer)s?)?$/u;

/** Who acts for a state or a body: `Chinese officials`. */
const ACTS = /^(?:administration|authorities|diplomats?|government|officials?)$/;

/** What a body or an outlet says, and who says it for them: `a White House memo`. */
const SAYS =
  /^(?:analysis|averages?|board|data|documents?|estimates?|figures|filing|investigation|memo|newspaper|polls?|records|reports?|research|review|ruling|sources?|spokes.+|statement|statistics|study|survey|tally)$/;

const CAPITAL = /^\p{Lu}/u;

/** Small words inside a name. */
const JOINS = /^(?:and|for|of|the)$/;

/** How many words may stand between a name and the noun that it belongs to: `U.S. law enforcement officials`. */
const BETWEEN = 2;

/** `spokesman for Hillary Clinton` */
const SPEAKS_FOR = /^spokes\p{L}+ (?:for|of) /u;

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

/** The person whom the name of a speaker has in it, or whose surname; null where two are called so. */
function personIn({ name, named }: Speaker, sorted: readonly Match[]): EntityId | null {
  const surname = VOICE.exec(name)?.[1];
  const whole = named && (surname !== undefined || SPEAKS_FOR.test(name)) ? matchesIn(sorted, named) : [];
  const inside = whole.find(({ kind }) => kind === 'person');
  if (inside || surname === undefined) return inside?.id ?? null;
  const called = sorted.filter(
    ({ kind, mention }) => kind === 'person' && mention.surface.endsWith(` ${surname}`),
  );
  const ids = new Set(called.map(({ id }) => id));
  return ids.size === 1 ? called[0]!.id : null;
}

/** The last name of words that a noun follows, without an ending of possession; empty where none stands close before it. */
function nameBefore(words: readonly string[]): string {
  let to = words.length;
  while (to > words.length - BETWEEN && !CAPITAL.test(words[to - 1] ?? '')) to--;
  let from = to;
  for (let at = to - 1; at >= 0 && (CAPITAL.test(words[at]!) || JOINS.test(words[at]!)); at--)
    if (CAPITAL.test(words[at]!)) from = at;
  return words
    .slice(from, to)
    .join(' ')
    .replace(/['’]s?$/, '');
}

/** The body whose words or people a speaker's name says they are; null for none that is known. */
function bodyIn(
  { name, named }: Speaker,
  sorted: readonly Match[],
  find: (called: string) => Ref | null,
  dataset: Dataset,
): EntityId | null {
  const words = name.split(' ');
  const noun = words.pop()!;
  const acts = ACTS.test(noun);
  const called = acts || SAYS.test(noun) ? nameBefore(words) : '';
  if (called === '' || /\b(?:former|retired)\b/.test(name)) return null;
  const ruled = acts ? find(`${called} government`) : null;
  const ref = find(called) ?? ruled;
  // `US companies’ data` is not the state's, and `London officials` are the city's
  if (ref !== null && (ruled !== null || dataset.typeOf(ref) !== 'state')) return dataset.idOf(ref);
  const inside = named && matchesIn(sorted, named).filter(({ kind }) => kind !== 'person');
  return inside?.find(({ mention }) => mention.surface === called)?.id ?? null;
}

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
  const speakers = sourcing.speakers.map((speaker) => {
    const { kind, name, id } = speaker;
    if (id !== null || (kind !== 'institution' && kind !== 'unnamed')) return speaker;
    const ref = kind === 'unnamed' ? null : (find(name) ?? partyNamed(name, weights, dataset));
    if (ref !== null) return { ...speaker, id: dataset.idOf(ref) };
    const answersTo =
      speaker.answersTo ?? personIn(speaker, sorted) ?? bodyIn(speaker, sorted, find, dataset);
    return { ...speaker, answersTo };
  });
  return { ...sourcing, speakers };
}
