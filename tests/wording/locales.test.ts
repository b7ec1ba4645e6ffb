import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../utils/wording/languages.ts';
import { createTexts, type MessageKey } from '../../utils/wording/texts.ts';

type Messages = Readonly<Record<string, string>>;

const read = (path: string): Messages => JSON.parse(readFileSync(`locales/${path}.json`, 'utf8')) as Messages;
const all = (language: string): Messages => ({
  ...read(language),
  ...read(`worker/${language}`),
  ...read(`pages/${language}`),
});

const english = all('en');
const namesIn = (pattern: string): string[] => [...new Set(pattern.match(/\{\w+(?=[},])/g))].sort();
/** Forms of one word are no placeholders: `two {رابطان}`. */
const placeholders = (pattern: string): string[] =>
  namesIn(pattern).filter((name) => /^\{[a-z]+$/.test(name));

/** Numbers that meet every plural form of our languages. */
const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

for (const language of languages) {
  const messages = all(language);

  test(`${language}: the same keys and placeholders as English`, () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    const differing = Object.keys(english).filter(
      (key) => placeholders(messages[key] ?? '').join() !== placeholders(english[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test(`${language}: every plural form that the language has is there`, () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plural = Object.entries(messages).filter(([, pattern]) => pattern.includes(', plural,'));
    expect(plural.length).toBeGreaterThan(8);
    const missing = plural.flatMap(([key, pattern]) =>
      categories
        .filter((category) => !pattern.includes(`${category} {`))
        .map((category) => `${key} ${category}`),
    );
    expect(missing).toEqual([]);
    const texts = createTexts(language, messages);
    for (const [key] of plural)
      for (const count of counts)
        expect(texts.say(key as MessageKey, { count, of: count })).not.toMatch(/[{}]|plural|^$/);
  });

  test(`${language}: spoken, not left in English`, () => {
    if (language === 'en') return;
    const same = Object.keys(english).filter(
      (key) =>
        messages[key] === english[key] && /[a-z]{4}/.test((english[key] ?? '').replace(/\{[^}]*\}/g, '')),
    );
    const shared = ['register.state-media-monitor', 'popup.title', 'popup.copy-markdown'];
    const cognates = [
      'type.portal',
      'type.blog',
      'type.ministry',
      'funding.donations',
      'label.satire',
      'label.opinion',
      'type.magazine',
      'type.person',
      'label.live',
      'popup.copy-text',
      'settings.sites',
      'type.other',
      'popup.institutions',
    ];
    expect(same.filter((key) => !shared.includes(key) && !cognates.includes(key))).toEqual([]);
  });
}

test('dates are as precise as they are; what is none stays as it is', () => {
  const texts = createTexts('en', english);
  expect(['2020', '2020-04', '2020-04-16', 'spring'].map(texts.date)).toEqual([
    '2020',
    'April 2020',
    'Apr 16, 2020',
    'spring',
  ]);
  expect(createTexts('ar', all('ar')).date('2020-04-16')).toContain('أبريل');
  const french = createTexts('fr', all('fr'));
  expect(['2020-05-01', '2020-05-11', '2020-05', '1'].map((date) => french.date(date))).toEqual([
    '1er mai 2020',
    '11 mai 2020',
    'mai 2020',
    '1',
  ]);
});

test('in Kazakh each country of the dataset has a name, though Chromium has none: by the messages, or as in Russian', () => {
  const [head = '', ...rows] = readFileSync('data/imported/countries/institutions.tsv', 'utf8').split('\n');
  const column = head.split('\t').indexOf('country');
  const codes = rows.map((row) => row.split('\t')[column] ?? '').filter((code) => /^[A-W][A-Z]$/.test(code));
  const { country, number } = createTexts('kk', all('kk'));
  expect(number(12_345.6).replace(/\s/g, ' ')).toBe('12 345,6');
  expect(codes.length).toBeGreaterThan(200);
  expect(codes.filter((code) => country(code) === code)).toEqual([]);
  expect([country('KZ'), country('DE'), country('X?')]).toEqual(['Қазақстан', 'Германия', 'X?']);
  expect([country('GB'), country('CN'), country('US')]).toEqual([
    'Ұлыбритания',
    'Қытай',
    'Америка Құрама Штаттары',
  ]);
});

test('countries by name, codes of our own as they are, small shares never nothing', () => {
  const texts = createTexts('de', all('de'));
  expect([texts.country('KZ'), texts.country('XK'), texts.country('X?')]).toEqual([
    'Kasachstan',
    'Kosovo',
    'X?',
  ]);
  expect(texts.share(0.001).replace(/\s/g, '')).toBe('1%');
  expect(texts.share(0).replace(/\s/g, '')).toBe('0%');
});
