import { expect, test } from 'vitest';
import { sampleUrl, until, useSession } from './session.ts';

const session = useSession();

test('the extension loads and its content script answers on a page', async () => {
  await session().open(sampleUrl);
  const popup = await session().popup(sampleUrl);
  expect(await popup.title()).not.toBe('');
  const text = await until('the popup shows text', () =>
    popup.evaluate(() => document.body.innerText || null),
  );
  expect(text).not.toBe('');
});
