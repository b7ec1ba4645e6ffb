/** A pack from an address: one request to the host that the reader allowed, and the permission given back. */

import { beforeEach, expect, test, vi } from 'vitest';

const request = vi.fn(async (_permission: object) => true);
const remove = vi.fn(async (_permission: object) => true);
const fetched = vi.fn(async (_url: string, _init: RequestInit) => new Response('{"a":"ü"}'));

vi.stubGlobal('chrome', { runtime: { id: 'masthead' }, permissions: { request, remove } });
vi.stubGlobal('fetch', fetched);

const { fetchPack } = await import('../../utils/platform/fetch-pack.ts');

const address = 'https://Council.example/packs/members.json?edition=4';
const asked = { origins: ['https://council.example/*'] };

beforeEach(() => {
  vi.clearAllMocks();
  request.mockImplementation(async () => true);
  fetched.mockImplementation(async () => new Response('{"a":"ü"}'));
});

test('the reader is asked about that host alone, before anything is sent, and the permission goes back', async () => {
  request.mockImplementation(async () => {
    expect(fetched).not.toHaveBeenCalled();
    return true;
  });
  expect(await fetchPack(` ${address} `)).toEqual({ kind: 'text', text: '{"a":"ü"}' });
  expect(request.mock.calls).toEqual([[asked]]);
  expect(remove.mock.calls).toEqual([[asked]]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('it asks in the same turn as the click: the browser would refuse it later', () => {
  void fetchPack(address);
  expect(request).toHaveBeenCalledTimes(1);
});

test('nothing that says who asks goes with the request, and nobody else is asked', async () => {
  await fetchPack(address);
  const [url, init] = fetched.mock.calls[0] ?? [];
  expect(url).toBe('https://council.example/packs/members.json?edition=4');
  expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
});

test('without permission nothing is fetched', async () => {
  request.mockImplementation(async () => false);
  expect(await fetchPack(address)).toEqual({ kind: 'no-permission' });
  expect(fetched).not.toHaveBeenCalled();
});

test.each([
  '',
  'council.example',
  'http://council.example/a.json',
  'https://me:secret@council.example/a.json',
  'file:///etc/hosts',
  'javascript:alert(1)',
  'https://',
])('%j is no address: nobody is asked', async (typed) => {
  expect(await fetchPack(typed)).toEqual({ kind: 'not-address' });
  expect(request).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});

test('an address that leads elsewhere, an error of the site and a failure are told; the permission goes back', async () => {
  const moved = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  fetched.mockImplementationOnce(async () => moved);
  expect(await fetchPack(address)).toEqual({ kind: 'moved' });
  fetched.mockImplementationOnce(async () => new Response('', { status: 404, statusText: 'Not Found' }));
  expect(await fetchPack(address)).toEqual({ kind: 'unreachable', error: '404 Not Found' });
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await fetchPack(address)).toEqual({ kind: 'unreachable', error: 'Failed to fetch' });
  expect(remove).toHaveBeenCalledTimes(3);
});

test('a site that never stops sending is cut off', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (stream) => stream.enqueue(new Uint8Array(1 << 20)),
  });
  fetched.mockImplementationOnce(async () => new Response(endless));
  expect(await fetchPack(address)).toEqual({ kind: 'unreachable', error: '> 10 MB' });
});
