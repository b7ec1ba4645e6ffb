/** Firefox suspends the background page as soon as it is idle: every request is answered all the same. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookUpWhile } from '../look-ups.ts';
import { sampleUrl, until, useSession } from '../session.ts';
import { lookAtStage, waitForStage } from '../stage.ts';

/** In milliseconds; 30,000 as Firefox comes. Much less would not leave a slow machine the time to read the dataset. */
const session = useSession({ prefs: { 'extensions.background.idle.timeout': 2_000 } });
/** `SUSPENSIONS=200` for the figure of record. */
const suspensions = Number(process.env.SUSPENSIONS ?? 6);

/** Waits until the background page is gone. Asking for it this way does not wake it. */
const waitForSuspension = (own: Page): Promise<boolean> =>
  until('the background page is suspended', () =>
    own.evaluate(() => {
      const { extension } = (
        globalThis as unknown as { browser: { extension: { getBackgroundPage(): Window | null } } }
      ).browser;
      return extension.getBackgroundPage() === null || null;
    }),
  );

test(`${suspensions} suspensions of the background page lose no answer`, async () => {
  const page = await session().open(sampleUrl);
  const { badges } = await waitForStage(page, 'badges are drawn', (stage) => stage.badges.length > 1);
  const popup = await session().popup(sampleUrl);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  const { lost, disturbed } = await lookUpWhile(popup, suspensions, {
    before: () => waitForSuspension(popup),
    during: async () => false,
  });
  console.log(`background page suspended ${disturbed} times, ${lost.length} answers lost`);
  expect(lost).toEqual([]);
  expect(disturbed).toBe(suspensions);
  const after = await lookAtStage(page);
  expect(after?.badges.map(({ label }) => label)).toEqual(badges.map(({ label }) => label));
}, 3_600_000);
