import { expect, test } from 'vitest';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';
import { holdersBySeat } from '../../scripts/records/one-seat.ts';
import { twinIds } from '../../scripts/records/two-ids.ts';

const role = (office: string, from: string, to: string | null, kind: string | null = null): DraftRole => ({
  file: 'roles.tsv',
  line: 2,
  source: 'list',
  person: 'Q1',
  office,
  class: kind,
  country: 'AO',
  from,
  to,
  dated: 'own',
  known: to ?? '2022-05-16',
  ended: to === null ? null : 'stated',
  citation: { source: 'list', url: '', date: null, check: 'file', copy: false },
});

const person = (key: string, name: string, roles: DraftRole[], born: string | null = null): DraftPerson => ({
  file: 'people.tsv',
  line: 2,
  source: 'list',
  key,
  names: [{ text: name, kind: 'label', lang: null }],
  born,
  died: null,
  parties: [],
  accounts: [],
  roles,
});

const join = (...all: DraftPerson[]): string[] => {
  const people = new Map(all.map((one) => [one.key, [one]]));
  return [...twinIds(people, holdersBySeat(people))].map(([left, kept]) => `${left} ${kept}`);
};

const house = 'Member of the Assembly';
const [first, then] = [role(house, '2008-10-17', '2012-08-31'), role(house, '2012-09-27', null)];

test.each([
  [
    'terms that follow',
    person('Q1', 'Rita Alva Torre', [first]),
    person('Q2', 'Rita Alva Torre', [then]),
    ['Q2 Q1'],
  ],
  [
    'the one with a birthday stays',
    person('Q1', 'Rita Alva Torre', [first]),
    person('Q2', 'Torre Rita Alva', [then], '1960'),
    ['Q1 Q2'],
  ],
  [
    'a surname that nobody else has',
    person('Q1', 'Rita Torrealva', [first]),
    person('Q2', 'Rita Torrealva', [then]),
    ['Q2 Q1'],
  ],
  [
    'two birthdays',
    person('Q1', 'Rita Alva Torre', [first], '1950'),
    person('Q2', 'Rita Alva Torre', [then], '1951'),
    [],
  ],
  [
    'both at once',
    person('Q1', 'Rita Alva Torre', [then]),
    person('Q2', 'Rita Alva Torre', [role(house, '2012-09-27', null)]),
    [],
  ],
  [
    'two houses at once',
    person('Q1', 'Rita Alva Torre', [first, role('Member of the Senate', '2013', '2018')]),
    person('Q2', 'Rita Alva Torre', [then]),
    [],
  ],
  [
    'long after',
    person('Q1', 'Rita Alva Torre', [role(house, '1980', '1984')]),
    person('Q2', 'Rita Alva Torre', [then]),
    [],
  ],
  [
    'words in another order',
    person('Q1', 'Rita Torre Alva', [first]),
    person('Q2', 'Rita Alva Torre', [then]),
    [],
  ],
  [
    'one seat',
    person('Q1', 'Ali Sel', [role('Minister of Finance', '2014', '2014', 'minister-finance')]),
    person('Q2', 'Ali Sel', [role('Minister of Finance', '2014-06-11', '2014-11-07', 'minister-finance')]),
    ['Q2 Q1'],
  ],
])('%s', (_, a, b, joined) => {
  expect(join(a, b)).toEqual(joined);
});

test('a name of two words that others share, or that three bear, tells nobody', () => {
  const [a, b] = [person('Q1', 'Rita Torre', [first]), person('Q2', 'Rita Torre', [then])];
  expect(join(a, b, person('Q3', 'Ana Torre', [first]), person('Q4', 'Rita Sol', [first]))).toEqual([]);
  const [c, d] = [person('Q1', 'Rita Alva Torre', [first]), person('Q2', 'Rita Alva Torre', [then])];
  expect(join(c, d, person('Q3', 'Rita Alva Torre', [role('Governor', '2001', '2003')]))).toEqual([]);
});
