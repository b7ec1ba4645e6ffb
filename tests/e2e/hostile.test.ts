import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { hostilePages, serveHostilePages } from './hostile-pages.ts';
import { browserName, pause, sampleUrl, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const session = useSession({ pages: serveHostilePages });

/** Errors that reach the page or its console, in any script world that the browser reports; the page's own say "mine". */
const listen = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Masthead')) errors.push(message.text());
  });
  return errors;
};

/** How long the page lets a task of its own wait, at worst of ten. */
const slowestTurn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let worst = 0;
    for (let turn = 0; turn < 10; turn++) {
      const started = performance.now();
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
      worst = Math.max(worst, performance.now() - started);
    }
    return worst;
  });

/** A busy machine needs long for a hundred thousand links: it is asked that a page is read at all, not how soon. */
const waitForBadge = (page: Page): Promise<boolean> =>
  until('a badge is drawn', async () => ((await lookAtStage(page))?.badges.length ? true : null), 60_000);

const asked = Object.entries(hostilePages).filter(([, { heavy }]) => !heavy || browserName() === 'chromium');

describe.each(asked)('%s', (path, { badge }) => {
  test('is read without harm to it or to us', async () => {
    const page = await session().running.browser.newPage();
    const errors = listen(page);
    await page.goto(`http://hostile.example${path}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    if (badge) await waitForBadge(page);
    else await pause(1_000);
    expect(await slowestTurn(page)).toBeLessThan(2_000);
    const stage = await lookAtStage(page).catch(() => null);
    const labels = stage?.badges.map(({ label, left, top }) => `${label} ${left} ${top}`) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
    expect(errors.filter((error) => !error.includes('mine'))).toEqual([]);
    await page.close();
  }, 150_000);
});

test('after all of them an ordinary article is read as ever', async () => {
  const page = await session().open(sampleUrl);
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length >= 3);
});
