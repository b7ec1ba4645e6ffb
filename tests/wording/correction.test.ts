import { expect, test } from 'vitest';
import { correctionOf } from '../../utils/wording/correction.ts';

const subject = {
  id: 'Q40464',
  name: 'Agence France-Presse',
  fact: '\u2068Funded by France\u2069',
  cited: { text: 'Register, 2020', url: 'https://register.example/afp', isUnconfirmed: false },
};

const text = [
  'Entity: Agence France-Presse (Q40464)',
  'Fact: Funded by France',
  'Source: Register, 2020 https://register.example/afp',
  '',
  'Correction: ',
].join('\n');

test('a correction is prefilled with the fact and its source', () => {
  const { url } = correctionOf(subject, 'https://tracker.example/new?labels=data');
  const address = new URL(url ?? '');
  expect(address.origin).toBe('https://tracker.example');
  expect(address.searchParams.get('labels')).toBe('data');
  expect(address.searchParams.get('title')).toBe('Correction: Agence France-Presse');
  expect(address.searchParams.get('body')).toBe(text);
});

test.each([undefined, '', 'not an address'])('without an address (%s) there is its text alone', (to) => {
  expect(correctionOf(subject, to)).toEqual({ text, url: null });
});
