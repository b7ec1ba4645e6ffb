/** The worker is stopped again and again while it is used: every request is answered all the same. */

import { expect, test } from 'vitest';
import { startChance } from '../../fuzz/chance.ts';
import { sampleUrl, until, useSession } from '../session.ts';
import { lookAtStage, waitForStage } from '../stage.ts';
import { stopWorker } from './worker.ts';

const session = useSession();
/** `CHAOS_STOPS=200` for the figure of record. */
const stops = Number(process.env.CHAOS_STOPS ?? 30);
/** None of them stands on the page, so that only the worker can answer. */
const queries = ['Merkel', 'Reuters', 'Macron', 'Guardian'];

test(`${stops} stops of the worker during look-ups lose no answer`, async () => {
  const chance = startChance(20_200_416);
  const page = await session().open(sampleUrl);
  const { badges } = await waitForStage(page, 'badges are drawn', (stage) => stage.badges.length > 1);
  const popup = await session().popup(sampleUrl);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  let stopped = 0;
  const lost: string[] = [];
  for (let round = 0; stopped < stops && round < stops * 8; round++) {
    const query = queries[round % queries.length] ?? '';
    await popup.evaluate((text) => {
      const box = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!box) return;
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    await new Promise((resolve) => setTimeout(resolve, chance.below(60)));
    if (await stopWorker(session())) stopped++;
    const found = await until('an answer', () =>
      popup.evaluate(
        (text) =>
          [...document.querySelectorAll('main li')].some((row) => row.textContent?.includes(text)) || null,
        query,
      ),
    ).catch(() => false);
    if (!found) lost.push(`${round}: ${query}`);
  }
  console.log(`worker stopped ${stopped} times, ${lost.length} answers lost`);
  expect(lost).toEqual([]);
  expect(stopped).toBeGreaterThanOrEqual(stops);
  await page.bringToFront();
  const after = await lookAtStage(page);
  expect(after?.badges.map(({ label }) => label)).toEqual(badges.map(({ label }) => label));
}, 600_000);
