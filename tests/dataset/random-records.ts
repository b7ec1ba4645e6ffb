/** Records made up from a seed, with every field in every form that the model allows. */

import type { NameRules, Records } from '../../utils/dataset/dataset.ts';
import { CHECKS, CLAIM_KINDS, DATED, NAME_KINDS, PLATFORMS } from '../../utils/dataset/format.ts';
import { hashText } from '../../utils/dataset/hash.ts';
import type {
  Account,
  Citation,
  Claim,
  Entity,
  EntityId,
  Institution,
  Name,
  Outlet,
  Person,
  Role,
  Source,
} from '../../utils/model/facts.ts';
import { type Random, seededRandom } from '../random.ts';

const WORDS = [
  'North',
  'Morning',
  'Herald',
  'Ёлка',
  'новости',
  '新聞',
  'الأخبار',
  'Ünïq',
  '𝔸stra',
  'O’Neill',
  'a',
];
const COUNTRIES = ['KZ', 'FR', 'EU', 'XK', 'X1', 'TW', null] as const;
const LANGS = ['en', 'kk', 'zh-Hant', 'und', null] as const;
const OFFICES = ['Minister of Weather', 'Member of the Lower House', 'Governor', 'Judge'];

/** Keys under the whole name and each of its words; names of kind `short` cannot be found. */
export const wordRules: NameRules = {
  keys: (name, kind) => (kind === 'short' ? [] : [name, ...name.split(' ')].map(hashText)),
  weight: (entity) => hashText(entity.id) & 0xff,
};

interface Maker {
  readonly random: Random;
  readonly sources: readonly Source[];
  /** Ids that claims and roles may point to. */
  readonly bodies: readonly EntityId[];
}

/** About `size` outlets, half as many institutions, twice as many people. */
export function randomRecords(seed: number, size: number): Records {
  const random = seededRandom(seed);
  const ids = new Set<EntityId>();
  const sources = Array.from({ length: 1 + random.below(4) }, (_, index) => makeSource(random, index));
  const bodies = Array.from({ length: Math.ceil(size / 2) }, () => freshId(random, ids));
  const maker = { random, sources, bodies };
  return {
    sources,
    institutions: bodies.map((id) => makeInstitution(maker, id)),
    outlets: Array.from({ length: size }, () => makeOutlet(maker, freshId(random, ids))),
    people: Array.from({ length: size * 2 }, () => makePerson(maker, freshId(random, ids))),
  };
}

function freshId(random: Random, taken: Set<EntityId>): EntityId {
  for (;;) {
    const number = 1 + random.below(random.once(3) ? 200 : 2 ** 31);
    const id = (
      random.once(3) ? `m-${random.pick(WORDS).toLowerCase()}-${number}` : `Q${number}`
    ) as EntityId;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function makeSource(random: Random, index: number): Source {
  return {
    key: `source-${index}`,
    name: makeText(random),
    publisher: makeText(random),
    url: `https://source-${index}.example/`,
    licence: 'CC0',
    date: makeDate(random),
  };
}

function makeText(random: Random): string {
  const words = 1 + random.below(random.once(20) ? 60 : 3);
  return Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
}

function makeDate(random: Random): string {
  const year = String(1800 + random.below(240));
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = String(1 + random.below(28)).padStart(2, '0');
  return random.pick([year, `${year}-${month}`, `${year}-${month}-${day}`]);
}

const maybe = <T>(random: Random, make: () => T): T | null => (random.once(2) ? make() : null);

const many = <T>(random: Random, below: number, make: () => T): T[] =>
  Array.from({ length: random.below(below) }, make);

function makeCitation({ random, sources }: Maker, id: EntityId): Citation {
  const page = random.pick([id, `${random.below(9)}`, `a/b/${random.below(1e6)}?q=ü`, '', `x${id}`]);
  return {
    source: random.pick(sources).key,
    url: random.once(9) ? 'no-slash' : `https://${random.pick(['a', 'b', 'c'])}.example/wiki/${page}`,
    date: maybe(random, () => makeDate(random)),
    check: random.pick(CHECKS),
    copy: random.once(2),
  };
}

function makeCited(maker: Maker, id: EntityId) {
  const { random } = maker;
  const from = maybe(random, () => makeDate(random));
  return { from, to: maybe(random, () => makeDate(random)), citation: makeCitation(maker, id) };
}

function makeClaim(maker: Maker, id: EntityId): Claim {
  const { random, bodies } = maker;
  const cited = makeCited(maker, id);
  const kind = random.pick(CLAIM_KINDS);
  const share = random.pick([null, 0, 100, 24.5, 33.333333, 0.1]);
  switch (kind) {
    case 'owner':
      return { kind, owner: random.pick(bodies), share, ...cited };
    case 'funder':
      return { kind, funder: random.pick(bodies), funding: random.pick(['grant', null]), ...cited };
    case 'parent':
      return { kind, parent: random.pick(bodies), ...cited };
    case 'control':
      return { kind, control: random.pick(['state', 'family', 'listed']), ...cited };
    case 'funding':
      return { kind, funding: random.pick(['advertising', 'donations']), ...cited };
    case 'register':
      return { kind, register: 'state-media-monitor', value: makeText(random), ...cited };
    case 'founded':
    case 'closed':
      return { kind, date: makeDate(random), ...cited };
  }
}

function makeName(random: Random): Name {
  return { text: makeText(random), kind: random.pick(NAME_KINDS), lang: random.pick(LANGS) };
}

function makeAccounts(random: Random, id: EntityId): Account[] {
  return many(random, 3, () => random.pick(PLATFORMS)).map((platform, index) => ({
    platform,
    handle: `${id}:${index}`,
  }));
}

function makeOrganisation(maker: Maker, id: EntityId) {
  const { random } = maker;
  const host = `${hashText(id).toString(36)}.example`;
  const paths = ['', '/sports', '/a/b/c', '/é'].slice(random.below(4), 1 + random.below(4));
  return {
    id,
    names: many(random, 5, () => makeName(random)),
    country: random.pick(COUNTRIES),
    sites: paths.map((path) => ({ host, path })),
    accounts: makeAccounts(random, id),
    claims: many(random, 6, () => makeClaim(maker, id)),
  };
}

function makeInstitution(maker: Maker, id: EntityId): Institution {
  const type = maker.random.pick(['ministry', 'company', 'state'] as const);
  return { kind: 'institution', ...makeOrganisation(maker, id), type };
}

function makeOutlet(maker: Maker, id: EntityId): Outlet {
  const { random } = maker;
  const type = random.pick(['newspaper', 'agency'] as const);
  const languages = many(random, 3, () => random.pick(['en', 'ru', 'zh-Hant']));
  return { kind: 'outlet', ...makeOrganisation(maker, id), type, languages };
}

function makeRole(maker: Maker, id: EntityId): Role {
  const { random, bodies } = maker;
  const cited = makeCited(maker, id);
  return {
    office: random.pick(OFFICES),
    institution: maybe(random, () => random.pick(bodies)),
    country: random.pick(COUNTRIES),
    dated: random.pick(DATED),
    knownUntil: cited.to !== null && random.once(2) ? cited.to : makeDate(random),
    ended: random.pick([null, 'stated', 'successor'] as const),
    ...cited,
  };
}

function makePerson(maker: Maker, id: EntityId): Person {
  const { random } = maker;
  return {
    kind: 'person',
    id,
    names: many(random, 5, () => makeName(random)),
    born: maybe(random, () => makeDate(random)),
    died: maybe(random, () => makeDate(random)),
    parties: many(random, 3, () => makeText(random)),
    roles: [makeRole(maker, id), ...many(random, 4, () => makeRole(maker, id))],
    accounts: makeAccounts(random, id),
  };
}

/** All entities of the records. */
export const entitiesOf = ({ outlets, institutions, people }: Records): readonly Entity[] => [
  ...outlets,
  ...institutions,
  ...people,
];
