/** An invented world with names and addresses, for tests of the whole way from a report to a view. */

import type { Dataset } from '../../utils/dataset/dataset.ts';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import type { Article, PageReport } from '../../utils/model/article.ts';
import type { Citation, Claim, EntityId, Institution, Outlet, Person } from '../../utils/model/facts.ts';

export const read: Citation = {
  source: 'almanac',
  url: 'https://almanac.example/page',
  date: '2021',
  check: 'read',
  copy: false,
};

const label = (text: string) => ({ text, kind: 'label' as const, lang: 'en' });

export const gazette: Outlet = {
  kind: 'outlet',
  id: 'm-gazette' as EntityId,
  names: [label('Halvern Gazette')],
  country: 'GB',
  languages: ['en'],
  type: 'newspaper',
  sites: [{ host: 'halverngazette.example', path: '' }],
  accounts: [],
  claims: [
    { kind: 'owner', owner: 'm-holding' as EntityId, share: 80, from: '2015', to: null, citation: read },
  ],
};

const wire: Outlet = {
  ...gazette,
  id: 'm-wire' as EntityId,
  names: [label('Norwick Telegraph Agency'), { text: 'NTA', kind: 'short', lang: 'en' }],
  type: 'agency',
  sites: [{ host: 'nta.example', path: '' }],
  claims: [{ kind: 'control', control: 'state', from: null, to: null, citation: read }],
};

const holding: Institution = {
  kind: 'institution',
  id: 'm-holding' as EntityId,
  names: [label('Orrin Holding')],
  country: 'GB',
  type: 'company',
  sites: [],
  accounts: [],
  claims: [],
};

export const minister: Person = {
  kind: 'person',
  id: 'Q900001' as EntityId,
  names: [label('Maribel Thornquist')],
  born: '1965',
  died: null,
  parties: [],
  accounts: [],
  roles: [
    {
      office: 'Minister of Fisheries',
      institution: null,
      country: 'GB',
      dated: 'own',
      knownUntil: '2022-07',
      ended: 'stated',
      from: '2018-03-01',
      to: '2020-06-30',
      citation: read,
    },
  ],
};

export const sources = [
  {
    key: 'almanac',
    name: 'Almanac',
    publisher: 'Press',
    url: 'https://almanac.example',
    licence: 'CC0-1.0',
    date: '2022-07',
  },
];

export const world: Dataset = memoryDataset(
  {
    outlets: [gazette, wire],
    institutions: [holding],
    people: [minister],
    sources,
  },
  nameRules,
);

const story: Article = {
  title: 'Harbour plan put off',
  authors: ['Ann Lee'],
  publisher: 'Halvern Gazette',
  published: '2020-04-16T08:00:00Z',
  modified: null,
  lang: 'en',
  url: 'https://halverngazette.example/2020/harbour',
  text: 'Fisheries Minister Maribel Thornquist put the plan off.\n\n"We need another year," Thornquist told the Norwick Telegraph Agency.\n\n"It is far too late," said Piet Aldous, a net maker from Halvern.',
  labels: [],
  asides: [{ where: 'credit', text: 'Photo: NTA' }],
};

/** The story at an address, with changes. */
export function reportOf(
  over: Partial<Article> = {},
  url = 'https://halverngazette.example/2020/harbour',
): PageReport {
  return { url, kind: 'article', article: { ...story, ...over }, links: [] };
}

/** A control claim for tests of badges. */
export function control(
  to: Extract<Claim, { kind: 'control' }>['control'],
  over: Partial<Claim> = {},
): Claim {
  return { kind: 'control', control: to, from: null, to: null, citation: read, ...over } as Claim;
}
