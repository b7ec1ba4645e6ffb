/** Pictures of badges and card in a page: on light, dark and grey ground, opened by hover, after scrolling. */

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

interface PageShot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  /** Where the mouse goes, relative to the end of this text; null to leave the page alone. */
  readonly hover: string | null;
  readonly scroll: number;
}

const still = { width: 900, hover: null, scroll: 0 };

const pageShots: readonly PageShot[] = [
  { ...still, name: 'page-light', query: '' },
  { ...still, name: 'page-dark', query: 'ground=dark&theme=dark' },
  { ...still, name: 'page-grey', query: 'ground=grey' },
  { ...still, name: 'page-scrolled', query: '', scroll: 120 },
  { ...still, name: 'page-card', query: '', hover: 'Radio Liberty' },
  { ...still, name: 'page-card-person', query: '', hover: 'Zhang Xiao' },
  { ...still, name: 'page-card-dark-ar', query: 'ground=dark&theme=dark&lang=ar', hover: 'Radio Liberty' },
  { ...still, name: 'page-card-kk', query: 'lang=kk', hover: 'Zhirinovsky', width: 360 },
];

/** The end of a text on the page, where its badge is. */
const endOf = (page: Page, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + wanted.length - 1);
      range.setEnd(node, at + wanted.length);
      const { right, top } = range.getBoundingClientRect();
      return { x: right + 4, y: top + 2 };
    }
    return { x: 0, y: 0 };
  }, text);

/** Takes those pictures whose name has the word in it. */
export async function takePageShots(
  page: Page,
  address: string,
  where: { folder: string; word: string },
): Promise<void> {
  for (const { name, query, width, hover, scroll } of pageShots.filter((one) =>
    one.name.includes(where.word),
  )) {
    await page.setViewport({ width, height: 620 });
    await page.goto(`${address}scripts/pictures/page.html?${query}`, { waitUntil: 'networkidle0' });
    await page.mouse.move(1, 1);
    await page.evaluate((top) => window.scrollTo(0, top), scroll);
    if (hover !== null) {
      const { x, y } = await endOf(page, hover);
      await page.mouse.move(x, y);
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.screenshot({ path: join(where.folder, `${name}.png`) as `${string}.png` });
    process.stdout.write(`${name}\n`);
  }
}
