import { expect, test } from 'vitest';
import { narrowWorkerRequest } from '../../utils/platform/narrow.ts';
import { narrowPageRequest } from '../../utils/platform/narrow-page-request.ts';
import { isPageReport } from '../../utils/platform/narrow-report.ts';
import { articleView } from '../fixtures/article-view.ts';

const article = {
  title: 'A title',
  authors: ['A. Writer'],
  publisher: null,
  published: '2020-04-16',
  modified: null,
  lang: 'en',
  url: null,
  text: 'One.\n\nTwo.',
  labels: ['opinion'],
  asides: [{ where: 'caption', text: 'A caption' }],
};
const report = {
  url: 'https://example.org/',
  kind: 'article',
  article,
  links: [{ url: 'https://example.org/a', title: 'A', span: [0, 3] }],
};

test('a whole report is taken, with and without an article', () => {
  expect(isPageReport(report)).toBe(true);
  expect(isPageReport({ ...report, hasMore: true })).toBe(true);
  expect(isPageReport({ ...report, kind: 'other', article: null, links: [] })).toBe(true);
  expect(isPageReport({ ...report, links: [{ url: 'u', title: '', span: null }] })).toBe(true);
});

test.each([
  ['a text for the report', 'report'],
  ['an unknown kind', { ...report, kind: 'front page' }],
  ['more that is none', { ...report, hasMore: 'yes' }],
  ['no links', { ...report, links: null }],
  ['a link without title', { ...report, links: [{ url: 'u', span: null }] }],
  ['a span that runs backwards', { ...report, links: [{ url: 'u', title: 't', span: [3, 0] }] }],
  ['a span of three', { ...report, links: [{ url: 'u', title: 't', span: [0, 1, 2] }] }],
  ['an article without text', { ...report, article: { ...article, text: undefined } }],
  ['authors that are no texts', { ...report, article: { ...article, authors: [{}] } }],
  ['a text without end', { ...report, article: { ...article, text: 'x'.repeat(4_000_001) } }],
  ['a title without end', { ...report, article: { ...article, title: 'x'.repeat(1_000_001) } }],
  ['a span past the end of its text', { ...report, links: [{ url: 'u', title: 't', span: [0, 99] }] }],
  ['a span without a text', { ...report, article: null }],
  ['an aside of the story', { ...report, article: { ...article, asides: [{ where: 'text', text: '' }] } }],
  [
    'an aside of an inherited name',
    { ...report, article: { ...article, asides: [{ where: 'toString', text: '' }] } },
  ],
  ['a label that nobody knows', { ...report, article: { ...article, labels: ['constructor'] } }],
  ['a day that is none', { ...report, article: { ...article, published: 'yesterday' } }],
  ['a language without end', { ...report, article: { ...article, lang: 'e'.repeat(101) } }],
  ['links with a hole', { ...report, links: Array(1) }],
  [
    'too much text in all',
    { ...report, links: Array(17).fill({ url: 'x'.repeat(1_000_000), title: '', span: null }) },
  ],
  ['links without end', { ...report, links: Array(100_001).fill(report.links[0]) }],
])('%s is refused', (_what, value) => {
  expect(isPageReport(value)).toBe(false);
  expect(narrowWorkerRequest({ to: 'worker', kind: 'context', report: value })).toBeNull();
});

test('requests to the worker are told apart from everything else', () => {
  for (const request of [
    { to: 'worker', kind: 'context', report },
    { to: 'worker', kind: 'card', id: 'Q1', date: null },
    { to: 'worker', kind: 'details', id: 'Q1', date: '2020', mention: null },
    { to: 'worker', kind: 'details', id: 'Q1', date: null, mention: articleView.mentions[0] },
    { to: 'worker', kind: 'copy', report, format: 'markdown' },
    { to: 'worker', kind: 'search', query: 'tass' },
  ]) {
    expect(narrowWorkerRequest(request)).toBe(request);
    expect(narrowPageRequest(request)).toBeNull();
  }
  for (const other of [
    null,
    undefined,
    1,
    'worker',
    [],
    {},
    { to: 'worker' },
    { to: 'worker', kind: '__proto__' },
    { to: 'worker', kind: 'card', id: 1, date: null },
    { to: 'worker', kind: 'card', id: 'Q'.repeat(101), date: null },
    { to: 'worker', kind: 'card', id: 'Q1', date: 'today' },
    { to: 'worker', kind: 'details', id: 'Q1', date: null },
    { to: 'worker', kind: 'details', id: 'Q1', date: null, mention: {} },
    { to: 'worker', kind: 'details', id: 'Q1', date: null, mention: { ...articleView.mentions[0], role: 1 } },
    { to: 'worker', kind: 'copy', report, format: 'pdf' },
    { to: 'worker', kind: 'copy', report: { ...report, url: 1 }, format: 'text' },
    { to: 'worker', kind: 'search', query: 'x'.repeat(10_001) },
    { to: 'worker', kind: 'search', query: { toString: () => 'x' } },
  ]) {
    expect(narrowWorkerRequest(other)).toBeNull();
  }
});

test('requests to a page', () => {
  const show = { to: 'page', kind: 'show', where: 'text', part: 0, start: 4, end: 9 };
  expect(narrowPageRequest(show)).toBe(show);
  expect(narrowPageRequest({ to: 'page', kind: 'report' })).not.toBeNull();
  expect(narrowPageRequest({ to: 'page', kind: 'rest' })).not.toBeNull();
  expect(narrowPageRequest({ ...show, start: -1 })).toBeNull();
  expect(narrowPageRequest({ ...show, end: 1.5 })).toBeNull();
  expect(narrowPageRequest({ ...show, to: 'worker' })).toBeNull();
});

const tables = {
  of: 'page',
  url: 'https://example.org/',
  base: '',
  lang: 'en',
  shape: 'BG.))',
  texts: ['One'],
  hrefs: [],
  marked: [],
  stated: [],
  markup: [['meta', 'author', 'A. Writer']],
  fields: 0,
  passwords: 0,
};

test('the tables of a page are taken', () => {
  const request = { to: 'worker', kind: 'read', tables };
  expect(narrowWorkerRequest(request)).toBe(request);
});

test.each([
  ['of nothing', { of: 'world' }],
  ['a shape that is no text', { shape: ['B'] }],
  ['a shape without end', { shape: 'B'.repeat(2_000_001) }],
  ['texts that are none', { texts: [1] }],
  ['texts without end', { texts: Array(17).fill('x'.repeat(1_000_000)) }],
  ['a text for a list', { hrefs: 'abc' }],
  ['markup of two', { markup: [['meta', 'author']] }],
  ['markup with a hole', { markup: Array(1) }],
  ['markup with a hole in it', { markup: [Object.assign(Array(3), { 0: 'meta', 2: '' })] }],
  ['markup of an unknown kind', { markup: [['style', '', '']] }],
  ['fewer fields than none', { fields: -1 }],
])('tables are refused: %s', (_what, wrong) => {
  expect(narrowWorkerRequest({ to: 'worker', kind: 'read', tables: { ...tables, ...wrong } })).toBeNull();
});
