import { expect, test } from 'vitest';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';
import { leaveToldShorter } from '../../scripts/records/told-shorter.ts';

const role = (source: string, office: string, from: string, to: string | null): DraftRole => ({
  ...{ file: 'roles.tsv', line: 2, source, person: 'Q1', office, class: null, country: 'FD', from, to },
  ...{ dated: 'own', known: to ?? '2026-06', ended: null },
  citation: { source, url: '', date: null, check: 'file', copy: false },
});

const left = (...roles: DraftRole[]): string[] => {
  const person: DraftPerson = {
    ...{ file: 'people.tsv', line: 2, source: 'list', key: 'Q1', names: [], born: null, died: null },
    ...{ parties: [], accounts: [], roles: [...roles] },
  };
  leaveToldShorter([[person]]);
  return person.roles.map(({ office }) => office);
};

const longer = [
  role('congress', 'Senator for Tide', '2009-01-06', '2015-01-03'),
  role('congress', 'Senator for Tide', '2015-01-06', null),
];
const both = ['Senator for Tide', 'Senator for Tide'];

test.each([
  ['within a term', role('list', 'Senator', '2009-01-03', '2011-01-03'), both],
  ['over the end of one', role('list', 'Senator', '2013-01-03', '2017-01-03'), both],
  ['begun long before', role('list', 'Senator', '2007-01-03', '2011-01-03'), [...both, 'Senator']],
  ['of the same source', role('congress', 'Senator', '2009-01-06', '2011-01-03'), [...both, 'Senator']],
  ['another office', role('list', 'Sen', '2009-01-06', '2011-01-03'), [...both, 'Sen']],
] as const)('a seat told without its place, %s', (_, shorter, expected) => {
  expect(left(...longer, shorter)).toEqual(expected);
});

test('a seat of an earlier time stays where the longer title ended before', () => {
  const [first] = longer;
  const later = role('list', 'Senator', '2013-01-03', '2017-01-03');
  expect(left(first!, later)).toEqual(['Senator for Tide', 'Senator']);
});
