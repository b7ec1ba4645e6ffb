/**
 * What reading a page costs, as ratios to a baseline of the same run: a pass that does the least which such work can do. The bounds
 * are some four times what was measured: they hold on a busy machine, and catch what became many times slower. `npm run
 * bench` measures more finely.
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { matchAddress } from '../../utils/matching/address/match-address.ts';
import { matchTexts } from '../../utils/matching/match-text.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import { findPage } from '../../utils/page/find-page.ts';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { randomRecords } from '../dataset/random-records.ts';
import { outletRecords } from '../matching/outlets/outlet-dataset.ts';
import { people } from '../matching/people-records.ts';
import { openPage } from '../page/open-page.ts';

const timeOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** Times the baseline, by turns. A turn takes about a millisecond: the least of all is one that nothing disturbed. */
const ratioOf = (run: () => unknown, baseline: () => unknown): number => {
  let [own, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 150; turn++) {
    own = Math.min(own, timeOf(run));
    least = Math.min(least, timeOf(baseline));
  }
  console.log(`${own.toFixed(2)} ms beside ${least.toFixed(3)}: ${(own / least).toFixed(1)}`);
  return own / least;
};

const dataset = memoryDataset({ ...outletRecords, people }, nameRules);
const html = readFileSync('tests/e2e/pages/border-trade.html', 'utf8');
const url = 'http://central.asia-news.com/en_GB/articles/sample/features/2020/04/16/feature-09';
const doc = openPage(html, url);
const article = findPage(doc, url).report.article;
const text = article?.text ?? '';

/** Each word hashed once. */
const hashWords = (): number => {
  let all = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) hash = Math.imul(hash ^ code, 0x01000193);
    else if (hash !== 0) {
      all ^= hash;
      hash = 0;
    }
  }
  return all;
};

/** Each node touched once. */
const walkNodes = (): number => {
  const walker = doc.createTreeWalker(doc);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    length += (node.nodeValue?.length ?? 0) + node.nodeName.length;
  return length;
};

test('finding, beside a walk over all nodes', () => {
  expect(article).not.toBeNull();
  expect(ratioOf(() => findPage(doc, url), walkNodes)).toBeLessThan(40);
});

test('matching, beside a hash of each word', () => {
  const about = { lang: 'en', date: '2020-04-16', country: 'US', publisher: null } as const;
  const parts = [{ where: 'text', part: 0, text }] as const;
  expect(matchTexts(parts, about, dataset).length).toBeGreaterThan(3);
  expect(ratioOf(() => matchTexts(parts, about, dataset), hashWords)).toBeLessThan(800);
});

test('sourcing, beside a hash of each word', () => {
  expect(findSourcing({ text, lang: 'en', matches: [] }).attributions.length).toBeGreaterThan(2);
  expect(ratioOf(() => findSourcing({ text, lang: 'en', matches: [] }), hashWords)).toBeLessThan(700);
});

test('addresses, beside new URL()', () => {
  const urls = Array.from(
    { length: 500 },
    (_, at) => `https://www.site-${at % 60}.example/world/story-${at}`,
  );
  const match = (): void => urls.forEach((one) => void matchAddress(one, dataset));
  expect(ratioOf(match, () => urls.forEach((one) => void new URL(one)))).toBeLessThan(8);
});

test('opening the dataset, beside a sum of its bytes', () => {
  const bytes = encodeDataset(randomRecords(7, 100), nameRules);
  const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  const sum = (): number => words.reduce((all, word) => Math.imul(all ^ word, 0x01000193), 0);
  expect(ratioOf(() => openDataset(bytes), sum)).toBeLessThan(40);
});
