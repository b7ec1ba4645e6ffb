/**
 * Finding in real Chromium: `node tests/bench/finding.bench.ts [FOLDER] [COUNT]`.
 *
 * Our finding beside Readability (which must be given a clone, and that is timed), links beside the floor
 * (`querySelectorAll('a[href]')` and reading each address), and the load of pages with and without the watch,
 * which walks the page and leaves the judging to the worker.
 * With no folder the pages are those of `tests/pages` and two long lists.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { bundle, measureLoad, openBrowser } from './finding-browser.ts';
import { benchPages, listPage } from './finding-pages.ts';

const [folder = new URL('../pages', import.meta.url).pathname, count = '150'] = process.argv.slice(2);
const entry = (name: string): string => new URL(`../../utils/page/${name}.ts`, import.meta.url).pathname;

/** Runs in the page: times each contender on a document of its own, in turn. */
const TIME = `(html, url) => {
  const open = () => new DOMParser().parseFromString(html, 'text/html');
  const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
  const [a, b, c] = [open(), open(), open()];
  return {
    floor: time(() => { for (const link of a.querySelectorAll('a[href]')) link.href; }),
    ours: time(() => finding.findPage(b, url)),
    readability: time(() => new Readability(c.cloneNode(true)).parse()),
  };
}`;

interface Times {
  readonly floor: number;
  readonly ours: number;
  readonly readability: number;
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

function row(name: string, values: readonly number[]): string {
  return `${name.padEnd(12)} median ${at(values, 0.5).toFixed(2)} ms, p95 ${at(values, 0.95).toFixed(2)} ms`;
}

async function timePages(page: Page, pages: readonly string[]): Promise<void> {
  const times: Times[] = [];
  for (const html of pages)
    times.push(
      (await page.evaluate(`(${TIME})(${JSON.stringify(html)}, 'https://a.example/2024/x')`)) as Times,
    );
  const warm = times.slice(Math.min(10, times.length >> 2));
  for (const name of ['ours', 'readability', 'floor'] as const)
    console.log(
      row(
        name,
        warm.map((time) => time[name]),
      ),
    );
  for (const share of [0.5, 0.95]) {
    const [ours, readability] = [
      at(
        warm.map((t) => t.ours),
        share,
      ),
      at(
        warm.map((t) => t.readability),
        share,
      ),
    ];
    console.log(`ours / readability at ${share}: ${(ours / readability).toFixed(2)}`);
  }
}

async function timeLoads(page: Page, serve: (html: string) => string, watch: string): Promise<void> {
  const start = `${watch};watchPage.watchPage(document, () => {}, { judge: async () => null });`;
  for (const links of [5_000, 20_000]) {
    const url = serve(listPage(links));
    for (const slow of [1, 4]) {
      const without = await measureLoad(page, url, '', slow);
      const with_ = await measureLoad(page, url, start, slow);
      console.log(
        `${links} links, ${slow}x slower: tasks ${without.tasks.toFixed(0)} -> ${with_.tasks.toFixed(0)} ms ` +
          `(${(with_.tasks / without.tasks).toFixed(2)}), longest task ${with_.longest.toFixed(0)} ms, shift ${with_.shift}`,
      );
    }
  }
}

const { browser, serve, close } = await openBrowser();
try {
  const page = await browser.newPage();
  await page.goto(serve('<!doctype html><title>bench</title>'));
  const require = createRequire(import.meta.url);
  await page.evaluate(await bundle(entry('find-page'), 'finding'));
  await page.evaluate(
    `${readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8')};globalThis.Readability=Readability`,
  );
  await timePages(page, benchPages(folder, Number(count)));
  await timeLoads(page, serve, await bundle(entry('watch-page'), 'watchPage'));
} finally {
  await close();
}
