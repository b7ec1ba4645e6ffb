/**
 * Made-up records in the proportions of the real ones, for measuring growth: 30,000 outlets, 5,000 institutions,
 * 110,000 people with 185,000 roles and 260,000 names for each `factor` of one. Names are syllables in two
 * scripts, offices belong to countries, and dates to terms, so that sharing and sorting find what they find in
 * real data; each record is as long as a real one.
 */

import type { Records } from '../../utils/dataset/dataset.ts';
import type {
  Citation,
  Claim,
  EntityId,
  Institution,
  Name,
  Outlet,
  Person,
  Role,
} from '../../utils/model/facts.ts';
import { type Random, seededRandom } from '../random.ts';

const LATIN = 'ka lo mi ren dar son vi ta no ber gu ly che ra is an el to mar qu jo han ste pe'.split(' ');
const CYRILLIC = 'ка ло ми рен дар сон ви та но бер гу лы че ра ис ан ель то мар жо хан сте пе'.split(' ');
const COUNTRIES = Array.from({ length: 200 }, (_, index) =>
  String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
);
const OFFICES = ['Minister of', 'Member of the', 'Ambassador to', 'Governor of', 'Deputy Chair of'];
const SOURCE = {
  key: 'office-holders',
  name: 'Holders of office',
  publisher: 'Nobody',
  url: 'https://source.example/',
  licence: 'CC0',
  date: '2026-04-01',
};

interface Maker {
  readonly random: Random;
  readonly institutions: number;
  readonly offices: readonly string[];
}

/** One name in two is a second name or another script; one id in ten is our own. */
export function syntheticRecords(factor: number): Records {
  const random = seededRandom(factor);
  const institutions = Math.round(5000 * factor);
  const offices = Array.from(
    { length: Math.round(20000 * Math.sqrt(factor)) },
    () => `${random.pick(OFFICES)} ${capital(random, LATIN, 3)} ${capital(random, LATIN, 2)}`,
  );
  const maker = { random, institutions, offices };
  return {
    sources: [SOURCE],
    institutions: Array.from({ length: institutions }, (_, index) => makeInstitution(maker, index)),
    outlets: Array.from({ length: Math.round(30000 * factor) }, (_, index) => makeOutlet(maker, index)),
    people: Array.from({ length: Math.round(110000 * factor) }, (_, index) => makePerson(maker, index)),
  };
}

const word = (random: Random, syllables: readonly string[], count: number): string =>
  Array.from({ length: count }, () => random.pick(syllables)).join('');

function capital(random: Random, syllables: readonly string[], count: number): string {
  const text = word(random, syllables, count);
  return text[0]!.toUpperCase() + text.slice(1);
}

const institutionId = (index: number): EntityId => `Q${1000 + index * 3}` as EntityId;

/** Ids as far apart as Wikidata's are. */
function makeId(random: Random, start: number, index: number): EntityId {
  return (random.once(10) ? `m-${word(random, LATIN, 4)}-${index}` : `Q${start + index * 20}`) as EntityId;
}

function makeDate(random: Random): string {
  const month = String(1 + random.below(12)).padStart(2, '0');
  return `${1990 + random.below(34)}-${month}-${random.pick(['01', '15', '28'])}`;
}

function citationOf(url: string): Citation {
  return { source: SOURCE.key, url, date: null, check: 'file', copy: false };
}

function makeNames(random: Random, words: number): Name[] {
  const name = (syllables: readonly string[]): string =>
    Array.from({ length: words }, () => capital(random, syllables, 2 + random.below(2))).join(' ');
  const label: Name = { text: name(LATIN), kind: 'label', lang: 'en' };
  if (random.once(5)) return [label, { text: name(CYRILLIC), kind: 'alias', lang: 'ru' }];
  return random.once(2) ? [label, { text: name(LATIN), kind: 'alias', lang: null }] : [label];
}

function makeClaims({ random, institutions }: Maker, host: string): Claim[] {
  const citation = citationOf(`https://register.example/profile/${host}`);
  const cited = { from: null, to: null, citation };
  const owner = institutionId(random.below(institutions));
  const claims: Claim[] = [{ kind: 'founded', date: String(1900 + random.below(120)), ...cited }];
  if (random.once(3)) claims.push({ kind: 'owner', owner, share: null, ...cited });
  if (random.once(6)) claims.push({ kind: 'control', control: 'company', ...cited });
  return claims;
}

function makeInstitution(maker: Maker, index: number): Institution {
  const { random } = maker;
  return {
    kind: 'institution',
    id: institutionId(index),
    names: makeNames(random, 3),
    country: random.pick(COUNTRIES),
    type: random.pick(['ministry', 'company', 'party'] as const),
    sites: [],
    accounts: [],
    claims: makeClaims(maker, `body-${index}`),
  };
}

function makeOutlet(maker: Maker, index: number): Outlet {
  const { random } = maker;
  const host = `${word(random, LATIN, 3)}${index}.example`;
  return {
    kind: 'outlet',
    id: makeId(random, 300_000_001, index),
    names: makeNames(random, 2),
    country: random.pick(COUNTRIES),
    languages: ['en'],
    type: 'newspaper',
    sites: [{ host, path: random.once(20) ? '/news' : '' }],
    accounts: random.once(4) ? [{ platform: 'x', handle: host.replace('.example', '') }] : [],
    claims: makeClaims(maker, host),
  };
}

function makeRole({ random, institutions, offices }: Maker, id: EntityId): Role {
  const office = random.below(offices.length);
  const from = makeDate(random);
  return {
    office: offices[office]!,
    institution: random.once(2) ? institutionId(office % institutions) : null,
    country: COUNTRIES[office % COUNTRIES.length]!,
    dated: 'own',
    from,
    to: random.once(3) ? null : `${Number(from.slice(0, 4)) + 4}${from.slice(4)}`,
    knownUntil: '2020-04-15',
    ended: null,
    citation: citationOf(`https://www.wikidata.org/wiki/${id}`),
  };
}

function makePerson(maker: Maker, index: number): Person {
  const { random } = maker;
  const id = makeId(random, 10_000_002, index);
  return {
    kind: 'person',
    id,
    names: makeNames(random, random.once(5) ? 3 : 2),
    born: random.once(3) ? null : makeDate(random),
    died: null,
    parties: random.once(4) ? [`${random.pick(LATIN)} party`] : [],
    roles: Array.from({ length: 1 + (random.once(2) ? 1 : 0) + (random.once(5) ? 1 : 0) }, () =>
      makeRole(maker, id),
    ),
    accounts: [],
  };
}
