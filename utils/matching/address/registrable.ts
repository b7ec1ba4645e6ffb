/** Where a host's own name starts: registrable domains by the public suffix list and by hosts of blogs. */

import { getDomain, getPublicSuffix } from 'tldts';
import { hostingDomains } from './shared-hosts.ts';

const plain = { extractHostname: false, validateHostname: false } as const;
const withPrivate = { ...plain, allowPrivateDomains: true } as const;

/** `x.substack.com` for a host under a host of blogs, else null. */
function blogOf(host: string): string | null {
  let start = host.length;
  let below = -1;
  for (;;) {
    const dot = host.lastIndexOf('.', start - 1);
    if (below >= 0 && hostingDomains.has(host.slice(below))) return host.slice(dot + 1);
    if (dot <= 0) return null;
    below = dot + 1;
    start = dot;
  }
}

/**
 * The part of `host` that one owner registers: `bbc.co.uk` of `news.bbc.co.uk`, `x.github.io`,
 * `x.substack.com`. Null for public suffixes themselves (`gov.kz`, `github.io`).
 */
export function registrableOf(host: string): string | null {
  return blogOf(host) ?? getDomain(host, withPrivate);
}

/** Whether anybody can have a name under `host` from its owner, as under `github.io`. */
export function isPrivateSuffix(host: string): boolean {
  return getPublicSuffix(host, withPrivate) === host && getPublicSuffix(host, plain) !== host;
}

/** Public suffix as registered by everybody, without suffixes for private use: `co.uk`, `com`. */
export function suffixOf(registrable: string): string {
  return registrable.slice(registrable.indexOf('.') + 1);
}
