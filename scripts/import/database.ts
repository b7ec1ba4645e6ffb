/**
 * TV channels with websites, countries and owners (database of iptv-org). Channels are gathered by site: one site is one
 * outlet. Left out are adult channels, sites of platforms, sites of the city or school that has a channel, and sites that
 * channels of many owners share (a file of the regulator, a TV bouquet, a host for players), which tell nothing of who is
 * behind them, a parliament's or a council's own, and a section of another channel's site (`tv.univision.com`) or a page of a body's (`riverton.org/watch-us`) that is
 * not called after the channel.
 */

import { join } from 'node:path';
import { isCalledAfter } from './database/choose-name.ts';
import { type SiteNamer, siteNamer } from './database/name-site.ts';
import {
  alternativesOf,
  isBodysSite,
  isCouncilsSite,
  isPage,
  isPageOfChannel,
  isSection,
} from './database/others-site.ts';
import { type OwnerReader, ownerReader } from './database/read-owner.ts';
import { foldStreams } from './database/streams.ts';
import { companyName, radioName } from './database/whose-name.ts';
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
  foldStreams(bySite, dropped);
  const languages = readLanguages(join(folder, 'database/data/feeds.csv'));
  const countries = countryFinder(folder);
  const namesOf = siteNamer(bySite, (name) => countries.byName(name) !== null);
  const owners = ownerReader(countries, countryIds(folder));
  const tables = gatherOrganisations();
  for (const [site, channels] of bySite) {
    const names = channels.flatMap((channel) => [channel.name ?? '', ...alternativesOf(channel)]);
    if (!isOwnSite({ host: site, path: '' }, names)) dropped.drop('a site of a public body', site);
    else if (isShared(channels)) dropped.drop('a site shared by channels of many owners', site);
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
  readonly namesOf: SiteNamer;
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly owners: OwnerReader;
}

function addSite(
  tables: Organisations,
  { site, channels, namesOf, languages, owners }: SiteOf,
  dropped: Dropped,
): void {
  const { name, aliases, isOwn } = namesOf(site, channels);
  const whose = radioName(site, name) ?? companyName(site, channels);
  const country = most(channels.map((channel) => channel.country ?? ''));
  const code = country === null ? '' : country.value.replace('UK', 'GB');
  const spoken = channels.flatMap((channel) => languages.get(channel.id ?? '') ?? []);
  tables.outlets.push({
    key: site,
    name: taggedName(whose ?? name),
    aliases: joinCell(
      [...(whose === null || name === site ? [] : [name]), ...aliases].map((alias) => taggedName(alias)),
    ),
    country: country !== null && country.count * 2 > channels.length ? code : '',
    type: 'broadcaster',
    languages: joinCell([...new Set(spoken)].slice(0, 3)),
    sites: site,
  });
  addClaims(tables, { site, channels, isOwn: isOwn && whose === null, country: code, owners }, dropped);
}

function addClaims(
  tables: Organisations,
  {
    site,
    channels,
    isOwn,
    country,
    owners: read,
  }: Pick<SiteOf, 'site' | 'channels' | 'owners'> & {
    isOwn: boolean;
    country: string;
  },
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
  if (!isOwn || !isCalledAfter(site, only.name ?? '')) {
    if (only.launched || only.closed)
      dropped.drop('years of a channel that the site is not called after', `${site}: ${only.name}`);
    return;
  }
  if (only.launched) tables.claims.push({ subject: site, kind: 'founded', value: only.launched });
  if (only.closed) tables.claims.push({ subject: site, kind: 'closed', value: only.closed });
}
