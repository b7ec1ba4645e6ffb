import { expect, test } from 'vitest';
import { formatMessage, type MessageRules } from '../../utils/wording/format-message.ts';

const rules = (isRightToLeft = false, language = 'en'): MessageRules => ({
  isRightToLeft,
  plural: (count) => new Intl.PluralRules(language).select(count),
  number: (value) => String(value),
});

test('placeholders are filled, unknown ones are empty', () => {
  expect(formatMessage('{a} and {b}{c}', { a: 'x', b: 2 }, rules())).toBe('x and 2');
});

test('plural forms follow the language and may hold placeholders', () => {
  const pattern = '{n, plural, one {{n} раз} few {{n} раза} many {{n} раз} other {{n} раза}} {x}';
  const say = (n: number) => formatMessage(pattern, { n, x: '!' }, rules(false, 'ru'));
  expect([1, 2, 5, 21, 112].map(say)).toEqual(['1 раз !', '2 раза !', '5 раз !', '21 раз !', '112 раз !']);
});

test('a form that is missing falls back to other', () => {
  expect(formatMessage('{n, plural, other {many}}', { n: 1 }, rules())).toBe('many');
});

test('values are set apart where directions mix, and bring no directional controls along', () => {
  expect(formatMessage('by {a}', { a: 'أحمد' }, rules())).toBe('by \u2068أحمد\u2069');
  expect(formatMessage('{a}', { a: 'Reuters' }, rules(true))).toBe('\u2068Reuters\u2069');
  expect(formatMessage('{a}!', { a: 'a\u202eb\u2066c' }, rules())).toBe('abc!');
});

test('values are never read as patterns, and unclosed braces end the text', () => {
  expect(formatMessage('{a}', { a: '{b}' }, rules())).toBe('{b}');
  expect(formatMessage('x {a', { a: 'y' }, rules())).toBe('x ');
});
