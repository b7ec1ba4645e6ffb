import type { Page } from 'puppeteer-core';

/** The end of a text on the page in the window, where its badge is; the upper left corner where the page has no such text. */
export const endOf = (page: Page, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { direction, writingMode } = getComputedStyle(node.parentElement ?? document.body);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (writingMode !== 'horizontal-tb') return { x: right + 2, y: bottom - 4 };
      return { x: direction === 'rtl' ? left + 1 : right - 1, y: top + 1 };
    }
    return { x: 0, y: 0 };
  }, text);
