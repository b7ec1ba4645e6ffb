import { expect, test } from 'vitest';
import type { DraftOrganisation } from '../../scripts/records/draft.ts';
import { groupOrganisations } from '../../scripts/records/group-organisations.ts';
import { settleAccounts } from '../../scripts/records/shared-accounts.ts';

function outlet(
  name: string,
  handles: readonly string[],
  source = 'state-media-profiles',
): DraftOrganisation {
  const key = `ZZ:${name}`;
  return {
    file: `imported/${source}/outlets.tsv`,
    line: 2,
    kind: 'outlet',
    source,
    key,
    names: [{ text: name, kind: 'label', lang: null }],
    country: 'GB',
    type: 'other',
    languages: [],
    sites: [{ host: `${name.toLowerCase().replaceAll(' ', '')}.example`, path: '' }],
    accounts: handles.map((handle) => ({ platform: 'x', handle })),
  };
}

/** Names and handles after the accounts were settled. */
function settled(...drafts: DraftOrganisation[]): Record<string, string[]> {
  const { groups } = groupOrganisations(drafts);
  settleAccounts(groups);
  return Object.fromEntries(groups.map((one) => [one.drafts[0]!.names[0]!.text, [...one.accounts]]));
}

test('accounts that a source gives to several outlets are of the one whose name they bear', () => {
  const house = ['reefanews', 'reefa_telegram', 'tidenewsroom'];
  expect(settled(outlet('7 Days', house), outlet('Reefa', house))).toEqual({
    '7 Days': [],
    Reefa: ['x:reefanews', 'x:reefa_telegram', 'x:tidenewsroom'],
  });
  expect(settled(outlet('Tide TV', ['reefmediainc']), outlet('Radio Tide', ['reefmediainc']))).toEqual({
    'Tide TV': [],
    'Radio Tide': [],
  });
});

test('the name with which a handle begins is nearer than one that stands inside it', () => {
  const both = ['eastreeftimes'];
  expect(settled(outlet('Reef Times', both), outlet('East Reef Times-Courier', both))).toEqual({
    'Reef Times': [],
    'East Reef Times-Courier': ['x:eastreeftimes'],
  });
});

test('of two sources that give an account to two outlets the first is believed where no name tells', () => {
  expect(settled(outlet('Tide', ['abc']), outlet('Reef', ['abc'], 'local-news'))).toEqual({
    Tide: ['x:abc'],
    Reef: [],
  });
});
