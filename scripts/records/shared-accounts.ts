/**
 * Accounts that a source gives to several outlets: the State Media Matrix has those of a house in the row of each of its papers (`beltanews`
 * for `Belta` and for `7 Days`). They go to the outlet that most of their handles are called after; where none is, and one source
 * gives them to several, to nobody.
 */

import { accountText } from '../../utils/dataset/row-texts.ts';
import { foldClose } from './fold.ts';
import type { Group } from './group-rules.ts';
import { addToSet } from './multimap.ts';

/** Shorter names stand in too many handles: `ria` in `mediacorp_suria`. */
const SHORTEST = 4;

/** How much more a name says with which a handle begins. */
const BEGINS = 1.5;

/** Changes the accounts of the groups in place. */
export function settleAccounts(groups: readonly Group[]): void {
  for (const { owners, accounts } of sharedAccounts(groups)) {
    const owner = namedOwner(owners, accounts);
    if (owner === null && !isOfOneSource(owners, accounts)) continue;
    for (const account of accounts) {
      if (owner?.accounts.has(account)) continue;
      for (const group of owners) group.accounts.delete(account);
      owner?.accounts.add(account);
    }
  }
}

interface Shared {
  readonly owners: readonly Group[];
  /** `platform:handle`. */
  readonly accounts: string[];
}

/** Accounts that more than one outlet has, those of the same outlets together. */
function sharedAccounts(groups: readonly Group[]): Iterable<Shared> {
  const owners = new Map<string, Set<number>>();
  groups.forEach((group, place) => {
    if (group.kind !== 'outlet') return;
    for (const account of accountsOf(group)) addToSet(owners, account, place);
  });
  const sets = new Map<string, Shared>();
  for (const [account, places] of owners) {
    if (places.size < 2) continue;
    const key = [...places].join(' ');
    const set = sets.get(key) ?? { owners: [...places].map((place) => groups[place]!), accounts: [] };
    set.accounts.push(account);
    sets.set(key, set);
  }
  return sets.values();
}

function accountsOf(group: Group): string[] {
  return group.drafts.flatMap((draft) => draft.accounts.map(accountText));
}

/** The outlet whose name is in half of the handles that can be read or more, and nearer to them than another's is. */
function namedOwner(owners: readonly Group[], accounts: readonly string[]): Group | null {
  const handles = accounts.map(readable).filter((handle) => handle !== null);
  const scores = owners.map((group) => {
    const near = handles.map((handle) => nearness(group, handle));
    return { group, count: near.filter((one) => one > 0).length, sum: near.reduce((a, b) => a + b, 0) };
  });
  const [first, second] = scores.sort((a, b) => b.count - a.count || b.sum - a.sum);
  if (first === undefined || (first.count === second?.count && first.sum === second.sum)) return null;
  return first.count * 2 >= handles.length ? first.group : null;
}

/** Letters and digits of a handle; null for the id of a channel. */
function readable(account: string): string | null {
  const handle = account.slice(account.indexOf(':') + 1);
  return /^UC[\w-]{22}$/u.test(handle) || /^\d+$/u.test(handle) ? null : foldClose(handle);
}

/**
 * How much of a handle is a name of the outlet, or of a name a handle that is most of it: `eastpeoriatimes` of `East Peoria Times-Courier`, and
 * not so much of the `Peoria Times`, with which it does not begin.
 */
function nearness({ drafts }: Group, handle: string): number {
  const names = drafts.flatMap((draft) => draft.names.map((name) => foldClose(name.text)));
  const near = names.map((name) => {
    const [short, long] = name.length < handle.length ? [name, handle] : [handle, name];
    if (
      short.length < SHORTEST ||
      !long.includes(short) ||
      (long === name && short.length * 2 <= long.length)
    )
      return 0;
    return (short.length / long.length) * (long.startsWith(short) ? BEGINS : 1);
  });
  return Math.max(0, ...near);
}

/** One source gives one of the accounts to several of the outlets. */
function isOfOneSource(owners: readonly Group[], accounts: readonly string[]): boolean {
  const given = new Set<string>();
  for (const { drafts } of owners) {
    const own = drafts.flatMap((draft) => draft.accounts.map((one) => `${draft.source}|${accountText(one)}`));
    for (const token of new Set(own)) {
      if (given.has(token) && accounts.includes(token.slice(token.indexOf('|') + 1))) return true;
      given.add(token);
    }
  }
  return false;
}
