/**
 * A first-time reader's walk, from installation on, in one browser session: what greets them, an article, a card,
 * its source, off and on for the site, a pack of their own, a person looked up. Each step starts where the one
 * before has ended.
 */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findOwnPage, findTab } from '../../scripts/browsers/own-pages.ts';
import { faultsOf } from './faults.ts';
import { sampleUrl, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const session = useSession({ welcome: true });
let article: Page;
let popup: Page;

const pack = {
  format: 1,
  id: 'walk',
  name: 'Example Press Council',
  publisher: 'Example Press Council',
  date: '2026-04',
  licence: 'CC0-1.0',
  url: 'https://council.example/',
  outlets: [
    { hosts: ['tass.com'], claims: [{ text: 'not a member', url: 'https://council.example/members' }] },
  ],
};

const shows = (page: Page, text: string): Promise<true> =>
  until(`“${text}” is shown`, () =>
    page.evaluate((wanted) => (document.body?.innerText.includes(wanted) ? true : null), text),
  );

/** Clicks the first of these elements that holds a text. */
const press = (page: Page, selector: string, text = ''): Promise<true> =>
  until(`${selector} “${text}” is there`, () =>
    page.evaluate(
      (wanted, part) => {
        const all = [...document.querySelectorAll<HTMLElement>(wanted)];
        const found = all.find((one) => one.textContent?.includes(part));
        found?.click();
        return found ? true : null;
      },
      selector,
      text,
    ),
  );

const drawn = () => waitForStage(article, 'badges are drawn', ({ badges }) => badges.length >= 3);
const gone = () =>
  until('no badge is left', async () =>
    ((await lookAtStage(article))?.badges ?? []).length === 0 ? true : null,
  );

/** What the toolbar says of the article's tab. */
const toolbar = async (): Promise<{ title: string; text: string }> => {
  const own = await session().own('popup.html');
  const tab = await until('the tab is found', () => findTab(own, sampleUrl));
  const said = await own.evaluate(async (tabId) => {
    const { action } = (
      globalThis as unknown as {
        chrome: { action: Record<'getTitle' | 'getBadgeText', (of: { tabId: number }) => Promise<string>> };
      }
    ).chrome;
    return { title: await action.getTitle({ tabId }), text: await action.getBadgeText({ tabId }) };
  }, tab);
  await own.close();
  return said;
};

test('installed: the first page says what it does and what leaves the browser', async () => {
  const welcome = await until('the first page is open', () => findOwnPage(session().running, 'welcome'));
  await shows(welcome, 'Who is behind what you read?');
  await shows(welcome, 'Nothing. All data is part of the extension');
  expect(await faultsOf(welcome)).toEqual([]);
  await welcome.close();
});

test('an article is read: badges beside names, their count in the toolbar', async () => {
  article = await session().open(sampleUrl);
  await drawn();
  const { title, text } = await toolbar();
  expect(Number(text)).toBeGreaterThan(5);
  expect(title).toContain(`${text} known names here`);
});

test('a card is opened, and its source followed in a new tab', async () => {
  await article.bringToFront();
  const { badges } = await drawn();
  const badge = badges.find(({ label }) => label.startsWith('Radio Free Europe'));
  if (!badge) throw new Error('Radio Free Europe has no badge');
  await article.evaluate((top) => window.scrollTo(0, top), badge.top - 300);
  const placed = await waitForStage(article, 'the badge has moved', ({ badges: [...all] }) =>
    all.some(({ label, top }) => label === badge.label && top > 200 && top < 400),
  );
  const { left, top, width, height } = placed.badges.find(({ label }) => label === badge.label) ?? badge;
  await article.mouse.click(left + width / 2, top + height / 2);
  const { card, links } = await waitForStage(article, 'the card is open', (stage) => stage.card !== null);
  expect(card).toContain('State-funded');
  expect(card).toContain('United States');
  const [source] = links;
  if (!source) throw new Error('no source');
  const { hostname } = new URL(source.url);
  await article.mouse.click(source.x, source.y);
  await until('the source is asked for', async () =>
    session().web.requests.some((request) => request.includes(hostname)) ? true : null,
  );
  await article.bringToFront();
  await article.keyboard.press('Escape');
  expect(new URL(article.url()).hostname).toBe(new URL(sampleUrl).hostname);
});

test('off for the site: no badge, no reading, the toolbar says so; and on again', async () => {
  popup = await session().popup(sampleUrl);
  await shows(popup, 'Outlets');
  expect(await faultsOf(popup)).toEqual([]);
  await press(popup, '.switch input');
  await shows(popup, 'Masthead is off on this site');
  await gone();
  expect(await toolbar()).toEqual({ title: 'Masthead is off on this site', text: '' });
  await press(popup, '.notice .button');
  await shows(popup, 'Outlets');
  await article.bringToFront();
  await drawn();
});

test('a pack is added: its claims stand under its name', async () => {
  const options = await session().own('options.html');
  await shows(options, 'Data packs');
  expect(await faultsOf(options)).toEqual([]);
  await options.evaluate((text) => {
    const file = document.querySelector<HTMLInputElement>('.packs input[type=file]');
    if (!file) return;
    const list = new DataTransfer();
    list.items.add(new File([text], 'council.json', { type: 'application/json' }));
    file.files = list.files;
    file.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(pack));
  await shows(options, 'Show claims of Example Press Council');
  await options.close();
  await popup.close();
  popup = await session().popup(sampleUrl);
  await press(popup, '.rows .row-main', 'TASS');
  await press(popup, '.details summary', 'More').catch(() => null);
  await shows(popup, 'Example Press Council: not a member');
});

test('the page is copied: its outline with the claims of the pack', async () => {
  await popup.bringToFront();
  // A browser lets a page write to the clipboard after a real click only.
  const [text] = await popup.$$('.copy button');
  await text?.click();
  await shows(popup, 'Copied');
  await popup.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
  const box = await popup.$('input[type=search]');
  await popup.keyboard.down('Control');
  await box?.press('v');
  await popup.keyboard.up('Control');
  const pasted = await until('it is pasted', () =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value || null),
  );
  expect(pasted).toContain('Example Press Council: not a member');
});

test('a person who is not on the page is found', async () => {
  await popup.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) return;
    box.value = 'Angela Merkel';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(popup, 'main .row-main', 'Angela Merkel');
  await until('the card is open', () =>
    popup.evaluate(() => (document.querySelector('main .facts li .citation') ? true : null)),
  );
  await shows(popup, 'Chancellor');
  expect(await faultsOf(popup)).toEqual([]);
});
