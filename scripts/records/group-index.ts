/** Groups of drafts by key, site, account and name: whose each is, the first that claims it in the order of trust. */

import { accountText, siteText } from '../../utils/dataset/row-texts.ts';
import type { DraftOrganisation } from './draft.ts';
import type { Group } from './group-rules.ts';

export class GroupIndex {
  readonly groups: Group[] = [];
  readonly byKey = new Map<string, Group>();
  readonly byGlobalKey = new Map<string, Group>();
  readonly bySite = new Map<string, Group>();
  readonly byAccount = new Map<string, Group>();
  readonly byName = new Map<string, Group[]>();

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
      if (this.claim(this.bySite, siteText(site), group)) group.sites.add(siteText(site));
    for (const account of draft.accounts)
      if (this.claim(this.byAccount, accountText(account), group)) group.accounts.add(accountText(account));
  }

  /** False for a place that another group has. */
  private claim(index: Map<string, Group>, place: string, group: Group): boolean {
    const owner = index.get(place) ?? group;
    index.set(place, owner);
    return owner === group;
  }

  addName(token: string, group: Group): void {
    const list = this.byName.get(token) ?? [];
    if (!list.includes(group)) list.push(group);
    this.byName.set(token, list);
  }
}
