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

const holder = (key: string, role: DraftRole, died: string | null = null): DraftPerson => ({
  source: 'one',
  file: '',
  line: 0,
  key,
  names: [],
  born: null,
  died,
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

test('who died in the year before the next began held the seat for life; who died earlier may have left it', () => {
  const open = { ...mayor('Q11', '1989-10-04', ''), to: null, known: '1989-10-04', ended: null };
  const early: DraftRole = { ...open, person: 'Q21', office: 'Mayor of Cove' };
  const people: [string, DraftPerson[]][] = [
    ['Q11', [holder('Q11', open, '2017-01-08')]],
    ['Q12', [holder('Q12', mayor('Q12', '2017-08-14', '2018-12-24'))]],
    ['Q21', [holder('Q21', early, '2010-01-08')]],
    ['Q22', [holder('Q22', { ...mayor('Q22', '2017-08-14', '2018-12-24'), office: 'Mayor of Cove' })]],
  ];
  boundRoles(new Map(people));
  expect(open).toMatchObject({ to: '2017-01-08', known: '2017-01-08', ended: 'successor' });
  expect(early).toMatchObject({ to: '2010-01-08', known: '1989-10-04', ended: 'successor' });
});

test('whose heir entered on the day of the death held the seat until then, others for some days aside', () => {
  const ended = (acting: DraftRole) => {
    const open = { ...mayor('Q41', '1999-02-02', ''), to: null, known: '1999-02-02', ended: null };
    const people = [holder('Q41', open, '2013-03-05'), holder('Q42', acting)];
    const heir = holder('Q43', mayor('Q43', '2013-03-05', '2015-01-01'));
    boundRoles(new Map([...people, heir].map((one) => [one.key, [one]])));
    return open.to;
  };
  expect(ended(mayor('Q42', '2002-04-12', '2002-04-14'))).toBe('2013-03-05');
  expect(ended(mayor('Q42', '2002-04-12', '2004-04-14'))).toBe('2002-04-12');
});

test('who holds a seat today did not enter it before others who held it since', () => {
  const seats = (source: string) => {
    const now = { ...mayor('Q31', '2005-06-23', ''), to: null, known: '2026-01', ended: null, source };
    const before = mayor('Q32', '2008-12-22', '2012-02-06');
    boundRoles(
      new Map([
        ['Q31', [holder('Q31', now)]],
        ['Q32', [holder('Q32', before)]],
      ]),
    );
    return now;
  };
  expect(seats('factbook')).toMatchObject({ from: null, to: null, dated: 'listing', known: '2026-01' });
  expect(seats('office-holders')).toMatchObject({ from: '2005-06-23', to: '2008-12-22', ended: 'successor' });
});

test('the end of a cabinet ends the role of a minister only where somebody else came', () => {
  const cabinet = (office: string): DraftRole => ({
    ...mayor('Q41', '2021-04-23', '2022-04-05'),
    office,
    class: `minister-${office}`,
    dated: 'cabinet',
  });
  const [stayed, left, last] = [cabinet('tides'), cabinet('reefs'), cabinet('coves')];
  const after = (person: string, one: DraftRole, from: string): [string, DraftPerson[]] => [
    person,
    [holder(person, { ...one, person, from, to: null, known: '2026', ended: null, dated: 'own' })],
  ];
  boundRoles(
    new Map([
      ['Q41', [stayed, left, last].map((role) => holder('Q41', role))],
      after('Q42', left, '2022-04-20'),
      after('Q43', last, '2025-04-07'),
    ]),
  );
  expect(stayed).toMatchObject({ to: null, known: '2022-04-05', ended: null });
  expect(left).toMatchObject({ to: '2022-04-05', known: '2022-04-05', ended: 'stated' });
  expect(last).toMatchObject({ to: '2025-04-07', known: '2022-04-05', ended: 'successor' });
});

test('an open role is over on the day on which a newer list finds somebody else in the seat', () => {
  const open = { ...mayor('Q11', '2020-05-20', ''), to: null, known: '2022-04', ended: null };
  const seen = (person: string): DraftRole => ({
    ...open,
    person,
    from: null,
    known: '2026-01',
    dated: 'listing',
  });
  const boundBy = (...people: string[]): DraftRole => {
    const own = { ...open };
    const others = people.map((key): [string, DraftPerson[]] => [key, [holder(key, seen(key))]]);
    const mine = [holder('Q11', own), ...(new Map(others).get('Q11') ?? [])];
    boundRoles(new Map([...others, ['Q11', mine]]));
    return own;
  };
  expect(boundBy('Q12')).toMatchObject({ to: '2026-01', known: '2022-04', ended: 'successor' });
  expect(boundBy('Q11', 'Q12').to).toBeNull();
});

test('who is in a list without dates is out of the office when another enters it later, not where they did themselves', () => {
  const listed = (person: string): DraftRole => ({
    ...mayor(person, '', ''),
    from: null,
    to: null,
    known: '2019-06',
    dated: 'listing',
    ended: null,
  });
  const later = { ...mayor('Q12', '2021-01-21', ''), to: null, known: '2026-01', ended: null };
  const ofList = (one: DraftRole, ...others: DraftRole[]): DraftRole => {
    boundRoles(new Map([one, ...others].map((role) => [role.person, [holder(role.person, role)]])));
    return one;
  };
  expect(ofList(listed('Q11'), later)).toMatchObject({
    to: '2021-01-21',
    known: '2019-06',
    ended: 'successor',
  });
  expect(ofList(listed('Q11'), { ...later, from: '2018-01-01' })).toMatchObject({ to: null });
  expect(ofList(listed('Q11'))).toMatchObject({ to: null, ended: null });
});
