import { expect, test } from 'vitest';
import { createWordFacts, factsAt, IS_SURNAME, keepFacts, UNKNOWN } from '../../utils/matching/word-facts.ts';
import { endingsFor } from '../../utils/mentions/inflection.ts';
import { tokenise } from '../../utils/mentions/tokens.ts';
import { createWords } from '../../utils/mentions/words.ts';

const wordsOf = (text: string) => createWords(tokenise(text), endingsFor('en'));

test('facts are read once for a word, and never those of another', () => {
  const table = createWordFacts();
  const names = Array.from({ length: 500 }, (_, i) => `Name${i}x`);
  const words = wordsOf(names.join(' '));
  const asked: number[] = [];
  const ask = (at: number): number => {
    const known = factsAt(table, words, at);
    if (known !== UNKNOWN) return known;
    asked.push(at);
    keepFacts(table, { words, at }, at % 8);
    return at % 8;
  };
  names.forEach((_, at) => {
    expect(ask(at)).toBe(at % 8);
  });
  names.forEach((_, at) => {
    expect(ask(at)).toBe(at % 8);
  });
  // A word that shares its slot with another is read again; most do not.
  expect(asked.length).toBeGreaterThanOrEqual(500);
  expect(asked.length).toBeLessThan(700);
});

test('a word with a possessive is another word', () => {
  const table = createWordFacts();
  const words = wordsOf("Smith Smith's");
  keepFacts(table, { words, at: 0 }, IS_SURNAME);
  expect(factsAt(table, words, 0)).toBe(IS_SURNAME);
  expect(factsAt(table, words, 1)).toBe(UNKNOWN);
});
