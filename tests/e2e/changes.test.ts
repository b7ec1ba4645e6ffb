/** Pages that change under the reader: text that comes late, and addresses that change without a load. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { pause, until, useSession } from './session.ts';
import { waitForStage } from './stage.ts';

const paragraph = (name: string): string =>
  `<p>The report was first carried by ${name}, which spoke with two drivers and a clerk at the depot about the nine days that the road was shut.</p>`;

const shell = (title: string, body: string): string => `<!doctype html><html lang=en><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-04-16">
<main id=app><h1>${title}</h1>${body}</main>`;

const pages: Pages = ({ pathname }) => {
  if (pathname === '/late') return { body: shell('A road opens again after nine days', '') };
  if (pathname === '/app/1')
    return { body: shell('A road opens again after nine days', paragraph('the agency TASS').repeat(9)) };
  return null;
};

const session = useSession({ pages });

const labels = (page: Page, what: string, name: string) =>
  waitForStage(page, what, ({ badges }) => badges.some(({ label }) => label.includes(name)));

test('text that comes after the load gets its badges', async () => {
  const page = await session().open('http://news.example/late');
  await pause(1_500);
  await page.evaluate((html) => {
    document.querySelector('#app')?.insertAdjacentHTML('beforeend', html);
  }, paragraph('the agency TASS').repeat(9));
  const stage = await labels(page, 'the late text has its badge', 'TASS');
  expect(stage.badges.filter(({ label }) => label.includes('TASS'))).toHaveLength(1);
});

test('a single-page navigation is a new page: old badges go, new ones come, and the popup follows', async () => {
  const page = await session().open('http://news.example/app/1');
  await labels(page, 'the first story has its badge', 'TASS');
  await page.evaluate(
    (html) => {
      history.pushState(null, '', '/app/2');
      document.title = 'A bridge is painted blue';
      const app = document.querySelector('#app');
      if (app) app.innerHTML = html;
    },
    `<h1>A bridge is painted blue</h1>${paragraph('the news agency Reuters').repeat(6)}`,
  );
  const stage = await labels(page, 'the second story has its badge', 'Reuters');
  expect(stage.badges.filter(({ label }) => label.includes('TASS'))).toEqual([]);
  const popup = await session().popup('http://news.example/app/2');
  const text = await until('the popup shows the second story', () =>
    popup.evaluate(() =>
      document.body.innerText.includes('A bridge is painted blue') ? document.body.innerText : null,
    ),
  );
  expect(text).toContain('Reuters');
  await popup.close();
});

test('a badge stays beside its text when the page moves it', async () => {
  const page = await session().open('http://news.example/app/1');
  await labels(page, 'the story has its badge', 'TASS');
  // Before its first frame a badge has no size and no place.
  const { badges } = await waitForStage(
    page,
    'the badge is laid out',
    (stage) => stage.badges.length > 0 && stage.badges.every(({ width }) => width >= 6),
  );
  const [before] = badges;
  const moved = await page.evaluate(() => {
    const paragraph = document.querySelector('p');
    const top = paragraph?.getBoundingClientRect().top ?? 0;
    const tall = document.createElement('div');
    tall.style.height = '150px';
    document.querySelector('h1')?.before(tall);
    return (paragraph?.getBoundingClientRect().top ?? 0) - top;
  });
  expect(moved).toBeGreaterThan(100);
  const after = await waitForStage(
    page,
    'the badge has moved with its text',
    ({ badges: [badge] }) => Math.abs((badge?.top ?? 0) - (before?.top ?? 0) - moved) < 4,
  );
  expect(after.badges).toHaveLength(badges.length);
});
