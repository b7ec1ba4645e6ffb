/**
 * Joins drafts about the same outlet or body. Sources are read in the order of trust: the first draft of a group gives label and country.
 * Two are one with one Wikidata id, one name and site or account, or name and country; two Wikidata ids are never one.
 */

import { accountText, siteText } from '../../utils/dataset/row-texts.ts';
import type { Site } from '../../utils/model/facts.ts';
import { AnnouncedRows } from './announced-rows.ts';
import { isOtherStation } from './call-sign.ts';
import type { DraftClaim, DraftOrganisation } from './draft.ts';
import { foldClose, foldText } from './fold.ts';
import { GroupIndex } from './group-index.ts';
import {
  areTwoRows,
  bareTokenOf,
  firstName,
  fits,
  type Group,
  type Homes,
  hasLabel,
  hasSource,
  homesOf,
  hostLetters,
  isAtAddress,
  isBySite,
  isByTheWay,
  isChannel,
  isEdition,
  isWikidata,
  labelOf,
  leadListed,
  namesAgree,
  onlyOne,
  tokensOf,
} from './group-rules.ts';
import { heldTogether } from './held-together.ts';
import { isPublishing } from './is-publishing.ts';
import { type Holders, holdersOf, isMirror, isOtherSite } from './other-sites.ts';
import { isSameBody } from './same-body.ts';

export interface Grouped {
  readonly groups: readonly Group[];
  /** The group of a key of a source, or of one that counts everywhere (a Wikidata id or an `m-` key), first in the order of trust. */
  groupOf(source: string, key: string): Group | null;
  /** `source|key` of rows that are an edition of an outlet or one of its channels (`Al Jazeera Balkans`): their years are not the outlet's. */
  readonly editions: ReadonlySet<string>;
}

/** Companies of several countries bear a name as short as this: `SBS`, `Telesur`, `Megavision`. */
const SHORT_COMPANY = 10;

class Grouping extends GroupIndex {
  readonly homes: Homes;
  readonly holders: Holders;

  constructor(homes: Homes, holders: Holders) {
    super();
    this.homes = homes;
    this.holders = holders;
  }

  readonly editions = new Set<string>();
  readonly rows = new AnnouncedRows();

  /** Bodies that hold an outlet together and are called alike, by `source|key`. */
  alike: ReadonlyMap<string, readonly string[]> = new Map();

  add(draft: DraftOrganisation): void {
    const outlet = draft.kind === 'institution' ? this.publisher(draft) : null;
    if (outlet !== null) {
      this.byKey.set(`${draft.source}|${draft.key}`, outlet);
      if (!this.byGlobalKey.has(draft.key)) this.byGlobalKey.set(draft.key, outlet);
      return;
    }
    const known = this.find(draft);
    if (known !== null && isChannel(known, draft)) this.editions.add(`${draft.source}|${draft.key}`);
    if (known !== null && draft.sites.length === 0) this.leadChannel(known, draft);
    const group = known ?? this.open(draft);
    if (isWikidata(draft.key) && !isByTheWay(group, draft)) group.wikidata ??= draft.key;
    if (!group.drafts.includes(draft)) group.drafts.push(draft);
    group.country ??= draft.country;
    this.byKey.set(`${draft.source}|${draft.key}`, group);
    if (!this.byGlobalKey.has(draft.key)) this.byGlobalKey.set(draft.key, group);
    this.claimPlaces(group, draft);
    for (const token of tokensOf(draft)) this.addName(token, group);
    const bare = bareTokenOf(draft);
    if (bare !== null) this.addName(bare, group);
    if (draft.source === 'database' && draft.sites.length > 0)
      this.addName(`at|${draft.country}|${hostLetters(draft)}`, group);
  }

  /** The one outlet that a company of the same name is: `BBC` owns what `BBC` publishes. */
  private publisher(draft: DraftOrganisation): Group | null {
    if (
      !/^(?:company|foundation|other)$/u.test(draft.type) ||
      this.byGlobalKey.get(draft.key)?.kind === 'institution'
    )
      return null;
    const all = draft.names.flatMap((name) => this.byName.get(`outlet|${foldText(name.text)}`) ?? []);
    const isNear = ({ country }: Group): boolean => draft.country === null || country === draft.country;
    const named = [...new Set(all)].filter((one) => isNear(one) && isSameBody(one.drafts, draft));
    return onlyOne(this.atHome(named, draft), draft);
  }

  /** Of outlets called as a company of no known country is, those where it holds others; where there are none, a short name is another's. */
  private atHome(named: readonly Group[], draft: DraftOrganisation): readonly Group[] {
    const homes = this.homes.get(`${draft.source}|${draft.key}`);
    if (draft.country !== null || homes === undefined) return named;
    const near = named.filter(({ country }) => country !== null && homes.has(country));
    if (near.length > 0) return near;
    const isShort = foldClose(firstName(draft)).length <= SHORT_COMPANY;
    return isShort ? named.filter(({ country }) => country === null) : named;
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
      const group = this.bySite.get(siteText(site));
      if (
        group !== undefined &&
        fits(group, draft) &&
        (isBySite(draft) || !hasSource(group, draft)) &&
        !this.isOther(group, draft) &&
        !this.isSisters(draft, site)
      )
        return group;
    }
    const named = [...new Set(tokensOf(draft).flatMap((token) => this.byName.get(token) ?? []))].filter(
      (group) =>
        fits(group, draft) &&
        !this.isOther(group, draft) &&
        !this.rows.isSistersName(group, draft) &&
        !(isWikidata(draft.key) && isByTheWay(group, draft)) &&
        !isOtherStation(firstName(group.drafts[0]!), firstName(draft)),
    );
    const account = named.find((group) => draft.accounts.some((one) => group.accounts.has(accountText(one))));
    if (account !== undefined) return account;
    const edition = named.find((group) => isEdition(group, draft) || isMirror(group, draft));
    if (edition !== undefined) {
      this.editions.add(`${draft.source}|${draft.key}`);
      return edition;
    }
    const other = named.filter((group) => isOtherSite(group, draft, this.holders));
    if (other.length === 1) return other[0]!;
    const isOneOfMany = draft.type === 'newspaper' && this.rows.isOneOfMany(draft);
    const located = { ...draft, sites: draft.sites.filter((site) => !this.isSisters(draft, site)) };
    const agreeing = named.filter(
      (group) => namesAgree(group, located) && !(isOneOfMany && group.sites.size === 0),
    );
    return (
      onlyOne(agreeing, draft) ?? this.heldAlike(draft) ?? this.articleAside(draft) ?? this.atAddress(draft)
    );
  }

  private isOther(group: Group, draft: DraftOrganisation): boolean {
    return areTwoRows(group, draft) || this.rows.isNamesake(group, draft);
  }

  /** The site is that of an outlet as which another row of the source is called. */
  private isSisters(draft: DraftOrganisation, site: Site): boolean {
    const group = this.bySite.get(siteText(site));
    return group !== undefined && this.rows.isBesideSister(group, draft, siteText(site));
  }

  /** The one outlet that a channel's site is called as, or the channel whose site is called as the draft. */
  private atAddress(draft: DraftOrganisation): Group | null {
    const { country } = draft;
    const hasSite = draft.sites.length > 0;
    const letters = hasSite ? hostLetters(draft) : foldClose(firstName(draft));
    const found = (this.byName.get(`${hasSite ? 'close' : 'at'}|${country}|${letters}`) ?? []).filter(
      (group) => {
        const [site, other] = hasSite ? [draft, group.drafts[0]!] : [group.drafts[0]!, draft];
        const isFree = fits(group, draft) && !hasSource(group, draft) && !(hasSite && group.sites.size > 0);
        return isFree && isAtAddress(site, { country, text: firstName(other) });
      },
    );
    return found.length === 1 ? found[0]! : null;
  }

  /** Puts an outlet before the channel whose site is called so, and whose years are not its own. */
  private leadChannel(group: Group, draft: DraftOrganisation): void {
    const [first] = group.drafts;
    const isLed = isAtAddress(first!, { country: draft.country, text: firstName(draft) });
    if (!isLed || hasLabel(group, draft)) return;
    group.drafts.splice(0, 1, draft, first!);
    if (isChannel({ ...group, drafts: [draft] }, first!)) this.editions.add(`${first!.source}|${first!.key}`);
  }

  /** The body of nearly the same name that is said to hold an outlet which this one holds too. */
  private heldAlike(draft: DraftOrganisation): Group | null {
    const others = this.alike.get(`${draft.source}|${draft.key}`) ?? [];
    const groups = new Set(others.flatMap((key) => this.byKey.get(key) ?? []));
    const fitting = [...groups].filter((group) => fits(group, draft) && namesAgree(group, draft));
    return fitting.length === 1 ? fitting[0]! : null;
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
}

export function groupOrganisations(
  drafts: readonly DraftOrganisation[],
  claims: readonly DraftClaim[] = [],
): Grouped {
  const grouping = new Grouping(homesOf(drafts, claims), holdersOf(drafts, claims));
  for (const draft of drafts) if (draft.kind === 'outlet') grouping.rows.announce(draft);
  for (const draft of drafts) if (draft.kind === 'outlet') grouping.add(draft);
  const channels = grouping.groups.flatMap(leadListed);
  for (const { source, key } of channels) grouping.editions.add(`${source}|${key}`);
  grouping.leaveOut(({ drafts: all }) => !isPublishing(all));
  const bodies = drafts.filter(({ kind }) => kind === 'institution');
  grouping.alike = heldTogether(bodies, claims, ({ source, subject }) => grouping.groupOf(source, subject));
  for (const draft of bodies) grouping.add(draft);
  return grouping;
}
