/** A pack from an address: the one request that Masthead can make, by the reader's click, with a permission that does not stay. */

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { closeWelcome } from '../../scripts/browsers/own-pages.ts';
import { browserName, builtFolder, until, useSession } from './session.ts';

const host = 'council.example';
const pack = readFileSync(new URL('../../docs/packs/example.json', import.meta.url), 'utf8');
const pages: Pages = ({ href }) => {
  if (href === `https://${host}/list.json`) return { body: pack, type: 'application/json' };
  if (href === `https://${host}/bad.json`) return { body: '{"format":1}', type: 'application/json' };
  return null;
};

/** Chromium's question to the reader cannot be answered from outside, so its answer is given beforehand, for this host. */
const withAnswer = (): string => {
  if (browserName() === 'firefox') return builtFolder();
  const folder = mkdtempSync(join(tmpdir(), 'masthead-pack-'));
  cpSync(builtFolder(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`https://${host}/*`] }));
  return folder;
};

const session = useSession({
  pages,
  secure: true,
  extension: withAnswer(),
  // Firefox answers its question itself.
  prefs: { 'extensions.webextOptionalPermissionPrompts': false },
});

const requestsOf = (): readonly string[] => session().web.requests.filter((one) => one.includes(host));

/** Types an address, presses the button and waits for what is said of it. */
const addFrom = async (options: Page, address: string, said: string): Promise<void> => {
  await options.bringToFront();
  await options.evaluate(() => document.querySelector<HTMLInputElement>('.packs input[type=url]')?.select());
  await options.type('.packs input[type=url]', address);
  await options.click('.packs form [type=submit]');
  await until(`“${said}” is said`, () =>
    options.evaluate(
      (words) =>
        document.querySelector<HTMLElement>('.packs [role=status]')?.innerText.includes(words) || null,
      said,
    ),
  );
};

test('a pack is fetched from an address when the reader asks for it, and nothing else is', async () => {
  // A copy of the extension keeps the page that greets, which would come in front of the settings: then no click arrives.
  if (browserName() === 'chromium') await closeWelcome(session().running);
  const options = await session().own('options.html');
  await until('the page is drawn', () =>
    options.evaluate(() => document.querySelector('.packs form') && true),
  );
  expect(requestsOf()).toEqual([]);
  await addFrom(options, `http://${host}/list.json`, 'not an https address');
  expect(requestsOf()).toEqual([]);
  await addFrom(options, `https://${host}/bad.json`, 'was not added');
  await addFrom(options, `https://${host}/list.json`, 'Saved');
  const listed = await options.evaluate(
    () => document.querySelector<HTMLElement>('.packs li')?.innerText ?? '',
  );
  expect(listed).toContain('Example Press Council');
  const asked = requestsOf().filter((one) => one.startsWith('GET'));
  expect(asked).toEqual([`GET https://${host}/bad.json`, `GET https://${host}/list.json`]);
  // In Chromium the permission is a part of the manifest here, and so stays.
  if (browserName() === 'chromium') return;
  const kept = await options.evaluate(async () => {
    const { permissions } = (
      globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
    ).chrome;
    return (await permissions.getAll()).origins;
  });
  expect(kept.filter((one) => one.includes(host))).toEqual([]);
});
