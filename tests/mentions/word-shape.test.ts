import { expect, test } from 'vitest';
import { endingsFor } from '../../utils/mentions/inflection.ts';
import { NUMBER, tokenise } from '../../utils/mentions/tokens.ts';
import { gapText, hasFlag, isCapital, isNamelike, lengthOf } from '../../utils/mentions/word-shape.ts';
import { createWords } from '../../utils/mentions/words.ts';

const wordsOf = (text: string) => createWords(tokenise(text), endingsFor('en'));
const words = wordsOf('«Anna met 12 عرب.»');
const all = [0, 1, 2, 3];

test('names begin with a capital, or are of a script without', () => {
  expect(all.map((at) => isCapital(words, at))).toEqual([true, false, false, false]);
  expect(all.map((at) => isNamelike(words, at))).toEqual([true, false, false, true]);
  expect(all.map((at) => hasFlag(words, at, NUMBER))).toEqual([false, false, true, false]);
});

test('before the first word and behind the last nothing is true', () => {
  for (const at of [-1, 4, 500]) {
    expect(isNamelike(words, at)).toBe(false);
    expect(hasFlag(words, at, -1)).toBe(false);
  }
});

test('a word is as long as its code units', () => {
  expect(all.map((at) => lengthOf(words, at))).toEqual([4, 3, 2, 3]);
});

test('what stands between words reaches to the ends of the text', () => {
  expect(all.map((at) => gapText(words, at))).toEqual(['«', ' ', ' ', ' ']);
  expect(gapText(words, 4)).toBe('.»');
});
