import { expect, test } from 'vitest';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';
import { boundByTerms } from '../../scripts/records/ended-terms.ts';
import type { Problem, TableRow } from '../../scripts/records/tsv.ts';

function seat(office: string, from: string, to: string | null, known: string): DraftRole {
  const citation = { source: 'one', url: '', date: null, check: 'file', copy: false } as const;
  const post = { office, class: null, country: 'FD', dated: 'term' } as const;
  return { source: 'one', file: '', line: 0, person: 'Q11', ...post, from, to, known, ended: null, citation };
}

const member = (...roles: DraftRole[]): DraftPerson => ({
  source: 'one',
  file: '',
  line: 0,
  key: 'Q11',
  names: [],
  born: null,
  died: null,
  parties: [],
  accounts: [],
  roles,
});

function row(cells: Record<string, string>): TableRow {
  return { file: 'ended-terms.tsv', line: 2, cell: (column) => cells[column] ?? '' };
}

const term = row({ country: 'FD', office: 'Member of the Reef Assembly', from: '2013', ended: '2018-12-07' });

test('an open seat is known to hold only until its term ended', () => {
  const open = seat('Member of the Reef Assembly', '2013-12', null, '2022-07-17');
  const stated = seat('Member of the Reef Assembly', '2013', '2021-05-24', '2021-05-24');
  const short = seat('Member of the Reef Assembly', '2013', null, '2015');
  const next = seat('Member of the Reef Assembly', '2018', null, '2022-07-17');
  const other = seat('Mayor of Reef', '2013', null, '2022-07-17');
  const problems: Problem[] = [];
  const late = seat('Member of the Reef Assembly', '2016', null, '2022-07-17');
  boundByTerms([[member(open, late, stated, short, next, other)]], [term], problems);
  expect([open, late, stated, short, next, other].map((role) => role.known)).toEqual([
    '2018-12-07',
    '2018-12-07',
    '2021-05-24',
    '2015',
    '2022-07-17',
    '2022-07-17',
  ]);
  expect(open.to).toBeNull();
  expect(problems).toEqual([]);
});

test('a term that nobody sat in is a problem', () => {
  const problems: Problem[] = [];
  boundByTerms([[member(seat('Mayor of Reef', '2013', null, '2022'))]], [term], problems);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '2 nobody held Member of the Reef Assembly of FD from 2013',
  ]);
});
