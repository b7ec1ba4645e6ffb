/** Paths of control made readable: the steps of `utils/sourcing/control-path.ts` with names and sources. */

import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId, PartialDate } from '../model/facts.ts';
import { type ControlPath, controlPaths as findPaths } from '../sourcing/control-path.ts';
import { viewClaim } from './claims.ts';
import type { PathStep } from './context-view.ts';

/** One path with names; steps to what the dataset does not hold, or to a person, end it. */
export function viewPath(path: ControlPath, dataset: Dataset): PathStep[] {
  const steps: PathStep[] = [];
  for (const { by, id, claim } of path) {
    const ref = dataset.refOf(id);
    const holder = ref === null ? null : dataset.holder(ref);
    if (ref === null || !holder) break;
    const { type, country } = holder;
    steps.push({ by, id, name: dataset.labelOf(ref), type, country, claim: viewClaim(claim, dataset) });
  }
  return steps;
}

/** Shortest path to each ultimate holder of an outlet or institution on a date (ISO 8601). */
export function controlPaths(id: EntityId, date: PartialDate, dataset: Dataset): PathStep[][] {
  return findPaths(id, dataset, date)
    .map((path) => viewPath(path, dataset))
    .filter((path) => path.length > 0);
}
