/**
 * Joins drafts about the same outlet or body. Sources are read in the order of trust, so the first draft of a group
 * gives its label and country. Two drafts are one where they share a Wikidata id, a site or an account with the same
 * name, or name and country with nothing that speaks against it; two different Wikidata ids are never one.
 */

import { isOtherStation } from './call-sign.ts';
import type { DraftClaim, DraftOrganisation } from './draft.ts';
import { foldText } from './fold.ts';
import {
  bareTokenOf,
  firstName,
  fits,
  type Group,
  type Homes,
  hasLabel,
  hasSource,
  homesOf,
  isBySite,
  isByTheWay,
  isEdition,
  isWikidata,
  labelOf,
  namesAgree,
  onlyOne,
  rowOf,
  sharesDomain,
  tokensOf,
} from './group-rules.ts';
import { isPublishing } from './is-publishing.ts';
import { type Holders, holdersOf, isMirror, isOtherSite } from './other-sites.ts';
import { isSameBody } from './same-body.ts';

export interface Grouped {
  readonly groups: Group[];
  /** Group of `source|key`. */
  readonly byKey: ReadonlyMap<string, Group>;
  /** Group of a key that counts everywhere (a Wikidata id or an `m-` key), first in the order of trust. */
  readonly byGlobalKey: ReadonlyMap<string, Group>;
  readonly dropped: ReadonlyMap<string, number>;
  /** `source|key` of rows that are an edition of an outlet on another host of its domain: its years are not the outlet's. */
  readonly editions: ReadonlySet<string>;
}

/** Companies of several countries bear a name as short as this: `SBS`, `Telesur`, `Megavision`. */
const SHORT_COMPANY = 10;

/** State of one run. */
class Grouping {
  readonly homes: Homes;
  readonly holders: Holders;

  constructor(homes: Homes, holders: Holders) {
    this.homes = homes;
    this.holders = holders;
  }

  readonly groups: Group[] = [];
  readonly byKey = new Map<string, Group>();
  readonly byGlobalKey = new Map<string, Group>();
  readonly bySite = new Map<string, Group>();
  readonly byAccount = new Map<string, Group>();
  readonly byName = new Map<string, Group[]>();
  readonly dropped = new Map<string, number>();
  readonly editions = new Set<string>();
  /** Wikidata ids by `country|label` of all drafts, read beforehand. */
  readonly idsByLabel = new Map<string, Set<string>>();

  /** How many rows with a site of their own have a label, by `source|country|label`: a bare name may be of any of them. */
  readonly rowsByLabel = new Map<string, number>();

  /** Labels of all rows that have a site, by `source|host/path`. */
  readonly labelsBySite = new Map<string, Set<string>>();

  /** Makes the ids and names of a draft known before anything is joined. */
  announce(draft: DraftOrganisation): void {
    const [label] = draft.names;
    for (const site of draft.sites) {
      const place = `${draft.source}|${site.host}${site.path}`;
      this.labelsBySite.set(
        place,
        (this.labelsBySite.get(place) ?? new Set()).add(foldText(firstName(draft))),
      );
    }
    if (draft.sites.length > 0) {
      const row = rowOf(draft);
      this.rowsByLabel.set(row, (this.rowsByLabel.get(row) ?? 0) + 1);
    }
    if (!isWikidata(draft.key) || label === undefined) return;
    const token = `${draft.country ?? ''}|${foldText(label.text)}`;
    this.idsByLabel.set(token, (this.idsByLabel.get(token) ?? new Set()).add(draft.key));
  }

  add(draft: DraftOrganisation): void {
    const outlet = draft.kind === 'institution' ? this.publisher(draft) : null;
    if (outlet !== null) {
      this.byKey.set(`${draft.source}|${draft.key}`, outlet);
      if (!this.byGlobalKey.has(draft.key)) this.byGlobalKey.set(draft.key, outlet);
      return;
    }
    const group = this.find(draft) ?? this.open(draft);
    if (isWikidata(draft.key) && !isByTheWay(group, draft)) group.wikidata ??= draft.key;
    group.drafts.push(draft);
    group.country ??= draft.country;
    this.byKey.set(`${draft.source}|${draft.key}`, group);
    if (!this.byGlobalKey.has(draft.key)) this.byGlobalKey.set(draft.key, group);
    this.claimPlaces(group, draft);
    for (const token of tokensOf(draft)) this.addName(token, group);
    const bare = bareTokenOf(draft);
    if (bare !== null) this.addName(bare, group);
  }

  /**
   * A draft with a Wikidata id meets a group without one by a site or an alias, while other ids have the group's own label in its
   * country: the international edition of a paper, a sister on the same site, a paper of that name elsewhere.
   */
  private isNamesake(group: Group, draft: DraftOrganisation): boolean {
    if (group.wikidata !== null || !isWikidata(draft.key)) return false;
    const label = labelOf(group);
    const ids = this.idsByLabel.get(`${group.country ?? ''}|${label}`);
    return ids !== undefined && !ids.has(draft.key);
  }

  /** Another row of the source has the site too, and is called as the group is: `Orbe` on the site of `Prensa Latina`. */
  private isBesideSister(group: Group, draft: DraftOrganisation, site: string): boolean {
    const labels = this.labelsBySite.get(`${draft.source}|${site}`);
    return !hasLabel(group, draft) && labels?.has(labelOf(group)) === true;
  }

  /**
   * Another row of the source is the group rather: an alias of the draft is its label (`KOOL-TV`, also `Reelz`, beside `Reelz`), or it has
   * the label in the country of the group, where the draft has none and is not at the name's `.com`.
   */
  private isSistersName(group: Group, draft: DraftOrganisation): boolean {
    if (hasSource(group, draft) || sharesDomain(group, draft)) return false;
    if (hasLabel(group, draft) && (draft.country !== null || group.country === null)) return false;
    if (draft.sites.some(({ host }) => host === `${labelOf(group).replaceAll(' ', '')}.com`)) return false;
    const country = draft.country ?? (hasLabel(group, draft) ? group.country : null) ?? '';
    return this.rowsByLabel.has(`${draft.source}|${country}|${labelOf(group)}`);
  }

  /** The one outlet that a company of the same name is: `BBC` owns what `BBC` publishes. */
  private publisher(draft: DraftOrganisation): Group | null {
    if (
      !/^(?:company|foundation|other)$/u.test(draft.type) ||
      this.byGlobalKey.get(draft.key)?.kind === 'institution'
    )
      return null;
    const all = draft.names.flatMap((name) => this.byName.get(`outlet|${foldText(name.text)}`) ?? []);
    const named = [...new Set(all)].filter(
      (group) =>
        (draft.country === null || group.country === draft.country) && isSameBody(group.drafts, draft),
    );
    return onlyOne(this.atHome(named, draft), draft);
  }

  /** Of outlets called as a company of no known country is, those where it holds others; where there are none, a short name is another's. */
  private atHome(named: readonly Group[], draft: DraftOrganisation): readonly Group[] {
    const homes = this.homes.get(`${draft.source}|${draft.key}`);
    if (draft.country !== null || homes === undefined) return named;
    const near = named.filter(({ country }) => country !== null && homes.has(country));
    if (near.length > 0) return near;
    const isShort = foldText(firstName(draft)).replaceAll(' ', '').length <= SHORT_COMPANY;
    return isShort ? named.filter(({ country }) => country === null) : named;
  }

  /** Takes groups away as if they had never been read. */
  leaveOut(isOut: (group: Group) => boolean): void {
    const out = new Set(this.groups.filter(isOut));
    this.groups.splice(0, this.groups.length, ...this.groups.filter((group) => !out.has(group)));
    for (const index of [this.byKey, this.byGlobalKey, this.bySite, this.byAccount]) {
      for (const [key, group] of index) if (out.has(group)) index.delete(key);
    }
    for (const [name, list] of this.byName)
      this.byName.set(
        name,
        list.filter((group) => !out.has(group)),
      );
  }

  private open(draft: DraftOrganisation): Group {
    const group: Group = {
      kind: draft.kind,
      drafts: [],
      wikidata: null,
      country: draft.country,
      sites: new Set(),
      accounts: new Set(),
    };
    this.groups.push(group);
    return group;
  }

  private find(draft: DraftOrganisation): Group | null {
    const everywhere = isWikidata(draft.key) || draft.key.startsWith('m-');
    const same =
      this.byKey.get(`${draft.source}|${draft.key}`) ??
      (everywhere ? this.byGlobalKey.get(draft.key) : undefined);
    if (same !== undefined) return same;
    for (const site of draft.sites) {
      const group = this.bySite.get(site.host + site.path);
      if (
        group !== undefined &&
        fits(group, draft) &&
        (isBySite(draft) || !hasSource(group, draft)) &&
        !this.isNamesake(group, draft) &&
        !this.isBesideSister(group, draft, site.host + site.path)
      )
        return group;
    }
    const named = [...new Set(tokensOf(draft).flatMap((token) => this.byName.get(token) ?? []))].filter(
      (group) =>
        fits(group, draft) &&
        !this.isNamesake(group, draft) &&
        !this.isSistersName(group, draft) &&
        !(isWikidata(draft.key) && isByTheWay(group, draft)) &&
        !isOtherStation(firstName(group.drafts[0]!), firstName(draft)),
    );
    const account = named.find((group) =>
      draft.accounts.some((one) => group.accounts.has(`${one.platform}:${one.handle}`)),
    );
    if (account !== undefined) return account;
    const edition = named.find((group) => isEdition(group, draft) || isMirror(group, draft));
    if (edition !== undefined) this.editions.add(`${draft.source}|${draft.key}`);
    if (edition !== undefined) return edition;
    const other = named.filter((group) => isOtherSite(group, draft, this.holders));
    if (other.length === 1) return other[0]!;
    const isOneOfMany = draft.type === 'newspaper' && (this.rowsByLabel.get(rowOf(draft)) ?? 0) > 1;
    const agreeing = named.filter(
      (group) => namesAgree(group, draft) && !(isOneOfMany && group.sites.size === 0),
    );
    return onlyOne(agreeing, draft) ?? this.articleAside(draft);
  }

  /** The one outlet whose label is the draft's but for an article, where one of both has no site and none of the other's names is the draft's. */
  private articleAside(draft: DraftOrganisation): Group | null {
    const label = foldText(firstName(draft));
    const known = new Set(tokensOf(draft).flatMap((token) => this.byName.get(token) ?? []));
    const alike = (this.byName.get(bareTokenOf(draft) ?? '') ?? []).filter(
      (group) =>
        !known.has(group) &&
        labelOf(group) !== label &&
        (group.sites.size === 0 || draft.sites.length === 0) &&
        fits(group, draft) &&
        !hasSource(group, draft),
    );
    return alike.length === 1 ? alike[0]! : null;
  }

  private claimPlaces(group: Group, draft: DraftOrganisation): void {
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
    else
      this.dropped.set(
        `${what} that belongs to another record`,
        (this.dropped.get(`${what} that belongs to another record`) ?? 0) + 1,
      );
  }

  private addName(token: string, group: Group): void {
    const list = this.byName.get(token) ?? [];
    if (!list.includes(group)) list.push(group);
    this.byName.set(token, list);
  }
}

export function groupOrganisations(
  drafts: readonly DraftOrganisation[],
  claims: readonly DraftClaim[] = [],
): Grouped {
  const grouping = new Grouping(homesOf(drafts, claims), holdersOf(drafts, claims));
  for (const draft of drafts) if (draft.kind === 'outlet') grouping.announce(draft);
  for (const draft of drafts) if (draft.kind === 'outlet') grouping.add(draft);
  grouping.leaveOut(({ drafts: all }) => !isPublishing(all));
  for (const draft of drafts) if (draft.kind === 'institution') grouping.add(draft);
  const { groups, byKey, byGlobalKey, dropped, editions } = grouping;
  return { groups, byKey, byGlobalKey, dropped, editions };
}
