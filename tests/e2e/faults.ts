/** Asks axe about one of our own pages, as a real browser has drawn it: colour contrast too. */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface AxeGlobal {
  readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** Faults in words; empty where there are none. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeGlobal).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};
