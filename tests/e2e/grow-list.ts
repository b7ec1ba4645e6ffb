/** A list of headlines that grows as the reader scrolls, as feeds do. */

import type { Page } from 'puppeteer-core';

/** A page of so many headlines. */
export const listPage = (length: number): string =>
  `<!doctype html><html lang=en><title>News of the road</title><main>${Array.from(
    { length },
    (_, at) =>
      `<article><h2><a href="https://tass.com/world/first-${at}">Council votes on item number ${at} of the long list</a></h2></article>`,
  ).join('')}</main>`;

/** Puts screens of 20 headlines at the end, ten a second; the first ones go once there are ten. */
export const growList = (page: Page, screens: number): Promise<void> =>
  page.evaluate(async (count) => {
    const main = document.querySelector('main');
    const start = Date.now();
    for (let screen = 0; screen < count; screen++) {
      const more = document.createElement('section');
      more.className = 'screen';
      for (let at = 0; at < 20; at++) {
        const item = document.createElement('article');
        const title = document.createElement('h2');
        const link = document.createElement('a');
        link.href = `https://tass.com/world/${start}-${screen}-${at}`;
        link.textContent = `Lorries wait at gate ${at} of depot ${screen} for another day`;
        title.append(link);
        item.append(title);
        more.append(item);
      }
      main?.append(more);
      if (document.querySelectorAll('.screen').length > 10) document.querySelector('.screen')?.remove();
      window.scrollTo(0, document.body.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, screens);
