/**
 * Addresses as sites: the host without `www.`, and the path only where the host carries more than one outlet. A platform
 * (video, social, blog and app hosts, shops, link shorteners, TV bouquets) is no outlet's site.
 */

import { getDomainWithoutSuffix, parse } from 'tldts';
import { siteText } from '../../../utils/dataset/row-texts.ts';
import type { Site } from '../../../utils/model/facts.ts';
import { isPlatform, portals } from './platforms.ts';

export type SiteReading =
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'none'; readonly why: string };

const mobile = /^(?:www\d?|m|mobile|amp|wap|web|home|site)\./u;

/** Hosts that hand out files, players or a library's catalogue: what is read there is somebody else's. */
const files =
  /^(?:cdn|t?img|images?|static|assets|api|embed[\w-]*|players?|playout|m3u8|streaming|videostream|cloudvideo|catalogue?|archiv\w*|collections?)\.|(?:^|\.)library\./u;

/** Reads an address or a bare host; the path is left out. Portals pass where a person chose them. */
export function readAddress(text: string, chosen = false): SiteReading {
  const trimmed = text
    .trim()
    .replace(/^(?:https?:)?\/\//iu, '')
    .replace(/^https?:?\/*/iu, '');
  if (trimmed === '') return { kind: 'none', why: 'no address' };
  let url: URL;
  try {
    url = new URL(`https://${trimmed.replace(/\s.*$/u, '')}`);
  } catch {
    return { kind: 'none', why: 'no valid address' };
  }
  const { domain, domainWithoutSuffix, isIp, publicSuffix, isIcann, isPrivate } = parse(url.hostname, {
    allowPrivateDomains: true,
  });
  if (isIp || (!isIcann && !isPrivate)) return { kind: 'none', why: 'no public host' };
  if (domain === null || url.hostname === publicSuffix)
    return { kind: 'none', why: 'a host for anybody’s pages' };
  let host = url.hostname.replace(/\.$/u, '');
  if (!/^[a-z0-9.-]+$/u.test(host)) return { kind: 'none', why: 'no valid address' };
  while (mobile.test(host) && host.replace(mobile, '').length >= domain.length)
    host = host.replace(mobile, '');
  if (isPlatform(host, { domain, stem: domainWithoutSuffix ?? '' }))
    return { kind: 'none', why: 'a platform' };
  if (!chosen && files.test(host) && host !== domain)
    return { kind: 'none', why: 'a host of files or of a library' };
  if (!chosen && (portals.has(domain) || portals.has(host))) return { kind: 'none', why: 'a portal' };
  return { kind: 'site', site: { host, path: '' } };
}

/** First section of an address, `/elsoldehidalgo`; `''` for a language, a page or none. */
export function sectionOf(address: string): string {
  const first =
    /^(?:https?:\/\/)?[^/]+\/([a-z][a-z0-9_-]{3,40})(?:\/|$)/u.exec(address.trim().toLowerCase())?.[1] ?? '';
  return first === '' || /^(?:index|home|default|main|portal|site|news|english|web)/u.test(first)
    ? ''
    : `/${first}`;
}

const front = /^\/?(?:(?:index|home|default|main)[^/]*|[a-z]{2}|live|tv|watch)?\/?$/iu;

/** An address of a page below the front of its host; false where it is no address. */
export function isBelowFront(address: string): boolean {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`);
  return url !== null && !front.test(url.pathname);
}

/** What a site is called, in letters: `rivertimes` of `www.river-times.example`. */
export function stemOf(site: string): string {
  return (getDomainWithoutSuffix(site) ?? '').replaceAll('-', '');
}

/**
 * The site that a name is: `Ensonhaber.com`, `Slate.fr`. Endings of stations (`Demain.TV`) are a part of many a name whose site is another. Null
 * for other names.
 */
export function siteOfName(name: string): string | null {
  const bare = name.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]{2,}(?:\.[a-z]{2,4}){1,2}$/u.test(bare) || /\.(?:tv|fm)$/u.test(bare)) return null;
  const reading = readAddress(bare);
  return reading.kind === 'site' ? siteText(reading.site) : null;
}
