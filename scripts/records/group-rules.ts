/**
 * What speaks for and against a draft being of a group: its label, the rows of its source, names, countries and sites. Of
 * several groups called as a draft is, which one it is.
 */

import { stationOf } from './call-sign.ts';
import type { DraftClaim, DraftOrganisation } from './draft.ts';
import { foldClose, foldCompany, foldText } from './fold.ts';
import { addToSet } from './multimap.ts';
import { areNearSites, countryOfHosts, domainOf, sitesAgree } from './site-names.ts';

export interface Group {
  readonly kind: 'outlet' | 'institution';
  readonly drafts: DraftOrganisation[];
  wikidata: string | null;
  country: string | null;
  /** `host/path` and `platform:handle` that belong to this group. */
  readonly sites: Set<string>;
  readonly accounts: Set<string>;
}

/** Countries of the outlets that a source says somebody holds, by `source|key` of the holder. */
export type Homes = ReadonlyMap<string, ReadonlySet<string>>;

export function homesOf(drafts: readonly DraftOrganisation[], claims: readonly DraftClaim[]): Homes {
  const countries = new Map(drafts.map((draft) => [`${draft.source}|${draft.key}`, draft.country]));
  const homes = new Map<string, Set<string>>();
  for (const { kind, source, subject, value } of claims) {
    const country = countries.get(`${source}|${subject}`) ?? null;
    if (!/^(?:owner|parent)$/u.test(kind) || country === null) continue;
    addToSet(homes, `${source}|${value}`, country);
  }
  return homes;
}

/**
 * The one group, or of several the one with the draft's label, the one whose label is another name of the draft, or, for a bare
 * name (a list of sanctions says `Sputnik` and no more), the one of that label which is kept by hand or monitored.
 */
export function onlyOne(groups: readonly Group[], draft: DraftOrganisation): Group | null {
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

export function firstName(draft: DraftOrganisation): string {
  return draft.names[0]?.text ?? '';
}

export function labelOf(group: Group): string {
  return foldText(firstName(group.drafts[0]!));
}

export function rowOf(draft: DraftOrganisation): string {
  return `${draft.source}|${draft.country ?? ''}|${foldText(firstName(draft))}`;
}

export function hasLabel(group: Group, draft: DraftOrganisation): boolean {
  return labelOf(group) === foldText(firstName(draft));
}

export function isWikidata(key: string): boolean {
  return /^Q\d+$/u.test(key);
}

export function tokensOf(draft: DraftOrganisation): string[] {
  const station = stationOf(draft);
  const names = isByHost(draft) ? draft.names.slice(0, 1) : draft.names;
  return [
    ...names.flatMap((name) => [nameToken(draft, name.text), ...closeTokens(draft, name.text)]),
    ...(station === null ? [] : [station]),
  ];
}

/** A list has no name for what is on a site, which none of several channels gives its own: it is none of these. */
export function isByHost(draft: DraftOrganisation): boolean {
  return draft.source === 'database' && firstName(draft) === draft.sites[0]?.host;
}

/** Token of an outlet's name without its spaces, for its country: `France24` beside `France 24`. */
function closeTokens({ kind, country }: DraftOrganisation, text: string): string[] {
  return kind === 'outlet' && country !== null ? [`close|${country}|${foldClose(text)}`] : [];
}

/** Articles in front of a folded name, which one list writes and another does not. */
const ARTICLE = /^(?:le|la|les|el|los|las|il|lo|gli|der|die|das|o|os|as) (?=.)/u;

/** Names without their article as long as this are told by them alone. */
const TELLING = 7;

/** Token of an outlet's label without its article, as one list writes it and another does not (`Le Pèlerin`, `Pèlerin`); null for a short one. */
export function bareTokenOf(draft: DraftOrganisation): string | null {
  const bare = foldText(firstName(draft)).replace(ARTICLE, '');
  const isTelling = draft.kind === 'outlet' && draft.country !== null && bare.length >= TELLING;
  return isTelling ? `bare|${draft.country}|${bare}` : null;
}

function nameToken(draft: DraftOrganisation, text: string): string {
  return `${draft.kind}|${draft.kind === 'institution' ? foldCompany(text) : foldText(text)}`;
}

/** A row that stands for a site, in a source that has one row for each: it goes where its site went. */
export function isBySite(draft: DraftOrganisation): boolean {
  return draft.source !== 'curated' && draft.sites.length === 1 && draft.key === draft.sites[0]!.host;
}

/** A draft that has sites, but not the main one of a row kept by hand, and another label: its id is that of a sister, not the row's. */
export function isByTheWay(group: Group, draft: DraftOrganisation): boolean {
  const [first] = group.drafts;
  if (first?.source !== 'curated' || draft.kind !== 'outlet' || draft.sites.length === 0) return false;
  const [main] = first.sites;
  const isMain = draft.sites.some((site) => site.host === main?.host && site.path === main.path);
  return !isMain && !hasLabel(group, draft);
}

/** Two rows of one source are two outlets, whatever they share but a call sign; a row that is called as the group is comes before its sisters. */
export function hasSource(group: Group, draft: DraftOrganisation): boolean {
  const rows = group.drafts.filter((other) => other.source === draft.source);
  if (draft.kind !== 'outlet' || rows.length === 0) return false;
  const station = stationOf(draft);
  if (station !== null && rows.some((other) => stationOf(other) === station)) return false;
  const label = foldText(firstName(draft));
  const isTaken = rows.some((other) => foldText(other.names[0]?.text ?? '') === label);
  return isTaken || !hasLabel(group, draft) || group.country !== draft.country;
}

/**
 * Another host of the domain on which the group has one, with the same label and country: `es.euronews.com` beside `fr.euronews.com`. Not the same
 * host, where two rows of one name are two rivals, and not `ETV+` beside `ETV`.
 */
export function isEdition(group: Group, draft: DraftOrganisation): boolean {
  const label = firstName(group.drafts[0]!).toLowerCase();
  if (draft.kind !== 'outlet' || label !== firstName(draft).toLowerCase() || group.country !== draft.country)
    return false;
  const hosts = [...group.sites].filter((site) => !site.includes('/'));
  const domains = new Set(hosts.map(domainOf));
  return draft.sites.some(
    ({ host, path }) => path === '' && !hosts.includes(host) && domains.has(domainOf(host)),
  );
}

export function sharesDomain(group: Group, draft: DraftOrganisation): boolean {
  const domains = new Set([...group.sites].map((site) => domainOf(site.split('/')[0]!)));
  return draft.sites.some(({ host }) => domains.has(domainOf(host)));
}

/** Words that a broadcaster's name has in one list and not in another. */
const BROADCAST = /(?<= )(?:tv|television|channel|network|hd|radio)(?= |$)/gu;

/**
 * A channel by another name than the outlet whose site it has: `Al Jazeera Balkans`, which closed, on a host of `Al Jazeera`; `Blick TV` on that
 * of a newspaper, but not `Fox News TV` on that of `Fox News`.
 */
export function isChannel(group: Group, draft: DraftOrganisation): boolean {
  if (draft.source !== 'database' || isWikidata(draft.key)) return false;
  const isPrint = group.drafts.some(({ type }) => /^(?:newspaper|magazine)$/u.test(type));
  if (isPrint) return true;
  const isOnAir = group.drafts.every(({ type }) => /^(?:broadcaster|other)$/u.test(type));
  const [label, name] = [labelOf(group), foldText(firstName(draft))];
  const close = (text: string): string => text.replaceAll(' ', '');
  const bare = (text: string): string => close(text.replace(BROADCAST, ''));
  return close(label) !== close(name) && !(isOnAir && bare(label) === bare(name));
}

/**
 * Puts what a list of news sites calls a site before the channels on it, where nobody else knows it: `Tide` before `Tide TV` of `tide.example`. Gives the
 * drafts of the channels, whose years are not the site's.
 */
export function leadListed({ drafts }: Group): readonly DraftOrganisation[] {
  const listed = drafts.findIndex(({ source }) => source === 'listed');
  const channels = drafts.filter(({ source }) => source === 'database');
  if (listed < 1 || channels.length < drafts.length - 1) return [];
  drafts.unshift(...drafts.splice(listed, 1));
  return channels;
}

/** Letters of the first label of a draft's first host. */
export function hostLetters({ sites: [site] }: DraftOrganisation): string {
  return (site?.host.split('.')[0] ?? '').replaceAll('-', '');
}

/**
 * A channel's site that is called to the letter as an outlet of the country of which no site is known, under nearly that name: `tide.example` with
 * `Tide 24` for `Tide`, `Reef+ Sport` for `Reef+`. In the United States stations share their letters, so only the same name counts.
 */
export function isAtAddress(
  draft: DraftOrganisation,
  { country, text }: { country: string | null; text: string },
): boolean {
  const [{ host, path } = { host: '', path: '' }] = draft.sites;
  if (
    draft.source !== 'database' ||
    country === null ||
    draft.country !== country ||
    stationOf(draft) !== null
  )
    return false;
  if (path !== '' || host !== domainOf(host)) return false;
  const [label, letters] = [foldText(text), foldClose(text)];
  if (letters.length < 3 || hostLetters(draft) !== letters) return false;
  const bare = (name: string): string =>
    foldText(name)
      .replace(BROADCAST, '')
      .replace(/ ?\d+$/u, '')
      .replaceAll(' ', '');
  return draft.names.some(
    (name) =>
      bare(name.text) === bare(text) || (country !== 'US' && foldText(name.text).startsWith(`${label} `)),
  );
}

/** Nothing speaks against the draft being of the group. */
export function fits(group: Group, draft: DraftOrganisation): boolean {
  return (
    group.kind === draft.kind &&
    (group.wikidata === null || !isWikidata(draft.key) || group.wikidata === draft.key)
  );
}

/**
 * Two bodies kept by hand in rows of their own, of which neither is called as the other: a site or a short name that both have (`Pew`, of the
 * Research Center and of the Trusts) makes them no one body.
 */
export function areTwoRows(group: Group, draft: DraftOrganisation): boolean {
  if (draft.kind !== 'institution' || draft.source !== 'curated') return false;
  const rows = group.drafts.filter(({ source, key }) => source === draft.source && key !== draft.key);
  const calls = (a: DraftOrganisation, b: DraftOrganisation): boolean =>
    a.names.some(({ text }) => foldCompany(text) === foldCompany(firstName(b)));
  return rows.length > 0 && !rows.some((row) => calls(row, draft) || calls(draft, row));
}

/** Same name: the countries must agree, and the sites must not be two different ones. */
export function namesAgree(group: Group, draft: DraftOrganisation): boolean {
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
  return (
    sitesAgree(group.sites, hosts) || (country === group.country && areNearSites(country, group.sites, hosts))
  );
}
