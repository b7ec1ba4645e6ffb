import { expect, test } from 'vitest';
import type { DraftClaim, DraftOrganisation } from '../../scripts/records/draft.ts';
import { groupOrganisations } from '../../scripts/records/group-organisations.ts';

const place = { file: 'tables.tsv', line: 2 };

const organisation = (
  kind: 'outlet' | 'institution',
  source: string,
  name: string,
  country: string | null = null,
): DraftOrganisation => ({
  ...place,
  kind,
  source,
  key: name,
  names: [{ text: name, kind: 'label', lang: null }],
  country,
  type: kind === 'outlet' ? 'broadcaster' : 'company',
  languages: [],
  sites: kind === 'outlet' ? [{ host: `${name.toLowerCase()}.com`, path: '' }] : [],
  accounts: [],
});

const owner = (source: string, subject: string, value: string): DraftClaim => ({
  ...place,
  source,
  subject,
  kind: 'owner',
  value,
  detail: '',
  from: null,
  to: null,
  citation: { source, url: '', date: null, check: 'file', copy: false },
});

/** Both are said to own one station, by two lists or by one. */
const bodies = (a: string, b: string, [home, other]: readonly (string | null)[] = []): number => {
  const drafts = [
    organisation('outlet', 'local-news', 'KREF'),
    organisation('outlet', 'database', 'KREF'),
    organisation('institution', 'local-news', a, home ?? null),
    organisation('institution', 'database', b, other ?? null),
  ];
  const { groups } = groupOrganisations(drafts, [
    owner('local-news', 'KREF', a),
    owner('database', 'KREF', b),
  ]);
  return groups.filter(({ kind }) => kind === 'institution').length;
};

test.for([
  ['Tidewater', 'Tidewater Media Inc.'],
  ['ANO TV-Reef', 'TV-Reef'],
  ['Reef Medya', 'Reef Media Group'],
  ['Casa Editorial El Arrecife', 'El Arrecife Casa Editorial'],
  ['Tide & Reef Publishing Company', 'Tide and Reef Publishing Company Ltd'],
  ['Famille Marée', 'Marée family'],
])('%s and %s of one station are one', ([a = '', b = '']) => {
  expect(bodies(a, b)).toBe(1);
});

test.for([
  ['Reef Holding', 'Reef Media Group'],
  ['Reef Licensee LLC', 'Reef'],
  ['Tidewater', 'Reef'],
  ['Media Group', 'Media Holding'],
])('%s and %s are two', ([a = '', b = '']) => {
  expect(bodies(a, b)).toBe(2);
});

test('those of two countries are two, and so are those that hold no outlet together', () => {
  expect(bodies('Tidewater', 'Tidewater Media Inc.', ['US', 'GB'])).toBe(2);
  const apart = [
    organisation('institution', 'a', 'Tidewater'),
    organisation('institution', 'b', 'Tidewater Media'),
  ];
  expect(groupOrganisations(apart).groups).toHaveLength(2);
});

/** Each is said to own a paper of its own in one country, the first the second where they are a chain. */
const apart = (a: string, b: string, country: string, isChain = false): number => {
  const drafts = [
    organisation('outlet', 'list', 'Reef Post', country),
    organisation('outlet', 'list', 'Shoal News', country),
    organisation('institution', 'list', a),
    organisation('institution', 'list', b),
  ];
  const { groups } = groupOrganisations(drafts, [
    owner('list', 'Reef Post', a),
    owner('list', 'Shoal News', b),
    ...(isChain ? [owner('list', b, a)] : []),
  ]);
  return groups.filter(({ kind }) => kind === 'institution').length;
};

test('owners in one country that are called the same but for legal forms are one', () => {
  expect(apart('Grupo Marea', 'Marea', 'ES')).toBe(1);
  expect(apart('Tide Quality', 'Tide Quality Group Ltd', 'RO')).toBe(1);
  expect(apart('Tidewater Holdings', 'Tidewater Inc.', 'PH', true)).toBe(2);
  expect(apart('Tidewater Group', 'Tidewater Inc.', 'US')).toBe(2);
  expect(apart('Tide Media', 'Tide Group', 'ES')).toBe(2);
  expect(apart('ATV Group', 'ATV Ltd', 'PE')).toBe(2);
  expect(apart('Media Group LLC', 'Media Holding LLC', 'MN')).toBe(2);
  expect(apart('Reef Networks', 'Reef Networks International', 'ES')).toBe(2);
});
