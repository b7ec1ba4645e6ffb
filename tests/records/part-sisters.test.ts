import { expect, test } from 'vitest';
import type { DraftClaim, DraftOrganisation } from '../../scripts/records/draft.ts';
import { groupOrganisations } from '../../scripts/records/group-organisations.ts';
import { partSisters } from '../../scripts/records/part-sisters.ts';

const outlet = (source: string, key: string, names: string, sites: string): DraftOrganisation => ({
  file: `${source}/outlets.tsv`,
  line: 2,
  kind: 'outlet',
  source,
  key,
  names: names.split('|').map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: null })),
  country: 'AR',
  type: 'newspaper',
  languages: ['es'],
  sites: sites.split('|').map((host) => ({ host, path: '' })),
  accounts: [],
});

const claim = (kind: string): DraftClaim => ({
  file: 'curated/claims.tsv',
  line: 2,
  source: 'curated',
  subject: 'Q1',
  kind,
  value: 'm-group',
  detail: '',
  from: null,
  to: null,
  citation: { source: 'curated', url: '', date: null, check: 'read', copy: false },
});

const row = outlet(
  'curated',
  'Q1',
  'Voice|The Voice|River Courier',
  'voice.example|rivercourier.example|old.example',
);
const sister = outlet('list', 'Q2', 'River Courier', 'rivercourier.example');

test('a sister with a Wikidata id keeps its site and name, and who holds the row holds it', () => {
  const { organisations, claims } = partSisters({
    organisations: [row, sister],
    claims: [claim('owner'), claim('founded')],
  });
  expect(organisations[0]?.sites.map(({ host }) => host)).toEqual(['voice.example', 'old.example']);
  expect(organisations[0]?.names.map(({ text }) => text)).toEqual(['Voice', 'The Voice']);
  expect(claims.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
    'Q1 owner',
    'Q1 founded',
    'Q2 owner',
  ]);
  expect(groupOrganisations(organisations).groups.map(({ wikidata }) => wikidata)).toEqual(['Q1', 'Q2']);
});

test.each([
  ['called as the row', outlet('list', 'Q2', 'The Voice of Rivers', 'rivercourier.example')],
  [
    'called neither as an alias nor as its site',
    outlet('list', 'Q2', 'Sunday Gazette', 'rivercourier.example'),
  ],
  ['without an id', outlet('list', 'rivercourier.example', 'River Courier', 'rivercourier.example')],
  ['at the first site of the row', outlet('list', 'Q2', 'River Courier', 'voice.example')],
])('what is %s stays where it is', (_, other) => {
  expect(partSisters({ organisations: [row, other], claims: [] }).organisations[0]).toBe(row);
});

test('a name met only at a further site gives the row no id', () => {
  const plain = outlet('curated', 'voice.example', 'Voice', 'voice.example|old.example');
  const ids = (...drafts: DraftOrganisation[]) =>
    groupOrganisations(drafts).groups.map((one) => one.wikidata);
  expect(ids(plain, outlet('list', 'Q3', 'First Gazette', 'old.example'))).toEqual([null]);
  expect(ids(plain, outlet('list', 'Q4', 'Voice', 'old.example'))).toEqual(['Q4']);
  expect(ids(plain, outlet('list', 'Q5', 'Voice of the River', 'voice.example'))).toEqual(['Q5']);
});

test('so does a paper that the perennial sources name beside the row, but not the row itself', () => {
  const parts = (name: string): string[] =>
    partSisters({
      organisations: [
        row,
        outlet('perennial-sources', 'rsp:rivercourier.example', name, 'rivercourier.example'),
      ],
      claims: [claim('owner')],
    }).claims.map(({ subject }) => subject);
  expect(parts('River Courier')).toEqual(['Q1', 'rsp:rivercourier.example']);
  expect(parts('Voice')).toEqual(['Q1']);
});

test('a sister without a country is of the row’s', () => {
  const { organisations } = partSisters({ organisations: [row, { ...sister, country: null }], claims: [] });
  expect(organisations[1]?.country).toBe('AR');
});

test.each([
  ['Reef TV', 'reeftv.example', true],
  ['Tide TV', 'tidetv.example', false],
  ['Tide Media TV', 'tidemediatv.example', false],
  ['Reef Television', 'reeftv.example', false],
])('of an entry of the perennial sources, %s at %s is an outlet of its own: %s', (name, site, isParted) => {
  const entry = outlet('perennial-sources', 'rsp:tide.example', 'Tide Media', `tide.example|${site}`);
  const tide = outlet('perennial-sources', 'rsp:tide.example', 'Tide', `tide.example|${site}`);
  const { claims, organisations } = partSisters({
    organisations: [site.startsWith('tidetv') ? tide : entry, outlet('database', site, name, site)],
    claims: [{ ...claim('register'), source: 'perennial-sources', subject: 'rsp:tide.example' }],
  });
  expect(claims.map(({ subject }) => subject)).toEqual(['rsp:tide.example', ...(isParted ? [site] : [])]);
  expect(organisations[0]?.sites).toHaveLength(isParted ? 1 : 2);
});

test('since when a row is held is not said of its sister', () => {
  const { claims } = partSisters({
    organisations: [row, sister],
    claims: [{ ...claim('owner'), from: '1935' as never }],
  });
  expect(claims.map(({ subject, from }) => [subject, from])).toEqual([
    ['Q1', '1935'],
    ['Q2', null],
  ]);
});

const paper = (key: string, name: string, sites: string): DraftOrganisation => ({
  ...outlet('international-newspapers', key, name, sites || 'x.example'),
  sites: sites === '' ? [] : sites.split('|').map((host) => ({ host, path: '' })),
});
const daily = outlet('curated', 'Q1', 'Daily Tide|Sunday Tide|The Tide|Reef Courier', 'tide.example');

test.each([
  ['a paper without a site', paper('Q5', 'Sunday Tide', ''), true],
  ['a paper at the site of the row', paper('Q5', 'Sunday Tide', 'tide.example'), true],
  ['a paper elsewhere', paper('Q5', 'Reef Courier', 'reefcourier.example'), false],
  ['a Sunday paper elsewhere', paper('Q5', 'Sunday Tide', 'sundaytide.example'), true],
  [
    'a Sunday paper elsewhere, of no country',
    { ...paper('Q5', 'Sunday Tide', 'sundaytide.example'), country: null },
    false,
  ],
  ['a paper below the site of the row', paper('Q5', 'Reef Courier', 'reef.tide.example'), true],
  ['a part of the row’s name', paper('Q5', 'Tide', ''), false],
  ['a paper of another country', { ...paper('Q5', 'Sunday Tide', ''), country: 'CL' }, false],
  [
    'a paper of no country, but at the site',
    { ...paper('Q5', 'Sunday Tide', 'tide.example'), country: null },
    true,
  ],
])('%s that a row has among its names is a sister: %s', (_, other, isSister) => {
  const { organisations, claims } = partSisters({ organisations: [daily, other], claims: [claim('owner')] });
  const isKept = organisations[0]?.names.some(({ text }) => text.endsWith(other.names[0]!.text));
  expect(isKept).toBe(!isSister);
  expect(claims.some(({ subject }) => subject === 'Q5')).toBe(isSister);
});

test('a Sunday paper of the perennial sources is a paper of the country of its daily', () => {
  const sunday: DraftOrganisation = {
    ...outlet('perennial-sources', 'rsp:sundaytide.example', 'The Sunday Tide', 'sundaytide.example'),
    ...{ country: null, type: 'other' },
  };
  const listed = { ...sunday, sites: [...sunday.sites, { host: 'tide.example', path: '/sunday' }] };
  const told = (other: DraftOrganisation) =>
    partSisters({ organisations: [daily, other], claims: [] }).organisations;
  expect(told(listed)[1]).toMatchObject({ country: 'AR', type: 'newspaper' });
  expect(told(listed)[0]?.names.map(({ text }) => text)).not.toContain('Sunday Tide');
  expect(told(sunday)[1]).toBe(sunday);
});
