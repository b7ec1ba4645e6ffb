/** Paths of control made readable: the steps of `utils/sourcing/control-path.ts` with names and sources. */

import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId, PartialDate } from '../model/facts.ts';
import { type ControlPath, controlPaths as findPaths } from '../sourcing/control-path.ts';
import { nameOfEntity, viewClaim } from './claims.ts';
import type { PathStep } from './context-view.ts';

/** One path with names; steps to what the dataset does not hold, or to a person, end it. */
export function viewPath(path: ControlPath, dataset: Dataset): PathStep[] {
  const steps: PathStep[] = [];
  for (const { by, id, claim } of path) {
    const ref = dataset.refOf(id);
    const entity = ref === null ? null : dataset.entity(ref);
    if (!entity || entity.kind === 'person') break;
    const { type, country } = entity;
    steps.push({ by, id, name: nameOfEntity(entity), type, country, claim: viewClaim(claim, dataset) });
  }
  return steps;
}

/** Shortest path to each ultimate holder of an outlet or institution on a date (ISO 8601). */
export function controlPaths(id: EntityId, date: PartialDate, dataset: Dataset): PathStep[][] {
  return findPaths(id, dataset, date)
    .map((path) => viewPath(path, dataset))
    .filter((path) => path.length > 0);
}
