/**
 * Start of the worker: `npx node tests/bench/worker.bench.ts [ROUNDS] [FOLDER...]`, after `npm run build`.
 *
 * A page of the extension asks a worker that was stopped for a card from the full dataset, beside an extension
 * whose worker answers at once, by turns in one browser; in Chromium and in Firefox. With folders,
 * those are measured in place of `.output/BROWSER-mv3`.
 */

import type { BrowserName } from '../../scripts/browsers/find.ts';
import { median, recordFigure } from './figures.ts';
import { REUTERS_CARD } from './worker-ask.ts';
import { openWorkerBrowser } from './worker-browsers.ts';

const [rounds = '15', ...given] = process.argv.slice(2);
const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

async function measure(name: BrowserName): Promise<void> {
  const browser = await openWorkerBrowser(name);
  try {
    const folders = given.length > 0 ? given : ['.output'];
    const empty = await browser.install(null);
    const workers = [empty];
    for (const folder of folders) workers.push(await browser.install(`${folder}/${BUILDS[name]}`));
    const times: number[][] = workers.map(() => []);
    for (let round = 0; round <= Number(rounds); round++)
      for (const [at, worker] of workers.entries()) {
        const time = await worker.firstAnswer(REUTERS_CARD);
        // The first round is the first start after the installation.
        if (round > 0) times[at]?.push(time);
      }
    console.log(`${browser.version}, ${rounds} rounds`);
    for (const [at, own] of times.entries()) {
      const beside = own.map((time, round) => time / (times[0]?.[round] ?? Number.NaN));
      const ratio = (median(own) / median(times[0] ?? [])).toFixed(2);
      if (at > 0)
        recordFigure({
          area: 'worker',
          name: `${name}: first answer of a stopped worker, beside one that is empty`,
          value: `${median(own).toFixed(0)} ms, ${ratio}`,
          bar: '3',
        });
      console.log(
        `  ${(at === 0 ? 'empty' : (folders[at - 1] ?? '')).padEnd(24)} median ${median(own).toFixed(0).padStart(5)} ms, least ` +
          `${Math.min(...own)
            .toFixed(0)
            .padStart(5)} ms, beside empty ${ratio} ` +
          `(median of rounds ${median(beside).toFixed(2)})`,
      );
    }
  } finally {
    await browser.close();
  }
}

for (const name of ['chromium', 'firefox'] as const) await measure(name);
