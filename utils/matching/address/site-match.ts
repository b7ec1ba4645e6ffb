/** Paths of a known host: whole segments, the longest registered one wins. */

import type { Dataset, Ref } from '../../dataset/dataset.ts';
import type { Account, Site } from '../../model/facts.ts';
import type { KnownAddress } from './address-match.ts';

/** The answer for an entity known by a site. */
export function siteMatch(dataset: Dataset, ref: Ref, site: Site): KnownAddress {
  const form = site.path === '' ? 'host' : 'path';
  return {
    kind: dataset.kindOf(ref),
    ref,
    id: dataset.idOf(ref),
    form,
    name: site.host + site.path,
    via: [],
  };
}

/** The answer for an entity known by an account. */
export function accountMatch(dataset: Dataset, ref: Ref, account: Account): KnownAddress {
  const name = `${account.platform}:${account.handle}`;
  return { kind: dataset.kindOf(ref), ref, id: dataset.idOf(ref), form: 'account', name, via: [] };
}

/** Whether a first segment names a device, so that the next one may be the section: `/amp/sports/x`. */
export function isDeviceSegment(segment: string | undefined): boolean {
  return segment !== undefined && /^(?:amp|amphtml|m|mobile|touch|lite)$/.test(segment);
}

function longest(dataset: Dataset, host: string, segments: readonly string[]): KnownAddress | null {
  const most = Math.min(dataset.pathDepth(host), segments.length);
  for (let count = most; count > 0; count--) {
    const path = `/${segments.slice(0, count).join('/')}`;
    const ref = dataset.site(host, path) ?? dataset.site(host, path.toLowerCase());
    if (ref !== null) return siteMatch(dataset, ref, { host, path });
  }
  return null;
}

/**
 * The entity registered for the start of a path on `host`, null where only the whole host may be known. A
 * first segment that names a device is left out where it does not match itself: `/amp/sports/x`.
 */
export function findPath(dataset: Dataset, host: string, segments: readonly string[]): KnownAddress | null {
  const found = longest(dataset, host, segments);
  if (found || !isDeviceSegment(segments[0])) return found;
  return longest(dataset, host, segments.slice(1));
}
