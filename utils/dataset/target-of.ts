import type { Claim, EntityId } from '../model/facts.ts';

/** Whom a claim names as owner, funder or parent; null where it says something else. */
export function targetOf(claim: Claim): EntityId | null {
  if (claim.kind === 'owner') return claim.owner;
  if (claim.kind === 'funder') return claim.funder;
  return claim.kind === 'parent' ? claim.parent : null;
}

/** All whom the claims name so. */
export const targetsOf = (claims: readonly Claim[]): EntityId[] =>
  claims.flatMap((claim) => targetOf(claim) ?? []);
