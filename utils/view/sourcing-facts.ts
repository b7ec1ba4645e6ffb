/**
 * What can be said of an article's sources from counts alone. A fact is left out where it would say nothing
 * ("1 of 1") or where the dataset does not carry it; none of them weighs anything.
 */

import type { EntityId } from '../model/facts.ts';
import type { Sourcing } from '../model/match.ts';
import { findChains } from '../sourcing/chains.ts';
import { nameOfId } from './claims.ts';
import type { SourcingFact, SourcingGroup } from './context-view.ts';
import { controlPaths } from './control-paths.ts';
import { isExecutive, type World } from './masters.ts';

export interface FactInput {
  readonly sourcing: Sourcing;
  readonly groups: readonly SourcingGroup[];
  readonly publisher: EntityId | null;
  readonly uncovered: number;
}

/** A share of what is said from which on a single source of a government or party is worth a line. */
const LARGE = 0.25;

function speakFor({ sourcing, groups }: FactInput): SourcingFact[] {
  const of = sourcing.speakers.filter((speaker) => speaker.kind !== 'unnamed').length;
  return groups.flatMap(({ kind, speakers, share }, group): SourcingFact[] => {
    const answers = kind === 'government' || kind === 'party' || kind === 'company';
    const counts = speakers.length > 1 || (of > 1 && share >= LARGE);
    return answers && counts ? [{ kind: 'speak-for', count: speakers.length, of, group }] : [];
  });
}

/** Ids of the holders above an entity, itself included where nobody is above it. */
function holdersOf(id: EntityId, { moment, dataset }: World): EntityId[] {
  const paths = controlPaths(id, moment.date ?? moment.today, dataset);
  return paths.map((path) => path.at(-1)!.id);
}

/** Countries whose state owns or pays the outlet, by any path. */
function payersOf(id: EntityId, { moment, dataset }: World): Set<string> {
  const ends = controlPaths(id, moment.date ?? moment.today, dataset).map((path) => path.at(-1)!);
  return new Set(
    ends.flatMap(({ type, country }) => (country !== null && isExecutive(type) ? [country] : [])),
  );
}

function citedFinanced({ sourcing, publisher }: FactInput, world: World): SourcingFact[] {
  const outlets = sourcing.speakers.filter(
    (speaker) => speaker.kind === 'outlet' && (speaker.id === null || speaker.id !== publisher),
  );
  const counts = new Map<string, number>();
  for (const { id } of outlets) {
    for (const country of id === null ? [] : payersOf(id, world))
      counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].map(([country, count]) => ({
    kind: 'cited-financed',
    count,
    of: outlets.length,
    country,
  }));
}

function sharedControl({ sourcing, publisher }: FactInput, world: World): SourcingFact[] {
  const held = new Map<EntityId, number[]>();
  sourcing.speakers.forEach(({ id, kind }, index) => {
    if (id === null || kind === 'person' || id === publisher) return;
    for (const holder of holdersOf(id, world)) held.set(holder, [...(held.get(holder) ?? []), index]);
  });
  const own = new Set(publisher === null ? [] : [...holdersOf(publisher, world), publisher]);
  return [...held].flatMap(([id, speakers]): SourcingFact[] => {
    const name = nameOfId(id, world.dataset);
    if (own.has(id)) return [{ kind: 'publisher-shares-control', speakers, id, name }];
    return speakers.length > 1 ? [{ kind: 'shared-control', speakers, id, name }] : [];
  });
}

function unnamed({ sourcing }: FactInput): SourcingFact[] {
  const words = sourcing.speakers
    .filter((speaker) => speaker.kind === 'unnamed')
    .map((speaker) => speaker.name);
  return words.length > 0 ? [{ kind: 'unnamed', count: words.length, words }] : [];
}

/** Everything told comes from one source, or from those whom one source tells of. */
function singleOrigin({ sourcing }: FactInput): SourcingFact[] {
  const outer = sourcing.attributions.filter((one) => one.within === null && one.content !== null);
  const first = outer[0];
  if (!first || outer.length < 3 || outer.some((one) => one.speaker !== first.speaker)) return [];
  return [{ kind: 'single-origin', speaker: first.speaker }];
}

/** The publisher is cited by a source that it cites itself. */
function circular({ sourcing, publisher }: FactInput): SourcingFact[] {
  if (publisher === null) return [];
  const tellers = findChains(sourcing).flatMap((chain) => {
    const at = chain.findIndex((speaker) => sourcing.speakers[speaker]!.id === publisher);
    return at > 0 ? [chain[at - 1]!] : [];
  });
  return [...new Set(tellers)].map((speaker) => ({ kind: 'circular', speaker }));
}

/** The facts in the order in which they are told. */
export function sourcingFacts(input: FactInput, world: World): SourcingFact[] {
  if (input.sourcing.speakers.length === 0) return [];
  return [
    ...speakFor(input),
    ...citedFinanced(input, world),
    ...sharedControl(input, world),
    ...unnamed(input),
    ...singleOrigin(input),
    ...circular(input),
    { kind: 'uncovered', share: input.uncovered },
  ];
}
