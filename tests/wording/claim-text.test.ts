import { expect, test } from 'vitest';
import { nameOfSource } from '../../utils/wording/claim-text.ts';

test('a fact stands on its source; one that we wrote down ourselves on the page cited', () => {
  const register = { name: 'Register of Owners', url: 'https://register.example/' };
  const notes = { name: 'Reading notes', url: 'docs/data.md' };
  expect(nameOfSource('https://paper.example/about', register)).toBe('Register of Owners');
  expect(nameOfSource('https://www.paper.example/about', notes)).toBe('paper.example');
  expect(nameOfSource('', notes)).toBe('Reading notes');
  expect(nameOfSource('Law of 1957, section 2', notes)).toBe('Reading notes');
});
