/**
 * Requests over the browser's message channel: `askWorker` and `askPage` send one and always resolve to an
 * `Answer`, `serveWorker` and `servePage` answer it. Listeners answer with `sendResponse` and `return true`,
 * the one form that holds in Chromium and Firefox, with the polyfill and without.
 *
 * The browser may stop the worker between request and answer. Requests change nothing, so a lost one is
 * asked again: the second one starts the worker anew.
 */

import type {
  Answer,
  PageRequest,
  PopupRequest,
  Request,
  Values,
  WorkerRequest,
} from '../protocol/messages.ts';
import { logError } from './errors.ts';
import { narrowWorkerRequest, pageOf } from './narrow.ts';
import { narrowPageRequest } from './narrow-page-request.ts';
import { askOverPort, type Listen, listenOnPorts } from './ports.ts';
import { webext } from './webext.ts';

/** Who sent a request, in the browser's own words. */
export interface Sender {
  /** The tab of a content script or of a page of ours, null for popup and worker. */
  readonly tab: number | null;
  /** The tab is in a private window. */
  readonly isPrivate: boolean;
  /** The site that it was sent from: origin and host count, the path may be missing. */
  readonly site: URL | null;
  /** Sent by a page of the extension itself (popup, options, worker), not by a content script. */
  readonly own: boolean;
}

/** One function for each kind of request. What it throws becomes `{ ok: false }` and is logged once. */
export type Handlers<R extends Request> = {
  readonly [K in R['kind']]: (
    request: Extract<R, { readonly kind: K }>,
    sender: Sender,
  ) => Values[K] | Promise<Values[K]>;
};

/** Why a request has no value, when it is not the handler's own message. */
export const failures = {
  /** Nobody listens: no content script in this tab (restricted page, not reloaded since installation). */
  unreachable: 'unreachable',
  /** The extension was reloaded or removed under this page; an old content script should step aside. */
  orphaned: 'orphaned',
  /** The receiver did not take the message for a request, or the sender may not say that. */
  refused: 'refused',
  /** The page's script could not read its page. */
  unread: 'unread',
} as const;

const tries = 3;
/** Milliseconds before the last try: a worker that is still being stopped loses all that it is asked until it is gone. */
const MOMENT = 150;

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT));
const isGone = (): boolean => !webext().runtime?.id;

const isAnswer = <K extends keyof Values>(value: unknown): value is Answer<K> =>
  typeof (value as { ok?: unknown } | null | undefined)?.ok === 'boolean';

const ask = async <K extends keyof Values>(
  send: () => Promise<unknown>,
  beforeLast?: () => Promise<void>,
): Promise<Answer<K>> => {
  for (let left = tries; left > 0; left--) {
    if (left === 1) await beforeLast?.();
    if (isGone()) return { ok: false, error: failures.orphaned };
    const answer = await send().catch(() => null);
    if (isAnswer<K>(answer)) return answer;
  }
  return { ok: false, error: isGone() ? failures.orphaned : failures.unreachable };
};

/** Asks the background worker. Never rejects. */
export const askWorker = <R extends WorkerRequest>(request: R): Promise<Answer<R['kind']>> =>
  ask(() => webext().runtime.sendMessage(request), moment);

/** The same for a request or an answer that may be long; `rest` resolves when the page has time for more of it. */
export const askWorkerInPieces = <R extends WorkerRequest>(
  request: R,
  rest: () => Promise<void>,
): Promise<Answer<R['kind']>> => ask(() => askOverPort(request, rest), moment);

/** Tells an open popup that this content script is here. Never rejects. */
export const tellPopup = (): Promise<Answer<'here'>> => {
  const here: PopupRequest = { to: 'popup', kind: 'here' };
  return ask(() => webext().runtime.sendMessage(here));
};

/** Asks the content script in the top frame of a tab. Never rejects. */
export const askPage = <R extends PageRequest>(tab: number, request: R): Promise<Answer<R['kind']>> =>
  ask(() => webext().tabs.sendMessage(tab, request, { frameId: 0 }));

/** The sender of a message, as the browser gives it to a listener. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/**
 * The browser knows a sender's origin itself; the address it has from the sender's process, which may be taken over, so that
 * it counts only where there is no origin (a page that its own policy puts into a sandbox).
 */
const addressOf = ({ origin, url }: RawSender): string | undefined =>
  origin === undefined || origin === 'null' ? url : origin;

/** The site that a message was sent from. */
export const siteOf = (raw: RawSender): URL | null => parseUrl(addressOf(raw) ?? '');

const senderOf = (raw: RawSender): Sender => {
  const { tab } = raw;
  const said = addressOf(raw);
  return {
    tab: tab?.id ?? null,
    isPrivate: tab?.incognito ?? false,
    site: siteOf(raw),
    own: said === undefined ? tab === undefined : `${said}/`.startsWith(webext().runtime.getURL('/')),
  };
};

type Handler<R> = (request: R, sender: Sender) => unknown;

const answerTo = async <R extends Request>(handler: Handler<R>, request: R, sender: Sender) => {
  try {
    return { ok: true, value: await handler(request, sender) };
  } catch (error) {
    logError(`${request.to} ${request.kind}`, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
};

interface Service<R extends Request> {
  readonly to: R['to'];
  readonly narrow: (message: unknown) => R | null;
  readonly handlerOf: (request: R) => Handler<R>;
  readonly admits: (request: R, sender: Sender) => boolean;
}

/** Whether something that came is meant for that receiver. */
export const isFor = (to: Request['to'], message: unknown): boolean =>
  (message as { to?: unknown } | null | undefined)?.to === to;

/** The listener of a service: takes what is for it and from this extension. */
const listenFor =
  <R extends Request>(service: Service<R>): Listen<RawSender> =>
  (message, raw, sendResponse) => {
    if (!isFor(service.to, message) || raw.id !== webext().runtime.id) return undefined;
    const sender = senderOf(raw);
    const request = service.narrow(message);
    if (request === null || !service.admits(request, sender)) {
      sendResponse({ ok: false, error: failures.refused });
    } else {
      void answerTo(service.handlerOf(request), request, sender).then(sendResponse);
    }
    return true;
  };

const serve = <R extends Request>(service: Service<R>): Listen<RawSender> => {
  const listen = listenFor(service);
  webext().runtime.onMessage.addListener(listen);
  return listen;
};

/** All that a content script asks the worker for. */
const askedByPages: readonly string[] = ['read', 'notes', 'site'];

/** Whether an address is of that site: of the very same origin. */
export const isOfSite = (url: unknown, site: URL | null): boolean =>
  typeof url === 'string' && site !== null && parseUrl(url)?.origin === site.origin;

/**
 * Whether a content script may ask that: what it needs to draw and no more, and about its own page only, so that
 * none passes for another.
 */
const mayAsk = (request: WorkerRequest, { tab, site }: Sender): boolean => {
  if (tab === null || !askedByPages.includes(request.kind)) return false;
  const page = pageOf(request);
  return page === null || isOfSite(page, site);
};

/**
 * Answers requests to the worker. Call it in the first turn of the worker, or requests that wake it are
 * lost. Our own pages may ask anything, a content script about its own page only.
 */
export const serveWorker = (handlers: Handlers<WorkerRequest>): void => {
  const listen = serve<WorkerRequest>({
    to: 'worker',
    narrow: narrowWorkerRequest,
    handlerOf: ({ kind }) => handlers[kind] as Handler<WorkerRequest>,
    admits: (request, sender) => sender.own || mayAsk(request, sender),
  });
  listenOnPorts(listen);
};

/** Answers requests to the page in a content script; only our own pages and worker are answered. */
export const servePage = (handlers: Handlers<PageRequest>): void => {
  serve<PageRequest>({
    to: 'page',
    narrow: narrowPageRequest,
    handlerOf: ({ kind }) => handlers[kind] as Handler<PageRequest>,
    admits: (_request, sender) => sender.own,
  });
};
