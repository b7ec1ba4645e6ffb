import { expect, test } from 'vitest';
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
