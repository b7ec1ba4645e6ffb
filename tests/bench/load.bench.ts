/**
 * Loads of long pages with the built extension and without: `npx node tests/bench/load.bench.ts [ROUNDS] [LINKS] [SLOW]`,
 * after `npm run build`; the last two choose one case, as `20000 4`.
 *
 * Two Chromiums by turns, one with Masthead. Counted is the processor time of the page's main thread, so a busy
 * machine changes little. How long our part of any one task is comes from loads with a trace (`own-tasks.ts`), in processor
 * time too; and so of a jump to the end, which has the rest of the list read.
 */

import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { builtFolders } from '../../scripts/browsers/launch.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { median, recordFigure } from './figures.ts';
import { servePages } from './finding-browser.ts';
import { listPage } from './finding-pages.ts';
import { JUMP, type OwnTasks, traceOwnTasks } from './own-tasks.ts';

const [rounds = '5', onlyLinks, onlySlow] = process.argv.slice(2);
/**
 * 20,000 links at a quarter of the processor take a page 20 to 40 seconds by themselves, without any extension. Puppeteer
 * gives a navigation 30, and then everything ends while the frame is still on its way.
 */
const LONGEST = 300_000;
/** Pages that take long are loaded less often: so many links are half the rounds. */
const MANY = 20_000;
/** Loads with a trace for each case. */
const TRACED = 3;

interface Load {
  readonly tasks: number;
  readonly shift: number;
}

interface Way {
  /** How many times slower the processor is made. */
  readonly slow: number;
  /** Whether the reader jumps to the end of the page once it has come to rest. */
  readonly toEnd?: boolean;
}

const OBSERVE = `globalThis.shift=0;
new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true});`;

async function launch(withExtension: boolean): Promise<Page> {
  const browser: Browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    pipe: true,
    enableExtensions: true,
    protocolTimeout: LONGEST,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  if (withExtension) await browser.installExtension(builtFolders.chromium);
  const page = await browser.newPage();
  await page.bringToFront();
  return page;
}

/** Milliseconds of processor time of the main thread's tasks since the page was opened. */
async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Waits until hardly anything has happened for a second and a half. */
async function untilQuiet(cdp: CDPSession): Promise<number> {
  let before = 0;
  for (let quiet = 0, turn = 0; quiet < 3 && turn < 40; turn++) {
    await pause(500);
    const now = await taskTime(cdp);
    quiet = now - before < 4 ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

async function load(page: Page, url: string, { slow, toEnd = false }: Way): Promise<Load> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  // A page behind another one (the welcome page) is not painted, and then neither read.
  await page.bringToFront();
  const start = await taskTime(cdp);
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST });
  await page.evaluate(OBSERVE);
  let tasks = (await untilQuiet(cdp)) - start;
  if (toEnd) {
    await page.evaluate(`performance.mark('${JUMP}'); scrollTo(0, document.body.scrollHeight)`);
    tasks = (await untilQuiet(cdp)) - start;
  }
  const shift = (await page.evaluate('shift')) as number;
  await page.goto('about:blank', { timeout: LONGEST });
  await cdp.detach();
  return { tasks, shift };
}

const { serve, close } = await servePages();
const without = await launch(false);
const withIt = await launch(true);
try {
  await load(withIt, serve(listPage(50)), { slow: 1 });
  for (const links of [5_000, MANY])
    for (const slow of [1, 4]) {
      if (Number(onlyLinks ?? links) !== links || Number(onlySlow ?? slow) !== slow) continue;
      const url = serve(listPage(links));
      const bare: Load[] = [];
      const ours: Load[] = [];
      const share = links < MANY ? 1 : 2;
      for (let round = 0; round < Number(rounds) / share; round++) {
        bare.push(await load(without, url, { slow }));
        ours.push(await load(withIt, url, { slow }));
      }
      const trace = async (toEnd: boolean): Promise<readonly OwnTasks[]> => {
        const traced: OwnTasks[] = [];
        for (let round = 0; round < TRACED / share; round++)
          traced.push(
            await traceOwnTasks(withIt, async () => void (await load(withIt, url, { slow, toEnd }))),
          );
        return traced;
      };
      const own = await trace(false);
      const ownToEnd = await trace(true);
      const longestOf = (traced: readonly OwnTasks[], what: keyof OwnTasks = 'longest'): string =>
        median(traced.map((one) => one[what])).toFixed(0);
      const longest = longestOf(own);
      const longestToEnd = longestOf(ownToEnd);
      const of = (loads: readonly Load[], what: keyof Load): number => median(loads.map((one) => one[what]));
      const ratio = (of(ours, 'tasks') / of(bare, 'tasks')).toFixed(2);
      recordFigure({
        area: 'page',
        name: `tasks while ${links} links load at 1/${slow} of the processor, beside none of ours`,
        value: ratio,
        ...(links === 5_000 && { bar: '1.2' }),
      });
      recordFigure({
        area: 'page',
        name: `longest task of ours while ${links} links load at 1/${slow} of the processor`,
        value: `${longest} ms`,
        ...(slow === 4 && { bar: '50 ms' }),
      });
      recordFigure({
        area: 'page',
        name: `the same, and a jump to the end of ${links} links at 1/${slow} of the processor`,
        value: `${longestToEnd} ms`,
        ...(slow === 4 && { bar: '50 ms' }),
      });
      console.log(
        `${links} links, ${slow}x slower: tasks ${of(bare, 'tasks').toFixed(0)} -> ${of(ours, 'tasks').toFixed(0)} ms ` +
          `(${ratio}, of rounds ` +
          `${median(ours.map(({ tasks }, i) => tasks / (bare[i]?.tasks ?? 1))).toFixed(2)}), of them in our functions ` +
          `${longestOf(own, 'total')} ms, at most ${longest} in one task; with a jump to the end ${longestOf(ownToEnd, 'total')} and ${longestToEnd}, ${longestOf(ownToEnd, 'afterJump')} after it, ` +
          `while the page's own longest task takes ${longestOf(ownToEnd, 'others')}; shift ${of(ours, 'shift')}`,
      );
    }
} finally {
  await without.browser().close();
  await withIt.browser().close();
  close();
}
