import { expect, test } from 'vitest';
import { bodyNamed } from '../../utils/matching/body-named.ts';
import { outletDataset } from './outlets/outlet-dataset.ts';

const idOf = (text: string): string | null => {
  const ref = bodyNamed(text, outletDataset);
  return ref === null ? null : outletDataset.idOf(ref);
};

test('a state and a body of one are known by their whole names, with an article and in other scripts', () => {
  expect(idOf('China')).toBe('china');
  expect(idOf('Китай')).toBe('china');
  expect(idOf('the Israeli military')).toBe('idf');
  expect(idOf('Environmental Protection Agency')).toBe('epa');
});

test('part of a name, an outlet, a group of citizens and a state that is a province elsewhere are not', () => {
  for (const text of [
    'Israeli',
    'Protection Agency',
    'Reuters',
    'Amnesty International',
    'Georgia',
    'EPA',
    '',
    '—',
  ])
    expect(idOf(text)).toBeNull();
});
