/** Asks axe about one of our own pages, as a real browser has drawn it: colour contrast too. */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface AxeGlobal {
  readonly axe?: {
    run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** Faults in words; empty where there are none. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  // Half a megabyte of program: once for each page, however often it is asked about.
  const isThere = await page.evaluate(() => (globalThis as unknown as AxeGlobal).axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const asked = await (globalThis as unknown as AxeGlobal).axe?.run({
      resultTypes: ['violations'],
      selectors: false,
    });
    if (!asked) throw new Error('axe is not there');
    return asked.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};
