import { expect, test } from 'vitest';
import { continueRoles } from '../../scripts/records/continue-roles.ts';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';

function sitting(from: string, to: string | null, more: Partial<DraftRole> = {}): DraftRole {
  const citation = { source: 'one', url: '', date: null, check: 'file', copy: false } as const;
  const known = to ?? '2019-01-14';
  const ended = to === null ? null : ('stated' as const);
  const post = { office: 'Member of the House', class: null, country: 'FD', dated: 'own' } as const;
  return {
    source: 'one',
    file: '',
    line: 0,
    person: 'Q11',
    ...post,
    from,
    to,
    known,
    ended,
    citation,
    ...more,
  };
}

function after(...roles: DraftRole[]): string[] {
  const names = { names: [], born: null, died: null, parties: [], accounts: [] };
  const draft: DraftPerson = { source: 'one', file: '', line: 0, key: 'Q11', ...names, roles };
  continueRoles(new Map([['Q11', [draft]]]));
  return draft.roles.map(({ from, to }) => `${from}..${to ?? ''}`);
}

test('a seat since the year of the election and since the first sitting is one, since the exact day', () => {
  expect(after(sitting('2010', null), sitting('2011-01-10', null))).toEqual(['2011-01-10..']);
});

test('terms within the time that the holder has of their own are one with it', () => {
  const terms = [sitting('2013-01-03', '2015-01-03', { dated: 'term' }), sitting('2015-01-06', '2017-01-03')];
  expect(after(sitting('2011', '2018'), ...terms)).toEqual(['2011..2018']);
});

test('own days that end a little before the term stay', () => {
  const own = sitting('2020-07-12', '2024-02-01');
  expect(after(sitting('2020-08-03', '2024-02-20', { dated: 'term' }), own)).toEqual([
    '2020-07-12..2024-02-01',
  ]);
});

test('two terms of one house, another house and a minister stay apart', () => {
  expect(after(sitting('2010-01-01', '2014-01-01'), sitting('2014-01-02', '2018-01-01'))).toHaveLength(2);
  expect(
    after(sitting('2010', null), sitting('2011', null, { office: 'Member of the Senate' })),
  ).toHaveLength(2);
  const premier = { office: 'Premier', class: 'head-of-government' };
  expect(after(sitting('2010', null, premier), sitting('2011', null, premier))).toHaveLength(2);
});

test('a seat in the only house of a country, told by no name too, is one with that in its term', () => {
  const named = sitting('2014-01-29', '2019-01-28', { office: 'Member of the 10th Tidehall' });
  const plain = { office: 'Member of Parliament' };
  expect(after(sitting('2014-01-05', null, { ...plain, known: '2019-01-28' }), named)).toEqual([
    '2014-01-05..2019-01-28',
  ]);
  expect(after(sitting('2009-01-25', '2013-01-28', plain), named)).toHaveLength(2);
});
