/**
 * What a site is called, from the names of its channels, of their networks and of the channels on other hosts of its domain. A
 * network that many sites relay (`NBC`) is no other name of a station, nor is what its subchannels relay.
 */

import { getDomain } from 'tldts';
import { callSign, isOtherStation } from '../../records/call-sign.ts';
import { addOne } from '../../records/multimap.ts';
import { foldName } from '../shared/person-names.ts';
import type { Fields } from '../shared/read.ts';
import { isBelowFront } from '../shared/sites.ts';
import { brandOf } from './brand.ts';
import { alternativesOf } from './channel.ts';
import { chooseName, isCalledAfter, nearness, otherNames, SAME, seriesOf } from './choose-name.ts';

export interface SiteNames {
  readonly name: string;
  readonly aliases: readonly string[];
  /** False where the name is that of a channel on another host (`AXN` of `br.axn.com` for `axn.com`). */
  readonly isOwn: boolean;
  /** The channels that give the site its name; none where it is called after something else. */
  readonly main: readonly Fields[];
}

export type SiteNamer = (site: string, channels: readonly Fields[]) => SiteNames;

/** The number of a licence (`HLAU-DTV`), where the list has a name beside it. */
const licence = /^[A-Z]{4}-DTV$/u;

/** `WOWT 6.3` relays a network, whose name is none of the station's. */
const subchannel = /\.(?:\d\d|[02-9])$/u;

/** `WHA-DT1` is what the station WHA sends in the first place. */
const mainChannel = /^([KWCX][A-Z]{2,4})-(?:DT|HD|LD|CD)1(?: 24\/7 News)?$/u;

/** What `Canal 4` and `Canal 11` have in common is no name, nor is `RSI La`. */
const unfinished = /(?:^|\s)(?:canal|kanal|channel|la|el)$|^(?:tv|television|radio)$/iu;

/** Two words, or an abbreviation: enough for a site that is not called so. */
const isTelling = (name: string): boolean => name.includes(' ') || /^\p{Lu}{3,}$/u.test(name);

/** On how many sites a name stands before it is taken for a network that stations relay. */
const RELAYED = 3;
const MOST = 8;

/** How many channels of a site are named one beside the other, and in how many letters. */
const TOGETHER = 3;
const LONGEST = 48;

/** `isCountry` tells names that would be a country's: the common name of `France 2` and `France 3` is none. */
export function siteNamer(
  bySite: ReadonlyMap<string, readonly Fields[]>,
  isCountry: (name: string) => boolean,
): SiteNamer {
  const relayed = relayedNames(bySite);
  const brands = brandsOf(bySite);
  return (site, all) => {
    const channels = stationOnFront(all);
    const names = channels.map((channel) => plainName(channel.name ?? ''));
    const networks = isWhole(site, names) ? channels.flatMap((channel) => channel.network || []) : [];
    const series = seriesOf(names).filter((name) => !isCountry(name) && !unfinished.test(name));
    const brand = brands.get(site);
    const chosen = chooseName(
      site,
      [...names, ...series.filter(isTelling)],
      [...networks, ...series, ...(brand ?? [])],
    );
    const others = channels.flatMap(alternativesOf);
    const ofAll = nameOfAll(site, chosen, {
      names: [...new Set(names)],
      others: others.filter((other) => !relayed.has(other.toLowerCase())),
    });
    const called = ofAll ?? spelled(chosen, [...others, ...seriesOf(others)]);
    const name = mainChannel.exec(called)?.[1] ?? called;
    const common = brandOf({ site, chosen: name, names, others });
    if (common !== null && !isCountry(common)) return houseOf(site, common, channels);
    const isAnothers = (other: string): boolean =>
      relayed.has(other.toLowerCase()) || isOtherStation(other, name);
    const alternatives = channels
      .filter((channel) => channels.length === 1 || isMain(channel, chosen))
      .flatMap(alternativesOf)
      .filter((other) => other.length > 2 && other !== name && !isAnothers(other));
    const stations = ofAll === null ? [] : names.filter((one) => one === chosen || callSign(one) !== null);
    // `Суспільне` of `Суспільне. Спорт` and `Суспільне. Новини`, beside `Suspilne`.
    const inOthers = series.includes(chosen) ? seriesOf(others.filter((other) => other.includes('. '))) : [];
    const aliases = [
      ...new Set([...otherNames(site, name, names), ...alternatives, ...stations, ...inOthers]),
    ];
    return {
      name,
      aliases: aliases.slice(0, MOST),
      isOwn: !brand?.includes(chosen) || [...names, ...networks].includes(chosen),
      main: ofAll === null ? channels.filter((channel) => isMain(channel, chosen)) : [],
    };
  };
}

/** Of two stations on one site the one that has its front, where the other has but a page: `KREF` and not `KTID` at `/my8`. All of other channels. */
function stationOnFront(channels: readonly Fields[]): readonly Fields[] {
  const signsOf = (some: readonly Fields[]): number =>
    new Set(some.map(({ name = '' }) => callSign(plainName(name)) ?? name)).size;
  const isStation = channels.every(({ name = '' }) => callSign(plainName(name)) !== null);
  const front = channels.filter(({ website = '' }) => !isBelowFront(website));
  const isRelay = front.some(({ name = '' }) => /-(?:LD|CD)/u.test(name));
  return isStation && !isRelay && signsOf(channels) === 2 && signsOf(front) === 1 ? front : channels;
}

/** A house that is called as its channels begin; none of them is the house. */
function houseOf(site: string, name: string, channels: readonly Fields[]): SiteNames {
  const names = channels.map((channel) => channel.name ?? '');
  const main = channels.filter((channel) => (channel.name ?? '').startsWith(`${name} `));
  return { name, aliases: otherNames(site, name, names), isOwn: channels.length > 1, main };
}

/**
 * What a site is called that none of its channels is called after: as another name of theirs, else as two or three of them together,
 * else as its host. Null where one gives its name to the others (`Tide` and `Tide Kids`).
 */
function nameOfAll(
  site: string,
  chosen: string,
  { names, others }: { readonly names: readonly string[]; readonly others: readonly string[] },
): string | null {
  const stations = [...new Set(names.map((name) => callSign(name) ?? spelled(name, others)))];
  if (stations.length < 2 || isCalledAfter(site, chosen) || hasNumberOf(chosen, site)) return null;
  const begins = (name: string): boolean => foldName(name).startsWith(foldName(chosen));
  if (names.every(begins)) return null;
  const [near] = others
    .filter((other) => other.length > 2 && nearness(other, site) >= 2)
    .sort((a, b) => nearness(b, site) - nearness(a, site) || a.length - b.length);
  const together = stations.sort().join(' / ');
  return near ?? (stations.length <= TOGETHER && together.length <= LONGEST ? together : site);
}

/** `31 Kanal` of `31.kz`. */
function hasNumberOf(name: string, site: string): boolean {
  const number = /^\d+/u.exec(site)?.[0];
  return number !== undefined && name.split(' ').includes(number);
}

/** What a whole domain is called where a channel on a host below it is called just so. */
function brandsOf(bySite: ReadonlyMap<string, readonly Fields[]>): ReadonlyMap<string, readonly string[]> {
  const brands = new Map<string, readonly string[]>();
  for (const [site, channels] of bySite) {
    const domain = getDomain(site) ?? site;
    const names = channels.map((channel) => channel.name ?? '');
    const brand = names.filter((name) => nearness(name, domain) === SAME);
    if (site !== domain && brand.length > 0) brands.set(domain, brand);
  }
  return brands;
}

/** Networks and other names (lower case) that stand on so many sites that they tell no station. */
function relayedNames(bySite: ReadonlyMap<string, readonly Fields[]>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const channels of bySite.values()) {
    const names = channels.flatMap((channel) => [channel.network ?? '', ...alternativesOf(channel)]);
    for (const name of new Set(names.map((one) => one.toLowerCase()))) addOne(counts, name);
  }
  return new Set([...counts].filter(([, count]) => count >= RELAYED).map(([name]) => name));
}

/** A domain, its edition in a language (`fr.euronews.com`), or a site of stations: called as the network is, what no other host is. */
function isWhole(site: string, names: readonly string[]): boolean {
  return (
    site === getDomain(site) || /^[a-z]{2}\./u.test(site) || names.every((name) => callSign(name) !== null)
  );
}

function isMain({ name = '' }: Fields, chosen: string): boolean {
  return plainName(name) === chosen && !subchannel.test(name);
}

/** `KNDU 25.1` is the station KNDU on a channel; so are `WHA-DT1` and `KLNE-TV 3.1`. */
function plainName(name: string): string {
  return /^[KWCX][A-Z]{2,4}(?:-[A-Z]{2,3}\d?)? \d+(?:\.\d+)?$/u.test(name) ? name.replace(/ .*$/u, '') : name;
}

/** The list writes names in plain letters, with the right ones beside them: `Solar Television` and `Solar Televisión`. */
function spelled(name: string, alternatives: readonly string[]): string {
  if (licence.test(name)) return alternatives.find((other) => other !== '') ?? name;
  const folded = foldName(name);
  return /^[ -~]+$/u.test(name)
    ? (alternatives.find((other) => foldName(other) === folded && !/^[ -~]+$/u.test(other)) ?? name)
    : name;
}
