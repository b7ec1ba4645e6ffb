/**
 * A pack from an address, when the reader asks for it: the one request that Masthead can make. The browser asks the
 * reader about that host alone, and the permission is given back when the file is there.
 */

import { webext } from './webext.ts';

/** Text of the file, or why there is none; `moved`: the address leads to another one, which was not asked for. */
export type FetchedPack =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-address' | 'no-permission' | 'moved' }
  | { readonly kind: 'unreachable'; readonly error: string };

/** Bytes; the largest pack that is read is smaller, and the browser keeps no more than this for an extension. */
const MOST_BYTES = 10 << 20;
const PATIENCE = 20_000;

/** Nothing that says who asks goes with it, and it is not sent on to a host that was not asked about. */
const REQUEST: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'manual',
};

const addressOf = (typed: string): URL | null => {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null;
  return url?.protocol === 'https:' && !url.username && !url.password ? url : null;
};

/**
 * Fetches the pack at an `https` address. To be called straight from the reader's click, or the browser does not
 * ask. Never rejects.
 */
export const fetchPack = async (typed: string): Promise<FetchedPack> => {
  const url = addressOf(typed);
  if (url === null) return { kind: 'not-address' };
  const permission = { origins: [`https://${url.hostname}/*`] };
  const { permissions } = webext();
  try {
    if (!(await permissions.request(permission))) return { kind: 'no-permission' };
    return await readFrom(url);
  } catch (error) {
    return { kind: 'unreachable', error: error instanceof Error ? error.message : String(error) };
  } finally {
    await permissions.remove(permission).catch(() => false);
  }
};

const readFrom = async ({ href }: URL): Promise<FetchedPack> => {
  const response = await fetch(href, { ...REQUEST, signal: AbortSignal.timeout(PATIENCE) });
  if (response.type === 'opaqueredirect') return { kind: 'moved' };
  if (!response.ok) return { kind: 'unreachable', error: `${response.status} ${response.statusText}`.trim() };
  return { kind: 'text', text: await textOf(response) };
};

const textOf = async ({ body }: Response): Promise<string> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let left = MOST_BYTES;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    left -= read.value.length;
    if (left < 0) throw new Error(`> ${MOST_BYTES >> 20} MB`);
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
};
