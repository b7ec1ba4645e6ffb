import { expect, test } from 'vitest';
import type { DraftRole } from '../../scripts/records/draft.ts';
import { type Held, hasOneSeat, seatOf } from '../../scripts/records/one-seat.ts';

function term(holder: string, from: string, to: string, office: string | null = null): Held {
  const citation = { source: 'one', url: '', date: null, check: 'file', copy: false } as const;
  const post = { office: 'Minister of Tides', class: office, country: 'FD', dated: 'own' } as const;
  const place = { source: 'one', file: '', line: 0, person: holder } as const;
  const role: DraftRole = { ...place, ...post, from, to, known: to, ended: 'stated', citation };
  return { holder, role };
}

test('two who began in one year followed each other, in whatever order they stand', () => {
  expect(
    hasOneSeat([term('Q12', '2000', '2002'), term('Q11', '2000', '2000'), term('Q13', '2002', '2007')]),
  ).toBe(true);
});

test('one overlap among five is a mistake of a source for a foreign minister, and two seats for another', () => {
  const terms = (office: string | null): Held[] => [
    term('Q11', '1999-01-01', '2008-03-01', office),
    term('Q12', '2006-01-01', '2008-03-01', office),
    term('Q13', '2008-03-18', '2009-04-01', office),
    term('Q14', '2009-04-10', '2018-05-01', office),
    term('Q15', '2018-07-02', '2020-02-24', office),
  ];
  expect(hasOneSeat(terms('minister-foreign'))).toBe(true);
  expect(hasOneSeat(terms(null))).toBe(false);
});

test('a body of several countries has one head, and many members', () => {
  const seat = (office: string, country: string | null): string | null =>
    seatOf({ ...term('Q11', '2000', '2004').role, office, country });
  expect(seat('Secretary-General of the Tide Union', null)).toBe('|secretary general of the tide union');
  expect(seat('High Representative of the Union for Tides', 'EU')).not.toBeNull();
  for (const office of ['Representative of the Tide Union', 'Minister of Tides', 'Judge of the Tide Court'])
    expect(seat(office, null)).toBeNull();
});
