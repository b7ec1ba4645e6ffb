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
