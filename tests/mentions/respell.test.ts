import { expect, test } from 'vitest';
import { respellingFor } from '../../utils/mentions/respell.ts';

test.each([
  ['de', 'selenskyj', 'zelenskyy'],
  ['de', 'sergej', 'sergey'],
  ['de', 'chruschtschow', 'khrushchov'],
  ['pl', 'lawrow', 'lavrov'],
  ['pl', 'szojgu', 'shoygu'],
  ['nl', 'poetin', 'putin'],
  ['nl', 'loekasjenko', 'lukashenko'],
  ['da', 'lukasjenko', 'lukashenko'],
  ['fr', 'choigou', 'shoigu'],
  ['fr', 'poutine', 'putin'],
  ['es', 'zajarova', 'zakharova'],
  ['hu', 'zelenszkij', 'zelenskiy'],
  ['sk', 'lukasenko', 'lukashenko'],
  ['hr', 'zaharova', 'zakharova'],
])('%s: %s is %s in English', (lang, word, english) => {
  expect(respellingFor(lang)?.(word)).toContain(english);
});

test('what is spelled alike has no other spelling', () => {
  expect(respellingFor('de')?.('putin')).toEqual([]);
  expect(respellingFor('en')).toBeNull();
});
