import { expect, test } from 'vitest';
import { oneHouse } from '../../scripts/import/office-holders/one-house.ts';
import type { RawRole } from '../../scripts/import/office-holders.ts';
import { countDropped } from '../../scripts/import/shared/dropped.ts';

function role(office: string, from: string, to = '', dated: RawRole['dated'] = 'term'): RawRole {
  return { person: 'Q1', name: 'Cy Shoal', country: 'RF', office, from, to, dated, known: '2022-06-01' };
}

const ends = (...roles: RawRole[]): string[] =>
  oneHouse(roles, countDropped()).map(({ to, known }) => (to === '' ? `known ${known}` : to));

test('a seat in one house is over when its holder entered the other, or an embassy', () => {
  const senate = role('Member of the Senate of Reef', '2011-01-20', '2013-03-01', 'own');
  expect(ends(role('Member of the State Duma', '2007-12-24', '2011-12-21'), senate)).toEqual([
    '2011-01-20',
    '2013-03-01',
  ]);
  const envoy = role('Ambassador to Tide', '2021-02-22', '', 'own');
  expect(ends(role('Member of the Supreme Council of Reef', '2018-05'), envoy)[0]).toBe('known 2021-02-22');
});

test('terms that overlap by weeks, seats of a part and dates of the holder’s own stay', () => {
  const senate = role('Member of the Senate', '2013-02-24', '2018-03-22');
  expect(ends(role('Member of the Chamber of Deputies', '2008-04-22', '2013-03-14'), senate)[0]).toBe(
    '2013-03-14',
  );
  expect(ends(role('Member of the Reef Parliament', '2008-04-22', '2014-03-14'), senate)[0]).toBe(
    '2014-03-14',
  );
  expect(ends(role('Member of the National Assembly', '2008', '2014-03-14', 'own'), senate)[0]).toBe(
    '2014-03-14',
  );
});

test('a seat that stands with its constituency too is said once', () => {
  const seats = [
    role('Federal deputy', '2019-02-01'),
    role('Federal deputy representing Reef', '2019-02-01'),
  ];
  expect(oneHouse(seats, countDropped()).map(({ office }) => office)).toEqual([
    'Federal deputy representing Reef',
  ]);
});
