/** What a reader does with an article: sees badges, opens a card, opens the popup, goes to a mention. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pageFile, sampleUrl, until, useSession } from './session.ts';
import { waitForStage } from './stage.ts';

const hanUrl = 'http://sea.example/han-names';

const session = useSession({
  pages: (url) => (url.href === hanUrl ? { body: pageFile('han-names.html') } : null),
});

const popupText = (popup: Page): Promise<string> =>
  until('the popup shows the article', () =>
    popup.evaluate(() => (document.querySelector('.row') ? document.body.innerText : null)),
  );

/** Names of the rows under a heading that begins with these words. */
const rowsUnder = (popup: Page, heading: string): Promise<readonly string[]> =>
  popup.evaluate((wanted) => {
    const sections = [...document.querySelectorAll('section')];
    const section = sections.find((one) => one.querySelector('h2')?.textContent?.trim().startsWith(wanted));
    return [...(section?.querySelectorAll('.row') ?? [])].map((row) =>
      (row as HTMLElement).innerText.replace(/\s+/g, ' '),
    );
  }, heading);

/** Badges are there and laid out: before their first frame they have no size and no place. */
const areDrawn = ({ badges }: { readonly badges: readonly { width: number; height: number }[] }): boolean =>
  badges.length >= 3 && badges.every(({ width, height }) => width >= 6 && height >= 6);

test('badges stand beside names and links', async () => {
  const page = await session().open(sampleUrl);
  const stage = await waitForStage(page, 'badges are drawn', areDrawn);
  expect(stage.badges.every(({ label }) => label.length > 2)).toBe(true);
});

test('a click on a badge opens its card, Escape closes it', async () => {
  const page = await session().open(sampleUrl);
  const { badges } = await waitForStage(page, 'badges are drawn', areDrawn);
  const [badge] = badges;
  if (!badge) throw new Error('no badge');
  await page.mouse.click(badge.left + badge.width / 2, badge.top + badge.height / 2);
  const open = await waitForStage(page, 'the card is open', ({ card }) => card !== null);
  expect(open.card).toContain(badge.label.split(':')[0]);
  await page.keyboard.press('Escape');
  const closed = await waitForStage(page, 'the card is closed', ({ card }) => card === null);
  expect(closed.card).toBeNull();
});

test('the popup shows the founding case: publisher, outlets, people and their offices on its date', async () => {
  await session().open(sampleUrl);
  const popup = await session().popup(sampleUrl);
  const text = await popupText(popup);
  expect(text).toContain('Border markets reopen after Kazakh and Chinese envoys settle dispute over signs');
  expect(text).toContain('Kanat Altynbayev');
  expect(text).toContain('Caravanserai');
  const outlets = (await rowsUnder(popup, 'Outlets')).join('\n');
  expect(outlets).toMatch(/Radio Free Europe\/Radio Liberty|RFE\/RL/);
  expect(outlets).toMatch(/Kazakh|Azattyq/);
  expect(outlets).toMatch(/Agence France-Presse|AFP/);
  expect(outlets).toContain('TASS');
  expect(outlets).not.toContain('Caravanserai');
  const people = await rowsUnder(popup, 'People');
  const person = (name: RegExp): string => people.find((row) => name.test(row)) ?? '';
  expect(person(/Nuryshev/)).toMatch(/foreign/i);
  expect(person(/Zhang Xiao/)).toMatch(/ambassador/i);
  expect(person(/Zhirinovsky/)).toMatch(/Duma/i);
  expect(person(/Beisebayev/)).toMatch(/political analyst/);
  expect(person(/Tolegenov/)).toMatch(/political commentator/);
  await popup.close();
});

test('a row leads to its mention in the page and marks it', async () => {
  const page = await session().open(`${sampleUrl}?jump`);
  await page.setViewport({ width: 900, height: 400 });
  const popup = await session().popup(`${sampleUrl}?jump`);
  await popupText(popup);
  const before = await page.evaluate(() => window.scrollY);
  await popup.evaluate(() => {
    const row = [...document.querySelectorAll<HTMLElement>('.row')].find((one) =>
      one.innerText.includes('Zhirinovsky'),
    );
    row?.querySelector<HTMLElement>('.show')?.click();
  });
  await page.bringToFront();
  const stage = await waitForStage(page, 'the mention is framed', ({ frames }) => frames > 0);
  expect(stage.frames).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  await popup.close();
});

test('names in Chinese characters are read, and who says what in Chinese, from tables that no other page asks for', async () => {
  await session().open(hanUrl);
  const popup = await session().popup(hanUrl);
  await popupText(popup);
  expect((await rowsUnder(popup, 'People')).join('\n')).toMatch(/Wang Yi.*Minister of Foreign Affairs/i);
  const sources = await popup.evaluate(() => document.querySelector<HTMLElement>('.groups')?.innerText);
  expect(sources).toMatch(/Wang Yi|王毅/);
  await popup.close();
});
