/** A pack from an address: asked for only when the reader says so, with leave for that host alone. */

import { webext } from './webext.ts';

/** Longest pack, in UTF-16 units. */
const LONGEST = 8_000_000;

export type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  /** The reader or the browser did not give leave. */
  | { readonly kind: 'refused'; readonly host: string }
  | { readonly kind: 'unreachable' };

/** Fetches a pack. Call it in the turn of the reader's click, or the browser does not ask for leave. */
export async function fetchPack(address: string): Promise<Fetched> {
  if (!URL.canParse(address) || !address.startsWith('https://')) return { kind: 'unreachable' };
  const { host, hostname } = new URL(address);
  const isAllowed = await webext()
    .permissions.request({ origins: [`https://${hostname}/*`] })
    .catch(() => false);
  if (!isAllowed) return { kind: 'refused', host };
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const text = response.ok ? await response.text() : '';
    return text && text.length <= LONGEST ? { kind: 'text', text } : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}
