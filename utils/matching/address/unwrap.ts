/** Which rules of the wrapper tables apply to a host, and taking one layer off an address. */

import { readParam } from './percent.ts';
import { type Address, pathOf, queryOf, readTarget } from './read-address.ts';
import { readers, type Wrapped } from './wrap-readers.ts';
import { type WrapRule, wrapRules } from './wrap-rules.ts';

const rulesByHost = new Map<string, WrapRule[]>();
for (const rule of wrapRules) {
  for (const host of rule.hosts.split(' ')) {
    const rules = rulesByHost.get(host);
    if (rules) rules.push(rule);
    else rulesByHost.set(host, [rule]);
  }
}

/** `google` and `yandex`, whose rules hold under every country's suffix. */
const countryWide = new Set(
  [...rulesByHost.keys()].filter((key) => key.endsWith('.*')).map((key) => key.split('.').at(-2)),
);
const suffixWide = [...rulesByHost.keys()].filter((key) => key.startsWith('*.'));

/** Suffixes of a company's national hosts: `google.com`, `google.de`, `google.co.uk`, `google.com.tr`. */
const national = /^(?:com|[a-z]{2}|com?\.[a-z]{2})$/;

const none: readonly WrapRule[] = [];

/** Adds the rules of every name that `name` ends in: `translate.google.*`, `google.*`. */
function addRules(name: string, rules: WrapRule[]): void {
  for (let at = 0; at >= 0 && at < name.length; at = name.indexOf('.', at) + 1 || name.length) {
    const found = rulesByHost.get(at === 0 ? name : name.slice(at));
    if (found) rules.push(...found);
  }
}

/** Rules for `host` (lower case, without `www.`), those of the longest name first; usually none. */
export function rulesFor(host: string, registrable: string): readonly WrapRule[] {
  const rules: WrapRule[] = [];
  addRules(host, rules);
  const dot = registrable.indexOf('.');
  if (countryWide.has(registrable.slice(0, dot)) && national.test(registrable.slice(dot + 1))) {
    addRules(`${host.slice(0, dot - registrable.length)}.*`, rules);
  }
  for (const key of suffixWide) if (host.endsWith(key.slice(1))) rules.push(...(rulesByHost.get(key) ?? []));
  return rules.length === 0 ? none : rules;
}

/** What a layer was and what is inside it. */
export interface Unwrapped {
  readonly rule: WrapRule;
  readonly inner: Address;
}

/** The target that `rule` finds, null where the rule does not apply or cannot read it. */
function applyRule({ path, params, read }: WrapRule, wrapped: Wrapped): string | null {
  if (path !== undefined && wrapped.path !== path && !(path.endsWith('/') && wrapped.path.startsWith(path)))
    return null;
  for (const name of params ?? []) {
    const value = readParam(wrapped.query, name);
    if (value) return value;
  }
  return read ? readers[read](wrapped) : null;
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
