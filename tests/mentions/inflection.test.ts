import { describe, expect, test } from 'vitest';
import { endingsFor, guessLanguage, stemsOf } from '../../utils/mentions/inflection.ts';

test.each([
  ['ru', 'путиным', 'путин'],
  ['ru', 'жириновского', 'жириновск'],
  ['uk', 'порошенкові', 'порошенк'],
  ['kk', 'токаевтын', 'токаев'],
  ['kk', 'токаевка', 'токаев'],
  ['pl', 'tuskiem', 'tusk'],
  ['cs', 'babisem', 'babis'],
  ['fi', 'niiniston', 'niinisto'],
  ['hu', 'viktornak', 'viktor'],
  ['lt', 'nausedos', 'naused'],
])('%s: %s may be %s', (lang, word, stem) => {
  expect(stemsOf(word, endingsFor(lang))).toContain(stem);
});

describe('languages', () => {
  test('English names do not change', () => {
    expect(stemsOf('obamas', endingsFor('en'))).toEqual(['obamas']);
    expect(endingsFor(null).size).toBe(0);
  });

  test('two letters are always left', () => {
    expect(stemsOf('ого', endingsFor('ru')).every((stem) => stem.length >= 2)).toBe(true);
  });

  test('letters tell the language where the page is silent or wrong', () => {
    expect(guessLanguage('Президент России', null)).toBe('ru');
    expect(guessLanguage('Президент України', 'en')).toBe('uk');
    expect(guessLanguage('Қазақстан', 'ru-RU')).toBe('ru-RU');
    expect(guessLanguage('Қазақстан', null)).toBe('kk');
    expect(guessLanguage('President', null)).toBe(null);
    expect(guessLanguage('Prezydent', 'pl')).toBe('pl');
  });
});
