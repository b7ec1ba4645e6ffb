import { expect, test } from 'vitest';
import { holderReader } from '../../scripts/import/curated/read-holder.ts';
import { readChain } from '../../scripts/import/curated-outlets.ts';
import { countDropped } from '../../scripts/import/shared/dropped.ts';

const states: Readonly<Record<string, string>> = { Atlantis: 'AT' };
const nothing = (): null => null;
const holders = holderReader({
  byName: (name) => states[name] ?? null,
  byId: nothing,
  byGec: nothing,
  idOf: (code) => (code === '' ? null : `Q-${code}`),
});

/** `from>to` of each step; an empty `from` is the outlet. */
const steps = (note: Readonly<Record<string, string>>): string[] =>
  readChain({ name: 'Reef News Agency', ...note }, holders, countDropped()).flatMap(({ from, to }) =>
    to.map((holder) => `${from[0]?.name ?? ''}>${holder.name}`),
  );

test('a chain goes on from the owner', () => {
  expect(steps({ owner: 'Reef Ltd', owner_chain: 'Reef Ltd > Tide Holding > Maren family' })).toEqual([
    '>Reef Ltd',
    'Reef Ltd>Tide Holding',
    'Tide Holding>Maren family',
  ]);
});

test('the outlet at its head is no holder of the owner', () => {
  const owner = { owner: 'Lagoon Commission' };
  expect(steps({ ...owner, owner_chain: 'Reef > Tide Holding' })).toEqual([
    '>Lagoon Commission',
    'Lagoon Commission>Tide Holding',
  ]);
  expect(steps({ ...owner, aliases: 'RNA|Tide', owner_chain: 'RNA > Tide Holding' })).toEqual([
    '>Lagoon Commission',
    'Lagoon Commission>Tide Holding',
  ]);
});

test('the owner under the letters behind its name is the owner', () => {
  expect(
    steps({ owner: 'Lagoon Media Organization (LMO)', owner_chain: 'Reef > LMO > Tide Holding' }),
  ).toEqual(['>Lagoon Media Organization', 'Lagoon Media Organization>Tide Holding']);
});

test('nobody stands above a state', () => {
  expect(steps({ owner: 'Government of Atlantis', owner_chain: 'Reef > Lagoon Committee' })).toEqual([
    '>Government of Atlantis',
    '>Lagoon Committee',
  ]);
});

test.for([
  ['Tide Group (2016)', 'listed', []],
  ['Maren Tidewell (KDP)', 'person', []],
  ['Lagoon Media Organization (LMO)', 'state', ['LMO']],
] as const)('%s: a year and a party are no other names', ([text, control, aliases]) => {
  expect(holders.read(text, control)[0]?.aliases).toEqual(aliases);
});
