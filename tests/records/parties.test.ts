import { expect, test } from 'vitest';
import { readParties } from '../../scripts/import/factbook/read-parties.ts';
import type { CountryNames } from '../../scripts/records/derive/country-names.ts';
import { deriveParties, membersOf } from '../../scripts/records/derive/derive-parties.ts';
import type { StatedBody } from '../../scripts/records/derive/stated-bodies.ts';
import type { EntityId, Institution } from '../../utils/model/facts.ts';

const citation = {
  source: 'almanac',
  url: 'https://almanac.example/',
  date: null,
  check: 'file',
  copy: false,
} as const;
const place = (id: string, name: string, adjective: string): CountryNames => ({
  id: id as EntityId,
  name,
  adjectives: [adjective],
  names: new Set([name.toLowerCase()]),
});
const countries = new Map([
  ['FD', place('Q11', 'Faland', 'Fal')],
  ['NR', place('Q12', 'Norland', 'Nor')],
]);
const stated = (country: string, name: string, ...aliases: string[]): StatedBody => ({
  country,
  type: 'party',
  name,
  aliases,
  citation,
});
const known = (id: string, name: string, country: string | null): Institution => ({
  kind: 'institution',
  id: id as EntityId,
  names: [{ text: name, kind: 'label', lang: 'en' }],
  country,
  type: 'party',
  sites: [],
  accounts: [],
  claims: [],
});
const textsOf = ({ id, names }: Institution): string[] => [id, ...names.map(({ text }) => text)];

test('parties of a list have what stands beside them as names, but no remarks and no places', () => {
  const parties = readParties(
    'Tide Party or TP<br>Reef Union (Rifbund) or RU (splits in 2022)<br>Labor (Labour) Party<br>' +
      'Salt Rally or SR (formerly Salt Front or SF)<br>Sail Party (North Quay)<br>Mast Party (North Quay) (coalition of two)' +
      '<br>none<br>political parties are banned<br>Tide Party<br>Independent<br>Hope; note - ruling party',
  );
  expect(parties.map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ['Tide Party', 'TP'],
    ['Reef Union', 'RU', 'Rifbund'],
    ['Labor Party', 'Labour Party'],
    ['Salt Rally', 'SR', 'Salt Front', 'SF'],
    ['Sail Party'],
    ['Mast Party'],
    ['Hope'],
  ]);
});

test('members are called by what their party stands for, where its name says no more', () => {
  const named = [
    'Democratic Party',
    'Social Democratic Party',
    'Christian Democratic Union',
    'Conservative and Unionist Party',
    'Labour Party',
  ];
  expect(named.map(membersOf)).toEqual([
    'Democrats',
    'Social Democrats',
    'Christian Democrats',
    'Conservatives',
    'Labour',
  ]);
  for (const name of ['Democratic Union', 'Democratic Party of Pensioners', 'Tide Party', 'Republic'])
    expect(membersOf(name)).toBeNull();
});

test('a party joins the one of its country, or one without a country where it is the only one so called', () => {
  const parties = deriveParties(
    [
      stated('FD', 'Fal Green Party', 'FGP'),
      stated('FD', 'Labor Party'),
      stated('NR', 'Labor Party'),
      stated('NR', 'Tide Party', 'TP'),
      stated('NR', 'Nor Democrats'),
    ],
    {
      known: [
        known('m-greens', 'FGP', 'FD'),
        known('m-labour-party', 'Labour Party', null),
        known('m-tide', 'Tide Party', null),
      ],
      taken: ['m-labor-party' as EntityId],
      countries,
    },
  );
  expect(parties.map(textsOf)).toEqual([
    ['m-greens', 'FGP', 'Fal Green Party', 'Green Party', 'Greens'],
    ['m-labour-party', 'Labour Party'],
    ['m-tide', 'Tide Party', 'TP'],
    ['m-labor-party-fd', 'Labor Party', 'Labour Party', 'Labor', 'Labour'],
    ['m-labor-party-nr', 'Labor Party', 'Labour Party', 'Labor', 'Labour'],
    ['m-nor-democrats', 'Nor Democrats'],
  ]);
  expect(parties.map(({ country }) => country)).toEqual(['FD', null, 'NR', 'FD', 'NR', 'NR']);
});
