/** The name of a site that is a radio station's or a company's, where the list knows only their TV channel. */

import { getDomain, getPublicSuffix } from 'tldts';
import { callSign } from '../../records/call-sign.ts';
import { foldCompany } from '../../records/fold.ts';
import { foldName, lettersOf } from '../shared/person-names.ts';
import type { Fields } from '../shared/read.ts';
import { isBelowFront, stemOf } from '../shared/sites.ts';
import { allNamesOf, alternativesOf, ownersOf } from './channel.ts';
import { isToldBy } from './choose-name.ts';

const television = /(?:^|\s)(?:tv|television|televisión|télévision|televizija|tele|fernsehen)(?=\s|$)/giu;

const withoutTelevision = (name: string): string =>
  name.replace(television, ' ').replace(/\s+/gu, ' ').trim();

/** `Radio Del Este` of `radiodeleste.example` and `Del Este TV`, `Magic FM` of `magicfm.example`; null for another site. */
export function radioName(site: string, channel: string): string | null {
  if (site !== getDomain(site) || /radio|(?:^|\s)fm(?:\s|$)/iu.test(channel)) return null;
  const stem = stemOf(site);
  const plain = withoutTelevision(channel);
  for (const base of [channel, plain]) {
    const letters = lettersOf(base);
    if (letters.length < 3) continue;
    if (stem === `radio${letters}`) return `Radio ${base}`;
    if (stem === `${letters}radio`) return `${base} Radio`;
    if (stem === `${letters}fm`) return `${base} FM`;
  }
  return null;
}

/** A company of radio stations by its name, with nothing of television in it. */
const radioOwner = /^(?:as |s\.a\. )?radio\b(?!.*(?:tele|t\.?v|visi))|\bradios?$/iu;

/**
 * The site of a radio's service that the list knows by its channel: `Reef` of `reef.example` with `Reef TV` of `Radio Tide`, or with
 * `reef.TV`. Null for another.
 */
export function servicesName(site: string, [channel, ...more]: readonly Fields[]): string | null {
  const { name = '' } = channel ?? {};
  const dotted = /^(.+)\.tv$/iu.exec(name)?.[1];
  if (
    more.length === 0 &&
    dotted !== undefined &&
    site === `${lettersOf(dotted)}.${getPublicSuffix(site)}` &&
    !site.endsWith('.tv')
  )
    return dotted;
  const base = withoutTelevision(name);
  if (more.length > 0 || base === name || site !== getDomain(site)) return null;
  const isRadios = ownersOf(channel ?? {}).some((owner) => radioOwner.test(owner));
  return isRadios && lettersOf(base) === stemOf(site) ? base : null;
}

/** A house of radio and television by its name. */
const broadcaster = /rundfunk|broadcast|radio|televi[sz]/iu;

/**
 * The house whose letters a site has, where the list knows it by its channel: `RDR` of `rdr.example` with `RDR Fernsehen` of the
 * `Riffdeutscher Rundfunk`; the whole name where the channel has but a page there and other letters. Null for another site, and where
 * the owner is no house of broadcasting.
 */
export function houseName(site: string, name: string, channels: readonly Fields[]): string | null {
  const stem = stemOf(site);
  const base = withoutTelevision(name);
  if (base === name || site !== getDomain(site)) return null;
  const owners = channels.flatMap(ownersOf);
  const house = owners.find((owner) => broadcaster.test(owner) && isShortOf(stem, owner));
  if (house === undefined || lettersOf(base) === stem) return house === undefined ? null : base;
  const isOnPages = channels.every((channel) => isBelowFront(channel.website ?? ''));
  return isOnPages && !lettersOf(name).includes(stem) ? house : null;
}

/** The letters of `short` stand in the name in this order, the first ones of its words, or of its first two and more, among them. */
function isShortOf(short: string, name: string): boolean {
  const words = foldName(name)
    .split(' ')
    .filter((word) => !/^(?:of|the|and|de|del|la)$/u.test(word));
  return words.some((_, i) => {
    const some = words.slice(0, i + 1);
    const initials = some.map((word) => word.charAt(0)).join('');
    return i > 0 && isWithin(initials, short) && isWithin(short, some.join(''));
  });
}

/** All letters of the first stand in the second in this order. */
function isWithin(few: string, many: string): boolean {
  let at = 0;
  for (const letter of many) if (letter === few[at]) at++;
  return at === few.length;
}

/**
 * The owner, as far as the site is called after it to the letter, where no channel gives the site its name: `Reef Media` of `reefmedia.example`,
 * with `Coral TV` of `Reef Media Ltd`. Of a longer name one word alone is too little (`Asahi`). Null for another site, and for that of one station that is called by its sign.
 */
export function companyName(site: string, channels: readonly Fields[]): string | null {
  const stem = stemOf(site);
  const names = channels.flatMap(allNamesOf);
  const sign = channels.length === 1 ? callSign((names[0] ?? '').split(' ')[0]!) : null;
  const isStation = sign !== null && stem.includes(sign.slice(0, 4).toLowerCase());
  if (site !== getDomain(site) || isStation || names.some((name) => name !== '' && isToldBy(site, name)))
    return null;
  for (const owner of channels.flatMap(ownersOf)) {
    const words = owner.split(' ');
    const begin = words.findIndex((_, i) => lettersOf(words.slice(0, i + 1).join(' ')) === stem);
    if (begin > 0 || lettersOf(foldCompany(owner)) === stem)
      return words.slice(0, Math.max(begin, 0) + 1).join(' ');
  }
  return null;
}

/**
 * A newspaper or a radio station has a page for its channel (`tide.example/television`), and is called as that but for `TV`: `Tide` of
 * `Tide TV`. Null where the channel has the site for itself, or is none of news: a town's, a club's or a church's site is no outlet.
 */
export function nameOfPage(site: string, channels: readonly Fields[]): string | null {
  const [{ name = '', website = '', categories = '' } = {}, ...more] = channels;
  if (more.length > 0 || !categories.includes('news')) return null;
  const path = /^https?:\/\/[^/]+\/(.+)$/u.exec(website)?.[1] ?? '';
  if (/^(?:[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu.test(path) || /tv|tele/u.test(site)) return null;
  const base = withoutTelevision(name);
  const isCalled = site.split(/[./]/u).includes(lettersOf(base));
  return base !== name && base.length > 2 && isCalled ? base : null;
}

/** `WOWT 6.3` of a station of the United States. */
const subchannel = /^([KWCX][A-Z]{2,4})(?:-[A-Z]{2,3}\d?)? \d+\.(?:\d\d|[02-9])$/u;

/**
 * What stations relay on further channels has a site of its own, which is not called after them or their owner: `Khmer TV` of
 * `khmertv.example` on `WOWT 6.3`. Null for another site, and where no other name of the channels is the site's.
 */
export function relayedName(site: string, channels: readonly Fields[]): string | null {
  const stations = channels.map(({ name = '' }) => subchannel.exec(name)?.[1]?.toLowerCase() ?? '');
  const stem = stemOf(site);
  const isOfStation = (text: string): boolean => stations.some((station) => text.includes(station));
  const owners = channels.flatMap(ownersOf);
  if (
    site !== getDomain(site) ||
    isOfStation(stem) ||
    owners.some((owner) => lettersOf(owner).startsWith(stem))
  )
    return null;
  const names = channels.flatMap((channel) => [...alternativesOf(channel), channel.network ?? '']);
  const near = names.filter((name) => {
    const letters = lettersOf(name);
    return (
      letters.length > 3 && !isOfStation(letters) && (stem.startsWith(letters) || letters.startsWith(stem))
    );
  });
  return near.find((name) => name.includes(' ')) ?? near[0] ?? null;
}

/** What a domain of a radio station or a paper has in it, and no channel's. */
const medium = /radio|\Bfm$|diario|gazet(?:esi)?|jornal|magazine/u;

/**
 * The address itself where a radio station's or a paper's site has one channel, which is called otherwise: `radioreef.example` with `Coral TV`.
 * Null for another site, and where what is left of it stands in the name (`SatelTV`).
 */
export function nameOfOther(site: string, name: string, channels: readonly Fields[]): string | null {
  const stem = stemOf(site);
  if (channels.length > 1 || site !== getDomain(site) || !medium.test(stem) || /tv|tele/u.test(stem))
    return null;
  const names = [name, ...channels.flatMap(alternativesOf)];
  const rest = stem.replace(medium, '');
  const isSites = (one: string): boolean =>
    medium.test(lettersOf(one)) || lettersOf(one).includes(rest) || isToldBy(site, one);
  return names.some(isSites) ? null : site;
}

/**
 * The address itself where a house's player is known by a channel or two of the house: `reefplay.example` with `Reef Kids`, not with `Reef TV`. Null for
 * another site.
 */
export function playerName(site: string, name: string): string | null {
  const brand = /^(?!dis)([a-z\d]{2,}?)-?play(?:er)?\./u.exec(site)?.[1];
  const letters = lettersOf(name.replace(television, ' ')).replace(/(?<=\p{L}{2})\d+$/u, '');
  const isHouses = brand === undefined || letters === brand || lettersOf(name).startsWith(`${brand}play`);
  return isHouses || lettersOf(name) === brand ? null : site;
}
