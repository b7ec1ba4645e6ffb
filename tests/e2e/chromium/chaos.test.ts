/** The worker is stopped again and again while it is used: every request is answered all the same. */

import { expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import { lookUpWhile } from '../look-ups.ts';
import { pause, sampleUrl, until, useSession } from '../session.ts';
import { lookAtStage, waitForStage } from '../stage.ts';
import { stopWorker } from './worker.ts';

const session = useSession();
/** `CHAOS_STOPS=200` for the figure of record. */
const stops = Number(process.env.CHAOS_STOPS ?? 10);

test(`${stops} stops of the worker during look-ups lose no answer`, async () => {
  const random = seededRandom(20_200_416);
  const page = await session().open(sampleUrl);
  const { badges } = await waitForStage(page, 'badges are drawn', (stage) => stage.badges.length > 1);
  const popup = await session().popup(sampleUrl);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  const { lost, disturbed } = await lookUpWhile(popup, stops, {
    before: async () => false,
    during: async () => {
      await pause(random.below(60));
      return stopWorker(session());
    },
  });
  console.log(`worker stopped ${disturbed} times, ${lost.length} answers lost`);
  expect(lost).toEqual([]);
  expect(disturbed).toBeGreaterThanOrEqual(stops);
  await page.bringToFront();
  const after = await lookAtStage(page);
  expect(after?.badges.map(({ label }) => label)).toEqual(badges.map(({ label }) => label));
}, 3_600_000);
