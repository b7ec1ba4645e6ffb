/**
 * The order of entities in a file, which gives each its ref: outlets and institutions that others name as owner, funder or parent,
 * those of them that are local to a piece (`local-holders.ts`), the other outlets, the other institutions, people; within a group those with a Wikidata id by its
 * number, then our own ids by code unit, local ones piece by piece. Two runs a group, so that kind and id of a ref follow from its place, and the same records in any
 * order give the same file. Whoever holds others stands apart, since the path from an outlet to its owners leads there and nowhere else.
 */

import type { Entity, EntityId, EntityKind } from '../model/facts.ts';
import type { Records } from './dataset.ts';
import { assertLimit, EncodeFault } from './fault.ts';
import { ENTITIES_PER_SEGMENT, LIMITS } from './format.ts';
import { findLocalHolders } from './local-holders.ts';
import { targetsOf } from './target-of.ts';

export const GROUPS = [
  { kind: 'outlet', numbers: 'holdingOutletNumbers' },
  { kind: 'institution', numbers: 'holdingInstitutionNumbers' },
  { kind: 'institution', numbers: null },
  { kind: 'outlet', numbers: 'outletNumbers' },
  { kind: 'institution', numbers: 'institutionNumbers' },
  { kind: 'person', numbers: 'personNumbers' },
] as const satisfies readonly { readonly kind: EntityKind; readonly numbers: string | null }[];

/** Index of the group of local holders, all of whom have ids of our own. */
export const LOCAL = 2;

export interface EntityOrder {
  readonly entities: readonly Entity[];
  readonly refs: ReadonlyMap<EntityId, number>;
  /** How many there are of each run: Wikidata ids, own ids, of each of `GROUPS`. */
  readonly runs: readonly number[];
  /** First ref of each segment. */
  readonly segments: readonly number[];
}

/** Number of a Wikidata id, null for an id of our own. */
export function wikidataNumber(id: string): number | null {
  return /^Q[1-9]\d*$/.test(id) ? Number(id.slice(1)) : null;
}

const isOwn = (id: EntityId): boolean => wikidataNumber(id) === null;

/** Throws an `EncodeFault` that lists every id that stands twice. */
export function orderEntities({ outlets, institutions, people }: Records): EntityOrder {
  const organisations = [...outlets, ...institutions];
  const holders = new Set(organisations.flatMap(({ claims }) => targetsOf(claims)));
  const holdsNone = ({ id }: Entity): boolean => !holders.has(id);
  const others = [outlets.filter(holdsNone), institutions.filter(holdsNone)].map(splitRuns);
  const pieces = cutPieces(others.flat(2));
  const pieceOf = findLocalHolders(pieces, organisations, isOwn);
  const isShared = ({ id }: Entity): boolean => holders.has(id) && !pieceOf.has(id);
  const shared = [outlets.filter(isShared), institutions.filter(isShared)].map(splitRuns);
  const locals = pieces.map((_, piece) =>
    splitRuns(institutions.filter(({ id }) => pieceOf.get(id) === piece)).flat(),
  );
  const runs = [...shared.flat(), [], locals.flat(), ...others.flat(), ...splitRuns(people)];
  const entities = runs.flat();
  assertLimit({ what: 'entities', value: entities.length, limit: LIMITS.rows, widen: 'refs' });
  const refs = new Map(entities.map(({ id }, ref) => [id, ref]));
  if (refs.size < entities.length) {
    const twice = entities.filter(({ id }, ref) => refs.get(id) !== ref);
    throw new EncodeFault(twice.map(({ id }) => `${id}: two records with this id`));
  }
  const segments = startsOf([shared.flat(2), ...locals, ...pieces, people]);
  return { entities, refs, runs: runs.map((run) => run.length), segments };
}

/** Even pieces. */
function cutPieces(entities: readonly Entity[]): Entity[][] {
  const count = Math.ceil(entities.length / ENTITIES_PER_SEGMENT);
  const startOf = (piece: number): number => Math.floor((entities.length * piece) / count);
  return Array.from({ length: count }, (_, piece) => entities.slice(startOf(piece), startOf(piece + 1)));
}

function startsOf(lists: readonly (readonly Entity[])[]): number[] {
  let end = 0;
  return lists.map(({ length }) => {
    end += length;
    return end - length;
  });
}

/** The entities of each segment. */
export const segmentsOf = ({ entities, segments }: EntityOrder): Entity[][] =>
  segments.map((first, segment) => entities.slice(first, segments[segment + 1]));

/** Entities with a Wikidata id, entities with our own, each in order. */
function splitRuns(group: readonly Entity[]): Entity[][] {
  const numbered: { readonly entity: Entity; readonly number: number }[] = [];
  const own: Entity[] = [];
  for (const entity of group) {
    const number = wikidataNumber(entity.id);
    if (number === null) own.push(entity);
    else numbered.push({ entity, number });
  }
  numbered.sort((one, two) => one.number - two.number);
  own.sort((one, two) => (one.id < two.id ? -1 : one.id > two.id ? 1 : 0));
  return [numbered.map(({ entity }) => entity), own];
}
