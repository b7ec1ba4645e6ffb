/** Where citations' addresses are cut in two, so that what many of them share stands in the file once. */

import type { EntityId } from '../model/facts.ts';
import type { Tail } from './tables.ts';

/** Addresses of one file; `split` must be asked for addresses that were counted. */
export class UrlHeads {
  readonly #counts = new Map<string, number>();

  /** Counts an address once for each entity that cites it. */
  count(url: string): void {
    for (const head of headsOf(url)) this.#counts.set(head, (this.#counts.get(head) ?? 0) + 1);
  }

  /** The longest head that another address has too; `''` where there is none. */
  split(url: string, id: EntityId): { readonly head: string; readonly tail: Tail } {
    if (url.endsWith(id) && url.length > id.length) {
      return { head: url.slice(0, url.length - id.length), tail: 'id' };
    }
    const head = headsOf(url).find((candidate) => (this.#counts.get(candidate) ?? 0) > 1) ?? '';
    return { head, tail: head === url ? 'none' : 'own' };
  }
}

/** The whole, all up to the last slash, and the origin with its slash; longest first, each once. */
function headsOf(url: string): string[] {
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  const scheme = url.indexOf('://');
  const path = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
  return [...new Set([url, folder, url.slice(0, path + 1)])].filter((head) => head !== '');
}
