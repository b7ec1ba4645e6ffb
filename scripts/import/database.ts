/**
 * TV channels with websites, countries and owners (database of iptv-org). Channels are gathered by site: one site is one
 * outlet. Left out are adult channels, sites of platforms, and sites that channels of many owners share (a file of the
 * regulator, a TV bouquet, a host for players), which tell nothing of who is behind them.
 */

import { join } from 'node:path';
import { slugOf } from '../records/slug.ts';
import { chooseName, otherNames } from './database/choose-name.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { languageTag } from './shared/languages.ts';
import { gatherOrganisations, type Organisations, writeOrganisations } from './shared/organisations.ts';
import { type Fields, readCsv } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { readAddress, siteCell } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

/** Writes the tables; returns the number of sites. */
export function importDatabase(folder: string, out: string): number {
  const dropped = countDropped();
  const bySite = new Map<string, Fields[]>();
  for (const channel of readCsv(join(folder, 'database/data/channels.csv'))) {
    const website = channel['website'] ?? '';
    if (website === '') continue;
    const reading = readAddress(website);
    if (channel['is_nsfw'] === 'TRUE' || (channel['categories'] ?? '').includes('xxx'))
      dropped.drop('an adult channel', channel['name'] ?? '');
    else if (reading.kind === 'none') dropped.drop(`website is ${reading.why}`, website);
    else bySite.set(siteCell(reading.site), [...(bySite.get(siteCell(reading.site)) ?? []), channel]);
  }
  const languages = readLanguages(join(folder, 'database/data/feeds.csv'));
  const tables = gatherOrganisations();
  for (const [site, channels] of bySite) {
    if (isShared(channels) || /(?:^|\.)fcc\.gov$/u.test(site))
      dropped.drop('a site shared by channels of many owners', site);
    else addSite(tables, { site, channels, languages }, dropped);
  }
  dropped.print('database');
  return writeOrganisations(join(out, 'database'), tables);
}

/** Main languages of each channel. */
function readLanguages(file: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const feed of readCsv(file)) {
    if (feed['is_main'] !== 'TRUE') continue;
    const tags = (feed['languages'] ?? '').split(';').flatMap((code) => languageTag(code) ?? []);
    map.set(feed['channel'] ?? '', tags);
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
  readonly languages: ReadonlyMap<string, readonly string[]>;
}

function addSite(tables: Organisations, { site, channels, languages }: SiteOf, dropped: Dropped): void {
  const names = channels.map((channel) => plainName(channel['name'] ?? ''));
  const networks = channels.flatMap((channel) => channel['network'] || []);
  const name = chooseName(site, names, networks);
  const alternatives = channels
    .filter((channel) => channels.length === 1 || plainName(channel['name'] ?? '') === name)
    .flatMap((channel) => (channel['alt_names'] ?? '').split(';'));
  const aliases = [
    ...otherNames(site, name, names),
    ...alternatives.filter((other) => other.trim().length > 2 && other !== name),
  ].slice(0, 8);
  const country = most(channels.map((channel) => channel['country'] ?? ''));
  const spoken = channels.flatMap((channel) => languages.get(channel['id'] ?? '') ?? []);
  tables.outlets.push({
    key: site,
    name: taggedName(name),
    aliases: joinCell(aliases.map((alias) => taggedName(alias))),
    country: country !== null && country.count * 2 > channels.length ? country.value.replace('UK', 'GB') : '',
    type: 'broadcaster',
    languages: joinCell([...new Set(spoken)].slice(0, 3)),
    sites: site,
  });
  addClaims(tables, { site, channels }, dropped);
}

/** `KNDU 25.1` is the station KNDU on a channel; so are `WHA-DT1` and `KLNE-TV 3.1`. */
function plainName(name: string): string {
  return /^[KWCX][A-Z]{2,4}(?:-[A-Z]{2,3}\d?)? \d+(?:\.\d+)?$/u.test(name) ? name.replace(/ .*$/u, '') : name;
}

function addClaims(
  tables: Organisations,
  { site, channels }: Omit<SiteOf, 'languages'>,
  dropped: Dropped,
): void {
  const owners = most(channels.map((channel) => channel['owners'] ?? '').filter((owner) => owner !== ''));
  if (owners !== null && owners.count * 2 < channels.filter((channel) => channel['owners']).length)
    dropped.drop('owners of the channels on a site differ', site);
  else {
    for (const owner of owners?.value.split(';') ?? []) {
      const key = `owner:${slugOf(owner)}`;
      if (slugOf(owner) === '') continue;
      tables.institutions.set(key, { key, name: owner.trim(), type: ownerType(owner) });
      tables.claims.push({ subject: site, kind: 'owner', value: key });
    }
  }
  const [only] = channels;
  if (channels.length > 1 || only === undefined) return;
  if (only['launched']) tables.claims.push({ subject: site, kind: 'founded', value: only['launched'] });
  if (only['closed']) tables.claims.push({ subject: site, kind: 'closed', value: only['closed'] });
}

function ownerType(name: string): string {
  if (/\b(?:ministry|ministère|ministerio)\b/iu.test(name)) return 'ministry';
  if (/\b(?:university|universidad|universidade|université|college|school)\b/iu.test(name))
    return 'university';
  if (
    /\b(?:government|municipality|municipal|county|city of|prefeitura|gobierno|governo|state of|council|ayuntamiento)\b/iu.test(
      name,
    )
  )
    return 'government';
  if (/\b(?:parliament|senate|congress|assembly|asamblea|câmara|assembleia|congreso)\b/iu.test(name))
    return 'legislature';
  if (/\b(?:foundation|fundación|fundação|fondation|stiftung|trust)\b/iu.test(name)) return 'foundation';
  return /\b(?:church|ministries|iglesia|igreja|diocese|archdiocese)\b/iu.test(name) ? 'other' : 'company';
}
