import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { askContext, findTab } from '../../../scripts/browsers/own-pages.ts';
import { sampleUrl, until, useSession } from '../session.ts';
import { waitForStage } from '../stage.ts';
import { stopWorker } from './worker.ts';

const session = useSession();

/** Opens the sample; a page of ours to ask from, the sample's tab, and what the worker says of it. */
const readSample = async () => {
  const page = await session().open(sampleUrl);
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  const own = await session().own('popup.html');
  const tab = await until('the tab is found', () => findTab(own, sampleUrl));
  const before = await askContext(own, tab);
  expect(typeof before).toBe('object');
  return { own, tab, before };
};

test('a stopped worker starts again for the next request, and answers the same', async () => {
  const { own, tab, before } = await readSample();
  expect(await stopWorker(session())).toBe(true);
  expect(await askContext(own, tab)).toEqual(before);
  expect(await stopWorker(session())).toBe(true);
  const popup = await session().popup(sampleUrl);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
});

/** Files of the dataset in the package. */
const countParts = (own: Page): Promise<number> =>
  own.evaluate(async () => {
    let count = 0;
    while (
      await fetch(`/masthead-${count}.bin`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      count++;
    return count;
  });

/** The parts that the browser keeps a copy of; each of them is changed where asked. */
const readCopy = (own: Page, damage: boolean): Promise<number> =>
  own.evaluate(async (isDamaged) => {
    const [name = ''] = (await caches.keys()).filter((one) => one.startsWith('dataset-'));
    const copy = name ? await caches.open(name) : null;
    const addresses = (await copy?.keys()) ?? [];
    if (isDamaged) for (const address of addresses) await copy?.put(address, new Response('damaged'));
    return addresses.length;
  }, damage);

test('a copy of the dataset is kept, and where it is damaged the package serves and a new one is kept', async () => {
  const { own, tab, before } = await readSample();
  const kept = await until('all parts are kept', async () => {
    const count = await readCopy(own, false);
    return count > 10 && count === (await countParts(own)) ? count : null;
  });
  expect(await readCopy(own, true)).toBe(kept);
  expect(await stopWorker(session())).toBe(true);
  expect(await askContext(own, tab)).toEqual(before);
  await until('they are kept anew', async () => ((await readCopy(own, false)) === kept ? true : null));
});
