/**
 * Which kind of context a badge stands for. The rule is the same for every country: first what is said
 * of control on that date (a page that was read before one that was not), then the owners, theirs where
 * they are companies, and the funders, then whether a published report names the outlet. A badge never says more than is cited.
 */

import type { Dataset } from '../dataset/dataset.ts';
import {
  type Claim,
  type Control,
  type EntityId,
  type Institution,
  type InstitutionKind,
  type Outlet,
  STATE_BODIES,
} from '../model/facts.ts';
import type { RoleStatus } from '../model/match.ts';
import { isMinority, isTrueOn } from './claims.ts';
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

/** Forms of a holder that do not say whose it is: what is known of owners goes before them. */
const FORMS: readonly Control[] = ['company', 'listed'];

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

const OF_STATES: readonly InstitutionKind[] = ['state', ...STATE_BODIES];

const REPORTS: readonly string[] = ['influence-report', 'partisan-network', 'eu-suspension'];

function byTypology(claims: readonly Claim[]): BadgeKind | null {
  for (const claim of claims)
    if (claim.kind === 'register' && claim.register === 'state-media-monitor') {
      const kind = BY_TYPOLOGY[claim.value];
      if (kind) return kind;
    }
  return null;
}

/** Longest chain of owners that is followed. */
const DEPTH = 6;

interface Search {
  readonly date: string;
  readonly dataset: Dataset;
  /** How many more owners are followed. */
  readonly depth: number;
}

/** What a holder is by itself; null for a company and others, of which their own holders tell more. */
function byType(type: Institution['type'] | Outlet['type'], isOwner: boolean): BadgeKind | null {
  if (OF_STATES.includes(type as InstitutionKind)) return isOwner ? 'state-controlled' : 'state-funded';
  if (!isOwner) return null;
  if (type === 'party') return 'party';
  return type === 'person' || type === 'family' ? 'private' : null;
}

/** What a holder is, by its type or by what is told of it and of its own holders; null where that is not known. */
function kindOfHolder(id: EntityId, isOwner: boolean, { date, dataset, depth }: Search): BadgeKind | null {
  const ref = dataset.refOf(id);
  const holder = ref === null ? null : dataset.holder(ref);
  if (!holder) return null;
  const kind = byType(holder.type, isOwner);
  return kind ?? (isOwner && depth > 0 ? heldBy(holder.claims, { date, dataset, depth: depth - 1 }) : null);
}

/**
 * That a company owns an outlet says nothing, it may be a state's, a party's or a family's; and of several owners none has the say whose
 * share is not known to be more than half, unless all are of one kind.
 */
function byOwner(claims: readonly Claim[], search: Search): BadgeKind | null {
  const owners = claims.flatMap((claim) => {
    if (claim.kind === 'parent') return [{ id: claim.parent, share: null }];
    return claim.kind === 'owner' && !isMinority(claim) ? [{ id: claim.owner, share: claim.share }] : [];
  });
  const major = owners.find(({ share }) => share !== null);
  const deciding = major ? [major] : owners;
  const kinds = new Set(deciding.map(({ id }) => kindOfHolder(id, true, search)));
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

function byFunder(claims: readonly Claim[], search: Search): BadgeKind | null {
  for (const claim of claims) {
    const kind = claim.kind === 'funder' ? kindOfHolder(claim.funder, false, search) : null;
    if (kind) return kind;
  }
  return null;
}

function heldBy(all: readonly Claim[], search: Search): BadgeKind | null {
  const control = controlOn(all, search.date);
  const stated = control && BY_CONTROL[control];
  if (stated && !FORMS.includes(control)) return stated;
  const claims = all.filter((claim) => isTrueOn(claim, search.date));
  return byTypology(claims) ?? byOwner(claims, search) ?? stated ?? byFunder(claims, search);
}

/** Control stated for the date, read claims before unread ones; null where none is. */
export function controlOn(claims: readonly Claim[], date: string): Control | null {
  const stated = claims.filter((claim) => claim.kind === 'control' && isTrueOn(claim, date));
  const best = stated.find((claim) => claim.citation.check !== 'unread') ?? stated[0];
  return best?.kind === 'control' ? best.control : null;
}

/** Badge of an outlet or institution on a date (ISO 8601). */
export function badgeOfOrganisation(entity: Outlet | Institution, date: string, dataset: Dataset): BadgeKind {
  if (entity.kind === 'institution' && OF_STATES.includes(entity.type)) return 'state-body';
  if (entity.kind === 'institution' && entity.type === 'party') return 'party';
  const held = heldBy(entity.claims, { date, dataset, depth: DEPTH });
  const named = entity.claims.some(
    (claim) => claim.kind === 'register' && REPORTS.includes(claim.register) && isTrueOn(claim, date),
  );
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
