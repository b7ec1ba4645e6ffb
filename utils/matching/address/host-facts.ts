/**
 * All that can be said of a host before its path is read. Worked out once per authority and dataset and kept
 * in `host-table.ts`: suffix lists, Unicode and look-alikes cost far more than a link may.
 */

import type { Dataset } from '../../dataset/dataset.ts';
import type { Platform } from '../../model/facts.ts';
import type { AddressMatch } from './address-match.ts';
import { hasTwoAddresses } from './hosted-sites.ts';
import { findLookAlike } from './look-alike.ts';
import { readRegistrable } from './registrable.ts';
import { frontends, opaqueHosts, platformHosts, sharedHosts } from './shared-hosts.ts';
import { siteMatch } from './site-match.ts';
import { rulesFor } from './unwrap.ts';
import { parseUrl } from './web-url.ts';
import type { WrapRule } from './wrap-rules.ts';

export interface HostFacts {
  /** Lower case, ASCII, without port, trailing dot, `www.`. */
  readonly host: string;
  /** Hosts to look up, longest first: this one, then without labels of devices, up to the registrable one. */
  readonly candidates: readonly string[];
  /** Most path segments registered for any of them; 0 where no path matters. */
  readonly depth: number;
  /** Answers by the first segments of a path, as they come up. */
  readonly answers: Map<string, AddressMatch>;
  readonly platform: Platform | null;
  /** `de-de` of `de-de.facebook.com`, for platforms only. */
  readonly subdomain: string;
  readonly isFrontend: boolean;
  readonly rules: readonly WrapRule[];
  /** The answer where neither path nor query matters. */
  readonly bare: AddressMatch;
  /** A host of blogs that have two addresses. */
  readonly isHosting: boolean;
  /** The answer is `bare`, whatever stands after the host (unless it is a `/@name`). */
  readonly isPlain: boolean;
}

/** Longer ones are not asked for: a host has 253 characters at most, a user before it is rare. */
const LONGEST = 1024;

const plainAuthority = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,63}$/;

/** The host of an authority as the network would ask for it, null where it is invalid or has one label. */
export function canonicalHost(authority: string): string | null {
  if (plainAuthority.test(authority) && !authority.includes('xn--')) return authority;
  if (authority.length > LONGEST) return null;
  const host = parseUrl(`https://${authority}/`)?.hostname.replace(/\.$/, '') ?? '';
  const hasEmptyLabel = host.startsWith('.') || host.endsWith('.') || host.includes('..');
  return hasEmptyLabel || !host.includes('.') || /[\d\]]$/.test(host) ? null : host;
}

const deviceLabel = /^(?:ww+\d?|m\d?|mobil|mobile|wap|touch|amp|amphtml|lite|pda)$/;

function candidatesOf(host: string, registrable: string): string[] {
  if (host === registrable) return [host];
  const labels = host.slice(0, -registrable.length - 1).split('.');
  const kept = labels.filter((label) => !deviceLabel.test(label));
  const hosts = kept.map((_, i) => `${kept.slice(i).join('.')}.${registrable}`);
  return [...(kept.length < labels.length ? [host] : []), ...hosts, registrable];
}

function bareMatch(candidates: readonly string[], dataset: Dataset): AddressMatch | null {
  for (const host of candidates) {
    const ref = dataset.site(host, '');
    if (ref !== null) return siteMatch(dataset, ref, { host, path: '' });
  }
  return null;
}

const nobody = (because: 'unknown' | 'platform' | 'opaque'): AddressMatch => ({
  kind: 'none',
  because,
  via: [],
});

const isShared = (host: string): boolean => sharedHosts.has(host);

function bareAnswer(host: string, candidates: readonly string[], dataset: Dataset): AddressMatch {
  const registrable = candidates.at(-1) as string;
  if (opaqueHosts.has(registrable) || opaqueHosts.has(host)) return nobody('opaque');
  const known = bareMatch(
    candidates.filter((candidate) => !isShared(candidate)),
    dataset,
  );
  if (known) return known;
  if (candidates.some(isShared)) return nobody('platform');
  return findLookAlike(registrable, dataset) ?? nobody('unknown');
}

function depthOf(candidates: readonly string[], dataset: Dataset): number {
  let depth = 0;
  for (const host of candidates) depth = Math.max(depth, dataset.pathDepth(host));
  return depth;
}

/** Never filled: the answer of a plain host needs no path. */
const unused: Map<string, AddressMatch> = new Map();

/** Reads an authority; null where it is no host of the public web. */
export function readHost(authority: string, dataset: Dataset): HostFacts | null {
  const full = canonicalHost(authority);
  if (!full) return null;
  const host = /^www\.[^.]+\./.test(full) ? full.slice(4) : full;
  const { domain: registrable, isPrivateSuffix } = readRegistrable(host);
  const candidates = candidatesOf(host, registrable);
  const shown = frontends.get(host) ?? null;
  const platform = shown ?? platformHosts.get(registrable) ?? null;
  const depth = depthOf(candidates, dataset);
  const rules = rulesFor(host, registrable);
  const isHosting = hasTwoAddresses(host);
  const isPlain = depth === 0 && rules.length === 0 && platform === null && !isHosting;
  return {
    host,
    candidates,
    depth,
    answers: isPlain ? unused : new Map(),
    platform,
    subdomain: host.slice(0, Math.max(0, host.length - registrable.length - 1)),
    isFrontend: shown !== null,
    rules,
    bare: isPrivateSuffix ? nobody('platform') : bareAnswer(host, candidates, dataset),
    isHosting,
    isPlain,
  };
}
