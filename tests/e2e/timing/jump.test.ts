/**
 * A jump to the end of a page of 20,000 links, each of which has a badge when it is near: how long our longest task is,
 * from the first byte of the page to the badges at its end. In Chromium, whose traces tell what is ours.
 */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { traceOwnTasks } from '../../bench/own-tasks.ts';
import { listPage } from '../grow-list.ts';
import { browserName, useSession } from '../session.ts';
import { waitForStage } from '../stage.ts';

const LINKS = 20_000;
const url = 'http://news.example/list';
/** Milliseconds of processor time, for a machine that may be busy; on a quiet one it was 53 while all links up to the end were read. */
const most = 35;

const session = useSession({
  pages: ({ pathname }) => (pathname === '/list' ? { body: listPage(LINKS) } : null),
});

const hasBadges = (page: Page): Promise<unknown> =>
  waitForStage(page, 'links in view have badges', ({ badges }) =>
    badges.some(({ top }) => top > 0 && top < 500),
  );

test('reads what is there, and not what lies between', async () => {
  const page = await session().open('http://news.example/');
  const jump = async (): Promise<void> => {
    await page.goto(url);
    await hasBadges(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await hasBadges(page);
  };
  if (browserName() === 'chromium') {
    const { longest } = await traceOwnTasks(page, jump);
    expect(longest).toBeLessThan(most);
  } else await jump();
  await page.close();
});
