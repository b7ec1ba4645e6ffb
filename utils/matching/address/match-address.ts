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
import type { Platform } from '../../model/facts.ts';
import { fediverseHandle, handlesOf, isDeeper } from './account-paths.ts';
import type { AddressMatch, KnownAddress, Layer } from './address-match.ts';
import type { HostFacts } from './host-facts.ts';
import { hostTable, lookUpHost } from './host-table.ts';
import { hostedSite } from './hosted-sites.ts';
import {
  type Address,
  authorityStart,
  endOfSegments,
  queryOf,
  readAddress,
  segmentsOf,
} from './read-address.ts';
import { accountMatch, findPath, isDeviceSegment, siteMatch } from './site-match.ts';
import { unwrap } from './unwrap.ts';

/** Layers that are taken off at most; what is wrapped deeper is nobody's. */
const MAX_LAYERS = 6;

const unreadable: AddressMatch = { kind: 'none', because: 'unreadable', via: [] };

const AT = 64;
const SMALL_U = 117;

/** Answers kept for the first segments of a host's paths. */
const MAX_ANSWERS = 256;

/** `twitter.com/#!/name`, as it was written for some years. */
function segmentsAfterBang(address: Address): string[] {
  const at = address.text.indexOf('#!/', address.end);
  return at < 0 ? [] : address.text.slice(at + 3).split(/[/?]/);
}

/** A Bluesky handle that is a host was proven by the host's owner. */
function byHandleHost(platform: Platform, handle: string, dataset: Dataset): KnownAddress | null {
  const bare = platform === 'bluesky' && handle.includes('.') ? lookUpHost(handle, dataset)?.bare : null;
  return bare && 'form' in bare ? { ...bare, form: 'account' } : null;
}

function byHandle(platform: Platform, written: string, dataset: Dataset): KnownAddress | null {
  const lower = written.toLowerCase();
  for (const handle of platform === 'youtube' && written !== lower ? [written, lower] : [lower]) {
    const ref = dataset.account(platform, handle);
    if (ref !== null) return accountMatch(dataset, ref, { platform, handle });
  }
  return byHandleHost(platform, lower, dataset);
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
    const found = written ? byHandle(platform, written, dataset) : null;
    if (found) return found;
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

function findPathOrHost(segments: readonly string[], facts: HostFacts, dataset: Dataset): AddressMatch {
  for (const host of facts.depth > 0 ? facts.candidates : []) {
    const found = findPath(dataset, host, segments);
    if (found) return found;
    if ('form' in facts.bare && facts.bare.name === host) return facts.bare;
  }
  const hosted = hostedSite(facts.host, segments);
  const ref = hosted && dataset.site(hosted.host, hosted.path);
  return hosted && ref !== null ? siteMatch(dataset, ref, hosted) : facts.bare;
}

function findInner(address: Address, facts: HostFacts, dataset: Dataset): AddressMatch {
  return findAccount(address, facts, dataset) ?? findPathOrHost(segmentsOf(address), facts, dataset);
}

/** The first segments, where they alone decide the answer; else null. */
function decidingPart(address: Address, { depth, platform, isHosting }: HostFacts): string | null {
  const count = platform ? Math.max(depth, 1) : depth;
  const stop = count === 0 || isHosting ? -1 : endOfSegments(address, count);
  if (stop <= address.end) return null;
  const part = address.text.slice(address.end, stop);
  const slash = part.indexOf('/', 1);
  const first = slash < 0 ? part.slice(1) : part.slice(1, slash);
  return (platform ? isDeeper(first) : isDeviceSegment(first)) ? null : part;
}

/** Sections and accounts repeat within a page: their answers are kept with the host. */
function findKept(address: Address, facts: HostFacts, dataset: Dataset): AddressMatch {
  const part = decidingPart(address, facts);
  if (part === null) return findInner(address, facts, dataset);
  const kept = facts.answers.get(part);
  if (kept) return kept;
  const answer = findInner(address, facts, dataset);
  if (facts.answers.size >= MAX_ANSWERS) facts.answers.clear();
  facts.answers.set(part, answer);
  return answer;
}

function mayBeFediverse(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1);
  if (code === AT) return true;
  return code === SMALL_U ? text.startsWith('/users/', end) : text.startsWith('/web/@', end);
}

function matchInner(address: Address, facts: HostFacts, dataset: Dataset): AddressMatch {
  const account = mayBeFediverse(address.text, address.end) ? findFediverse(address, facts, dataset) : null;
  if (account) return account;
  if (facts.isPlain) return facts.bare;
  return findKept(address, facts, dataset);
}

/** Takes layers off until an address is left that is nobody's wrapper. */
function peel(outer: Address, dataset: Dataset): AddressMatch {
  const via: Layer[] = [];
  for (let address = outer; ; ) {
    const facts = lookUpHost(address.authority, dataset);
    if (!facts) return via.length > 0 ? { ...unreadable, via } : unreadable;
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
}

/**
 * Tells who an address belongs to. Expects a whole address as a page resolves it; `//host/path` is taken as
 * https. Never throws, asks no network; time linear in the address.
 */
export function matchAddress(url: string, dataset: Dataset): AddressMatch {
  const start = authorityStart(url);
  const end = start === 0 ? -1 : url.indexOf('/', start);
  // Only what was read as an authority before is found here, so nothing in it needs to be looked at again.
  const facts = end < 0 ? undefined : hostTable(dataset).get(url.slice(start, end));
  if (facts?.isPlain && !mayBeFediverse(url, end)) return facts.bare;
  const address = facts ? { text: url, authority: url.slice(start, end), end } : readAddress(url);
  return address ? peel(address, dataset) : unreadable;
}
