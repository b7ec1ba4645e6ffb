import { expect, test } from 'vitest';
import { correctionOf } from '../../utils/wording/correction.ts';

const subject = {
  id: 'Q40464',
  name: 'Agence France-Presse',
  fact: 'Funded by France',
  cited: { text: 'Register, 2020', url: 'https://register.example/afp', isUnconfirmed: false },
};

test('a correction is prefilled with the fact and its source', () => {
  const address = new URL(correctionOf(subject, 'https://tracker.example/new') ?? '');
  expect(address.origin).toBe('https://tracker.example');
  expect(address.searchParams.get('title')).toBe('Correction: Agence France-Presse');
  expect(address.searchParams.get('body')).toContain('Source: Register, 2020 https://register.example/afp');
});

test('there is none while the project has no public home', () => {
  expect(correctionOf(subject)).toBeNull();
  expect(correctionOf(subject, '')).toBeNull();
});
