/**
 * Bodies that the sources give only through their offices: where somebody is `Minister of Foreign Affairs` in Kazakhstan, there
 * is a `Ministry of Foreign Affairs of Kazakhstan`. One ministry a field and country, called as its latest minister is; every
 * legislature with ten members or more. Each is a part of its state (`parent`), cited where its latest office stands. Roles
 * get their `institution`. No name is derived but the plain English forms: country, adjective, and field.
 */

import type { EntityId, Institution, Name, Person, Role } from '../../../utils/model/facts.ts';
import { foldText } from '../fold.ts';
import { slugGiver } from '../slug.ts';
import type { CountryNames } from './country-names.ts';
import { type OfficeBody, officeBody } from './office-body.ts';

export interface Derived {
  readonly people: Person[];
  readonly institutions: Institution[];
}

interface Body {
  body: OfficeBody;
  readonly country: string;
  latest: Role;
  members: number;
  /** How often each name of a ministry stands, since 2010 if at all. */
  readonly calls: Map<string, number>;
}

const FEWEST = 10;

export interface Known {
  readonly known: readonly Institution[];
  /** Ids that are given already. */
  readonly taken: Iterable<EntityId>;
  readonly countries: ReadonlyMap<string, CountryNames>;
}

export function deriveBodies(people: readonly Person[], { known, taken, countries }: Known): Derived {
  const bodies = gather(people, countries);
  const found = new Map(
    known.flatMap((one) => one.names.map((name) => [foldText(name.text), one.id] as const)),
  );
  const give = slugGiver();
  for (const id of taken) if (id.startsWith('m-')) give([id.slice(2)], []);
  const ids = new Map<string, EntityId>();
  const made: Institution[] = [];
  const more = new Map<EntityId, Institution>();
  const shared = sharedNames(bodies);
  for (const [key, { body, country, latest, members }] of bodies) {
    const place = countries.get(country);
    if (
      place === undefined ||
      body.kind === 'state' ||
      (body.kind === 'legislature' && members < FEWEST) ||
      (body.kind === 'ministry' && body.name === '')
    )
      continue;
    const names =
      body.kind === 'ministry'
        ? ministryNames(body, place)
        : legislatureNames(body.name, place, shared.has(body.name));
    const same = names.map((name) => found.get(foldText(name.text))).find((id) => id !== undefined);
    const id = same ?? (give([names[0]!.text], [country]) as EntityId);
    ids.set(key, id);
    const parent = {
      kind: 'parent',
      parent: place.id,
      from: null,
      to: null,
      citation: latest.citation,
    } as const;
    const blank = { sites: [], accounts: [], claims: [parent] };
    const whole: Institution = { kind: 'institution', id, names, country, type: body.kind, ...blank };
    if (same === undefined) made.push(whole);
    else more.set(same, whole);
  }
  const institutions = [...known.map((one) => joined(one, more.get(one.id))), ...made];
  return { people: people.map((person) => withBodies(person, ids, countries)), institutions };
}

/** Field and country make a ministry, name and country a legislature. */
function keyOf(body: OfficeBody, country: string): string {
  return body.kind === 'ministry'
    ? `${country}|ministry|${body.field}`
    : body.kind === 'legislature'
      ? `${country}|${body.name}`
      : `${country}|state`;
}

function gather(people: readonly Person[], countries: ReadonlyMap<string, CountryNames>): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const role of people.flatMap((person) => person.roles)) {
    const body = bodyOf(role, countries);
    if (body === null || body.kind === 'state' || role.country === null) continue;
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

const cache = new WeakMap<CountryNames, Map<string, OfficeBody | null>>();
function bodyOf({ office, country }: Role, countries: ReadonlyMap<string, CountryNames>): OfficeBody | null {
  const place = countries.get(country ?? '');
  if (place === undefined) return null;
  const known = cache.get(place) ?? new Map<string, OfficeBody | null>();
  cache.set(place, known);
  const body = known.get(office) ?? officeBody(office, place.names);
  known.set(office, body);
  return body;
}

/** Names of legislatures that stand in more than one country. */
function sharedNames(bodies: ReadonlyMap<string, Body>): ReadonlySet<string> {
  const seen = new Map<string, Set<string>>();
  for (const { body, country } of bodies.values()) {
    if (body.kind === 'legislature') seen.set(body.name, (seen.get(body.name) ?? new Set()).add(country));
  }
  return new Set([...seen].filter(([, set]) => set.size > 1).map(([name]) => name));
}

function ministryNames({ name, field }: { name: string; field: string }, place: CountryNames): Name[] {
  const short = `${field} ${name.startsWith('Department') ? 'Department' : 'Ministry'}`;
  const texts = [
    `${name} of ${place.name}`,
    `${short} of ${place.name}`,
    `${place.name}'s ${short}`,
    `${place.name} ${short}`,
  ];
  for (const adjective of place.adjectives) texts.push(`${adjective} ${short}`, `${adjective} ${name}`);
  return asNames(texts);
}

const national =
  /^(?:National|Federal|State|Supreme|House|Senate|Parliament|Chamber|People|General|Legislative|Congress|Great|Council of)/u;

function legislatureNames(name: string, place: CountryNames, isShared: boolean): Name[] {
  const folded = foldText(name);
  const whole =
    folded.includes(foldText(place.name)) ||
    / (?:of|for) \p{Lu}/u.test(
      name.replace(/of (?:Representatives|Deputies|States|State|Lords|Commons)\b/u, ''),
    );
  if (whole || place.adjectives.some((adjective) => folded.includes(foldText(adjective))))
    return asNames([name]);
  const texts = [
    `${name} of ${place.name}`,
    `${place.name}'s ${name}`,
    ...place.adjectives.map((adjective) => `${adjective} ${name}`),
  ];
  if (isShared) return asNames(texts);
  return asNames(national.test(name) ? [name, ...texts] : [name]);
}

function asNames(texts: readonly string[]): Name[] {
  return [...new Set(texts)].map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: 'en' }));
}

/** A body that a source names already gets the derived names, and what it lacks of country and parent. */
function joined(one: Institution, derived: Institution | undefined): Institution {
  if (derived === undefined) return one;
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
    if (body === null || role.country === null) return role;
    const state = countries.get(role.country)?.id ?? null;
    const institution =
      (body.kind === 'state' ? state : ids.get(keyOf(body, role.country))) ??
      (body.kind === 'ministry' ? state : null);
    return { ...role, institution };
  });
  return { ...person, roles };
}
