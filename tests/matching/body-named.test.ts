import { expect, test } from 'vitest';
import { bodyNamed, partyNamed } from '../../utils/matching/body-named.ts';
import { outletDataset } from './outlets/outlet-dataset.ts';

const idOf = (text: string, ...countries: readonly string[]): string | null => {
  const ref = bodyNamed(text, new Map(countries.map((code) => [code, 1])), outletDataset);
  return ref === null ? null : outletDataset.idOf(ref);
};

test('a state and a body of one are known by their whole names, with an article and in other scripts', () => {
  expect(idOf('China')).toBe('china');
  expect(idOf('Китай')).toBe('china');
  expect(idOf('the Israeli military')).toBe('idf');
  expect(idOf('Environmental Protection Agency')).toBe('epa');
});

test('part of a name, an outlet, a group of citizens and a state that is a province elsewhere are not', () => {
  for (const text of [
    'Israeli',
    'Protection Agency',
    'Reuters',
    'Amnesty International',
    'Georgia',
    'EPA',
    '',
    '—',
  ])
    expect(idOf(text)).toBeNull();
});

test('by letters alone a body is that of the page’s country, one between states and a state are themselves', () => {
  expect(idOf('EPA', 'US')).toBe('epa');
  expect(idOf('the NASA', 'US', 'DE')).toBe('nasa');
  expect(idOf('EPA', 'DE')).toBeNull();
  expect(idOf('UN')).toBe('un');
  expect(idOf('Beijing')).toBe('china');
});

test('of several bodies of one name it is that of the page’s country, and none of two', () => {
  expect(idOf('Coast Office')).toBeNull();
  expect(idOf('Coast Office', 'NZ')).toBe('coast-nz');
  expect(idOf('the Coast Office', 'NZ', 'IE')).toBeNull();
});

test('a party is that of the country that the page has most to do with, and none without one or with two', () => {
  const party = (text: string, weights: readonly (readonly [string, number])[]): string | null => {
    const ref = partyNamed(text, new Map(weights), outletDataset);
    return ref === null ? null : outletDataset.idOf(ref);
  };
  const american = [
    ['US', 3],
    ['IT', 1],
  ] as const;
  expect(party('Democrats', [...american])).toBe('dems-us');
  expect(party('House Democrats', [...american])).toBe('dems-us');
  expect(party('the Democratic Party', [['IT', 1]])).toBe('dems-it');
  expect(party('Labour', [...american])).toBeNull();
  expect(party('Democrats', [])).toBeNull();
  expect(
    party('Democrats', [
      ['US', 2],
      ['IT', 2],
    ]),
  ).toBeNull();
  expect(bodyNamed('Democrats', new Map([['US', 1]]), outletDataset)).toBeNull();
});
