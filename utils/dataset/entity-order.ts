/**
 * The order of entities in a file, which gives each its ref: outlets, institutions, people; within a kind those
 * with a Wikidata id by its number, then our own ids by code unit. Three times two runs, so that kind and id of
 * a ref follow from its place, and the same records in any order give the same file.
 */

import type { Entity, EntityId, EntityKind } from '../model/facts.ts';
import type { Records } from './dataset.ts';
import { assertLimit, EncodeFault } from './fault.ts';
import { LIMITS } from './format.ts';

export const KIND_ORDER = ['outlet', 'institution', 'person'] as const satisfies readonly EntityKind[];

export interface EntityOrder {
  readonly entities: readonly Entity[];
  readonly refs: ReadonlyMap<EntityId, number>;
  /** Wikidata ids, own ids: of outlets, of institutions, of people. */
  readonly runs: readonly number[];
}

/** Number of a Wikidata id, null for an id of our own. */
export function wikidataNumber(id: string): number | null {
  return /^Q[1-9]\d*$/.test(id) ? Number(id.slice(1)) : null;
}

/** Throws an `EncodeFault` that lists every id that stands twice. */
export function orderEntities({ outlets, institutions, people }: Records): EntityOrder {
  const runs = [outlets, institutions, people].flatMap(splitRuns);
  const entities = runs.flat();
  assertLimit({ what: 'entities', value: entities.length, limit: LIMITS.rows, widen: 'refs' });
  const refs = new Map(entities.map(({ id }, ref) => [id, ref]));
  if (refs.size < entities.length) {
    const twice = entities.filter(({ id }, ref) => refs.get(id) !== ref);
    throw new EncodeFault(twice.map(({ id }) => `${id}: two records with this id`));
  }
  return { entities, refs, runs: runs.map((run) => run.length) };
}

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
