/** Where a host's own name starts: registrable domains by the public suffix list and by hosts of blogs. */

import { parse } from 'tldts';
import { hostingDomains } from './shared-hosts.ts';

const withPrivate = {
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
  detectSpecialUse: false,
  allowPrivateDomains: true,
} as const;

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

export interface Registrable {
  /** The part that one owner registers: `bbc.co.uk` of `news.bbc.co.uk`, `x.github.io`, `x.substack.com`. */
  readonly domain: string;
  /** The host is a suffix under which anybody gets a name from its owner, as `github.io` is. */
  readonly isPrivateSuffix: boolean;
}

/** Splits a host; a public suffix (`gov.kz`, `github.io`) is its own domain, nobody else's. */
export function readRegistrable(host: string): Registrable {
  const blog = blogOf(host);
  if (blog) return { domain: blog, isPrivateSuffix: false };
  const { domain, isPrivate } = parse(host, withPrivate);
  return { domain: domain ?? host, isPrivateSuffix: domain === null && isPrivate === true };
}

/** Public suffix as registered by everybody, without suffixes for private use: `co.uk`, `com`. */
export function suffixOf(registrable: string): string {
  return registrable.slice(registrable.indexOf('.') + 1);
}
