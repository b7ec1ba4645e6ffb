/**
 * The pictures of the store listings and of the README, from the built extension on the sample article:
 * `npm run build && npm run pictures:store` writes `docs/store/*.png` (1280 by 800, as both stores take
 * them) and `docs/pictures/page-and-popup.png`.
 */

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtFolders, launchBrowser, type RunningBrowser } from './browsers/launch.ts';
import { startLocalWeb } from './browsers/local-web.ts';
import { closeWelcome, openOwnPage, openPopup } from './browsers/own-pages.ts';
import { samplePages, sampleUrl } from './browsers/sample.ts';
import { pause, until } from './browsers/wait.ts';
import { endOf } from './pictures/end-of.ts';

const docs = join(import.meta.dirname, '../docs');
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 700 };
/** Whose card is opened. */
const NAME = 'Radio Free Europe/Radio Liberty';

type Picture = `${string}.png`;

const openArticle = async ({ browser }: RunningBrowser): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(sampleUrl, { waitUntil: 'load' });
  return page;
};

/** The popup as it stands over an article, once both are drawn. */
const shootPopup = async (running: RunningBrowser): Promise<string> => {
  const popup = await openPopup(running, sampleUrl);
  await popup.setViewport(POPUP);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  await pause(300);
  const picture = await popup.screenshot({ encoding: 'base64' });
  await popup.close();
  return picture;
};

/** One picture of a page with a popup over its upper right corner, as a browser shows them. */
const compose = async (page: Page, popup: string, path: Picture): Promise<void> => {
  await page.bringToFront();
  // Badges come when the worker has answered; the page's shadow root is closed, so nothing tells.
  await pause(4_000);
  const article = await page.screenshot({ encoding: 'base64' });
  const sheet = await page.browser().newPage();
  await sheet.setViewport(SIZE);
  await sheet.setContent(`<style>body{margin:0}img{display:block}.popup{position:fixed;top:12px;right:20px;
    border-radius:10px;box-shadow:0 0 0 1px #0003,0 12px 40px #0006}</style>
    <img src="data:image/png;base64,${article}"><img class="popup" src="data:image/png;base64,${popup}">`);
  await pause(200);
  await sheet.screenshot({ path });
  await sheet.close();
};

const shootCard = async (page: Page, path: Picture): Promise<void> => {
  await page.bringToFront();
  const { y } = await endOf(page, NAME);
  await page.evaluate((by) => window.scrollBy(0, by), y - 240);
  const end = await endOf(page, NAME);
  await pause(600);
  await page.mouse.move(end.x, end.y);
  await pause(900);
  await page.screenshot({ path });
};

const shootSettings = async (running: RunningBrowser, path: Picture): Promise<void> => {
  const settings = await openOwnPage(running, 'options.html');
  await settings.setViewport(SIZE);
  await pause(500);
  await settings.screenshot({ path });
  await settings.close();
};

const web = await startLocalWeb(samplePages);
for (const scheme of ['light', 'dark'] as const) {
  const running = await launchBrowser({
    name: 'chromium',
    port: web.port,
    headless: true,
    dark: scheme === 'dark',
    extension: builtFolders.chromium,
  });
  await closeWelcome(running);
  const page = await openArticle(running);
  const popup = await shootPopup(running);
  if (scheme === 'light') {
    await compose(page, popup, join(docs, 'pictures/page-and-popup.png') as Picture);
    await compose(page, popup, join(docs, 'store/1-article.png') as Picture);
    await shootCard(page, join(docs, 'store/2-card.png') as Picture);
    await shootSettings(running, join(docs, 'store/4-settings.png') as Picture);
  } else await compose(page, popup, join(docs, 'store/3-dark.png') as Picture);
  await running.browser.close();
}
await web.close();
