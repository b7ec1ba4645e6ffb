/** Requests over ports, as the browser joins two ends: each message is copied and comes later. */

import { beforeEach, expect, test, vi } from 'vitest';
import { emptyTables } from '../fixtures/empty-tables.ts';
import { noHandlers } from './no-handlers.ts';

type Hear = (given: unknown) => void;

class End {
  readonly sender?: object;
  other: End | null = null;
  readonly heard: Hear[] = [];
  readonly closed: Hear[] = [];
  readonly onMessage = { addListener: (hear: Hear) => void this.heard.push(hear) };
  readonly onDisconnect = { addListener: (hear: Hear) => void this.closed.push(hear) };
  readonly name: string;

  constructor(name: string, sender?: object) {
    this.name = name;
    if (sender) this.sender = sender;
  }

  postMessage(message: unknown): void {
    const { other } = this;
    if (other === null) throw new Error('Attempting to use a disconnected port object');
    const copy = structuredClone(message);
    queueMicrotask(() => {
      for (const hear of other.heard) hear(copy);
    });
  }

  disconnect(): void {
    const { other } = this;
    this.other = null;
    if (other === null) return;
    other.other = null;
    queueMicrotask(() => {
      for (const hear of other.closed) hear(other);
    });
  }
}

const sender = { id: 'masthead', url: 'https://example.org/', tab: { id: 7 } };
const connected: Hear[] = [];
const ends: End[] = [];

const fake = vi.hoisted(() => ({
  runtime: {
    id: 'masthead',
    getURL: (path: string) => `chrome-extension://masthead${path}`,
    onMessage: { addListener: (): void => {} },
    onConnect: { addListener: (_hear: unknown): void => {} },
    connect: (_how: { name: string }): unknown => undefined,
  },
}));
vi.stubGlobal('chrome', fake);

const { askWorkerInPieces, failures, serveWorker } = await import('../../utils/platform/messages.ts');
const { askOverPort, listenOnPorts } = await import('../../utils/platform/ports.ts');

beforeEach(() => {
  connected.length = 0;
  ends.length = 0;
  fake.runtime.onConnect.addListener = (hear) => void connected.push(hear as Hear);
  fake.runtime.connect = ({ name }) => {
    const [near, far] = [new End(name), new End(name, sender)];
    [near.other, far.other] = [far, near];
    ends.push(near);
    for (const hear of connected) hear(far);
    return near;
  };
});

const rest = async (): Promise<void> => {};
const texts = Array.from({ length: 3_000 }, (_, at) => `Text ${at}`);
const tables = { ...emptyTables, url: 'https://example.org/', texts };
const read = { to: 'worker', kind: 'read', tables } as const;

test('a long request and a long answer come whole, and the port is closed then', async () => {
  const links = Array.from({ length: 2_000 }, (_, at) => ({ url: `https://example.org/${at}`, title: 'x' }));
  serveWorker({
    ...noHandlers,
    read: ({ tables: given }) => ({ texts: given.texts.length, report: { links } }) as never,
  });
  const rests = vi.fn(rest);
  const answer = await askWorkerInPieces(read, rests);
  expect(answer).toEqual({ ok: true, value: { texts: 3_000, report: { links } } });
  expect(rests.mock.calls.length).toBeGreaterThan(2);
  expect(ends.map(({ other }) => other)).toEqual([null]);
});

test('a short request does not wait for the page to have time', async () => {
  serveWorker(noHandlers);
  const never = (): Promise<void> => new Promise(() => {});
  expect(await askWorkerInPieces({ to: 'worker', kind: 'site' }, never)).toEqual({ ok: true, value: true });
});

test('what a page may not ask by message it may not ask over a port', async () => {
  serveWorker(noHandlers);
  const refused = { ok: false, error: failures.refused };
  expect(await askWorkerInPieces({ to: 'worker', kind: 'search', query: 'x' }, rest)).toEqual(refused);
  const elsewhere = { ...read, tables: { ...tables, url: 'https://other.example/' } };
  expect(await askWorkerInPieces(elsewhere, rest)).toEqual(refused);
});

test('a worker that is stopped in between is asked again', async () => {
  let stops = 2;
  listenOnPorts((_message, _sender, respond) => {
    if (stops-- > 0) return undefined;
    respond({ ok: true, value: 'there' });
    return true;
  });
  expect(await askWorkerInPieces(read, rest)).toEqual({ ok: true, value: 'there' });
  expect(ends).toHaveLength(3);
});

test('a worker that is gone for good is unreachable', async () => {
  fake.runtime.connect = () => {
    throw new Error('Could not establish connection');
  };
  expect(await askWorkerInPieces(read, rest)).toEqual({ ok: false, error: failures.unreachable });
});

test('pieces that do not fit, or never end, close the port', async () => {
  const listen = vi.fn(() => true as const);
  listenOnPorts(listen);
  const send = async (messages: readonly unknown[]): Promise<End> => {
    const port = fake.runtime.connect({ name: 'pieces' }) as End;
    for (const message of messages) if (port.other) port.postMessage(message);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return port;
  };
  const piece = { path: ['texts'], items: ['x'] };
  expect((await send([piece, { kind: 'read' }])).other).toBeNull();
  expect((await send(Array(2_001).fill(piece))).other).toBeNull();
  expect(listen).not.toHaveBeenCalled();
});

test('a port of another name is nobody of ours', async () => {
  const listen = vi.fn(() => true as const);
  listenOnPorts(listen);
  const port = fake.runtime.connect({ name: 'other' }) as End;
  port.postMessage({ kind: 'site' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(listen).not.toHaveBeenCalled();
});

test('a page that has gone before its answer is no fault', async () => {
  let answer = (_answer: object): void => {};
  listenOnPorts((_message, _sender, respond) => {
    answer = respond;
    return true;
  });
  const asked = askOverPort({ kind: 'site' }, rest);
  await new Promise((resolve) => setTimeout(resolve, 5));
  ends[0]?.other?.disconnect();
  expect(await asked).toBeNull();
  expect(() => answer({ ok: true })).not.toThrow();
});
