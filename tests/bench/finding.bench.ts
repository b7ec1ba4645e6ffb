/**
 * Finding in real Chromium: `npx node tests/bench/finding.bench.ts [FOLDER] [COUNT] [ROUNDS]`.
 *
 * Our finding beside Readability (which must be given a clone, and that is timed), and beside the floor for links
 * (`querySelectorAll('a[href]')` and reading each address). What the reader's page does (`walk`: the walk, and
 * its tables as a message) and what the worker does (`judge`) are told apart. Each contender gets a fresh
 * document of each page, each round another one begins, and the young garbage of the one before is taken away first;
 * the least of the rounds counts, in processor time of the one thread, so that
 * a busy machine changes little. With no folder the pages are those of `tests/pages`.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'puppeteer-core';
import { recordFigure } from './figures.ts';
import { bundle, openBrowser } from './finding-browser.ts';
import { benchPages } from './finding-pages.ts';

const [folder = new URL('../pages', import.meta.url).pathname, count = '150', rounds = '3'] =
  process.argv.slice(2);

const CONTENDERS = ['nothing', 'floor', 'readability', 'walk', 'judge'] as const;
/** What is judged was walked before. */
const TURNS = [['nothing'], ['floor'], ['readability'], ['walk', 'judge']] as const;
type Times = Record<(typeof CONTENDERS)[number], number>;

const RUN = `globalThis.open_ = (html) => {
  globalThis.documents = Array.from({ length: ${CONTENDERS.length} }, () => new DOMParser().parseFromString(html, 'text/html'));
};
globalThis.run = {
  nothing() {},
  floor(own) { for (const link of own.querySelectorAll('a[href]')) link.href; },
  readability(own) { new Readability(own.cloneNode(true)).parse(); },
  walk(own) { globalThis.message = finding.walk(own); },
  judge() { finding.judge(message); },
};`;

class Timer {
  private readonly cdp: CDPSession;

  constructor(cdp: CDPSession) {
    this.cdp = cdp;
  }

  async evaluate(expression: string): Promise<void> {
    const { exceptionDetails } = await this.cdp.send('Runtime.evaluate', { expression });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** Milliseconds of processor time of the page's thread for an expression. */
  async time(expression: string): Promise<number> {
    const before = await this.now();
    await this.evaluate(expression);
    return (await this.now()) - before;
  }

  private async now(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  }
}

async function timePage(timer: Timer, html: string): Promise<Times> {
  const least = { nothing: 1e9, floor: 1e9, readability: 1e9, walk: 1e9, judge: 1e9 };
  for (let round = 0; round < Number(rounds); round++) {
    await timer.evaluate(`open_(${JSON.stringify(html)})`);
    const turns = TURNS.map((_, at) => TURNS[(at + round) % TURNS.length] ?? []);
    for (const name of turns.flat()) {
      await timer.evaluate("gc({ type: 'minor' })");
      const run = `run.${name}(documents[${CONTENDERS.indexOf(name)}])`;
      least[name] = Math.min(least[name], await timer.time(run));
    }
  }
  return least;
}

/** The same, null where a contender fails: Readability trusts the names that a page gives to its elements. */
async function timeIfAll(timer: Timer, html: string): Promise<Times | null> {
  try {
    return await timePage(timer, html);
  } catch (error) {
    console.log(`left out: ${String(error).split('\n')[0]}`);
    return null;
  }
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** What asking costs by itself is taken off. */
function withoutAsking(all: readonly Times[]): Times[] {
  const asking = at(
    all.map(({ nothing }) => nothing),
    0.5,
  );
  const less = (time: number): number => Math.max(time - asking, 0.01);
  return all.map((own) => ({
    nothing: asking,
    floor: less(own.floor),
    readability: less(own.readability),
    walk: less(own.walk),
    judge: less(own.judge),
  }));
}

function print(times: readonly Times[]): void {
  const rows: Readonly<Record<string, (own: Times) => number>> = {
    readability: (own) => own.readability,
    'in the page': (own) => own.walk,
    'in the worker': (own) => own.judge,
    whole: (own) => own.walk + own.judge,
    'floor of links': (own) => own.floor,
  };
  const readability = times.map((own) => own.readability);
  const floor = times.map((own) => own.floor);
  console.log(`${times.length} pages, milliseconds of processor time`);
  for (const [name, of] of Object.entries(rows)) {
    const own = times.map(of);
    const beside = own.map((time, i) => time / (readability[i] ?? 1));
    recordFigure({
      area: 'finding',
      name: `${name}: median / p95, beside Readability`,
      value: `${at(own, 0.5).toFixed(2)} / ${at(own, 0.95).toFixed(2)} ms, ${(at(own, 0.5) / at(readability, 0.5)).toFixed(2)}`,
      ...(name === 'whole' && { bar: '0.2' }),
    });
    console.log(
      `${name.padEnd(15)} median ${at(own, 0.5).toFixed(2)}, p95 ${at(own, 0.95).toFixed(2)}; beside Readability ` +
        `${(at(own, 0.5) / at(readability, 0.5)).toFixed(3)} / ${(at(own, 0.95) / at(readability, 0.95)).toFixed(3)}, ` +
        `median of pages ${at(beside, 0.5).toFixed(3)}; beside the floor ${(at(own, 0.5) / at(floor, 0.5)).toFixed(2)}`,
    );
  }
}

const { browser, serve, close } = await openBrowser();
try {
  const page = await browser.newPage();
  await page.goto(serve('<!doctype html><title>bench</title>'));
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const timer = new Timer(cdp);
  const require = createRequire(import.meta.url);
  await timer.evaluate(await bundle(new URL('finding-steps.ts', import.meta.url).pathname, 'finding'));
  await timer.evaluate(
    `${readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8')};globalThis.Readability=Readability`,
  );
  await timer.evaluate(RUN);
  const times: Times[] = [];
  for (const html of benchPages(folder, Number(count))) {
    const own = await timeIfAll(timer, html);
    if (own) times.push(own);
  }
  // The first pages are read by code that is not warm.
  print(withoutAsking(times.slice(Math.min(10, times.length >> 2))));
} finally {
  close();
}
