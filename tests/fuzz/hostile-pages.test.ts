import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { findPage } from '../../utils/page/find-page.ts';
import type { PageFinding } from '../../utils/page/places.ts';
import { isPageReport } from '../../utils/platform/narrow.ts';
import { startChance } from './chance.ts';
import { mutatePage } from './mutate-page.ts';

/** How many pages, and the seed of the first; `FUZZ_RUNS=20000 npm run test:unit -- tests/fuzz` for the figure of record. */
const runs = Number(process.env.FUZZ_RUNS ?? 60);
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
/** A page that takes this much longer than our whole sample needs is a hang. */
const longestMs = 3_000;

const folder = new URL('../e2e/pages/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Asks back for places, right and wrong ones: null or a Range, never a throw. */
const askBack = ({ report, rangeOf, linkElement }: PageFinding): void => {
  const length = report.article?.text.length ?? 0;
  for (const start of [0, 1, length >> 1, length - 1, length, length + 5, -1]) {
    rangeOf('text', 0, start, start + 3);
    rangeOf('title', 0, start, start);
    rangeOf('caption', start, 0, 1);
  }
  report.links.slice(0, 5).forEach((link, at) => {
    if (link.span) rangeOf('text', 0, ...link.span);
    linkElement(at);
  });
  linkElement(-1);
};

const examine = (seed: number): string | null => {
  const chance = startChance(seed);
  const html = mutatePage(chance.pick(samples), chance);
  const dom = new JSDOM(html, { url: 'https://example.org/a', virtualConsole: new VirtualConsole() });
  const before = dom.window.document.documentElement.outerHTML.length;
  const started = performance.now();
  try {
    const finding = findPage(dom.window.document, 'https://example.org/a');
    askBack(finding);
    if (!isPageReport(structuredClone(finding.report))) return `seed ${seed}: not a report`;
    const length = finding.report.article?.text.length ?? 0;
    if (finding.report.links.some(({ span }) => span && span[1] > length))
      return `seed ${seed}: span past the end`;
    if (dom.window.document.documentElement.outerHTML.length !== before)
      return `seed ${seed}: the page was changed`;
  } catch (error) {
    return `seed ${seed}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' | ') : error}`;
  } finally {
    dom.window.close();
  }
  const ms = performance.now() - started;
  return ms > longestMs ? `seed ${seed}: ${Math.round(ms)} ms for ${html.length} characters` : null;
};

test(`${runs} hostile pages are read without a fault`, () => {
  const faults: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + runs && faults.length < 20; seed++) {
    const fault = examine(seed);
    if (fault) faults.push(fault);
  }
  expect(faults).toEqual([]);
}, 3_600_000);
