/**
 * Who stands above whom: the owner, funder and parent claims of the dataset as a graph, read for one day. The
 * answer is the shortest path to each holder above whom nobody is known (`ultimate`). A claim without dates
 * counts for every day; one that ended before the day or began after it does not. Walks breadth first over at
 * most `LIMIT` bodies, so that a loop in the data, or a tycoon with a thousand firms, costs nothing.
 */

import type { Dataset } from '../dataset/dataset.ts';
import type { Claim, EntityId, PartialDate } from '../model/facts.ts';

export interface ControlStep {
  readonly by: 'owner' | 'funder' | 'parent';
  /** The body stepped to. */
  readonly id: EntityId;
  readonly claim: Claim;
}

/** Steps from the nearest holder to the ultimate one; never empty. */
export type ControlPath = readonly ControlStep[];

const LIMIT = 200;

/** False where the claim is stated to have ended before the date, or to have begun after it. */
function holdsOn(claim: Claim, date: PartialDate): boolean {
  const before = (a: string, b: string): boolean => {
    const length = Math.min(a.length, b.length);
    return a.slice(0, length) < b.slice(0, length);
  };
  return !(claim.to !== null && before(claim.to, date)) && !(claim.from !== null && before(date, claim.from));
}

function stepOf(claim: Claim): ControlStep | null {
  switch (claim.kind) {
    case 'owner':
      return { by: 'owner', id: claim.owner, claim };
    case 'parent':
      return { by: 'parent', id: claim.parent, claim };
    case 'funder':
      return { by: 'funder', id: claim.funder, claim };
    default:
      return null;
  }
}

/** Owners before parents before funders, so that of two paths of one length the closer tie is kept. */
const ORDER: Readonly<Record<ControlStep['by'], number>> = { owner: 0, parent: 1, funder: 2 };

function stepsFrom(id: EntityId, dataset: Dataset, date: PartialDate): ControlStep[] {
  const ref = dataset.refOf(id);
  const claims = ref === null ? [] : (dataset.holder(ref)?.claims ?? []);
  return claims
    .filter((claim) => holdsOn(claim, date))
    .flatMap((claim) => stepOf(claim) ?? [])
    .filter((step) => step.id !== id)
    .sort((a, b) => ORDER[a.by] - ORDER[b.by]);
}

/** Shortest dated path from an outlet or institution to each ultimate holder; empty where none is known. */
export function controlPaths(id: EntityId, dataset: Dataset, date: PartialDate): ControlPath[] {
  const seen = new Set<EntityId>([id]);
  const paths: ControlPath[] = [];
  let front: ControlPath[] = [[]];
  while (front.length > 0 && seen.size < LIMIT) {
    const next: ControlPath[] = [];
    for (const path of front) {
      const steps = stepsFrom(path.at(-1)?.id ?? id, dataset, date);
      const fresh = steps.filter(
        (step, at) => !seen.has(step.id) && steps.findIndex((one) => one.id === step.id) === at,
      );
      // Who is held by nobody but those it holds itself is the last of its chain too.
      if (path.length > 0 && steps.every((step) => step.id === id || path.some((one) => one.id === step.id)))
        paths.push(path);
      for (const step of fresh) {
        seen.add(step.id);
        next.push([...path, step]);
      }
    }
    front = next;
  }
  return paths;
}
