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

const countryWide = new Set(
  [...rulesByHost.keys()].filter((key) => key.endsWith('.*')).map((key) => key.slice(0, -2)),
);
const suffixWide = new Set([...rulesByHost.keys()].filter((key) => key.startsWith('*.')));

/** Suffixes of a company's national hosts: `google.com`, `google.de`, `google.co.uk`, `google.com.tr`. */
const national = /^(?:com|[a-z]{2}|com?\.[a-z]{2})$/;

function keyOf(part: string, dot: number, label: string): string | null {
  return countryWide.has(label) && national.test(part.slice(dot + 1)) ? `${label}.*` : null;
}

/** Names of a rule that `part` of a host answers to: itself, `google.*`, `translate.google.*`, `*.edu`. */
function keysOf(part: string): string[] {
  const first = part.indexOf('.');
  const second = part.indexOf('.', first + 1);
  const keys = [part, keyOf(part, first, part.slice(0, first)), keyOf(part, second, part.slice(0, second))];
  const wide = `*.${part}`;
  return [...keys, suffixWide.has(wide) ? wide : null].filter((key) => key !== null);
}

/** Rules for `host` (lower case, without `www.`), those of the longest name first; usually none. */
export function rulesFor(host: string): readonly WrapRule[] {
  const rules: WrapRule[] = [];
  for (let part = host; part !== ''; part = part.slice(part.indexOf('.') + 1 || part.length)) {
    for (const key of keysOf(part)) rules.push(...(rulesByHost.get(key) ?? []));
  }
  return rules;
}

/** What a layer was and what is inside it. */
export interface Unwrapped {
  readonly rule: WrapRule;
  readonly inner: Address;
}

/** Takes one layer off; null where no rule reads a web address out of this one. */
export function unwrap(address: Address, host: string, rules: readonly WrapRule[]): Unwrapped | null {
  const { text, end } = address;
  let wrapped: Wrapped | null = null;
  for (const rule of rules) {
    if (rule.path !== undefined && !text.startsWith(rule.path, end)) continue;
    wrapped ??= wrappedOf(address, host);
    const target = applyRule(rule, wrapped);
    const inner = target ? readTarget(target) : null;
    if (inner) return { rule, inner };
  }
  return null;
}

function wrappedOf(address: Address, host: string): Wrapped {
  const { text, end } = address;
  const hash = text.indexOf('#', end);
  const rest = text.slice(end, hash < 0 ? text.length : hash);
  return { host, path: pathOf(address), query: queryOf(address), rest };
}
