/** On a telephone: a narrow screen and fingers. The article, a card that is tapped, the popup as a page, the settings. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { cutOff, tooSmall } from './layout.ts';
import { browserName, sampleUrl, until, useSession } from './session.ts';
import { type DrawnBadge, waitForStage } from './stage.ts';

/** Firefox has no emulation of a finger: its preferences say that the pointer is coarse and does not hover. */
const session = useSession({ prefs: { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 } });
const screen = { width: 360, height: 640, hasTouch: true, isMobile: false };

const asTelephone = async (page: Page): Promise<void> => {
  await page.setViewport(browserName() === 'chromium' ? screen : { ...screen, hasTouch: false });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
};

const fitsFingers = async (page: Page): Promise<void> => {
  expect(await cutOff(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
};

test('a badge that is tapped opens its card within the screen', async () => {
  const page = await session().open(sampleUrl);
  await asTelephone(page);
  const drawn = await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  await page.evaluate((top) => scrollBy({ top: top - 300, behavior: 'instant' }), drawn.badges[0]?.top ?? 0);
  const onScreen = ({ top }: DrawnBadge): boolean => top > 0 && top < screen.height - 40;
  // The page has just become narrow and was scrolled: a finger comes down when nothing moves any more.
  let before = '';
  const { badges } = await waitForStage(page, 'a badge stands still on the screen', (stage) => {
    const places = JSON.stringify(stage.badges);
    const isStill = places === before;
    before = places;
    return isStill && stage.badges.some(onScreen);
  });
  const badge = badges.find(onScreen);
  if (!badge) throw new Error('no badge is on the screen');
  await page.touchscreen.tap(badge.left + badge.width / 2, badge.top + badge.height / 2);
  const { card, edges } = await waitForStage(page, 'the card is open', (stage) => stage.card !== null);
  expect(card).not.toBe('');
  expect(edges?.left).toBeGreaterThanOrEqual(0);
  expect(edges?.top).toBeGreaterThanOrEqual(0);
  expect(edges?.right).toBeLessThanOrEqual(screen.width);
  expect(edges?.bottom).toBeLessThanOrEqual(screen.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the popup as a page: rows open under a finger', async () => {
  const popup = await session().popup(sampleUrl);
  await asTelephone(popup);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  await fitsFingers(popup);
  await popup.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.row-main')) row.click();
  });
  await until('a row is open', () => popup.evaluate(() => document.querySelector('.row a') && true));
  await fitsFingers(popup);
});

test('the settings', async () => {
  const settings = await session().own('options.html');
  await asTelephone(settings);
  await until('the settings are shown', () => settings.evaluate(() => document.querySelector('h1') && true));
  await fitsFingers(settings);
});
