/**
 * The order of entities in a file, which gives each its ref: outlets and institutions that others name as owner, funder or parent,
 * the other outlets, the other institutions, people; within a group those with a Wikidata id by its number, then our own ids by code
 * unit. Two runs a group, so that kind and id of a ref follow from its place, and the same records in any order give
 * the same file. Whoever holds others stands apart, since the path from an outlet to its owners leads there and nowhere else.
 */

import type { Entity, EntityId, EntityKind } from '../model/facts.ts';
import type { Records } from './dataset.ts';
import { assertLimit, EncodeFault } from './fault.ts';
import { ENTITIES_PER_SEGMENT, LIMITS } from './format.ts';
import { controllersOf } from './row-texts.ts';

export const GROUPS = [
  { kind: 'outlet', numbers: 'holdingOutletNumbers' },
  { kind: 'institution', numbers: 'holdingInstitutionNumbers' },
  { kind: 'outlet', numbers: 'outletNumbers' },
  { kind: 'institution', numbers: 'institutionNumbers' },
  { kind: 'person', numbers: 'personNumbers' },
] as const satisfies readonly { readonly kind: EntityKind; readonly numbers: string }[];

/** The first groups, of those who hold others. */
const HOLDING = 2;

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

/** Throws an `EncodeFault` that lists every id that stands twice. */
export function orderEntities({ outlets, institutions, people }: Records): EntityOrder {
  const holders = new Set(
    [...outlets, ...institutions].flatMap(({ claims }) => claims.flatMap(controllersOf)),
  );
  const holds = ({ id }: Entity): boolean => holders.has(id);
  const holdsNone = ({ id }: Entity): boolean => !holders.has(id);
  const groups = [
    outlets.filter(holds),
    institutions.filter(holds),
    outlets.filter(holdsNone),
    institutions.filter(holdsNone),
  ];
  const runs = [...groups, people].flatMap(splitRuns);
  const entities = runs.flat();
  assertLimit({ what: 'entities', value: entities.length, limit: LIMITS.rows, widen: 'refs' });
  const refs = new Map(entities.map(({ id }, ref) => [id, ref]));
  if (refs.size < entities.length) {
    const twice = entities.filter(({ id }, ref) => refs.get(id) !== ref);
    throw new EncodeFault(twice.map(({ id }) => `${id}: two records with this id`));
  }
  const lengths = runs.map((run) => run.length);
  return { entities, refs, runs: lengths, segments: cutSegments(lengths) };
}

/** First refs: of those who hold others, of even pieces of the other outlets and institutions, of people. */
function cutSegments(runs: readonly number[]): number[] {
  const before = (group: number): number => runs.slice(0, group * 2).reduce((sum, length) => sum + length, 0);
  const start = before(HOLDING);
  const people = before(GROUPS.length - 1);
  const pieces = Math.ceil((people - start) / ENTITIES_PER_SEGMENT);
  const firsts = Array.from(
    { length: pieces },
    (_, piece) => start + Math.floor(((people - start) * piece) / pieces),
  );
  return [0, ...firsts, people];
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
