import { expect, test } from 'vitest';
import { buildOrganisations } from '../../scripts/records/build-organisations.ts';
import type { DraftOrganisation } from '../../scripts/records/draft.ts';
import { groupOrganisations } from '../../scripts/records/group-organisations.ts';

/** All on one site, so that they are one outlet. */
const row = (source: string, name: string, type: string): DraftOrganisation => ({
  file: 'outlets.tsv',
  line: 2,
  kind: 'outlet',
  source,
  key: source === 'database' ? 'reef.com' : `m-${name}`,
  names: [{ text: name, kind: 'label', lang: null }],
  country: 'US',
  type,
  languages: [],
  sites: [{ host: 'reef.com', path: '' }],
  accounts: [],
});

test.for([
  ['a channel by another name', 'Reef', 'broadcaster', 'Reef Lagoon', true],
  ['the same with a word of broadcasters', 'Reef News', 'broadcaster', 'Reef News Channel', false],
  ['the same, joined', 'ReefTV', 'broadcaster', 'Reef TV', false],
  ['its news are a channel of their own', 'Reef', 'broadcaster', 'Reef News', true],
  ['the channel of a newspaper', 'Reef', 'newspaper', 'Reef TV', true],
  ['even under its name', 'Reef', 'newspaper', 'Reef', true],
] as const)('%s', ([, name, type, channel, isOther]) => {
  const { groups, editions } = groupOrganisations([
    row('curated', name, type),
    row('database', channel, 'broadcaster'),
  ]);
  expect(groups).toHaveLength(1);
  expect(editions.has('database|reef.com')).toBe(isOther);
});

const names = (drafts: readonly DraftOrganisation[]): string[] => {
  const grouped = groupOrganisations(drafts);
  const { outlets } = buildOrganisations({ grouped, claims: [], common: new Set(), states: new Set() }, []);
  return outlets.map((one) => one.names.map(({ text }) => text).join('|'));
};

const channel = (...texts: string[]): DraftOrganisation => ({
  ...row('database', texts[0]!, 'broadcaster'),
  names: texts.map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: null })),
});

test('what a channel is called is another name of a paper only where it shares a word', () => {
  expect(names([row('curated', 'Reef Post', 'newspaper'), channel('Lagoon', 'Tide 2')])).toEqual([
    'Reef Post',
  ]);
  const [told] = names([row('curated', 'Reef Post', 'newspaper'), channel('Reef TV', 'Риф', 'Lagoon')]);
  expect(told).toBe('Reef Post|Reef TV|Риф');
  expect(names([row('curated', 'Reef', 'broadcaster'), channel('Lagoon')])).toEqual(['Reef|Lagoon']);
  expect(names([row('curated', 'Reef', 'broadcaster'), channel('KODE / KSNF')])).toEqual(['Reef']);
});

test.each([
  ['Reef', 'Reef 24', 'DE', ['Reef|Reef 24']],
  ['Reef', 'Reef Sport', 'DE', ['Reef|Reef Sport']],
  ['Reef', 'Reef Sport', 'US', ['Reef', 'Reef Sport']],
  ['Reef', 'Lagoon TV', 'DE', ['Reef', 'Lagoon TV']],
  ['Reef Post', 'Reef Post 24', 'DE', ['Reef Post', 'Reef Post 24']],
])(
  '%s, of which no site is known, and the channel %s at reef.com in %s',
  (label, name, country, expected) => {
    const bare = { ...row('french-media', label, 'broadcaster'), country, sites: [] };
    const known = { ...channel(name), country };
    expect(names([bare, known]).sort()).toEqual([...expected].sort());
    expect(names([known, bare]).sort()).toEqual([...expected].sort());
  },
);

test('a name kept by hand that is its own address stays before one in other letters', () => {
  const known = { ...row('curated', 'reef.com', 'online'), names: channel('reef.com', 'Риф').names };
  expect(names([known])).toEqual(['reef.com|Риф']);
  expect(names([{ ...known, source: 'international-newspapers' }])).toEqual(['Риф']);
});

test('a list of news sites names a site before its channels, and is named by whoever else knows it', () => {
  const listed = { ...row('listed', 'Reef Online', 'online'), key: 'reef.com' };
  const grouped = groupOrganisations([channel('Reef TV'), listed]);
  expect(grouped.groups[0]?.drafts.map(({ source }) => source)).toEqual(['listed', 'database']);
  expect(grouped.editions.has('database|reef.com')).toBe(true);
  expect(names([channel('Reef TV'), listed])).toEqual(['Reef Online|Reef TV']);
  expect(names([row('curated', 'Reef', 'broadcaster'), channel('Reef TV'), listed])).toEqual([
    'Reef|Reef TV|Reef Online',
  ]);
});

test('a host that stands in for a name is told in its letters', () => {
  const host = 'xn--h1apn.xn--p1ai';
  const paper = {
    ...row('international-newspapers', `${host}/issues`, 'newspaper'),
    sites: [{ host, path: '/issues' }],
  };
  expect(names([paper])).toEqual(['риф.рф/issues']);
});
