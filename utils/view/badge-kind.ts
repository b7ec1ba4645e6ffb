/**
 * Which kind of context a badge stands for. The rule is the same for every country: first what is said
 * of control on that date (a page that was read before one that was not), then the nearest owner or
 * funder, then whether a published report names the outlet. A badge never says more than its card cites.
 */

import type { Dataset } from '../dataset/dataset.ts';
import type { Claim, Control, Institution, InstitutionKind, Outlet } from '../model/facts.ts';
import type { RoleStatus } from '../model/match.ts';
import { isTrueOn } from './claims.ts';
import type { BadgeKind } from './context-view.ts';

const BY_CONTROL: Readonly<Record<Control, BadgeKind>> = {
  state: 'state-controlled',
  military: 'state-controlled',
  'state-funded': 'state-funded',
  'public-service': 'public-service',
  party: 'party',
  company: 'private',
  listed: 'private',
  family: 'private',
  person: 'private',
  foundation: 'nonprofit',
  nonprofit: 'nonprofit',
  cooperative: 'nonprofit',
  members: 'nonprofit',
  university: 'nonprofit',
};

/** State Media Monitor's types; `CaPr` (captured private) says nothing of ownership, so it is a report. */
const BY_TYPOLOGY: Readonly<Record<string, BadgeKind>> = {
  SC: 'state-controlled',
  CaPu: 'state-controlled',
  ISFM: 'state-funded',
  ISF: 'state-funded',
  ISM: 'public-service',
  IP: 'public-service',
  CaPr: 'in-report',
};

const STATE_BODIES: readonly InstitutionKind[] = [
  'state',
  'government',
  'ministry',
  'legislature',
  'court',
  'agency',
  'military',
];

const REPORTS: readonly string[] = ['influence-report', 'partisan-network', 'eu-suspension'];

function byTypology(claims: readonly Claim[]): BadgeKind | null {
  for (const claim of claims)
    if (claim.kind === 'register' && claim.register === 'state-media-monitor') {
      const kind = BY_TYPOLOGY[claim.value];
      if (kind) return kind;
    }
  return null;
}

function byHolder(claims: readonly Claim[], dataset: Dataset): BadgeKind | null {
  for (const claim of claims) {
    if (claim.kind !== 'owner' && claim.kind !== 'funder') continue;
    const ref = dataset.refOf(claim.kind === 'owner' ? claim.owner : claim.funder);
    const holder = ref === null ? null : dataset.holder(ref);
    if (holder?.kind !== 'institution') continue;
    if (STATE_BODIES.includes(holder.type))
      return claim.kind === 'owner' ? 'state-controlled' : 'state-funded';
    if (claim.kind === 'owner' && holder.type === 'party') return 'party';
    if (claim.kind === 'owner') return 'private';
  }
  return null;
}

/** Control stated for the date, read claims before unread ones; null where none is. */
export function controlOn(claims: readonly Claim[], date: string): Control | null {
  const stated = claims.filter((claim) => claim.kind === 'control' && isTrueOn(claim, date));
  const best = stated.find((claim) => claim.citation.check !== 'unread') ?? stated[0];
  return best?.kind === 'control' ? best.control : null;
}

/** Badge of an outlet or institution on a date (ISO 8601). */
export function badgeOfOrganisation(entity: Outlet | Institution, date: string, dataset: Dataset): BadgeKind {
  const claims = entity.claims.filter((claim) => isTrueOn(claim, date));
  const control = controlOn(claims, date);
  if (entity.kind === 'institution' && STATE_BODIES.includes(entity.type)) return 'state-body';
  if (entity.kind === 'institution' && entity.type === 'party') return 'party';
  const held = (control && BY_CONTROL[control]) ?? byTypology(claims) ?? byHolder(claims, dataset);
  const named = claims.some((claim) => claim.kind === 'register' && REPORTS.includes(claim.register));
  if (named && (held === null || held === 'private')) return 'in-report';
  return held ?? 'known';
}

/** Badge of a person by how the office shown stands to the date. */
export function badgeOfStatus(status: RoleStatus): BadgeKind {
  switch (status) {
    case 'held':
      return 'official';
    case 'last-known':
      return 'last-known';
    case 'former':
      return 'former-official';
    case 'later':
    case 'unknown':
      return 'known';
  }
}
