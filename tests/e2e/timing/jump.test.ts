/**
 * A jump to the end of a page of 20,000 links, each of which has a badge when it is near: how long our longest task is, from
 * the jump to the badges at the end. In Chromium, whose traces tell what is ours.
 */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { JUMP, traceOwnTasks } from '../../bench/own-tasks.ts';
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

// A machine may be busy for a moment with what is none of ours.
test('reads what is there, and not what lies between', { retry: 1 }, async () => {
  const page = await session().open('http://news.example/');
  const jump = async (): Promise<void> => {
    await page.goto(url);
    await hasBadges(page);
    await page.evaluate((mark) => {
      performance.mark(mark);
      scrollTo(0, document.body.scrollHeight);
    }, JUMP);
    await hasBadges(page);
  };
  if (browserName() === 'chromium') {
    const { afterJump } = await traceOwnTasks(page, jump);
    console.log(`our longest task after the jump: ${afterJump.toFixed(0)} ms`);
    expect(afterJump).toBeGreaterThan(0);
    expect(afterJump).toBeLessThan(most);
  } else await jump();
  await page.close();
});
