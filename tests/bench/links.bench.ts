/**
 * Addresses to outlets beside `new URL()` alone: `npx node tests/bench/links.bench.ts`. The links are laid out as on
 * a front page: most of them on a few hosts, one in ten on a platform, one in twenty wrapped. `cold` starts
 * each round with an empty table of hosts, as a worker does that was stopped; every link's result is used.
 */

import type { Dataset } from '../../utils/dataset/dataset.ts';
import { matchAddress } from '../../utils/matching/address/match-address.ts';
import { accountCases } from '../matching/address/address-cases-accounts.ts';
import { hostCases } from '../matching/address/address-cases-hosts.ts';
import { wrappedCases } from '../matching/address/address-cases-wrapped.ts';
import { addressDataset } from '../matching/address/address-dataset.ts';
import { recordFigure } from './figures.ts';

const known = [
  'www.bbc.com',
  'm.bbc.com',
  'rus.azattyq.org',
  'www.theguardian.com',
  'www.spiegel.de',
  'lenta.ru',
];
const sections = ['world', 'politics/elections', 'sport', 'persian', 'a', '2020/04/16'];

/** 2,000 addresses, the same in every run. */
function frontPages(): string[] {
  const urls: string[] = [];
  for (let i = 0; urls.length < 1700; i++) {
    const host = i % 5 === 0 ? `www.site-${i % 60}.example` : known[i % known.length];
    urls.push(`https://${host}/${sections[i % sections.length]}/story-of-the-day-${i * 7919}?at_medium=rss`);
  }
  for (let i = 0; i < 200; i++)
    urls.push((accountCases[i % accountCases.length] as readonly string[])[0] as string);
  for (let i = 0; i < 100; i++)
    urls.push((wrappedCases[i % wrappedCases.length] as readonly string[])[0] as string);
  return urls;
}

function best(rounds: number, run: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const started = performance.now();
    if (run() < 0) throw new Error('nothing was read');
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const parseOnce = (urls: readonly string[]): number => {
  let sum = 0;
  for (const url of urls) sum += new URL(url).hostname.length;
  return sum;
};

const matchAll = (urls: readonly string[], dataset: Dataset): number => {
  let sum = 0;
  for (const url of urls) sum += matchAddress(url, dataset).via.length;
  return sum;
};

function report(name: string, urls: readonly string[]): void {
  const valid = urls.filter((url) => URL.canParse(url));
  const alone = best(60, () => parseOnce(valid));
  const warm = best(60, () => matchAll(valid, addressDataset));
  const cold = best(20, () => matchAll(valid, { ...addressDataset }));
  const each = (ms: number): string => `${((ms * 1e6) / valid.length).toFixed(0)} ns`;
  const ratio = (ms: number): string => (ms / alone).toFixed(2);
  console.log(
    `${name}: ${valid.length} links; new URL() ${each(alone)}; matchAddress ${each(warm)} (${ratio(warm)} x), cold ${each(cold)} (${ratio(cold)} x)`,
  );
  recordFigure({
    area: 'addresses',
    name: `${name}, beside new URL(): known hosts / cold`,
    value: `${ratio(warm)} / ${ratio(cold)}`,
    ...(name === 'front pages' && { bar: '2' }),
  });
}

report('front pages', frontPages());
report(
  'accounts only',
  accountCases.map(([url]) => url),
);
report(
  'wrapped only',
  wrappedCases.map(([url]) => url),
);
report(
  'odd hosts only',
  hostCases.map(([url]) => url),
);
