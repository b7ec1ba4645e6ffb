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
