import { expect, test } from 'vitest';
import { boundRoles } from '../../scripts/records/bound-roles.ts';
import type { DraftPerson, DraftRole } from '../../scripts/records/draft.ts';

function mayor(person: string, from: string, to: string): DraftRole {
  const citation = { source: 'one', url: '', date: null, check: 'file', copy: false } as const;
  const post = { office: 'Mayor of Reef', class: null, country: 'FD', dated: 'own' } as const;
  return {
    source: 'one',
    file: '',
    line: 0,
    person,
    ...post,
    from,
    to,
    known: to,
    ended: 'stated',
    citation,
  };
}

const holder = (key: string, role: DraftRole): DraftPerson => ({
  source: 'one',
  file: '',
  line: 0,
  key,
  names: [],
  born: null,
  died: null,
  parties: [],
  accounts: [],
  roles: [role],
});

test('an end that is only a year was before the day on which the next began, if that lies in the year', () => {
  const first = mayor('Q11', '2008', '2012');
  const second = mayor('Q12', '2012-09-01', '2014');
  const third = mayor('Q13', '2016-01-01', '2018');
  const people = [first, second, third].map((role): [string, DraftPerson[]] => [
    role.person,
    [holder(role.person, role)],
  ]);
  boundRoles(new Map(people));
  expect(first).toMatchObject({ to: '2012-09-01', known: '2012', ended: 'successor' });
  expect(second).toMatchObject({ to: '2014', known: '2014', ended: 'stated' });
});
