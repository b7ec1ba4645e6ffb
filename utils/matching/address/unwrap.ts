/** Which rules of the wrapper tables apply to a host, and taking one layer off an address. */

import { type Address, pathOf, queryOf, readTarget } from './read-address.ts';
import { applyRule, type Wrapped, type WrapRule } from './wrap-rule.ts';
import { archiveWrappers } from './wrappers-archive.ts';
import { mailWrappers } from './wrappers-mail.ts';
import { searchWrappers } from './wrappers-search.ts';
import { socialWrappers } from './wrappers-social.ts';

const rulesByHost = new Map<string, WrapRule[]>();
for (const rule of [...searchWrappers, ...socialWrappers, ...archiveWrappers, ...mailWrappers]) {
  for (const host of rule.hosts) {
    const rules = rulesByHost.get(host);
    if (rules) rules.push(rule);
    else rulesByHost.set(host, [rule]);
  }
}

/** `google.*` for `google.com`, `google.de`, `google.co.uk`, `google.com.tr`: national and `.com` only. */
function anyCountry(host: string): string | null {
  const found = /^([a-z.]+?)\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/.exec(host);
  return found ? `${found[1]}.*` : null;
}

/** Rules for `host` (lower case, without `www.`), those of the longest name first; usually none. */
export function rulesFor(host: string): readonly WrapRule[] {
  const rules: WrapRule[] = [];
  for (let part = host; ; ) {
    const country = anyCountry(part);
    for (const key of [part, country, `*.${part}`]) rules.push(...((key && rulesByHost.get(key)) || []));
    const dot = part.indexOf('.');
    if (dot < 0) return rules;
    part = part.slice(dot + 1);
  }
}

/** What a layer was and what is inside it. */
export interface Unwrapped {
  readonly rule: WrapRule;
  readonly inner: Address;
}

/** Takes one layer off; null where no rule reads a web address out of this one. */
export function unwrap(address: Address, host: string, rules: readonly WrapRule[]): Unwrapped | null {
  const { text, end } = address;
  const hash = text.indexOf('#', end);
  const wrapped: Wrapped = {
    host,
    path: pathOf(address),
    query: queryOf(address),
    rest: text.slice(end, hash < 0 ? text.length : hash),
  };
  for (const rule of rules) {
    const target = applyRule(rule, wrapped);
    const inner = target ? readTarget(target) : null;
    if (inner) return { rule, inner };
  }
  return null;
}
