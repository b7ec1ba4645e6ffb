import { expect, test } from 'vitest';
import { askContext, findTab } from '../../../scripts/browsers/own-pages.ts';
import { sampleUrl, until, useSession } from '../session.ts';
import { waitForStage } from '../stage.ts';
import { stopWorker } from './worker.ts';

const session = useSession();

test('a stopped worker starts again for the next request, and answers the same', async () => {
  const page = await session().open(sampleUrl);
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  const own = await session().own('popup.html');
  const tab = await until('the tab is found', () => findTab(own, sampleUrl));
  const before = await askContext(own, tab);
  expect(typeof before).toBe('object');
  expect(await stopWorker(session())).toBe(true);
  expect(await askContext(own, tab)).toEqual(before);
  expect(await stopWorker(session())).toBe(true);
  const popup = await session().popup(sampleUrl);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
});
