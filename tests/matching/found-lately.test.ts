/** What was found under words before must not show in what is found under them next. */

import { expect, test } from 'vitest';
import { markText } from './mark-text.ts';

const pairs: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'US congressman Jesse Jackson Jr. spoke in Washington.',
    'Washington: the American envoy Jesse Jackson spoke.',
  ],
  [
    'en',
    'US President Barack Obama’s speech in Washington.',
    'US President Barack Obamas speech in Washington.',
  ],
  ['en', 'Washington: Barack, Obama of the US spoke.', 'Washington: Barack Obama of the US spoke.'],
  ['ru', 'Россия: Владимир Вольфович Жириновский выступил.', 'Россия: Владимир Жириновский выступил.'],
  ['ru', 'Россия: Путин Владимир Владимирович выступил.', 'Россия: Путин Владимир выступил.'],
];

test.each(pairs)('%s: %s', (lang, first, second) => {
  const alone = markText(second, lang, null);
  const before = markText(first, lang, null);
  expect(markText(second, lang, null)).toBe(alone);
  expect(markText(first, lang, null)).toBe(before);
  expect(before).toContain('[[');
});

test('one language does not answer for another', () => {
  const text = 'Washington, US: Baracku Obamie, Baracka Obamy, Barack Obama.';
  const english = markText(text, 'en', null);
  const polish = markText(text, 'pl', null);
  expect(markText(text, 'en', null)).toBe(english);
  expect(polish).not.toBe(english);
});
