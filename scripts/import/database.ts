/**
 * TV channels with websites, countries and owners (database of iptv-org). Channels are gathered by site: one site is one
 * outlet. Left out are adult channels, sites of platforms, sites of the city or school that has a channel, and sites that
 * channels of many owners share (a file of the regulator, a TV bouquet, a host for players), which tell nothing of who is
 * behind them, a parliament's or a council's own, and a section of another channel's site (`tv.univision.com`) or a page of a body's (`riverton.org/watch-us`) that is
 * not called after the channel.
 */

import { join } from 'node:path';
import { getDomain } from 'tldts';
import { siteText } from '../../utils/dataset/row-texts.ts';
import { callSign } from '../records/call-sign.ts';
import { foldCompany } from '../records/fold.ts';
import { addOne, addToList, addToSet } from '../records/multimap.ts';
import { alternativesOf, ownersOf } from './database/channel.ts';
import { isCalledAfter, nearness, SAME } from './database/choose-name.ts';
import { type SiteNamer, siteNamer } from './database/name-site.ts';
import { isBodysSite, isCouncilsSite, isPage, isPageOfChannel, isSection } from './database/others-site.ts';
import { type OwnerReader, ownerReader } from './database/read-owner.ts';
import { foldStreams } from './database/streams.ts';
import {
  companyName,
  houseName,
  nameOfOther,
  nameOfPage,
  playerName,
  radioName,
  relayedName,
  servicesName,
} from './database/whose-name.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { languageTag } from './shared/languages.ts';
import { gatherOrganisations, type Organisations, writeOrganisations } from './shared/organisations.ts';
import { isOwnSite } from './shared/own-site.ts';
import { lettersOf } from './shared/person-names.ts';
import { type Fields, readCsv } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { readAddress } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

/** Writes the tables; returns the number of sites. */
export function importDatabase(folder: string, out: string): number {
  const dropped = countDropped();
  const bySite = new Map<string, Fields[]>();
  for (const channel of readCsv(join(folder, 'database/data/channels.csv'))) {
    const website = channel.website ?? '';
    if (website === '') continue;
    const reading = readAddress(website);
    if (channel.is_nsfw === 'TRUE' || (channel.categories ?? '').includes('xxx'))
      dropped.drop('an adult channel', channel.name ?? '');
    else if (reading.kind === 'none') dropped.drop(`website is ${reading.why}`, website);
    else addToList(bySite, siteText(reading.site), channel);
  }
  foldStreams(bySite, dropped);
  const languages = readLanguages(join(folder, 'database/data/feeds.csv'));
  const countries = countryFinder(folder);
  const namesOf = siteNamer(bySite, (name) => countries.byName(name) !== null);
  const owners = ownerReader(countries, inSeveralCountries([...bySite.values()].flat()));
  const tables = gatherOrganisations();
  for (const [site, channels] of bySite) {
    const names = channels.flatMap((channel) => [channel.name ?? '', ...alternativesOf(channel)]);
    if (!isOwnSite({ host: site, path: '' }, names)) dropped.drop('a site of a public body', site);
    else if (isShared(site, channels)) dropped.drop('a site shared by channels of many owners', site);
    else if (isSection(site, channels, bySite)) dropped.drop('a section of another site', site);
    else if (isPage(site, channels) || isPageOfChannel(site, channels))
      dropped.drop('a page on the site of somebody else', site);
    else if (isBodysSite(site, channels) || isCouncilsSite(site, channels))
      dropped.drop('a site of the body that has the channel', site);
    else addSite(tables, { site, channels, namesOf, languages, owners }, dropped);
  }
  dropped.print('database');
  return writeOrganisations(join(out, 'database'), tables);
}

/** Main languages of each channel. */
function readLanguages(file: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const feed of readCsv(file)) {
    if (feed.is_main !== 'TRUE') continue;
    const tags = (feed.languages ?? '').split(';').flatMap((code) => languageTag(code) ?? []);
    map.set(feed.channel ?? '', tags);
  }
  return map;
}

/**
 * More than five channels, and no owner or network holds the half of them, nor is one called as the site and gives its name to others, nor is one or
 * their network called so and more than half of them say that name, or that of an owner with it (`TMC` of `Groupe TF1` on `tf1.fr`).
 */
export function isShared(site: string, channels: readonly Fields[]): boolean {
  if (channels.length < 6 || isHouses(site, channels)) return false;
  const [main] = channels.filter(({ name = '' }) => nearness(name, site) === SAME);
  const named = channels.filter(({ name = '' }) => main !== undefined && name.startsWith(`${main.name} `));
  if (named.length > 1 && site === getDomain(site)) return false;
  const holders = (column: string): number =>
    most(channels.map((channel) => channel[column] ?? '').filter((holder) => holder !== ''))?.count ?? 0;
  return Math.max(holders('owners'), holders('network')) * 2 < channels.length;
}

/** A whole domain that is called to the letter as what most of its channels are called after. */
function isHouses(site: string, channels: readonly Fields[]): boolean {
  const networks = channels.map(({ network = '' }) => network);
  const names = channels.map(({ name = '' }) => name);
  const [called] = [...names, ...networks].filter((name) => nearness(name, site) === SAME);
  if (called === undefined || site !== getDomain(site)) return false;
  const saying = channels.filter(({ name, network, owners }) =>
    [name, network, owners].some((text) => lettersOf(text ?? '').includes(lettersOf(called))),
  );
  return saying.length * 2 > channels.length;
}

function most(values: readonly string[]): { value: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const value of values) addOne(counts, value);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first === undefined ? null : { value: first[0], count: first[1] };
}

interface SiteOf {
  readonly site: string;
  readonly channels: readonly Fields[];
  readonly namesOf: SiteNamer;
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly owners: OwnerReader;
}

function addSite(
  tables: Organisations,
  { site, channels, namesOf, languages, owners }: SiteOf,
  dropped: Dropped,
): void {
  const relayed = relayedName(site, channels);
  const { name, aliases, isOwn, main } =
    relayed === null ? namesOf(site, channels) : { name: relayed, aliases: [], isOwn: false, main: [] };
  const house = houseName(site, name, channels);
  const company = companyName(site, channels);
  const whose =
    radioName(site, name) ??
    servicesName(site, channels) ??
    company ??
    house ??
    nameOfPage(site, channels) ??
    nameOfOther(site, name, channels) ??
    playerName(site, name);
  // Of several channels on a company's site none gives it a name but the call sign of its station.
  const isCompanys = company !== null && whose === company && channels.length > 1;
  const others = isCompanys ? aliases.filter((alias) => callSign(alias) !== null) : aliases;
  const country = most(channels.map((channel) => channel.country ?? ''));
  const code = country === null ? '' : country.value.replace('UK', 'GB');
  const spoken = channels.flatMap((channel) => languages.get(channel.id ?? '') ?? []);
  tables.outlets.push({
    key: site,
    name: taggedName(whose ?? name),
    aliases: joinCell(
      [
        ...(whose === null || name === site || isCompanys || name.includes(' / ') ? [] : [name]),
        ...others,
      ].map((alias) => taggedName(alias)),
    ),
    country: country !== null && country.count * 2 > channels.length ? code : '',
    type: 'broadcaster',
    languages: joinCell([...new Set(spoken)].slice(0, 3)),
    sites: site,
  });
  if (relayed !== null) {
    dropped.drop('owner of a station, on the site of what it relays', `${site}: ${relayed}`);
    return;
  }
  const own = whose === house ? main : [];
  addClaims(
    tables,
    { site, channels, main: own, isOwn: isOwn && whose === null, country: code, owners },
    dropped,
  );
}

interface ClaimsOf extends Pick<SiteOf, 'site' | 'channels' | 'owners'> {
  readonly main: readonly Fields[];
  readonly isOwn: boolean;
  readonly country: string;
}

function addClaims(tables: Organisations, of: ClaimsOf, dropped: Dropped): void {
  const { site, channels, main, isOwn, country, owners: read } = of;
  const holders = siteOwners(channels, main);
  if (holders === null) dropped.drop('owners of the channels on a site differ', site);
  for (const holder of holders ?? []) {
    const owner = read(holder, country);
    if (owner === null) continue;
    const { key, record } = owner;
    if (record !== null) tables.institutions.set(key, { key, ...record });
    tables.claims.push({ subject: site, kind: 'owner', value: key });
  }
  addYears(tables, { site, channels, isOwn }, dropped);
}

/**
 * Who owns the site: the owners of more than half of its channels, as far as the list has them, else those of the channels that give the
 * site its name. Null where owners differ and neither tells.
 */
export function siteOwners(channels: readonly Fields[], main: readonly Fields[]): readonly string[] | null {
  const owned = channels.filter(({ owners = '' }) => owners !== '');
  for (const all of [owned, owned.filter((channel) => main.includes(channel))]) {
    const owners = most(all.map((channel) => ownersOf(channel).map(foldCompany).join(';')));
    if (owners === null || owners.count * 2 <= all.length) continue;
    const same = all.filter((one) => ownersOf(one).map(foldCompany).join(';') === owners.value);
    return most(same.map((one) => ownersOf(one).join(';')))?.value.split(';') ?? null;
  }
  return owned.length === 0 ? [] : null;
}

/** Owners, folded, of channels of more than one country. */
function inSeveralCountries(channels: readonly Fields[]): ReadonlySet<string> {
  const places = new Map<string, Set<string>>();
  for (const channel of channels)
    for (const holder of ownersOf(channel).map(foldCompany)) addToSet(places, holder, channel.country ?? '');
  return new Set([...places].filter(([, of]) => of.size > 1).map(([holder]) => holder));
}

/** The years of the one channel that a site is called after; of several that are all closed, the day on which the last one was. */
function addYears(
  tables: Organisations,
  { site, channels, isOwn }: Pick<ClaimsOf, 'site' | 'channels' | 'isOwn'>,
  dropped: Dropped,
): void {
  const [only, ...more] = channels;
  if (only === undefined || (more.length > 0 && channels.some(({ closed = '' }) => closed === ''))) return;
  const closed = channels
    .map((channel) => channel.closed ?? '')
    .sort()
    .at(-1);
  const launched = more.length === 0 ? only.launched : '';
  if (!isOwn || !channels.some(({ name = '' }) => isCalledAfter(site, name))) {
    if (launched || closed)
      dropped.drop('years of a channel that the site is not called after', `${site}: ${only.name}`);
    return;
  }
  if (launched) tables.claims.push({ subject: site, kind: 'founded', value: launched });
  if (closed) tables.claims.push({ subject: site, kind: 'closed', value: closed });
}
