import { expect, test } from 'vitest';
import { buildOrganisations } from '../../scripts/records/build-organisations.ts';
import type { DraftClaim, DraftOrganisation } from '../../scripts/records/draft.ts';
import { groupOrganisations } from '../../scripts/records/group-organisations.ts';
import { isGenericName } from '../../scripts/records/same-body.ts';
import { read } from '../view/gazette.ts';

const row = (over: Partial<DraftOrganisation>): DraftOrganisation => ({
  ...{ file: 'a.tsv', line: 2, kind: 'outlet', source: 'database', key: 'reef.com', country: 'KE' },
  ...{ names: [], type: 'broadcaster', languages: [], sites: [], accounts: [] },
  ...over,
});

const named = (text: string): DraftOrganisation['names'] => [{ text, kind: 'label', lang: null }];

/** How many owners Reef TV of Kenya has, whose list names `owner` and no country, where a body of that name is known in `country`. */
function ownersOf(owner: string, country: string): number {
  const body = { kind: 'institution', type: 'company', names: named(owner) } as const;
  const grouped = groupOrganisations([
    row({ ...body, source: 'state-media-profiles', key: 'the-body', country }),
    row({ names: named('Reef TV'), sites: [{ host: 'reef.com', path: '' }] }),
    row({ ...body, key: 'owner:a', country: null }),
  ]);
  const claim: DraftClaim = {
    ...{ file: 'c.tsv', line: 2, source: 'database', subject: 'reef.com', kind: 'owner', value: 'owner:a' },
    ...{ detail: '', from: null, to: null, citation: read },
  };
  const none = new Set<string>();
  const { outlets } = buildOrganisations({ grouped, claims: [claim], common: none, states: none }, []);
  return outlets[0]!.claims.length;
}

test('an owner by a name that many bear is not the body of another country', () => {
  expect(ownersOf('National Media Group', 'RU')).toBe(0);
  expect(ownersOf('National Media Group', 'KE')).toBe(1);
  expect(ownersOf('Tide Media Group', 'RU')).toBe(1);
});

test.each([
  ['Department of Information', true],
  ['The National Radio and Television Company', true],
  ['Global Media INC', true],
  ['Tide Media', false],
])('%s: a name that many bear, %s', (name, expected) => {
  expect(isGenericName(name)).toBe(expected);
});

test('of two files that name the same owner the one that gives the share is told', () => {
  const body = { kind: 'institution', type: 'company', names: named('Tide Group'), country: null } as const;
  const grouped = groupOrganisations([
    row({ names: named('Reef TV'), sites: [{ host: 'reef.com', path: '' }] }),
    row({ ...body, key: 'owner:a' }),
  ]);
  const claim = (detail: string): DraftClaim => ({
    ...{ file: 'c.tsv', line: 2, source: 'database', subject: 'reef.com', kind: 'owner', value: 'owner:a' },
    ...{ detail, from: null, to: null, citation: read },
  });
  const none = new Set<string>();
  const told = (...details: string[]) =>
    buildOrganisations(
      { grouped, claims: details.map(claim), common: none, states: none },
      [],
    ).outlets[0]!.claims.map((one) => one.kind === 'owner' && one.share);
  expect(told('', '60')).toEqual([60]);
  expect(told('60', '')).toEqual([60]);
});
