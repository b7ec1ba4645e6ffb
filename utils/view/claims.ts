/** Claims and roles made readable: what they point to by name, where they stand by source. */

import type { Dataset } from '../dataset/dataset.ts';
import { labelOf } from '../dataset/label.ts';
import { targetOf } from '../dataset/target-of.ts';
import type { Claim, Entity, EntityId, Role, Source } from '../model/facts.ts';
import type { RoleStatus } from '../model/match.ts';
import type { ClaimView, RoleView } from './context-view.ts';

/** The name to show for an entity: its label, else its first name. */
export const nameOfEntity = ({ names, id }: Entity): string => labelOf(names) ?? id;

/** Name of the entity with this id; the id itself where the dataset does not hold it. */
export function nameOfId(id: EntityId, dataset: Dataset): string {
  const ref = dataset.refOf(id);
  return ref === null ? id : dataset.labelOf(ref);
}

/** The source with this key; a bare entry with the key as its name where the dataset lists none. */
export function sourceOf(key: string, dataset: Dataset): Source {
  return dataset.source(key) ?? { key, name: key, publisher: '', url: '', licence: '', date: '' };
}

export function viewClaim(claim: Claim, dataset: Dataset): ClaimView {
  const target = targetOf(claim);
  return {
    claim,
    object: target === null ? null : nameOfId(target, dataset),
    source: sourceOf(claim.citation.source, dataset),
  };
}

export function viewRole(role: Role, status: RoleStatus, dataset: Dataset): RoleView {
  return {
    office: role.office,
    institution: role.institution === null ? null : nameOfId(role.institution, dataset),
    country: role.country,
    from: role.from,
    to: role.to,
    status,
    dated: role.dated,
    knownUntil: role.knownUntil,
    ended: role.ended,
    source: sourceOf(role.citation.source, dataset),
    url: role.citation.url,
    check: role.citation.check,
  };
}

/** False where the claim is stated to have ended before the date, or to have begun after it. */
export function isTrueOn(claim: Claim, date: string): boolean {
  const endsBefore = claim.to !== null && claim.to < date.slice(0, claim.to.length);
  const beginsAfter = claim.from !== null && claim.from > date.slice(0, claim.from.length);
  return !endsBefore && !beginsAfter;
}

/** Up to this percentage an owner has no say that nobody could outvote. */
const HALF = 50;

/** An owner whose share is known and no more than half: told on the card, but nobody answers to them for it. */
export const isMinority = (claim: Claim): boolean =>
  claim.kind === 'owner' && claim.share !== null && claim.share <= HALF;
