/**
 * Whom a source answers to on a day. Ministers, ministries and what a state owns answer to the government of
 * their country; members of parliaments to their party where one is known; judges, courts and parliaments to
 * nobody that we could name, and so do governors, mayors and people without an office on that day. An outlet that a state
 * only pays stays its own master, with the path to the payer: paying is a fact, obeying would be a verdict.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { partyNamed } from '../matching/body-named.ts';
import { roleOnDate } from '../matching/role-on-date.ts';
import type {
  CountryCode,
  EntityId,
  Institution,
  InstitutionKind,
  Outlet,
  PartialDate,
  Person,
} from '../model/facts.ts';
import type { RoleOnDate, Speaker } from '../model/match.ts';
import { controlOn } from './badge-kind.ts';
import type { Moment } from './cards.ts';
import { isMinority, nameOfEntity } from './claims.ts';
import type { MasterKind, PathStep } from './context-view.ts';
import { controlPaths } from './control-paths.ts';

export interface Master {
  readonly kind: MasterKind;
  readonly id: EntityId | null;
  readonly name: string | null;
  readonly country: CountryCode | null;
  readonly path: readonly PathStep[];
}

/** What a master is looked up with. */
export interface World {
  readonly moment: Moment;
  readonly dataset: Dataset;
}

const EXECUTIVE: readonly string[] = [
  'state',
  'government',
  'ministry',
  'agency',
  'military',
] satisfies InstitutionKind[];
const FREE: readonly string[] = ['legislature', 'court'] satisfies InstitutionKind[];

/** Offices of a state, a province or a city: who holds one speaks for that, and not for the country's government. */
const LOCAL =
  /^(?:(?:lieutenant|vice|deputy|acting)[- ])*(?:governor(?![- ]general| .*\bbank\b)|(?:lord )?mayor|first minister|chief minister|minister-president|premier of (?!the )|state (?:senator|representative|secretary of)|council+or)\b/i;

/** What stands in the place of a party. */
const NO_PARTY = /^independent(?: politician)?$/i;

const NOBODY: Master = { kind: 'independent', id: null, name: null, country: null, path: [] };

/** Whether a body of this type acts for the government of its country. */
export function isExecutive(type: string): boolean {
  return EXECUTIVE.includes(type);
}

function governmentOf(country: CountryCode, path: readonly PathStep[]): Master {
  return { kind: 'government', id: null, name: null, country, path };
}

/** The ultimate holder of a path as a master; null for a country that is not known. */
function holderMaster(path: readonly PathStep[]): Master | null {
  const { id, name, type, country } = path.at(-1)!;
  if (isExecutive(type) || FREE.includes(type)) return country === null ? null : governmentOf(country, path);
  const kind = type === 'party' || type === 'company' ? type : 'owner';
  return { kind, id, name, country, path };
}

const isOwned = (path: readonly PathStep[]): boolean =>
  path.every(({ by, claim }) => by !== 'funder' && !isMinority(claim.claim));

function outletMaster(outlet: Outlet, { moment, dataset }: World): Master {
  const date = moment.date ?? moment.today;
  const paths = controlPaths(outlet.id, date, dataset);
  const control = controlOn(outlet.claims, date);
  const self: Master = {
    kind: 'outlet',
    id: outlet.id,
    name: nameOfEntity(outlet),
    country: outlet.country,
    path: paths[0] ?? [],
  };
  if (control === 'public-service' || control === 'state-funded') return self;
  const owned = paths.find(isOwned);
  return (owned && holderMaster(owned)) ?? self;
}

function institutionMaster(body: Institution, { moment, dataset }: World): Master {
  const self = { id: body.id, name: nameOfEntity(body), country: body.country };
  const paths = controlPaths(body.id, moment.date ?? moment.today, dataset);
  if (isExecutive(body.type))
    return body.country === null
      ? { ...NOBODY, path: paths[0] ?? [] }
      : governmentOf(body.country, paths[0] ?? []);
  if (body.type === 'party') return { kind: 'party', ...self, path: [] };
  if (body.type === 'international') return { kind: 'owner', ...self, path: [] };
  if (FREE.includes(body.type)) return NOBODY;
  const owned = paths.find(isOwned);
  const above = owned && holderMaster(owned);
  if (above) return above;
  return body.type === 'company'
    ? { kind: 'company', ...self, path: [] }
    : { ...NOBODY, path: paths[0] ?? [] };
}

const monthsOf = (date: PartialDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/**
 * Whether an office counts for a day: held then, or last known no more than a month before. A source that
 * speaks of Tuesday cannot say so of Thursday, and a reader would not take the minister for a private person.
 */
function countsOn({ role, status }: RoleOnDate, date: PartialDate): boolean {
  if (role === null || status !== 'last-known') return status === 'held';
  return role.knownUntil.length > 4 && monthsOf(date) - monthsOf(role.knownUntil) <= 1;
}

/** A member's party, one with those who speak as the party where the dataset holds it. */
function partyMaster(name: string, country: CountryCode | null, { dataset }: World): Master {
  const ref = country === null ? null : partyNamed(name, new Map([[country, 1]]), dataset);
  const own = ref === null ? { id: null, name } : { id: dataset.idOf(ref), name: dataset.labelOf(ref) };
  return { kind: 'party', ...own, country, path: [] };
}

function personMaster(person: Person, world: World): Master {
  const found = roleOnDate(person, world.moment.date, world.moment.today);
  const { role } = found;
  if (!role || !countsOn(found, world.moment.date ?? world.moment.today)) return NOBODY;
  const ref = role.institution === null ? null : world.dataset.refOf(role.institution);
  const body = ref === null ? null : world.dataset.institution(ref);
  if (body && FREE.includes(body.type)) {
    const [party, ...others] = person.parties.filter((name) => !NO_PARTY.test(name));
    return party && others.length === 0 ? partyMaster(party, role.country, world) : NOBODY;
  }
  if (body) {
    const master = institutionMaster(body, world);
    return master.kind === 'independent' && master.country === null && isExecutive(body.type) && role.country
      ? governmentOf(role.country, [])
      : master;
  }
  return role.country === null || LOCAL.test(role.office) ? NOBODY : governmentOf(role.country, []);
}

/** Master of the entity with this id; null where the dataset does not hold it. */
export function masterOfEntity(id: EntityId, world: World): Master | null {
  const ref = world.dataset.refOf(id);
  if (ref === null) return null;
  const entity = world.dataset.entity(ref);
  switch (entity.kind) {
    case 'outlet':
      return outletMaster(entity, world);
    case 'institution':
      return institutionMaster(entity, world);
    case 'person':
      return personMaster(entity, world);
  }
}

/** Whom a speaker answers to. */
export function masterOf(speaker: Speaker, world: World): Master {
  const own = speaker.id === null ? null : masterOfEntity(speaker.id, world);
  if (own && own.kind !== 'independent') return own;
  const voice = speaker.answersTo === null ? null : masterOfEntity(speaker.answersTo, world);
  if (speaker.kind === 'unnamed')
    return voice && voice.kind !== 'independent' ? voice : { ...NOBODY, kind: 'unnamed' };
  if (voice) return voice;
  return own ?? (speaker.kind === 'outlet' ? { ...NOBODY, kind: 'outlet', name: speaker.name } : NOBODY);
}
