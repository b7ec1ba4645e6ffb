/**
 * How an address is read out of another. A rule names the hosts that wrap (with their subdomains; `google.*`
 * for every country), what the layer is, and where the target stands: in a parameter, or after the path.
 *
 *     { hosts: ['google.*'], kind: 'search', path: '/url', params: ['q', 'url'] }
 *     https://www.google.de/url?sa=t&url=https%3A%2F%2Fbbc.com   ->   https://bbc.com
 */

import type { LayerKind } from './address-match.ts';
import { decodePercent, readParam } from './percent.ts';

/** A wrapping address in parts; `rest` is path and query as they stand. */
export interface Wrapped {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly rest: string;
}

export interface WrapRule {
  readonly hosts: readonly string[];
  readonly kind: LayerKind;
  /** Whole path, or its start where it ends in `/`; absent for any path. */
  readonly path?: string;
  /** Parameters that may hold the target, first found wins. */
  readonly params?: readonly string[];
  /** Reads the target where no parameter holds it plainly; null where it cannot be read. */
  readonly read?: (wrapped: Wrapped) => string | null;
}

/** The target that `rule` finds, null where the rule does not apply or cannot read it. */
export function applyRule(rule: WrapRule, wrapped: Wrapped): string | null {
  const { path } = rule;
  if (path !== undefined && wrapped.path !== path && !(path.endsWith('/') && wrapped.path.startsWith(path)))
    return null;
  for (const name of rule.params ?? []) {
    const value = readParam(wrapped.query, name);
    if (value) return value;
  }
  return rule.read?.(wrapped) ?? null;
}

/** Reads an address that follows after `count` path segments, with or without scheme: `/web/2020/bbc.com`. */
export function afterSegments(count: number): (wrapped: Wrapped) => string | null {
  return ({ rest }) => {
    let at = 1;
    for (let i = 0; i < count; i++) at = rest.indexOf('/', at) + 1 || rest.length;
    return at < rest.length ? rest.slice(at) : null;
  };
}

/** Reads a whole `http(s)` address that stands anywhere in the path. */
export function anywhereInPath({ path, rest }: Wrapped): string | null {
  const at = path.search(/https?(?::|%3a)/i);
  return at > 0 ? rest.slice(at) : null;
}

/** Reads a query that is the address itself: `?https://bbc.com/news`. */
export function wholeQuery({ query }: Wrapped): string | null {
  return /^https?(?::|%3a)/i.test(query) ? decodePercent(query) : null;
}

/** `www-bbc-com` to `www.bbc.com`, `my--site-com` to `my-site.com`. */
export function unhyphenate(label: string): string {
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}
