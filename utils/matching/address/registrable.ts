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

/** Hosts of blogs that are deeper than a registrable domain: `blogs.sapo.pt`. */
const deepHosting = [...hostingDomains].filter((host) => host.split('.').length > 2);

/** The host of blogs that `host` stands under, given its registrable domain; null for most. */
function hostingOf(host: string, domain: string): string | null {
  if (host.length > domain.length && hostingDomains.has(domain)) return domain;
  return deepHosting.find((hosting) => host.endsWith(`.${hosting}`)) ?? null;
}

export interface Registrable {
  /** The part that one owner registers: `bbc.co.uk` of `news.bbc.co.uk`, `x.github.io`, `x.substack.com`. */
  readonly domain: string;
  /** The host is a suffix under which anybody gets a name from its owner, as `github.io` is. */
  readonly isPrivateSuffix: boolean;
}

/** Splits a host; a public suffix (`gov.kz`, `github.io`) is its own domain, nobody else's. */
export function readRegistrable(host: string): Registrable {
  const { domain, isPrivate } = parse(host, withPrivate);
  if (domain === null) return { domain: host, isPrivateSuffix: isPrivate === true };
  const hosting = hostingOf(host, domain);
  if (hosting === null) return { domain, isPrivateSuffix: false };
  const dot = host.lastIndexOf('.', host.length - hosting.length - 2);
  return { domain: host.slice(dot + 1), isPrivateSuffix: false };
}

/** Public suffix as registered by everybody, without suffixes for private use: `co.uk`, `com`. */
export function suffixOf(registrable: string): string {
  return registrable.slice(registrable.indexOf('.') + 1);
}
