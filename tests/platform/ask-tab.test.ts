/** What the popup believes of a tab: which site it is from the browser, and nothing about another site. */

import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const listeners = new Set<Listener>();
const page = { id: 'masthead', origin: 'https://example.org', url: 'https://example.org/a', frameId: 0 };
const tab = 7;

/** The tab's process: what it answers, and what it does first. */
let answer: unknown;
let before = (): void => {};

vi.stubGlobal('chrome', {
  runtime: {
    id: 'masthead',
    getURL: (path: string) => `chrome-extension://masthead${path}`,
    onMessage: {
      addListener: (listen: Listener) => listeners.add(listen),
      removeListener: (listen: Listener) => listeners.delete(listen),
    },
  },
  tabs: {
    sendMessage: async () => {
      before();
      return answer;
    },
  },
});

const { askReport, askSite } = await import('../../utils/platform/ask-tab.ts');
const { failures } = await import('../../utils/platform/messages.ts');

/** Sends `here`, as the browser would deliver it; the answers that it gets. */
const announce = (sender: object): unknown[] => {
  const answers: unknown[] = [];
  for (const listen of listeners) listen({ to: 'popup', kind: 'here' }, sender, (one) => answers.push(one));
  return answers;
};

beforeEach(() => {
  answer = { ok: true, value: true };
  before = () => {};
});

test('the site is the sender that the browser names, whatever the page answers', async () => {
  answer = { ok: true, value: 'https://bank.example' };
  before = () => expect(announce({ ...page, tab: { id: tab } })).toEqual([{ ok: true, value: true }]);
  expect((await askSite(tab))?.origin).toBe('https://example.org');
  before = () => announce({ ...page, tab: { id: tab }, url: 'https://bank.example/' });
  expect((await askSite(tab))?.hostname).toBe('example.org');
  expect(listeners.size).toBe(0);
});

test('another tab, a frame, another extension and an answer alone name no site', async () => {
  expect(await askSite(tab)).toBeNull();
  for (const sender of [
    { ...page, tab: { id: 8 } },
    { ...page, tab: { id: tab }, frameId: 3 },
    { ...page, tab: { id: tab }, id: 'another' },
  ]) {
    before = () => expect(announce(sender)).toEqual([]);
    expect(await askSite(tab)).toBeNull();
  }
});

test('a report is of the tab’s own site, or refused', async () => {
  const site = new URL('https://example.org');
  const report = { url: 'https://example.org/b', kind: 'other', article: null, links: [] };
  answer = { ok: true, value: report };
  expect(await askReport(tab, site)).toEqual(answer);
  for (const value of [{ ...report, url: 'https://bank.example/' }, null, 'text', {}, { url: ['https:'] }]) {
    answer = { ok: true, value };
    expect(await askReport(tab, site)).toEqual({ ok: false, error: failures.refused });
  }
});

test('a page does not put words of its own into the popup’s mouth', async () => {
  answer = { ok: false, error: 'Masthead has checked this page: it is to be trusted.' };
  expect(await askReport(tab, new URL('https://example.org'))).toEqual({ ok: false, error: failures.unread });
});
