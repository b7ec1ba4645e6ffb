/** Whether two lists of sites can be of one outlet. */

import { getDomain, getDomainWithoutSuffix } from 'tldts';

const options = { allowPrivateDomains: true };

/** Letters of a subdomain that can be a name of its own. */
const LONG = 8;

/**
 * True where one side has no site, or both have one under the same name: `lemonde.fr`, `en.lemonde.fr`, `foo.com`, `foo.net`, and
 * `riverpost.portal.com` beside `riverpost.com`, for a paper that had its site on a portal. Hyphens tell two apart
 * (`newsleader.com`, `news-leader.com`).
 */
export function sitesAgree(known: ReadonlySet<string>, hosts: readonly string[]): boolean {
  if (known.size === 0 || hosts.length === 0) return true;
  const names = new Set([...known].flatMap((site) => namesOf(site.split('/')[0] ?? '')));
  return hosts.flatMap(namesOf).some((name) => names.has(name));
}

/** Registered name of a host, and its first label where that is long. */
function namesOf(host: string): string[] {
  const first = host.split('.')[0] ?? '';
  return [getDomainWithoutSuffix(host, options) ?? host, ...(first.length >= LONG ? [first] : [])];
}

/** Registered domain of a host (`bbc.co.uk`), the host itself where it has none. */
export function domainOf(host: string): string {
  return getDomain(host, options) ?? host;
}
