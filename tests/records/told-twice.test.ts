import { expect, test } from 'vitest';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';
import { leaveToldTwice } from '../../scripts/records/told-twice.ts';

const role = (office: string, more: Partial<DraftRole> = {}): DraftRole => ({
  file: 'roles.tsv',
  line: 2,
  source: 'list',
  person: 'Q1',
  office,
  class: null,
  country: 'KZ',
  from: null,
  to: null,
  dated: 'listing',
  known: '2019-06',
  ended: null,
  citation: { source: 'list', url: '', date: null, check: 'file', copy: false },
  ...more,
});

const held = (office: string, from = '2017-02', to: string | null = '2020-03'): DraftRole =>
  role(office, { from, to, dated: 'own', known: to ?? '2022-07' });

const left = (...roles: DraftRole[]): string[] => {
  const person: DraftPerson = {
    file: 'people.tsv',
    line: 2,
    source: 'list',
    key: 'Q1',
    names: [],
    born: null,
    died: null,
    parties: [],
    accounts: [],
    roles: [...roles],
  };
  leaveToldTwice([[person]]);
  return person.roles.filter((one) => one.dated === 'listing').map((one) => one.office);
};

test.each([
  ['another word for the field', held('Minister of Information'), role('Minister of Media'), 0],
  ['a field more', held('Minister of Works'), role('Minister of Works, Water and Planning'), 0],
  ['another field', held('Minister of Works'), role('Minister of Health'), 1],
  ['another rank', held('Minister of Works'), role('Deputy Minister of Works'), 1],
  ['a minister of state', held('Minister of Works'), role('Minister of State for Works'), 1],
  ['another country', held('Minister of Works'), role('Minister of Public Works', { country: 'UZ' }), 1],
  ['left before', held('Minister of Works', '2010', '2015'), role('Minister of Public Works'), 1],
  ['governs a part', held('Governor of Tide State', '2018-10-16', null), role('Minister of Minerals'), 0],
  ['governed a part before', held('Governor of Tide State', '2010', '2014'), role('Minister of Minerals'), 1],
  ['the central bank', held('Governor of the National Bank', '2018', null), role('Minister of Finance'), 1],
  ['came later', held('Minister of Works', '2019-08', null), role('Minister of Public Works'), 1],
])('%s', (_, dated, listed, count) => {
  expect(left(dated, listed)).toHaveLength(count);
});

test('two listed posts of one field both stay', () => {
  const both = [role('Minister of Trade'), role('Minister of Trade and Tourism')];
  expect(left(held('Minister of Trade'), ...both)).toHaveLength(2);
});
