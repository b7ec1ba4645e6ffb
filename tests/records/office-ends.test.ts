import { expect, test } from 'vitest';
import { knownUntil, withinLife, withoutFilledEnds } from '../../scripts/import/office-holders/ends.ts';
import type { RawRole } from '../../scripts/import/office-holders.ts';
import { countDropped } from '../../scripts/import/shared/dropped.ts';

const gathered = '2022-07-25';

test.for([
  ['Member of the Diet of Reef', '2001', ['2001', '2003', '2005'], '2002'],
  ['Member of the Diet of Reef', '2005', ['2001', '2003', '2005'], gathered],
  ['Member of the Diet of Reef', '2001-03-02', ['2001-03-02', '2005-03-01'], '2005-03-01'],
  ['Member of the Diet of Reef', '1985', [], '1985'],
  ['Ambassador to Reef', '2009-05', [], '2009-05'],
  ['Ambassador to Reef', '2019-05', [], gathered],
  ['Minister of Tides', '2009-05', [], gathered],
] as const)('%s, open since %s: known until the end of its term at most', ([office, from, terms, known]) => {
  expect(knownUntil({ office, from }, terms, gathered)).toBe(known);
});

const role = (office: string, from: string, rest: Partial<RawRole> = {}): RawRole => ({
  person: 'Q901',
  name: 'Ada Tide',
  country: 'FD',
  office,
  from,
  to: '2021-02-25',
  dated: 'own',
  known: gathered,
  ...rest,
});
const bio = { born: '1929', died: '2021-02-25' };
const inLife = (one: RawRole) => withinLife(one, bio, countDropped());

test('a death in the place of an end is believed where it can be one', () => {
  expect(inLife(role('Mayor', '2018', { to: '' }))).toMatchObject({ to: '2021-02-25' });
  expect(inLife(role('Mayor', '2018', { to: '2022' }))).toMatchObject({ to: '2021-02-25' });
  expect(inLife(role('Member of the House of Lords', '1979'))).toMatchObject({ to: '2021-02-25' });
  expect(inLife(role('Mayor', '1979', { to: '1990' }))).toMatchObject({ to: '1990' });
});

test('after many years, or after the next term began, the end is not known', () => {
  expect(inLife(role('Mayor', '1979'))).toMatchObject({ to: '', known: '1979' });
  expect(inLife(role('Member of the Diet', '2001', { known: '2002' }))).toMatchObject({
    to: '',
    known: '2002',
  });
});

test('nobody holds an office after death or as a child', () => {
  expect(inLife(role('Mayor', '2022'))).toBeNull();
  expect(inLife(role('Mayor', '1935'))).toBeNull();
});

test('who holds an office through several cabinets has not left it with the first; who left it has', () => {
  const row = (office: string, to: string) => ({ person: 'Q901', office, from: '2020-01-07', to });
  const rows = [
    row('Minister of Tides', '2021-10-11'),
    row('Minister of Tides', ''),
    row('Minister of Reefs', '2021-10-11'),
  ];
  expect(withoutFilledEnds(rows, countDropped())).toEqual([rows[1], rows[2]]);
});
