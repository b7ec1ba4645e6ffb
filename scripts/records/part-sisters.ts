/**
 * Papers that a curated row lists with their sister: `Clarín` with `lavoz.com.ar` and the alias `La Voz del Interior`. Where another source
 * knows the site under a Wikidata id and a name of its own, or the perennial sources name it beside the row's, it is an outlet of its own: it keeps its site and name, and who holds the
 * row holds it too, since the row says so of all its sites. So is a paper without a site that the row has among its names.
 */

import type { DraftClaim, DraftOrganisation, Drafts } from './draft.ts';
import { foldText } from './fold.ts';
import { isWikidata } from './group-rules.ts';
import { addToList } from './multimap.ts';

/** Claims that a row makes of all its sites; when it was founded is said of the first. */
const SHARED: ReadonlySet<string> = new Set(['owner', 'funder', 'parent', 'control', 'funding', 'register']);

const foldedNames = ({ names }: DraftOrganisation): string[] => names.map((name) => foldText(name.text));
const letters = (folded: string): string => folded.replaceAll(' ', '');

/** Words that many papers have in their names. */
const GENERIC =
  /^(?:news|times|daily|post|herald|press|agency|media|radio|television|channel|journal|diario|.{1,3})$/u;

/** First label of a host without `www` and article, in letters and digits. */
const labelOfHost = (host: string): string =>
  (host.replace(/^www\./u, '').split('.')[0] ?? '').replaceAll('-', '').replace(/^the(?=.)/u, '');

/** Whether a site of the row is the other's: it is called so there, or the site is called so and not as the row. */
function isSister(row: DraftOrganisation, other: DraftOrganisation, host: string): boolean {
  const [own = '', ...aliases] = foldedNames(row);
  const [name = ''] = foldedNames(other);
  const words = new Set(own.split(' ').filter((word) => !GENERIC.test(word)));
  if (name === own || name.split(' ').some((word) => words.has(word))) return false;
  return aliases.includes(name) || letters(name) === labelOfHost(host);
}

/** Rows of the list of channels by the whole site that each has for itself. */
function channelsByHost(organisations: readonly DraftOrganisation[]): Map<string, DraftOrganisation[]> {
  const channels = new Map<string, DraftOrganisation[]>();
  for (const draft of organisations)
    if (draft.source === 'database' && draft.kind === 'outlet')
      for (const { host, path } of draft.sites) if (path === '') addToList(channels, host, draft);
  return channels;
}

/** Words that a channel has beside the name of its house. */
const BROADCAST = /(?<= )(?:tv|television|channel|network|live)(?= |$)/gu;

/**
 * A channel whose site is called as it is to the letter, and which is no more the outlet than its name and `TV`: `Reef TV` of `reeftv.example` is
 * not `Reef Media`, but `Tide TV` is `Tide`.
 */
function isOwnChannel(row: DraftOrganisation, channel: DraftOrganisation, host: string): boolean {
  const stem = labelOfHost(host);
  const [own = ''] = foldedNames(row);
  const [label = ''] = foldedNames(channel);
  const initials = own
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return (
    stem !== labelOfHost(row.sites[0]?.host ?? '') &&
    foldedNames(channel).some((name) => letters(name) === stem) &&
    !`${letters(own)}|${initials}`.split('|').includes(letters(label.replace(BROADCAST, ''))) &&
    !label.startsWith(initials.length > 2 ? initials.slice(0, 3) : own)
  );
}

/** Papers with a Wikidata id, and what the perennial sources name, by country and name; null for a name that two have. */
function papersByName(organisations: readonly DraftOrganisation[]): Map<string, DraftOrganisation | null> {
  const papers = new Map<string, DraftOrganisation | null>();
  for (const draft of organisations) {
    if (!/^(?:international-newspapers|perennial-sources)$/u.test(draft.source)) continue;
    const key = `${draft.country}|${foldedNames(draft)[0]}`;
    papers.set(key, papers.has(key) ? null : draft);
  }
  return papers;
}

/** The paper of a daily that comes out once a week, wherever it has its site. */
const SUNDAY = /(?<!\p{L})(?:sunday|sonntag|zondag|dimanche|domingo|domenica)(?!\p{L})/u;

/**
 * Papers that a row kept by hand has among its names and that another source knows as papers of their own, without a site elsewhere but for those of a
 * Sunday: `Sunday Tide` of `Daily Tide`.
 */
function sistersByName(
  row: DraftOrganisation,
  papers: ReadonlyMap<string, DraftOrganisation | null>,
): DraftOrganisation[] {
  if (row.source !== 'curated' || row.type !== 'newspaper') return [];
  const [own = '', ...aliases] = foldedNames(row);
  const hosts = row.sites.map(({ host }) => host);
  const isNear = (host: string): boolean => hosts.some((one) => host === one || host.endsWith(`.${one}`));
  const isOwn = (paper: DraftOrganisation | null | undefined): boolean =>
    paper?.sites.some(({ host }) => isNear(host)) ?? false;
  const isKnown =
    isWikidata(row.key) || papers.has(`${row.country}|${own}`) || isOwn(papers.get(`null|${own}`));
  return aliases.flatMap((name) => {
    const other = papers.get(`${row.country}|${name}`) ?? papers.get(`null|${name}`);
    if (!other || other.key === row.key || own.includes(name)) return [];
    if (other.country === null && other.sites.length === 0) return [];
    const isRow = !isKnown && other.sites.some(({ host }) => host === hosts[0]);
    const isOfHouse = SUNDAY.test(name) && (other.country !== null || isOwn(other));
    return isRow || !(isOfHouse || other.sites.every(({ host }) => isNear(host))) ? [] : [other];
  });
}

/** The drafts with each sister apart from the row that listed it. */
export function partSisters({ organisations, claims }: Pick<Drafts, 'organisations' | 'claims'>): {
  organisations: DraftOrganisation[];
  claims: DraftClaim[];
} {
  const byHost = new Map<string, DraftOrganisation[]>();
  for (const draft of organisations)
    if (
      draft.kind === 'outlet' &&
      draft.source !== 'curated' &&
      (isWikidata(draft.key) || draft.source === 'perennial-sources')
    )
      for (const site of draft.sites) if (site.path === '') addToList(byHost, site.host, draft);
  const channels = channelsByHost(organisations);
  const papers = papersByName(organisations);
  const further: DraftClaim[] = [];
  const homes = new Map<DraftOrganisation, DraftOrganisation>();
  const parted = organisations.map((row) => {
    if (row.kind !== 'outlet') return row;
    const sisters = new Map<string, DraftOrganisation>();
    for (const { host } of row.sites.slice(1)) {
      const sister =
        row.source === 'curated'
          ? byHost.get(host)?.find((other) => other.key !== row.key && isSister(row, other, host))
          : row.source === 'perennial-sources'
            ? channels.get(host)?.find((other) => isOwnChannel(row, other, host))
            : undefined;
      if (sister !== undefined) sisters.set(host, sister);
    }
    const all = new Set([...sisters.values(), ...sistersByName(row, papers)]);
    if (all.size === 0) return row;
    for (const sister of all) homes.set(sister, row);
    const names = new Set([...all].flatMap(foldedNames));
    for (const sister of all)
      for (const claim of claims)
        if (claim.source === row.source && claim.subject === row.key && SHARED.has(claim.kind))
          // Since when is said of the first: its sister may be younger.
          further.push({ ...claim, subject: sister.key, from: null });
    return {
      ...row,
      names: row.names.filter(({ text, kind }) => kind === 'label' || !names.has(foldText(text))),
      sites: row.sites.filter(({ host }) => !sisters.has(host)),
    };
  });
  const located = parted.map((draft) => {
    const home = homes.get(draft);
    if (home === undefined) return draft;
    const isPaper = draft.type === 'other' && SUNDAY.test(foldedNames(draft)[0] ?? '');
    return { ...draft, country: draft.country ?? home.country, type: isPaper ? home.type : draft.type };
  });
  return { organisations: located, claims: [...claims, ...further] };
}
