import { expect, test } from 'vitest';
import { wordType } from '../../utils/wording/entity-text.ts';
import { textsOf } from '../components/draw.tsx';

test('an outlet of no known kind is an outlet, and one that is an agency a news agency', () => {
  const word = (kind: 'outlet' | 'institution', type: 'other' | 'agency') =>
    wordType({ kind, type, country: 'KZ' }, textsOf('en'));
  expect(word('outlet', 'other')).toBe('Media outlet, Kazakhstan');
  expect(word('institution', 'other')).toBe('Organisation, Kazakhstan');
  expect(word('outlet', 'agency')).toBe('News agency, Kazakhstan');
  expect(word('institution', 'agency')).toBe('Agency, Kazakhstan');
});
