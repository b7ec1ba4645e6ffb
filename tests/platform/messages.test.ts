import { beforeEach, expect, test, vi } from 'vitest';
import { emptyTables } from '../fixtures/empty-tables.ts';
import { noHandlers } from './no-handlers.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const listeners: Listener[] = [];
const own = { id: 'masthead', url: 'chrome-extension://masthead/popup.html' };
const page = { id: 'masthead', url: 'https://example.org/', tab: { id: 7 } };

const fake = vi.hoisted(() => ({
  runtime: {
    id: 'masthead' as string | undefined,
    getURL: (path: string) => `chrome-extension://masthead${path}`,
    onMessage: { addListener: (_listener: unknown): void => {} },
    onConnect: { addListener: (_listener: unknown): void => {} },
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
  },
  tabs: {
    sendMessage: async (_tab: number, _message: unknown, _options: unknown): Promise<unknown> => undefined,
  },
}));
vi.stubGlobal('chrome', fake);

const { askPage, askWorker, failures, servePage, serveWorker } = await import(
  '../../utils/platform/messages.ts'
);

/** Delivers a message as the browser would: undefined where no listener answers. */
const deliver = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    const taken = listeners.map((listen) => listen(structuredClone(message), sender, resolve));
    if (!taken.includes(true)) resolve(undefined);
  });

beforeEach(() => {
  listeners.length = 0;
  fake.runtime.id = 'masthead';
  fake.runtime.onMessage.addListener = (listener) => void listeners.push(listener as Listener);
  fake.runtime.sendMessage = (message) => deliver(message, own);
  fake.tabs.sendMessage = (_tab, message) => deliver(message, own);
});

const search = { to: 'worker', kind: 'search', query: 'tass' } as const;
const card = { to: 'worker', kind: 'card', id: 'Q1' as never, date: null } as const;
const noPage = {
  report: () => null as never,
  rest: () => null as never,
  show: () => true,
  announce: () => true,
  again: () => true,
  selection: () => '',
  next: () => false,
};

test('the answer of the handler comes back', async () => {
  serveWorker({ ...noHandlers, card: async () => null });
  expect(await askWorker(card)).toEqual({ ok: true, value: null });
});

test('what a handler throws comes back as its message, and is logged once', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  serveWorker({
    ...noHandlers,
    card: () => {
      throw new Error('the dataset is damaged');
    },
  });
  expect(await askWorker(card)).toEqual({ ok: false, error: 'the dataset is damaged' });
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

test('a request that is lost with the worker is asked again', async () => {
  let left = 2;
  serveWorker(noHandlers);
  fake.runtime.sendMessage = (message) =>
    left-- > 0 ? Promise.reject(new Error('message channel closed')) : deliver(message, own);
  expect(await askWorker(card)).toEqual({ ok: true, value: null });
});

test('a worker that is still being stopped is asked again once it is gone', async () => {
  vi.useFakeTimers();
  serveWorker(noHandlers);
  let isStopping = true;
  setTimeout(() => {
    isStopping = false;
  }, 100);
  fake.runtime.sendMessage = (message) =>
    isStopping ? Promise.reject(new Error('message channel closed')) : deliver(message, own);
  const asked = askWorker(card);
  await vi.runAllTimersAsync();
  expect(await asked).toEqual({ ok: true, value: null });
  vi.useRealTimers();
});

test('without anybody who listens the answer is unreachable', async () => {
  expect(await askPage(3, { to: 'page', kind: 'report' })).toEqual({
    ok: false,
    error: failures.unreachable,
  });
});

test('a content script whose extension is gone does not ask', async () => {
  const send = vi.fn();
  fake.runtime.sendMessage = send;
  fake.runtime.id = undefined;
  expect(await askWorker(card)).toEqual({ ok: false, error: failures.orphaned });
  expect(send).not.toHaveBeenCalled();
});

test('a content script asks for what it draws and no more, a page of ours for all', async () => {
  serveWorker(noHandlers);
  const report = { url: 'https://example.org/', kind: 'other', article: null, links: [] };
  const context = { to: 'worker', kind: 'context', report };
  const details = { to: 'worker', kind: 'details', id: 'Q1', date: null, mention: null };
  const copy = { to: 'worker', kind: 'copy', report, format: 'text' };
  for (const message of [search, card, context, details, copy]) {
    expect(await deliver(message, page)).toEqual({ ok: false, error: failures.refused });
    expect(await deliver(message, own)).toMatchObject({ ok: true });
  }
  expect(await deliver({ to: 'worker', kind: 'site' }, page)).toEqual({ ok: true, value: true });
});

test('what counts is the origin that the browser knows, not the address that the process tells', async () => {
  serveWorker(noHandlers);
  const refused = { ok: false, error: failures.refused };
  const taken = { ...page, origin: 'https://evil.example' };
  expect(await deliver(search, { ...taken, url: own.url })).toEqual(refused);
  const report = { url: 'https://example.org/', kind: 'other', article: null, links: [] };
  expect(await deliver({ to: 'worker', kind: 'notes', report }, taken)).toEqual(refused);
  // A page in a sandbox of its own policy has no origin.
  const boxed = { ...page, origin: 'null' };
  expect(await deliver({ to: 'worker', kind: 'notes', report }, boxed)).toEqual({ ok: true, value: null });
  expect(await deliver(search, { ...own, origin: 'chrome-extension://masthead' })).toEqual({
    ok: true,
    value: [],
  });
  expect(await deliver(search, { ...own, origin: 'chrome-extension://mastheads' })).toEqual(refused);
});

test('a content script speaks of the page that it runs in, and of no other', async () => {
  serveWorker(noHandlers);
  const ask = (kind: string, url: string, sender: object): Promise<unknown> => {
    const report = { url, kind: 'other', article: null, links: [] };
    const tables = { ...emptyTables, url };
    return deliver({ to: 'worker', kind, ...(kind === 'read' ? { tables } : { report }) }, sender);
  };
  for (const kind of ['read', 'notes']) {
    const refused = { ok: false, error: failures.refused };
    expect(await ask(kind, 'https://example.org/later#x', page)).toEqual({ ok: true, value: null });
    expect(await ask(kind, 'https://other.example/', page)).toEqual(refused);
    expect(await ask(kind, 'http://example.org/', page)).toEqual(refused);
    expect(await ask(kind, 'https://example.org/', { ...page, url: undefined })).toEqual(refused);
    expect(await ask(kind, '', { ...page, url: '' })).toEqual(refused);
    expect(await ask(kind, 'https://other.example/', own)).toEqual({ ok: true, value: null });
  }
});

test('another extension, and messages for somebody else, get no answer', async () => {
  serveWorker(noHandlers);
  servePage(noPage);
  expect(await deliver(search, { ...own, id: 'another' })).toBeUndefined();
  expect(await deliver({ to: 'nobody' }, own)).toBeUndefined();
  expect(await deliver({ to: 'worker', kind: 'no such kind' }, own)).toEqual({
    ok: false,
    error: failures.refused,
  });
});

test('a page answers only the extension itself, not another tab', async () => {
  servePage({ ...noPage, show: ({ part }) => part === 2 });
  const show = { to: 'page', kind: 'show', where: 'link', part: 2, start: 0, end: 1 };
  expect(await deliver(show, own)).toEqual({ ok: true, value: true });
  expect(await deliver(show, page)).toEqual({ ok: false, error: failures.refused });
  expect(await deliver(show, { ...page, url: undefined })).toEqual({ ok: false, error: failures.refused });
});
