/** Looking up names in the popup, over and over, while something happens to the worker. */

import type { Page } from 'puppeteer-core';
import { until } from './session.ts';

/** None of them stands on the sample page, so that only the worker can answer. */
const queries = ['Merkel', 'Reuters', 'Macron', 'Guardian'];

const isAnswered = (popup: Page, query: string): Promise<boolean> =>
  until('an answer', () =>
    popup.evaluate(
      (text) =>
        [...document.querySelectorAll('main li')].some((row) => row.textContent?.includes(text)) || null,
      query,
    ),
  ).catch(() => false);

const type = (popup: Page, query: string): Promise<void> =>
  popup.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) return;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);

/**
 * Looks names up, one in each round, until the worker was disturbed so often: before the name is typed or while
 * its answer is on the way. Both say whether they did. Gives the rounds whose answer was lost.
 */
export const lookUpWhile = async (
  popup: Page,
  times: number,
  { before, during }: Readonly<Record<'before' | 'during', () => Promise<boolean>>>,
): Promise<{ readonly lost: readonly string[]; readonly disturbed: number }> => {
  const lost: string[] = [];
  let disturbed = 0;
  for (let round = 0; disturbed < times && round < times * 8; round++) {
    const query = queries[round % queries.length] ?? '';
    if (await before()) disturbed++;
    await type(popup, query);
    if (await during()) disturbed++;
    if (!(await isAnswered(popup, query))) lost.push(`${round}: ${query}`);
  }
  return { lost, disturbed };
};
