/** Small invented worlds of outlets, bodies and people for tests. */

import type { Dataset } from '../../utils/dataset/dataset.ts';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import type {
  Citation,
  Claim,
  CountryCode,
  Entity,
  EntityId,
  Institution,
  InstitutionKind,
  Outlet,
  Person,
} from '../../utils/model/facts.ts';

const citation: Citation = {
  source: 'almanac',
  url: 'https://almanac.example/page',
  date: null,
  check: 'read',
  copy: false,
};

/** An owner, parent or funder claim. */
export function claim(
  by: 'owner' | 'parent' | 'funder',
  to: string,
  from: string | null = null,
  until: string | null = null,
): Claim {
  const cited = { from, to: until, citation };
  const id = to as EntityId;
  if (by === 'owner') return { kind: by, owner: id, share: null, ...cited };
  if (by === 'parent') return { kind: by, parent: id, ...cited };
  return { kind: by, funder: id, funding: null, ...cited };
}

const name = (id: string) => ({ text: id.replace('m-', 'The '), kind: 'label' as const, lang: null });

export function outlet(id: string, claims: readonly Claim[], country: CountryCode = 'XA'): Outlet {
  const rest = { languages: [], type: 'online' as const, sites: [], accounts: [] };
  return { kind: 'outlet', id: id as EntityId, names: [name(id)], country, ...rest, claims };
}

export function body(
  id: string,
  type: InstitutionKind,
  claims: readonly Claim[] = [],
  country: CountryCode = 'XA',
): Institution {
  return {
    kind: 'institution',
    id: id as EntityId,
    names: [name(id)],
    country,
    type,
    sites: [],
    accounts: [],
    claims,
  };
}

/** A person with one office, held from 2019 on and known until 2021. */
export function officer(
  id: string,
  institution: string | null,
  parties: readonly string[] = [],
  office = 'Officer',
): Person {
  const role = {
    office,
    institution: institution as EntityId | null,
    country: 'XA',
    dated: 'own' as const,
    knownUntil: '2021',
    ended: null,
    from: '2019',
    to: null,
    citation,
  };
  const rest = { born: null, died: null, accounts: [] };
  return { kind: 'person', id: id as EntityId, names: [name(id)], parties, roles: [role], ...rest };
}

const almanac = {
  key: 'almanac',
  name: 'Almanac',
  publisher: 'Press',
  url: 'https://almanac.example',
  licence: 'CC0',
  date: '2021',
};

export function world(entities: readonly Entity[]): Dataset {
  const records = {
    outlets: entities.filter((one) => one.kind === 'outlet'),
    institutions: entities.filter((one) => one.kind === 'institution'),
    people: entities.filter((one) => one.kind === 'person'),
    sources: [almanac],
  };
  return memoryDataset(records, { keys: () => [], weight: () => 0 });
}
