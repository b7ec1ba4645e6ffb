/** Groups of drafts by key, site, account and name: whose each is, the first that claims it in the order of trust. */

import type { DraftOrganisation } from './draft.ts';
import type { Group } from './group-rules.ts';

export class GroupIndex {
  readonly groups: Group[] = [];
  readonly byKey = new Map<string, Group>();
  readonly byGlobalKey = new Map<string, Group>();
  readonly bySite = new Map<string, Group>();
  readonly byAccount = new Map<string, Group>();
  readonly byName = new Map<string, Group[]>();
  readonly dropped = new Map<string, number>();

  groupOf(source: string, key: string): Group | null {
    return this.byKey.get(`${source}|${key}`) ?? this.byGlobalKey.get(key) ?? null;
  }

  /** Takes groups away as if they had never been read. */
  leaveOut(isOut: (group: Group) => boolean): void {
    const out = new Set(this.groups.filter(isOut));
    this.groups.splice(0, this.groups.length, ...this.groups.filter((group) => !out.has(group)));
    for (const index of [this.byKey, this.byGlobalKey, this.bySite, this.byAccount]) {
      for (const [key, group] of index) if (out.has(group)) index.delete(key);
    }
    const isLeft = (group: Group): boolean => !out.has(group);
    for (const [name, list] of this.byName) this.byName.set(name, list.filter(isLeft));
  }

  claimPlaces(group: Group, draft: DraftOrganisation): void {
    for (const site of draft.sites)
      this.claim(this.bySite, group, { set: group.sites, token: site.host + site.path, what: 'site' });
    for (const account of draft.accounts) {
      this.claim(this.byAccount, group, {
        set: group.accounts,
        token: `${account.platform}:${account.handle}`,
        what: 'account',
      });
    }
  }

  private claim(
    index: Map<string, Group>,
    group: Group,
    { set, token, what }: { set: Set<string>; token: string; what: string },
  ): void {
    const owner = index.get(token);
    if (owner === undefined) index.set(token, group);
    if (owner === undefined || owner === group) set.add(token);
    else {
      const why = `${what} that belongs to another record`;
      this.dropped.set(why, (this.dropped.get(why) ?? 0) + 1);
    }
  }

  addName(token: string, group: Group): void {
    const list = this.byName.get(token) ?? [];
    if (!list.includes(group)) list.push(group);
    this.byName.set(token, list);
  }
}
