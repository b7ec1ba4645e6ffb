/**
 * Addresses to outlets. Layer by layer: read host and path, take off a wrapper if the host is one, else ask
 * for an account, a path, the host.
 *
 *     https://l.facebook.com/l.php?u=https%3A%2F%2Fm.bbc.com%2Fpersian%2F1
 *       layer redirect (l.facebook.com)  ->  https://m.bbc.com/persian/1
 *       host m.bbc.com -> bbc.com, path /persian  ->  BBC Persian, form `path`
 *
 * Everything about a host is worked out once (`host-facts.ts`). Most links then cost one scan for the end of
 * the host and one look-up; nothing is allocated for them.
 */

import type { Dataset } from '../../dataset/dataset.ts';
import { fediverseHandle, handlesOf } from './account-paths.ts';
import type { AddressMatch, KnownAddress, Layer } from './address-match.ts';
import type { HostFacts } from './host-facts.ts';
import { lookUpHost } from './host-table.ts';
import { hostedSite } from './hosted-sites.ts';
import { decodePercent } from './percent.ts';
import { type Address, pathOf, queryOf, readAddress } from './read-address.ts';
import { accountMatch, findPath, siteMatch } from './site-match.ts';
import { unwrap } from './unwrap.ts';

/** Layers that are taken off at most; what is wrapped deeper is nobody's. */
const MAX_LAYERS = 6;

const unreadable: AddressMatch = { kind: 'none', because: 'unreadable', via: [] };

const AT = 64;

function segmentsOf(address: Address): string[] {
  const path = pathOf(address);
  return (path.includes('%') ? decodePercent(path) : path).split('/').filter(Boolean);
}

/** `twitter.com/#!/name`, as it was written for some years. */
function segmentsAfterBang(address: Address): string[] {
  const at = address.text.indexOf('#!/', address.end);
  return at < 0 ? [] : address.text.slice(at + 3).split(/[/?]/);
}

function findAccount(address: Address, facts: HostFacts, dataset: Dataset): KnownAddress | null {
  const { platform, subdomain } = facts;
  if (platform === null || platform === 'mastodon') return null;
  const segments = segmentsOf(address);
  const path = {
    segments: segments.length ? segments : segmentsAfterBang(address),
    query: queryOf(address),
    subdomain,
  };
  for (const written of handlesOf(platform, path)) {
    const lower = written.toLowerCase();
    for (const handle of written === lower ? [lower] : [lower, written]) {
      const ref = dataset.account(platform, handle);
      if (ref !== null) return accountMatch(dataset, ref, { platform, handle });
    }
    // A handle that is a host was proven by its owner.
    const host = platform === 'bluesky' && written.includes('.') ? lookUpHost(lower, dataset) : null;
    if (host && host.bare.kind !== 'none' && host.bare.kind !== 'look-alike')
      return { ...host.bare, form: 'account' };
  }
  return null;
}

function findFediverse(address: Address, facts: HostFacts, dataset: Dataset): KnownAddress | null {
  const handle = fediverseHandle(facts.host, segmentsOf(address));
  const ref = handle === null ? null : dataset.account('mastodon', handle);
  return ref === null || handle === null
    ? null
    : accountMatch(dataset, ref, { platform: 'mastodon', handle });
}

function findSite(address: Address, facts: HostFacts, dataset: Dataset): KnownAddress | null {
  const segments = segmentsOf(address);
  if (facts.depth > 0) {
    for (const host of facts.candidates) {
      const found = findPath(dataset, host, segments);
      if (found) return found;
      if (facts.bare.kind !== 'none' && 'form' in facts.bare && facts.bare.name === host) return facts.bare;
    }
  }
  const hosted = hostedSite(facts.host, segments);
  const ref = hosted && dataset.site(hosted.host, hosted.path);
  return hosted && ref !== null ? siteMatch(dataset, ref, hosted) : null;
}

function matchInner(address: Address, facts: HostFacts, dataset: Dataset): AddressMatch {
  if (address.text.charCodeAt(address.end + 1) === AT || address.text.startsWith('/users/', address.end)) {
    const found = findFediverse(address, facts, dataset);
    if (found) return found;
  }
  if (facts.isPlain) return facts.bare;
  return findAccount(address, facts, dataset) ?? findSite(address, facts, dataset) ?? facts.bare;
}

/**
 * Tells who an address belongs to. Expects a whole address as a page resolves it; `//host/path` is taken as
 * https. Never throws, asks no network; time linear in the address.
 */
export function matchAddress(url: string, dataset: Dataset): AddressMatch {
  let address = readAddress(url);
  const via: Layer[] = [];
  while (address) {
    const facts = lookUpHost(address.authority, dataset);
    if (!facts) break;
    const unwrapped = facts.rules.length > 0 ? unwrap(address, facts.host, facts.rules) : null;
    if (unwrapped === null) {
      const match = matchInner(address, facts, dataset);
      if (facts.isFrontend && match.kind !== 'none') via.push({ kind: 'frontend', host: facts.host });
      return via.length > 0 ? { ...match, via } : match;
    }
    via.push({ kind: unwrapped.rule.kind, host: facts.host });
    if (via.length > MAX_LAYERS) return { kind: 'none', because: 'deep', via };
    address = unwrapped.inner;
  }
  return via.length > 0 ? { ...unreadable, via } : unreadable;
}
