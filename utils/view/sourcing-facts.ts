/**
 * What can be said of an article's sources from counts alone. A fact is left out where it would say nothing
 * ("1 of 1") or where the dataset does not carry it; none of them weighs anything.
 */

import type { EntityId } from '../model/facts.ts';
import type { Sourcing, Speaker } from '../model/match.ts';
import { findChains } from '../sourcing/chains.ts';
import { isMinority } from './claims.ts';
import type { PathStep, SourcingFact, SourcingGroup } from './context-view.ts';
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

function indexesOf({ speakers }: Sourcing, isMeant: (speaker: Speaker) => boolean): number[] {
  return speakers.flatMap((speaker, index) => (isMeant(speaker) ? [index] : []));
}

function speakFor({ sourcing, groups }: FactInput): SourcingFact[] {
  const isNamed = (index: number): boolean => sourcing.speakers[index]!.kind !== 'unnamed';
  const of = sourcing.speakers.filter(({ kind }) => kind !== 'unnamed').length;
  return groups.flatMap(({ kind, speakers: all, share }, group): SourcingFact[] => {
    const speakers = all.filter(isNamed);
    const answers = /^(?:government|party|company|owner)$/.test(kind) && speakers.length > 0;
    const counts = speakers.length > 1 || (of > 1 && share >= LARGE);
    return answers && counts ? [{ kind: 'speak-for', speakers, of, group }] : [];
  });
}

/** The last bodies of all paths above an entity that no minority is part of; empty where nobody is known above it. */
function holdersOf(id: EntityId, { moment, dataset }: World): PathStep[] {
  return controlPaths(id, moment.date ?? moment.today, dataset)
    .filter((path) => !path.some(({ claim }) => isMinority(claim.claim)))
    .map((path) => path.at(-1)!);
}

/** Countries whose state owns or pays the outlet, by any path. */
function payersOf(id: EntityId, world: World): Set<string> {
  return new Set(
    holdersOf(id, world).flatMap(({ type, country }) =>
      country !== null && isExecutive(type) ? [country] : [],
    ),
  );
}

function citedFinanced({ sourcing, publisher }: FactInput, world: World): SourcingFact[] {
  const outlets = indexesOf(
    sourcing,
    ({ kind, id }) => kind === 'outlet' && (id === null || id !== publisher),
  );
  const paid = new Map<string, number[]>();
  for (const index of outlets) {
    const { id } = sourcing.speakers[index]!;
    for (const country of id === null ? [] : payersOf(id, world))
      paid.set(country, [...(paid.get(country) ?? []), index]);
  }
  return [...paid].map(([country, speakers]) => ({
    kind: 'cited-financed',
    speakers,
    of: outlets.length,
    country,
  }));
}

function isOfState({ speakers }: Sourcing, index: number, { dataset }: World): boolean {
  const { kind, id } = speakers[index]!;
  const ref = kind === 'institution' ? dataset.refOf(id!) : null;
  return ref !== null && isExecutive(dataset.typeOf(ref) ?? '');
}

function sharedControl({ sourcing, publisher }: FactInput, world: World): SourcingFact[] {
  const held = new Map<EntityId, { readonly holder: PathStep; readonly speakers: number[] }>();
  sourcing.speakers.forEach(({ id, kind }, index) => {
    if (id === null || kind === 'person' || id === publisher) return;
    for (const holder of holdersOf(id, world))
      held.set(holder.id, { holder, speakers: [...(held.get(holder.id)?.speakers ?? []), index] });
  });
  const own = new Set(
    publisher === null ? [] : [...holdersOf(publisher, world).map((step) => step.id), publisher],
  );
  return [...held].flatMap(([id, { holder, speakers }]): SourcingFact[] => {
    const fact = { speakers, id, name: holder.name, state: holder.type === 'state' ? holder.country : null };
    if (own.has(id)) return [{ kind: 'publisher-shares-control', ...fact }];
    // that bodies of a state are its own goes without saying
    const isSaid = holder.type === 'state' && speakers.every((index) => isOfState(sourcing, index, world));
    return speakers.length > 1 && !isSaid ? [{ kind: 'shared-control', ...fact }] : [];
  });
}

/** Outlets that are not named stand apart: what is at issue there, nobody can look up. A report or a law is nobody who hides. */
function unnamed({ sourcing }: FactInput): SourcingFact[] {
  const outlets = indexesOf(sourcing, (speaker) => speaker.unnamed === 'outlet');
  const others = indexesOf(
    sourcing,
    ({ kind, unnamed }) => kind === 'unnamed' && unnamed !== 'outlet' && unnamed !== 'document',
  );
  return [
    ...(outlets.length > 0 ? [{ kind: 'unnamed-outlet' as const, speakers: outlets }] : []),
    ...(others.length > 0 ? [{ kind: 'unnamed' as const, speakers: others }] : []),
  ];
}

/** Everything told comes from one source, or from those whom one source tells of. */
function singleOrigin({ sourcing }: FactInput): SourcingFact[] {
  const outer = sourcing.attributions.filter((one) => one.within === null && one.content !== null);
  const first = outer[0];
  if (!first || outer.length < 3 || outer.some((one) => one.speaker !== first.speaker)) return [];
  return [{ kind: 'single-origin', speakers: [first.speaker] }];
}

/** The publisher is cited by a source that it cites itself. */
function circular({ sourcing, publisher }: FactInput): SourcingFact[] {
  if (publisher === null) return [];
  const tellers = findChains(sourcing).flatMap((chain) => {
    const at = chain.findIndex((speaker) => sourcing.speakers[speaker]!.id === publisher);
    return at > 0 ? [chain[at - 1]!] : [];
  });
  return [...new Set(tellers)].map((speaker) => ({ kind: 'circular', speakers: [speaker] }));
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
