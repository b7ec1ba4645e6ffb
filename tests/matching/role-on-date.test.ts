import { describe, expect, test } from 'vitest';
import { compareDates, roleOnDate, statusOn } from '../../utils/matching/role-on-date.ts';
import type { Role } from '../../utils/model/facts.ts';
import { personOf } from './people-records.ts';

const today = '2026-11-23';
const shown = (line: string, date: string | null): string => {
  const { role, status, also } = roleOnDate(personOf(line), date, today);
  return [`${role?.office ?? '-'}: ${status}`, ...also.map(({ office }) => office)].join(' + ');
};
const role = (changes: Partial<Role>): Role => ({
  ...(personOf('x | X Y | - | GB Minister 2014-02-10').roles[0] as Role),
  ...changes,
});

describe('dates of known precision', () => {
  test.each([
    ['2014', '2014-02', 0],
    ['2014-02', '2014-02-28', 0],
    ['2013-12-31', '2014', -1],
    ['2014-03', '2014-02-28', 1],
  ])('%s and %s', (a, b, order) => {
    expect(compareDates(a, b)).toBe(order);
  });
});

describe('one role', () => {
  test.each([
    ['2014-02-09', 'later'],
    ['2014-02-10', 'held'],
    ['2022-07', 'held'],
    ['2022-08-01', 'last-known'],
  ])('without an end, on %s', (date, status) => {
    expect(statusOn(role({}), date)).toBe(status);
  });

  test('ended, whoever says so', () => {
    expect(statusOn(role({ to: '2015-01-01', ended: 'successor' }), '2016')).toBe('former');
    const bounded = role({ to: '2025-05-06', ended: 'successor', knownUntil: '2022-07-25' });
    expect(statusOn(bounded, '2022-07')).toBe('held');
    expect(statusOn(bounded, '2024-01-01')).toBe('last-known');
    expect(statusOn(bounded, '2025-06')).toBe('former');
    expect(statusOn(role({ to: '2015-01-01', ended: 'stated' }), '2015-01-01')).toBe('held');
    expect(statusOn(role({ to: '2015', ended: 'stated' }), '2015-11-30')).toBe('held');
  });

  test('only listed at a day, without a start', () => {
    const listed = role({ from: null, dated: 'listing', knownUntil: '2019-06' });
    expect(statusOn(listed, '2019-06-15')).toBe('held');
    expect(statusOn(listed, '2012-01-01')).toBe('unknown');
    expect(statusOn(listed, '2020-01-01')).toBe('last-known');
  });
});

describe('the role to show', () => {
  const clinton =
    'c | Hillary Clinton | 1947- | US United States senator 2001-01-03 2009-01-21; US Secretary of State 2009-01-21 2013-02-01';
  test.each([
    [clinton, '2005-05-05', 'United States senator: held'],
    [clinton, '2011-05-05', 'Secretary of State: held'],
    [clinton, '2016-11-08', 'Secretary of State: former'],
    [clinton, '1995-01-01', 'United States senator: later'],
    [clinton, null, 'Secretary of State: former'],
  ])('%s on %s', (line, date, expected) => {
    expect(shown(line, date)).toBe(expected);
  });

  test('several at once: the highest first', () => {
    const two = 'x | X Y | - | GB Member of Parliament 2010-05-06; GB Prime Minister 2019-07-24 2022-09-06';
    expect(shown(two, '2020-01-01')).toBe('Prime Minister: held + Member of Parliament');
  });

  test('a source that ends before the date never says held', () => {
    expect(shown('x | X Y | - | GB Prime Minister 2019-07-24', '2024-01-01')).toBe(
      'Prime Minister: last-known',
    );
  });

  test('the later of an ended role and one last known', () => {
    const both = 'x | X Y | - | GB Mayor 2001-01-01; GB Minister 2010-01-01 2015-01-01';
    expect(shown(both, '2023-01-01')).toBe('Mayor: last-known');
  });

  const cameron = 'c | David Cameron | - | GB Prime Minister 2010-05-11 2016-07-13; GB Member of Parliament';
  const blair =
    'b | Cherie Brown | - | GB Minister of Health 2003-01-01 2005-05-05; GB Member of Parliament 1997-05-01';
  test.each([
    ['a seat behind an office', `${cameron} 2015-05-07 2016-09-12`, 'Prime Minister: former'],
    ['a seat that may still be held', `${cameron} 2015-05-07`, 'Prime Minister: former'],
    ['a seat behind a lower office', `${blair} 2010-05-06`, 'Minister of Health: former'],
    [
      'a seat behind a deputy of the head',
      'b | Ali Babacan | - | TR Minister of Foreign Affairs 2007-08-29 2009-05-02; TR Deputy Prime Minister 2009-05-02 2015-08-28; TR Member of Parliament 2015-11-17 2018-06-24',
      'Deputy Prime Minister: former',
    ],
    ['a seat that may still be held', blair, 'Member of Parliament: last-known'],
    [
      'no seat',
      'm | Vitaly Mutko | - | RU Minister of Sport 2012-05-21 2016-10-19; RU Deputy Prime Minister 2016-10-19 2020-01-15',
      'Deputy Prime Minister: former',
    ],
  ])('%s does not hide what was more', (_, line, expected) => {
    expect(shown(line, '2024-01-01')).toBe(expected);
  });
});
