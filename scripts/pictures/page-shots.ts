/** Pictures of badges and card in a page: on light, dark and grey ground, opened by hover, after scrolling. */

import type { Page } from 'puppeteer-core';
import { endOf } from './end-of.ts';

export interface PageShot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  /** Where the mouse goes, relative to the end of this text; null to leave the page alone. */
  readonly hover: string | null;
  readonly scroll: number;
  /** Of the window. */
  readonly height: number;
}

const still = { width: 900, height: 620, hover: null, scroll: 0 };

export const pageShots: readonly PageShot[] = [
  { ...still, name: 'page-light', query: '' },
  { ...still, name: 'page-dark', query: 'ground=dark&theme=dark' },
  { ...still, name: 'page-grey', query: 'ground=grey' },
  { ...still, name: 'page-tight', query: 'ground=tight' },
  { ...still, name: 'page-scrolled', query: '', scroll: 120 },
  { ...still, name: 'page-card', query: '', hover: 'Radio Liberty' },
  { ...still, name: 'page-card-person', query: '', hover: 'Zhang Xiao' },
  { ...still, name: 'page-card-dark-ar', query: 'ground=dark&theme=dark&lang=ar', hover: 'Radio Liberty' },
  { ...still, name: 'page-card-kk', query: 'lang=kk', hover: 'Zhirinovsky', width: 360 },
  // At the edges of the window: right, bottom, and in text that runs from right to left.
  { ...still, name: 'page-card-right', query: '', hover: 'AFP', width: 700 },
  { ...still, name: 'page-card-bottom', query: '', hover: 'KCNA', height: 400 },
  { ...still, name: 'page-card-rtl', query: 'lang=ar', hover: 'Caravanserai' },
  { ...still, name: 'page-card-column', query: 'lang=zh', hover: '朝日新聞' },
];

/** Waits until badges are drawn, a card too where one is to open, and neither changes or moves for a while. */
const waitUntilStill = (page: Page, hasCard: boolean): Promise<void> =>
  page.evaluate(async (isCardAwaited) => {
    const drawn = (): string | null => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      const isThere = root?.querySelector(isCardAwaited ? '[role=dialog]' : '.mark');
      return isThere && root?.getAnimations().length === 0 ? root.innerHTML : null;
    };
    const end = performance.now() + 10_000;
    for (let before: string | null = null; before === null || before !== drawn(); ) {
      if (performance.now() > end) throw new Error('no badge, no card or no rest within ten seconds');
      before = drawn();
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }, hasCard);

/** Opens the page of a picture, scrolled and with its card open, and waits until it stands still. */
export async function showPage(page: Page, address: string, shot: PageShot): Promise<void> {
  const { query, width, height, hover, scroll } = shot;
  await page.setViewport({ width, height });
  await page.goto(`${address}scripts/pictures/page.html?${query}`);
  await page.mouse.move(1, 1);
  await page.evaluate((top) => window.scrollTo(0, top), scroll);
  if (hover !== null) {
    const { x, y } = await endOf(page, hover);
    await page.mouse.move(x, y);
  }
  await waitUntilStill(page, hover !== null);
}
