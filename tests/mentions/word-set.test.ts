import { expect, test } from 'vitest';
import { foldedSet, wordSet } from '../../utils/mentions/word-set.ts';

test('words are parted by any space, and none stands around them', () => {
  expect([...wordSet(' one two\n\tthree ')]).toEqual(['one', 'two', 'three']);
});

test('words are kept as they are written, or folded', () => {
  expect([...wordSet('Über ÉTAT')]).toEqual(['Über', 'ÉTAT']);
  expect([...foldedSet('Über ÉTAT État')]).toEqual(['uber', 'etat']);
});
