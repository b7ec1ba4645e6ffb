/**
 * Bodies of states. Most sources give them only through their offices: where somebody is `Minister of Foreign Affairs` in Kazakhstan, there
 * is a `Ministry of Foreign Affairs of Kazakhstan`. One ministry a field and country, called as most of its ministers are; every
 * legislature with ten members or more; what is led by a governor, director or chair. Others a source states by their own words
 * (`stated-bodies.ts`). Each is a part of its state (`parent`), cited where its latest office or its list stands, and joins one that is
 * known by a name of its country. Roles get their `institution`. What a body is called is said in `body-names.ts`.
 */

import {
  type Citation,
  type EntityId,
  type Institution,
  type Name,
  type Person,
  type Role,
  STATE_BODIES,
} from '../../../utils/model/facts.ts';
import { foldText } from '../fold.ts';
import { addToSet } from '../multimap.ts';
import { isShort } from '../name-kinds.ts';
import { slugGiver } from '../slug.ts';
import { bodyNames, isTelling, legislatureNames, ministryNames } from './body-names.ts';
import type { CountryNames } from './country-names.ts';
import { type OfficeBody, officeBody } from './office-body.ts';
import type { StatedBody } from './stated-bodies.ts';

export interface Derived {
  readonly people: Person[];
  readonly institutions: Institution[];
}

interface Body {
  body: OfficeBody;
  /** Null for one between states. */
  readonly country: string | null;
  latest: Role;
  members: number;
  /** How often each name of a ministry stands, since 2010 if at all. */
  readonly calls: Map<string, number>;
}

/** A body with its names, not yet joined to one that is known. */
interface Named {
  readonly key: string | null;
  readonly type: Institution['type'];
  readonly names: readonly Name[];
  readonly place: CountryNames | null;
  readonly country: string | null;
  readonly citation: Citation;
}

const FEWEST = 10;

export interface Known {
  readonly known: readonly Institution[];
  /** Ids that are given already. */
  readonly taken: Iterable<EntityId>;
  readonly countries: ReadonlyMap<string, CountryNames>;
  /** Bodies that a source states by their own words. */
  readonly stated: readonly StatedBody[];
  /** Folded names of outlets, which no body is called by alone (`AFP`, of the Philippines' forces). */
  readonly outlets: ReadonlySet<string>;
}

export function deriveBodies(
  people: readonly Person[],
  { known, taken, countries, stated, outlets }: Known,
): Derived {
  const bodies = gather(people, countries);
  const shared = new Set([...outlets, ...sharedNames(bodies, stated, known)]);
  const named = [...namedByOffices(bodies, shared, countries), ...namedBySources(stated, shared, countries)];
  const { ids, institutions } = settle(named, known, taken);
  return { people: people.map((person) => withBodies(person, ids, countries)), institutions };
}

/** What a body of a state may be called in a source that knows it already; no company or foundation of the same name. */
const joinable: ReadonlySet<string> = new Set<Institution['type']>([
  ...STATE_BODIES,
  'international',
  'other',
]);

/** An abbreviation is a body's name only beside what kind of body it is. */
const keyOfName = (text: string, country: string | null, type: string): string =>
  `${country}|${isShort(text) ? type : ''}|${foldText(text)}`;

/** Joins bodies that share a name in a country; the first has the label. */
function settle(
  named: readonly Named[],
  known: readonly Institution[],
  taken: Iterable<EntityId>,
): { ids: Map<string, EntityId>; institutions: Institution[] } {
  const give = slugGiver();
  for (const id of taken) if (id.startsWith('m-')) give([id.slice(2)], []);
  const bodies = new Map(known.map((one) => [one.id, one]));
  const found = new Map<string, EntityId>();
  const learn = ({ id, type, names, country }: Institution): void => {
    if (!joinable.has(type)) return;
    for (const { text } of names) found.set(keyOfName(text, country, type), id);
  };
  known.forEach(learn);
  const ids = new Map<string, EntityId>();
  for (const { key, type, names, place, country, citation } of named) {
    const at = (text: string): EntityId | undefined =>
      found.get(keyOfName(text, country, type)) ?? found.get(keyOfName(text, null, type));
    const same = names.map(({ text }) => at(text)).find((id) => id !== undefined);
    const id = same ?? (give([names[0]!.text], country === null ? [] : [country]) as EntityId);
    if (key !== null) ids.set(key, id);
    const parent = place && { kind: 'parent' as const, parent: place.id, from: null, to: null, citation };
    const whole: Institution = {
      kind: 'institution',
      id,
      names: [...names],
      country,
      type,
      sites: [],
      accounts: [],
      claims: parent ? [parent] : [],
    };
    const one = bodies.get(id);
    const body = one ? joined(one, whole) : whole;
    bodies.set(id, body);
    learn(body);
  }
  return { ids, institutions: [...bodies.values()] };
}

/** Names that bodies of more than one country have, folded. */
function sharedNames(
  bodies: ReadonlyMap<string, Body>,
  stated: readonly StatedBody[],
  known: readonly Institution[],
): ReadonlySet<string> {
  const seen = new Map<string, Set<string | null>>();
  const see = (name: string, country: string | null): void => addToSet(seen, foldText(name), country);
  for (const { body, country } of bodies.values()) if ('name' in body) see(body.name, country);
  for (const { names, country, type } of known)
    if (joinable.has(type) && country !== null) for (const { text } of names) see(text, country);
  for (const { name, aliases, country } of stated) for (const one of [name, ...aliases]) see(one, country);
  return new Set([...seen].filter(([, countries]) => countries.size > 1).map(([name]) => name));
}

function namedByOffices(
  bodies: ReadonlyMap<string, Body>,
  shared: ReadonlySet<string>,
  countries: ReadonlyMap<string, CountryNames>,
): Named[] {
  return [...bodies].flatMap(([key, { body, country, latest, members }]) => {
    const place = country === null ? null : (countries.get(country) ?? null);
    if (place === null && country !== null) return [];
    const names = namesOf(body, { place, members, shared });
    const type = country === null ? 'international' : (body.kind as Institution['type']);
    return names.length === 0 ? [] : [{ key, type, names, place, country, citation: latest.citation }];
  });
}

interface Naming {
  readonly place: CountryNames | null;
  readonly members: number;
  readonly shared: ReadonlySet<string>;
}

function namesOf(body: OfficeBody, { place, members, shared }: Naming): Name[] {
  if (body.kind === 'state' || body.name === '') return [];
  const isShared = shared.has(foldText(body.name));
  const label: Name = { text: body.name, kind: 'label', lang: 'en' };
  if (place === null || body.kind === 'government') return [label];
  if (body.kind === 'ministry') return ministryNames(body, place);
  if (body.kind === 'legislature')
    return members < FEWEST ? [] : legislatureNames(body.name, place, isShared);
  return bodyNames(
    { type: body.kind, name: body.name, aliases: [] },
    place,
    (text) => !isShared && isTelling(text, body.kind),
  );
}

function namedBySources(
  stated: readonly StatedBody[],
  shared: ReadonlySet<string>,
  countries: ReadonlyMap<string, CountryNames>,
): Named[] {
  return stated.flatMap((body) => {
    const { country, citation } = body;
    const place = countries.get(country);
    if (place === undefined) return [];
    const isOwn = (text: string): boolean => !shared.has(foldText(text)) && isTelling(text, body.type);
    const type = body.type as Institution['type'];
    return [{ key: null, type, names: bodyNames(body, place, isOwn), place, country, citation }];
  });
}

/** Field and country make a ministry, a country its central bank, name and country any other body. */
function keyOf(body: OfficeBody, country: string | null): string {
  if (body.kind === 'ministry') return `${country}|ministry|${body.field}`;
  if (body.kind === 'state') return `${country}|state`;
  return `${country}|${'isBank' in body && body.isBank ? 'bank' : body.name}`;
}

function gather(people: readonly Person[], countries: ReadonlyMap<string, CountryNames>): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const role of people.flatMap((person) => person.roles)) {
    const body = bodyOf(role, countries);
    if (body === null || body.kind === 'state') continue;
    const key = keyOf(body, role.country);
    const entry = bodies.get(key);
    if (entry === undefined)
      bodies.set(key, { body, country: role.country, latest: role, members: 1, calls: new Map() });
    else {
      entry.members += 1;
      if (body.kind === 'ministry' && body.name !== '') callMinistry(entry, body, role);
    }
  }
  return bodies;
}

/** A ministry is called as most of its ministers since 2010 were, and cited by the latest of them. */
function callMinistry(entry: Body, body: OfficeBody & { kind: 'ministry' }, role: Role): void {
  const count = (entry.calls.get(body.name) ?? 0) + ((role.from ?? role.knownUntil) >= '2010' ? 1 : 0.01);
  entry.calls.set(body.name, count);
  const current = entry.body.kind === 'ministry' ? (entry.calls.get(entry.body.name) ?? 0) : 0;
  if (count < current) return;
  entry.body = body;
  entry.latest = role;
}

const cache = new WeakMap<ReadonlySet<string>, Map<string, OfficeBody | null>>();
const nowhere: ReadonlySet<string> = new Set();

/** The body of an office; of one without a country only a body between states (`Secretary General of NATO`). */
function bodyOf({ office, country }: Role, countries: ReadonlyMap<string, CountryNames>): OfficeBody | null {
  const names = country === null ? nowhere : countries.get(country)?.names;
  if (names === undefined) return null;
  const known = cache.get(names) ?? new Map<string, OfficeBody | null>();
  cache.set(names, known);
  const body = known.get(office) ?? officeBody(office, names);
  known.set(office, body);
  return body && country === null && body.kind !== 'agency' ? null : body;
}

/** A body that a source names already gets the derived names, and what it lacks of country and parent. */
export function joined(one: Institution, derived: Institution): Institution {
  const seen = new Set(one.names.map((name) => foldText(name.text)));
  const added = derived.names
    .filter((name) => !seen.has(foldText(name.text)))
    .map((name) => ({ ...name, kind: 'alias' as const }));
  const hasParent = one.claims.some((claim) => claim.kind === 'parent' || claim.kind === 'owner');
  return {
    ...one,
    names: [...one.names, ...added],
    country: one.country ?? derived.country,
    claims: hasParent ? one.claims : [...one.claims, ...derived.claims],
  };
}

function withBodies(
  person: Person,
  ids: ReadonlyMap<string, EntityId>,
  countries: ReadonlyMap<string, CountryNames>,
): Person {
  const roles = person.roles.map((role) => {
    const body = bodyOf(role, countries);
    if (body === null) return role;
    const state = countries.get(role.country ?? '')?.id ?? null;
    const institution =
      (body.kind === 'state' ? state : ids.get(keyOf(body, role.country))) ??
      (body.kind === 'ministry' ? state : null);
    return { ...role, institution };
  });
  return { ...person, roles };
}
