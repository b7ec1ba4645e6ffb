import { expect, test } from 'vitest';
import type { DraftOrganisation } from '../../scripts/records/draft.ts';
import { groupOrganisations } from '../../scripts/records/group-organisations.ts';

function outlet(source: string, name: string, host: string, type = 'broadcaster'): DraftOrganisation {
  return {
    file: `imported/${source}/outlets.tsv`,
    line: 2,
    kind: 'outlet',
    source,
    key: host,
    names: [{ text: name, kind: 'label', lang: null }],
    country: 'US',
    type,
    languages: ['en'],
    sites: [{ host, path: '' }],
    accounts: [],
  };
}

const count = (...drafts: DraftOrganisation[]): number => groupOrganisations(drafts).groups.length;

test('a television station has one call sign whatever its sites', () => {
  expect(
    count(outlet('database', 'KREF-TV', 'reef8.com'), outlet('local-news', 'KREF', 'reefproud.com')),
  ).toBe(1);
  expect(count(outlet('database', 'KREF-TV', 'reef8.com'), outlet('database', 'KREF-TV', 'tide.com'))).toBe(
    1,
  );
  expect(count(outlet('database', 'Tide 8', 'reef8.com'), outlet('database', 'Tide 8', 'tide.com'))).toBe(2);
  expect(
    count(outlet('database', 'KREF-TV', 'reef8.com'), outlet('local-news', 'KREF-AM', 'krefradio.com')),
  ).toBe(2);
  expect(count(outlet('database', 'KREF-TV', 'reef8.com'), outlet('local-news', 'KREG', 'tide.com'))).toBe(2);
  expect(
    count(outlet('database', 'KREF-TV', 'reef8.com'), outlet('local-news', 'KREF', 'tide.com', 'newspaper')),
  ).toBe(2);
});

test('a station that is called by its brand goes by the one sign among its other names', () => {
  const branded = (...signs: string[]): DraftOrganisation => {
    const draft = outlet('database', 'Reef 8', 'reef8.com');
    return {
      ...draft,
      names: [...draft.names, ...signs.map((text) => ({ text, kind: 'alias' as const, lang: null }))],
    };
  };
  expect(count(branded('KREF-DT', 'KREF'), outlet('media-accounts', 'KREF', 'kref.com', 'other'))).toBe(1);
  expect(count(branded('KREF', 'KTID'), outlet('media-accounts', 'KREF', 'kref.com', 'other'))).toBe(2);
});
