/**
 * Joins drafts about the same outlet or body. Sources are read in the order of trust, so the first draft of a group
 * gives its label and country. Two drafts are one where they share a Wikidata id, a site or an account with the same
 * name, or name and country with nothing that speaks against it; two different Wikidata ids are never one.
 */

import { isOtherStation, stationOf } from './call-sign.ts';
import type { DraftOrganisation } from './draft.ts';
import { foldCompany, foldText } from './fold.ts';
import { isPublishing } from './is-publishing.ts';
import { isSameBody } from './same-body.ts';
import { countryOfHosts, sitesAgree } from './site-names.ts';

export interface Group {
  readonly kind: 'outlet' | 'institution';
  readonly drafts: DraftOrganisation[];
  wikidata: string | null;
  country: string | null;
  /** `host/path` and `platform:handle` that belong to this group. */
  readonly sites: Set<string>;
  readonly accounts: Set<string>;
}

export interface Grouped {
  readonly groups: Group[];
  /** Group of `source|key`. */
  readonly byKey: ReadonlyMap<string, Group>;
  /** Group of a key that counts everywhere (a Wikidata id or an `m-` key), first in the order of trust. */
  readonly byGlobalKey: ReadonlyMap<string, Group>;
  readonly dropped: ReadonlyMap<string, number>;
}

/** State of one run. */
class Grouping {
  readonly groups: Group[] = [];
  readonly byKey = new Map<string, Group>();
  readonly byGlobalKey = new Map<string, Group>();
  readonly bySite = new Map<string, Group>();
  readonly byAccount = new Map<string, Group>();
  readonly byName = new Map<string, Group[]>();
  readonly dropped = new Map<string, number>();
  /** Wikidata ids by `country|label` of all drafts, read beforehand. */
  readonly idsByLabel = new Map<string, Set<string>>();

  /** How many rows with a site of their own have a label, by `source|country|label`: a bare name may be of any of them. */
  readonly rowsByLabel = new Map<string, number>();

  /** Makes the ids and names of a draft known before anything is joined. */
  announce(draft: DraftOrganisation): void {
    const [label] = draft.names;
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
    return onlyOne(named, draft);
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
        !this.isNamesake(group, draft)
      )
        return group;
    }
    const named = [...new Set(tokensOf(draft).flatMap((token) => this.byName.get(token) ?? []))].filter(
      (group) =>
        fits(group, draft) &&
        !this.isNamesake(group, draft) &&
        !(isWikidata(draft.key) && isByTheWay(group, draft)) &&
        !isOtherStation(firstName(group.drafts[0]!), firstName(draft)),
    );
    const account = named.find((group) =>
      draft.accounts.some((one) => group.accounts.has(`${one.platform}:${one.handle}`)),
    );
    if (account !== undefined) return account;
    const isOneOfMany = draft.type === 'newspaper' && (this.rowsByLabel.get(rowOf(draft)) ?? 0) > 1;
    const agreeing = named.filter(
      (group) => namesAgree(group, draft) && !(isOneOfMany && group.sites.size === 0),
    );
    return onlyOne(agreeing, draft);
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

export function groupOrganisations(drafts: readonly DraftOrganisation[]): Grouped {
  const grouping = new Grouping();
  for (const draft of drafts) if (draft.kind === 'outlet') grouping.announce(draft);
  for (const draft of drafts) if (draft.kind === 'outlet') grouping.add(draft);
  grouping.leaveOut(({ drafts: all }) => !isPublishing(all));
  for (const draft of drafts) if (draft.kind === 'institution') grouping.add(draft);
  const { groups, byKey, byGlobalKey, dropped } = grouping;
  return { groups, byKey, byGlobalKey, dropped };
}

/**
 * The one group, or of several the one with the draft's label, the one whose label is another name of the draft, or, for a bare
 * name (a list of sanctions says `Sputnik` and no more), the one of that label which is kept by hand or monitored.
 */
function onlyOne(groups: readonly Group[], draft: DraftOrganisation): Group | null {
  if (groups.length === 1) return groups[0]!;
  const same = groups.filter((group) => hasLabel(group, draft));
  if (same.length === 1) return same[0]!;
  const own = new Set(draft.names.map((name) => foldText(name.text)));
  const called = groups.filter((group) => own.has(labelOf(group)));
  if (called.length === 1) return called[0]!;
  const isBare = draft.sites.length === 0 && draft.country === null && !isWikidata(draft.key);
  if (!isBare || draft.kind === 'institution') return null;
  const kept = same.filter((group) => /^(?:curated|state-media-profiles)$/u.test(group.drafts[0]!.source));
  return kept.length === 1 ? kept[0]! : null;
}

function firstName(draft: DraftOrganisation): string {
  return draft.names[0]?.text ?? '';
}

function labelOf(group: Group): string {
  return foldText(firstName(group.drafts[0]!));
}

function rowOf(draft: DraftOrganisation): string {
  return `${draft.source}|${draft.country ?? ''}|${foldText(firstName(draft))}`;
}

function hasLabel(group: Group, draft: DraftOrganisation): boolean {
  return labelOf(group) === foldText(firstName(draft));
}

export function isWikidata(key: string): boolean {
  return /^Q\d+$/u.test(key);
}

function tokensOf(draft: DraftOrganisation): string[] {
  const station = stationOf(draft);
  return [...draft.names.map((name) => nameToken(draft, name.text)), ...(station === null ? [] : [station])];
}

function nameToken(draft: DraftOrganisation, text: string): string {
  return `${draft.kind}|${draft.kind === 'institution' ? foldCompany(text) : foldText(text)}`;
}

/** A row that stands for a site, in a source that has one row for each: it goes where its site went. */
function isBySite(draft: DraftOrganisation): boolean {
  return draft.source !== 'curated' && draft.sites.length === 1 && draft.key === draft.sites[0]!.host;
}

/** A draft that has sites, but not the main one of a row kept by hand, and another label: its id is that of a sister, not the row's. */
function isByTheWay(group: Group, draft: DraftOrganisation): boolean {
  const [first] = group.drafts;
  if (first?.source !== 'curated' || draft.kind !== 'outlet' || draft.sites.length === 0) return false;
  const [main] = first.sites;
  const isMain = draft.sites.some((site) => site.host === main?.host && site.path === main.path);
  return !isMain && !hasLabel(group, draft);
}

/** Two rows of one source are two outlets, whatever they share; a row that is called as the group is comes before its sisters. */
function hasSource(group: Group, draft: DraftOrganisation): boolean {
  const rows = group.drafts.filter((other) => other.source === draft.source);
  if (draft.kind !== 'outlet' || rows.length === 0) return false;
  const label = foldText(firstName(draft));
  const isTaken = rows.some((other) => foldText(other.names[0]?.text ?? '') === label);
  return isTaken || !hasLabel(group, draft) || group.country !== draft.country;
}

/** Nothing speaks against the draft being of the group. */
function fits(group: Group, draft: DraftOrganisation): boolean {
  return (
    group.kind === draft.kind &&
    (group.wikidata === null || !isWikidata(draft.key) || group.wikidata === draft.key)
  );
}

/** Same name: the countries must agree, and the sites must not be two different ones. */
function namesAgree(group: Group, draft: DraftOrganisation): boolean {
  if (draft.kind === 'institution') {
    if (draft.type === 'person' && group.drafts[0]!.type !== 'person') return false;
    return group.country === null || draft.country === null || group.country === draft.country;
  }
  const hosts = draft.sites.map((site) => site.host);
  const country = draft.country ?? (isWikidata(draft.key) ? countryOfHosts(hosts) : null);
  if (country !== null && group.country !== null && group.country !== country) return false;
  if (hasSource(group, draft)) return false;
  const station = stationOf(draft);
  if (station !== null && group.drafts.some((other) => stationOf(other) === station)) return true;
  return sitesAgree(group.sites, hosts);
}
