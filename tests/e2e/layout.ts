/** What a reader's eye or finger would miss on one of our own pages. */

import type { Page } from 'puppeteer-core';

/** Sideways scrolling, and text that is cut off; empty where there is none. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    const outside = [...document.querySelectorAll<HTMLElement>('button, a, select, input, p, h1, h2, li')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1);
      })
      .map((one) => one.outerHTML.slice(0, 120));
    return [...wide, ...outside];
  });

/** What a finger would miss: buttons and fields of less than 44 pixels, and what stands among words of less than 24. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary, a')]
      .map((one) => (one.matches('label > input') ? (one.parentElement ?? one) : one))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        const isAmongWords = one.matches('a, .correct, .speakers .show, .remarks .show');
        return width > 0 && height < (isAmongWords ? 24 : 44);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
