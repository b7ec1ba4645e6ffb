/** Addresses of channels that are a part of somebody else's site, and so tell nothing of who is behind the rest of it. */

import { parse } from 'tldts';
import { isMediaLabel } from '../shared/own-site.ts';
import type { Fields } from '../shared/read.ts';
import { isCalledAfter, nearness } from './choose-name.ts';

/** What a section of a site is called that tells no outlet. */
const section = /^(?:tv|webtv|live|video|videos|vod|watch|play|player|stream|media|global)\./u;
const front = /^\/?(?:(?:index|home|default|main)[^/]*|[a-z]{2}|live|tv|watch)?\/?$/iu;

export function alternativesOf(channel: Fields): string[] {
  return (channel.alt_names ?? '').split(';').map((name) => name.trim());
}

/** A section of a site that no channel of it is called after, but another outlet or another of their names is. */
export function isSection(
  site: string,
  channels: readonly Fields[],
  bySite: ReadonlyMap<string, readonly Fields[]>,
): boolean {
  const whole = site.replace(section, '');
  if (whole === site || channels.some((channel) => isCalledAfter(site, channel.name ?? ''))) return false;
  return bySite.has(whole) || channels.flatMap(alternativesOf).some((name) => nearness(name, site) >= 3);
}

/** Pages below a front that neither channel nor network nor owner is called after, and that is not called as a medium is. */
export function isPage(site: string, channels: readonly Fields[]): boolean {
  if (!channels.every((channel) => hasPath(channel.website ?? ''))) return false;
  const { domainWithoutSuffix, publicSuffix } = parse(site);
  if (publicSuffix === 'tv' || isMediaLabel(domainWithoutSuffix ?? '')) return false;
  const names = channels.flatMap((channel) => [
    channel.name ?? '',
    channel.network ?? '',
    ...alternativesOf(channel),
    ...(channel.owners ?? '').split(';'),
  ]);
  return !names.some((name) => name.trim() !== '' && isCalledAfter(site, name));
}

function hasPath(address: string): boolean {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`);
  return url !== null && !front.test(url.pathname);
}
