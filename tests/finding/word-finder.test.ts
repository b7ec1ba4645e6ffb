import { expect, test } from 'vitest';
import { wordFinder } from '../../utils/finding/word-finder.ts';

const find = wordFinder([
  [1, 'author|post-?meta|toc\\b'],
  [2, 'author-?box|title|date'],
]);

test.each([
  ['post__author', 1],
  ['postmeta post-meta', 1],
  ['post--meta', 0],
  ['candidate', 2],
  ['toc', 1],
  ['toc-list', 1],
  ['tocs', 0],
  ['stoc', 1],
  ['titledate', 2],
  ['a', 0],
  ['', 0],
  ['Title', 2],
  ['postMeta POSTMETA', 1],
  ['poStmeta', 0],
  ['tocList', 1],
  ['tOc', 0],
])('words in %j', (text, bits) => {
  expect(find(text)).toBe(bits);
});

test('a string may be long', () => {
  expect(find(`${'xX'.repeat(5_000)}Date`)).toBe(2);
});

test('of words that begin at one place the first group wins, and none begins inside another', () => {
  expect(find('author-box')).toBe(1);
  expect(
    wordFinder([
      [1, 'subtitle'],
      [2, 'title'],
    ])('subtitle'),
  ).toBe(1);
});
