import { expect, test } from 'vitest';
import { continueRoles } from '../../scripts/records/continue-roles.ts';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';

function premier(source: string, from: string, to: string | null, known: string): DraftRole {
  const citation = { source, url: '', date: null, check: 'file', copy: false } as const;
  const post = { office: 'Premier', class: 'head-of-government', country: 'FD', dated: 'own' } as const;
  const ended = to === null ? null : ('stated' as const);
  return { source, file: '', line: 0, person: 'Q11', ...post, from, to, known, ended, citation };
}

function draft(key: string, role: DraftRole): DraftPerson {
  const names = { names: [], born: null, died: null, parties: [], accounts: [] };
  return { source: role.source, file: '', line: 0, key, ...names, roles: [role] };
}

function rolesAfter(...roles: DraftRole[]): DraftRole[] {
  const drafts = roles.map((role) => draft('Q11', role));
  continueRoles(new Map([['Q11', drafts]]));
  return drafts.flatMap((each) => each.roles);
}

const closed = premier('one', '2022-09-06', '2022-10-25', '2022-10-25');

test('a role of another source since a year is the one that began and ended on a day of it', () => {
  expect(rolesAfter(premier('two', '2022', null, '2022-09-27'), closed)).toEqual([closed]);
});

test('of a year and a day in it the day stays as the start', () => {
  const term = premier('one', '2018', '2022', '2022');
  expect(rolesAfter(term, premier('two', '2018-08-07', null, '2020-09-18'))).toEqual([term]);
  expect(term.from).toBe('2018-08-07');
});

test('one that is known to hold after the end is another matter and stays, and so is one that began before', () => {
  const later = premier('two', '2022', null, '2024-01-01');
  const earlier = premier('two', '2019-07-24', null, '2022-07-21');
  expect(rolesAfter(closed, later, earlier)).toHaveLength(3);
});

test('an open role that a term of another source ends does not run on into the next term', () => {
  const next = premier('one', '2024-03-04', null, '2024-03-04');
  const open = premier('two', '2022-09-06', null, '2022-09-27');
  expect(rolesAfter(closed, next, open)).toEqual([closed, next]);
});

test('an open role that nothing ends runs on with a newer source', () => {
  const old = premier('one', '2022-09-06', null, '2022-09-27');
  expect(rolesAfter(old, premier('two', '2024', null, '2026-01'))).toEqual([old]);
  expect(old.known).toBe('2026-01');
});

test('a listing whose office is spelled in another way says nothing new', () => {
  const office = (role: DraftRole, words: string): DraftRole => ({ ...role, office: words, class: null });
  const held = office(premier('one', '2016-05-07', '2021-03-12', '2021-03-12'), 'Minister of Hajj and Umrah');
  const listed: DraftRole = {
    ...office(premier('two', '', null, '2019-06'), 'Minister of the Haj and Umrah'),
    from: null,
    dated: 'listing',
  };
  expect(rolesAfter(held, listed)).toEqual([held]);
  expect(rolesAfter(held, office(listed, 'Minister of Tides'))).toHaveLength(2);
});

function rolesOfTwo(own: DraftRole[], others: DraftRole[]): DraftRole[] {
  const draft = (key: string, roles: DraftRole[]): DraftPerson => {
    const names = { names: [], born: null, died: null, parties: [], accounts: [] };
    return { source: 'one', file: '', line: 0, key, ...names, roles };
  };
  const people = new Map([
    ['Q11', [draft('Q11', own)]],
    ['Q12', [draft('Q12', others)]],
  ]);
  continueRoles(people);
  return people.get('Q11')![0]!.roles;
}

const seenIn2026: DraftRole = { ...premier('two', '', null, '2026-09-24'), from: null, dated: 'listing' };

test('who is seen in the office years later has held it since, where nobody else came between', () => {
  const open = premier('one', '2016-03-01', null, '2022-12-10');
  expect(rolesOfTwo([open, { ...seenIn2026 }], [premier('one', '2012', '2016', '2016')])).toEqual([open]);
  expect(open.known).toBe('2026-09-24');
});

test('where somebody else came between, or the role had ended, both are said', () => {
  const open = premier('one', '2016-03-01', null, '2022-12-10');
  expect(rolesOfTwo([open, { ...seenIn2026 }], [premier('one', '2023-05', null, '2023-05')])).toHaveLength(2);
  const ended = premier('one', '2016-03-01', '2022-12-10', '2022-12-10');
  expect(rolesOfTwo([ended, { ...seenIn2026, source: 'curated' }], [])).toHaveLength(2);
  expect(rolesOfTwo([ended, { ...seenIn2026 }], [])).toEqual([ended]);
});

test('an open role since before others held the seat has its day wrong where another source has the person enter later', () => {
  const misdated = premier('one', '2005-06-23', null, '2026-05');
  const right = premier('two', '2025-06-23', null, '2025-11-03');
  const between = { ...premier('one', '2019-01-01', '2023-01-01', '2023-01-01'), person: 'Q12' };
  const own = [draft('Q11', misdated), draft('Q11', right)];
  continueRoles(
    new Map([
      ['Q11', own],
      ['Q12', [draft('Q12', between)]],
    ]),
  );
  expect(own.flatMap(({ roles }) => roles)).toEqual([right]);
  expect(right).toMatchObject({ from: '2025-06-23', known: '2026-05' });
});
