/** Whether two lists of sites can be of one outlet. */

import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { distance } from './alike-names.ts';

const options = { allowPrivateDomains: true };

/** Letters of a subdomain that can be a name of its own. */
const LONG = 8;

/** Letters of a site that another's can be near to. */
const NEAR = 6;

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

/**
 * Sites of one country that are one letter apart or have a hyphen more: `theubpost.mn` and `theubposts.com`. Not in the United States,
 * where papers of many towns have one name.
 */
export function areNearSites(
  country: string | null,
  known: ReadonlySet<string>,
  hosts: readonly string[],
): boolean {
  if (country === null || country === 'US') return false;
  const stems = [...known].map((site) => stemOf(site.split('/')[0] ?? ''));
  return hosts
    .map(stemOf)
    .some((stem) => stem.length >= NEAR && stems.some((other) => distance(stem, other) < 2));
}

/** Letters of the registered name of a host, hyphens and an article left out. */
function stemOf(host: string): string {
  return (getDomainWithoutSuffix(host, options) ?? host).replaceAll('-', '').replace(/^the(?=.)/u, '');
}

/** Registered domain of a host (`bbc.co.uk`), the host itself where it has none. */
export function domainOf(host: string): string {
  return getDomain(host, options) ?? host;
}

/** Endings of countries that sites anywhere use. */
const ANYWHERE =
  /^(?:ac|ag|ai|am|at|be|bz|cc|cd|co|cx|dj|eu|fm|gg|gl|im|in|io|is|it|la|li|ly|me|mn|ms|mu|nu|pw|sc|sh|so|st|su|tk|to|tv|us|vc|vg|ws)$/u;

/** The country whose ending all hosts have (`elcomercio.es`: ES); null where there is none, or an ending that is used anywhere. */
export function countryOfHosts(hosts: readonly string[]): string | null {
  const endings = new Set(hosts.map((host) => host.slice(host.lastIndexOf('.') + 1)));
  const [ending = ''] = endings;
  if (endings.size !== 1 || !/^[a-z]{2}$/u.test(ending) || ANYWHERE.test(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
