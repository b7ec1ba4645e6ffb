/** Whether two lists of sites can be of one outlet. */

import { getDomain, getDomainWithoutSuffix } from 'tldts';

const options = { allowPrivateDomains: true };

/** True where one side has no site, or both have one under the same registered name (`lemonde.fr`, `en.lemonde.fr`, `foo.com`, `foo.net`). */
export function sitesAgree(known: ReadonlySet<string>, hosts: readonly string[]): boolean {
  if (known.size === 0 || hosts.length === 0) return true;
  const names = new Set([...known].map((site) => getDomainWithoutSuffix(site.split('/')[0] ?? '', options)));
  return hosts.some((host) => names.has(getDomainWithoutSuffix(host, options)));
}

/** Registered domain of a host (`bbc.co.uk`), the host itself where it has none. */
export function domainOf(host: string): string {
  return getDomain(host, options) ?? host;
}
