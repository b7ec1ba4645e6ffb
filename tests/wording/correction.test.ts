import { expect, test } from 'vitest';
import { correctionOf } from '../../utils/wording/correction.ts';
import type { FactText } from '../../utils/wording/facts-text.ts';
import { idOf } from '../fixtures/facts.ts';

const fact: FactText = {
  text: '\u2068Funded by France\u2069',
  citation: { text: 'Register, 2020', url: 'https://register.example/afp', isUnconfirmed: false },
  of: { id: idOf('Q40464'), name: 'Agence France-Presse' },
};

const text = [
  'Entity: Agence France-Presse (Q40464)',
  'Fact: Funded by France',
  'Source: Register, 2020 https://register.example/afp',
  '',
  'Correction: ',
].join('\n');

test('a correction is prefilled with the fact and its source', () => {
  const { url } = correctionOf(fact, 'https://tracker.example/new?labels=data');
  const address = new URL(url ?? '');
  expect(address.origin).toBe('https://tracker.example');
  expect(address.searchParams.get('labels')).toBe('data');
  expect(address.searchParams.get('title')).toBe('Correction: Agence France-Presse');
  expect(address.searchParams.get('body')).toBe(text);
});

test.each([undefined, '', 'not an address'])('without an address (%s) there is its text alone', (to) => {
  expect(correctionOf(fact, to)).toEqual({ text, url: null });
});
