/**
 * TV channels with websites, countries and owners (database of iptv-org). Channels are gathered by site: one site is one
 * outlet. Left out are adult channels, sites of platforms, sites of the city or school that has a channel, and sites that
 * channels of many owners share (a file of the regulator, a TV bouquet, a host for players), which tell nothing of who is
 * behind them, and a section of another channel's site (`tv.univision.com`) or a page of a body's (`riverton.org/watch-us`) that is not called after the channel. A network that many sites relay (`NBC`) is no other name of a station.
 */

import { join } from 'node:path';
import { getDomain } from 'tldts';
import { isOtherStation } from '../records/call-sign.ts';
import { chooseName, isCalledAfter, nearness, otherNames, SAME } from './database/choose-name.ts';
import { alternativesOf, isBodysSite, isPage, isSection } from './database/others-site.ts';
import { type OwnerReader, ownerReader } from './database/read-owner.ts';
import { countryFinder } from './shared/countries.ts';
import { countryIds } from './shared/country-ids.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { languageTag } from './shared/languages.ts';
import { gatherOrganisations, type Organisations, writeOrganisations } from './shared/organisations.ts';
import { isOwnSite } from './shared/own-site.ts';
import { type Fields, readCsv } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { readAddress, siteCell } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

/** The number of a licence (`HLAU-DTV`), where the list has a name beside it. */
const licence = /^[A-Z]{4}-DTV$/u;

/** On how many sites a name stands before it is taken for a network that stations relay. */
const RELAYED = 3;

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
    else bySite.set(siteCell(reading.site), [...(bySite.get(siteCell(reading.site)) ?? []), channel]);
  }
  const languages = readLanguages(join(folder, 'database/data/feeds.csv'));
  const relayed = relayedNames(bySite);
  const brands = brandsOf(bySite);
  const owners = ownerReader(countryFinder(folder), countryIds(folder));
  const tables = gatherOrganisations();
  for (const [site, channels] of bySite) {
    const names = channels.flatMap((channel) => [channel.name ?? '', ...alternativesOf(channel)]);
    if (!isOwnSite({ host: site, path: '' }, names)) dropped.drop('a site of a public body', site);
    else if (isShared(channels)) dropped.drop('a site shared by channels of many owners', site);
    else if (isSection(site, channels, bySite)) dropped.drop('a section of another site', site);
    else if (isPage(site, channels)) dropped.drop('a page on the site of somebody else', site);
    else if (isBodysSite(site, channels)) dropped.drop('a site of the body that has the channel', site);
    else
      addSite(
        tables,
        { site, channels, brand: brands.get(site) ?? null, languages, relayed, owners },
        dropped,
      );
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

/** What a whole domain is called where a channel on a host below it is called just so: `axn.com` as `AXN` of `br.axn.com`. */
function brandsOf(bySite: ReadonlyMap<string, readonly Fields[]>): ReadonlyMap<string, string> {
  const brands = new Map<string, string>();
  for (const [site, channels] of bySite) {
    const domain = getDomain(site) ?? site;
    const brand = channels.find((channel) => nearness(channel.name ?? '', domain) === SAME)?.name;
    if (site !== domain && brand !== undefined) brands.set(domain, brand);
  }
  return brands;
}

/** Networks and other names (lower case) that stand on so many sites that they tell no station. */
function relayedNames(bySite: ReadonlyMap<string, readonly Fields[]>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const channels of bySite.values()) {
    const names = channels.flatMap((channel) => [channel.network ?? '', ...alternativesOf(channel)]);
    for (const name of new Set(names.map((one) => one.toLowerCase())))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= RELAYED).map(([name]) => name));
}

/** More than five channels, and no owner or network holds the half of them. */
function isShared(channels: readonly Fields[]): boolean {
  if (channels.length < 6) return false;
  const holders = (column: string): number =>
    most(channels.map((channel) => channel[column] ?? '').filter((holder) => holder !== ''))?.count ?? 0;
  return Math.max(holders('owners'), holders('network')) * 2 < channels.length;
}

function most(values: readonly string[]): { value: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first === undefined ? null : { value: first[0], count: first[1] };
}

interface SiteOf {
  readonly site: string;
  readonly channels: readonly Fields[];
  /** Name of a channel on another host of the domain that the domain is called after. */
  readonly brand: string | null;
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly relayed: ReadonlySet<string>;
  readonly owners: OwnerReader;
}

function addSite(
  tables: Organisations,
  { site, channels, brand, languages, relayed, owners }: SiteOf,
  dropped: Dropped,
): void {
  const names = channels.map((channel) => plainName(channel.name ?? ''));
  const networks = [
    ...channels.flatMap((channel) => channel.network || []),
    ...(brand === null ? [] : [brand]),
  ];
  const chosen = chooseName(site, names, networks);
  const name = licence.test(chosen) ? (channels.flatMap(alternativesOf)[0] ?? '') || chosen : chosen;
  const alternatives = channels
    .filter((channel) => channels.length === 1 || plainName(channel.name ?? '') === chosen)
    .flatMap(alternativesOf);
  const isAnothers = (other: string): boolean =>
    relayed.has(other.toLowerCase()) || isOtherStation(other, name);
  const aliases = [
    ...otherNames(site, name, names),
    ...alternatives.filter((other) => other.length > 2 && other !== name && !isAnothers(other)),
  ].slice(0, 8);
  const country = most(channels.map((channel) => channel.country ?? ''));
  const code = country === null ? '' : country.value.replace('UK', 'GB');
  const spoken = channels.flatMap((channel) => languages.get(channel.id ?? '') ?? []);
  tables.outlets.push({
    key: site,
    name: taggedName(name),
    aliases: joinCell(aliases.map((alias) => taggedName(alias))),
    country: country !== null && country.count * 2 > channels.length ? code : '',
    type: 'broadcaster',
    languages: joinCell([...new Set(spoken)].slice(0, 3)),
    sites: site,
  });
  addClaims(tables, { site, name, brand, channels, country: code, owners }, dropped);
}

/** `KNDU 25.1` is the station KNDU on a channel; so are `WHA-DT1` and `KLNE-TV 3.1`. */
function plainName(name: string): string {
  return /^[KWCX][A-Z]{2,4}(?:-[A-Z]{2,3}\d?)? \d+(?:\.\d+)?$/u.test(name) ? name.replace(/ .*$/u, '') : name;
}

function addClaims(
  tables: Organisations,
  {
    site,
    name,
    brand,
    channels,
    country,
    owners: read,
  }: Pick<SiteOf, 'site' | 'brand' | 'channels' | 'owners'> & { name: string; country: string },
  dropped: Dropped,
): void {
  const owners = most(channels.map((channel) => channel.owners ?? '').filter((owner) => owner !== ''));
  if (owners !== null && owners.count * 2 < channels.filter((channel) => channel.owners).length)
    dropped.drop('owners of the channels on a site differ', site);
  else {
    for (const holder of owners?.value.split(';') ?? []) {
      const owner = read(holder, country);
      if (owner === null) continue;
      const { key, record } = owner;
      if (record !== null) tables.institutions.set(key, { key, ...record });
      tables.claims.push({ subject: site, kind: 'owner', value: key });
    }
  }
  const [only] = channels;
  if (channels.length > 1 || only === undefined) return;
  const isBrand = name === brand && name !== only.network;
  if (isBrand || !isCalledAfter(site, only.name ?? '')) {
    if (only.launched || only.closed)
      dropped.drop('years of a channel that the site is not called after', `${site}: ${only.name}`);
    return;
  }
  if (only.launched) tables.claims.push({ subject: site, kind: 'founded', value: only.launched });
  if (only.closed) tables.claims.push({ subject: site, kind: 'closed', value: only.closed });
}
