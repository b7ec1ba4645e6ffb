import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hanTable, isHanSurname, readingsOf } from '../../utils/mentions/han-readings.ts';
import type { Article, PageReport } from '../../utils/model/article.ts';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { speechTables } from '../../utils/sourcing/lexicons.ts';
import { tablesFor } from '../../utils/view/late-tables.ts';

const article = (text: string, lang: string | null): Article => ({
  ...{ title: '', authors: [], publisher: null, published: null, modified: null, url: null },
  ...{ text, lang, labels: [], asides: [] },
});

const page = (text: string, lang: string | null, kind: PageReport['kind'] = 'article'): PageReport => ({
  ...{ url: 'https://gazette.example/', kind, links: [] },
  article: article(text, lang),
});

const namesFor = (report: PageReport): string[] => tablesFor(report).map(({ name }) => name);

describe('tables that a page asks for', () => {
  test.each([
    ['by its language', 'Der Damm hält.', 'de-AT', ['de']],
    ['by its script, where it says no language', 'Плотина держится, сказал министр.', null, ['ru']],
    ['English, where the script says nothing', 'The dam holds.', null, ['en']],
    ['none for a language without one', 'Damninn heldur.', 'is', []],
    ['how Chinese characters are read too', '水坝很坚固，部长说。', 'zh', ['han', 'chinese', 'zh']],
    ['on a page in two languages too', 'The dam holds. 水坝很坚固。', 'en', ['han', 'chinese', 'en']],
    ['not for a word on a page in another language', 'The dam is called 水坝.', 'en', ['en']],
    ['how Korean names are written', '댐은 튼튼하다.', 'ko', ['hangul']],
    [
      'not for a name in Hangul on a page in English',
      'The dam of 이재명 holds, and it always will.',
      'en',
      ['en'],
    ],
    ['no more of a lone one', 'The dam is marked 水.', 'en', ['en']],
  ])('%s', (_, text, lang, names) => {
    expect(namesFor(page(text, lang))).toEqual(names);
  });

  test('nobody speaks on a list', () => {
    expect(namesFor(page('Der Damm hält.', 'de', 'index'))).toEqual([]);
    const links = [{ url: 'https://gazette.example/1', title: '水坝很坚固', span: null }];
    expect(namesFor({ url: 'https://gazette.example/', kind: 'index', article: null, links })).toEqual([
      'han',
      'chinese',
    ]);
  });

  test('in captions Chinese characters are read as well', () => {
    const text = 'The dam holds, and no water comes.';
    const asides = [{ where: 'caption' as const, text: '水坝很坚固' }];
    const report = {
      ...page(text, 'en'),
      article: { ...article(text, 'en'), asides },
    };
    expect(namesFor(report)).toEqual(['han', 'chinese', 'en']);
  });
});

describe('a table that is not there', () => {
  const all = [hanTable, ...speechTables];
  const kept = all.map(({ value }) => value);
  beforeEach(() => {
    for (const table of all) table.value = null;
  });
  afterEach(() => {
    for (const [at, table] of all.entries()) table.value = kept[at] as never;
  });

  test('nothing is found by it, and all once it came', () => {
    const text = '„Der Damm hält“, sagte Mira Holt.';
    const speakers = (): string[] =>
      findSourcing({ text, lang: 'de', matches: [] }).speakers.map(({ name }) => name);
    expect(speakers()).toEqual([]);
    const german = speechTables.findIndex(({ name }) => name === 'de');
    all[german + 1]!.value = kept[german + 1] as never;
    expect(speakers()).toEqual(['Mira Holt']);
  });

  test('no character has a reading, until it came', () => {
    const wang = '王'.charCodeAt(0);
    expect([readingsOf(wang), isHanSurname(wang)]).toEqual([[], false]);
    hanTable.value = kept[0] as string;
    expect([readingsOf(wang), isHanSurname(wang)]).toEqual([['wang'], true]);
  });
});
