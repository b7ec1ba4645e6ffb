/** Addresses of channels that are a part of somebody else's site, and so tell nothing of who is behind the rest of it. */

import { parse } from 'tldts';
import { callSign } from '../../records/call-sign.ts';
import { isMediaLabel } from '../shared/own-site.ts';
import { foldName, lettersOf } from '../shared/person-names.ts';
import type { Fields } from '../shared/read.ts';
import { isBelowFront } from '../shared/sites.ts';
import { allNamesOf, alternativesOf, ownersOf } from './channel.ts';
import { isCalledAfter, isInitials, isToldBy, nearness } from './choose-name.ts';
import { ownerKind } from './read-owner.ts';

/** What a section of a site is called that tells no outlet. */
const section = /^(?:tv|webtv|live|video|videos|vod|watch|play|player|stream|media|global)\./u;

/** A section of a site that no channel of it is called after, but another outlet or another of their names is. */
export function isSection(
  site: string,
  channels: readonly Fields[],
  bySite: ReadonlyMap<string, readonly Fields[]>,
): boolean {
  const whole = site.replace(section, '');
  if (whole === site || channels.some((channel) => isCalledAfter(site, channel.name ?? ''))) return false;
  return bySite.has(whole) || channels.flatMap(alternativesOf).some((name) => nearness(name, site) >= 3);
}

/** Towns and counties of the United States under any suffix: `cityofames.org`, `orangecountyfl.net`. */
const authority = /^(?:city|town|village|borough)of|(?:county|township)(?:[a-z]{2})?$|cityhall$/u;

/** Bodies beside those that `ownerKind` tells. */
const body =
  /\b(?:authority|autoridad|autoridade|autorité|association|asociaci[oó]n|associação|society|sociedad)\b/iu;

/** What a town of the United States calls its own channel: `City of Ames`, `Ames Government Channel`. */
const civic =
  /^(?:city|town|village|county) of |\b(?:city|town|county|government|public access) (?:channel|tv)\b|\bpublic access\b/iu;

/**
 * The site of a church, a school or a county that has a channel: `ekhc.net` of the Ethiopian Kale Heywet Church, not of its `Heywet TV`.
 * It is a town's, or no channel is called as the site is, and an owner that is no company is.
 */
export function isBodysSite(site: string, channels: readonly Fields[]): boolean {
  const { domain, domainWithoutSuffix: stem, publicSuffix } = parse(site);
  if (stem === null || publicSuffix === 'tv' || isMediaLabel(stem)) return false;
  if (authority.test(stem)) return true;
  const isCivic = ({ country, name = '' }: Fields): boolean => country === 'US' && civic.test(name);
  if (!stem.includes('access') && channels.every(isCivic)) return true;
  if (site !== domain) return false;
  const names = channels.flatMap(allNamesOf);
  if (names.some((name) => name !== '' && isToldBy(site, name))) return false;
  const owners = channels.flatMap(ownersOf);
  const isStations = names.some((name) => callSign(name.split(' ')[0]!) !== null);
  return owners.some(
    (owner) =>
      (ownerKind(owner) !== 'company' || body.test(owner)) &&
      (nearness(owner, site) > (isStations ? 1 : 0) || isInitials(stem, owner)),
  );
}

/** Pages below a front that neither channel nor network nor owner is called after, and that is not called as a medium is. */
export function isPage(site: string, channels: readonly Fields[]): boolean {
  if (!channels.every((channel) => isBelowFront(channel.website ?? ''))) return false;
  const { domainWithoutSuffix, publicSuffix } = parse(site);
  if (publicSuffix === 'tv' || isMediaLabel(domainWithoutSuffix ?? '')) return false;
  const names = channels.flatMap((channel) => [...allNamesOf(channel), ...ownersOf(channel)]);
  return !names.some((name) => name !== '' && isToldBy(site, name));
}

/**
 * A page that is called as its channel, two steps below the front of a site that is not: `hesperange.lu/lu/medias/hesper-tv` is the town's.
 * Where nothing on the site is called as the channel, a page below `/channel` is one of a directory.
 */
export function isPageOfChannel(site: string, channels: readonly Fields[]): boolean {
  const [channel] = channels;
  if (channels.length !== 1 || channel === undefined || (channel.owners ?? '') !== '') return false;
  const steps = (channel.website ?? '')
    .replace(/^[a-z]+:\/\/[^/]*/iu, '')
    .split('/')
    .filter((step) => step !== '');
  if (steps.length < 2) return false;
  const { domainWithoutSuffix: stem, publicSuffix } = parse(site, { allowPrivateDomains: true });
  if (stem === null || publicSuffix === 'tv') return false;
  const name = channel.name ?? '';
  if (/^(?:channels?|tv|business_listing)$/iu.test(steps.at(-2) ?? '') && !isToldBy(site, name)) return true;
  const letters = lettersOf(name);
  const own = stem.replaceAll('-', '');
  const isNamed = (steps.at(-1) ?? '').toLowerCase().replace(/[^a-z0-9]/gu, '') === letters;
  const rest = letters.replace(/^tv|(?:tv|media|television|channel)$/gu, '');
  return (
    isNamed &&
    !isMediaLabel(stem) &&
    !periodical.test(own) &&
    !(own.length < 5 && letters.includes(own)) &&
    !own.endsWith(rest)
  );
}

/** A part of a host that says that a paper, a station or a portal is there. */
const periodical = /diario|gazet|nieuws|fm$|digital|online|play|video|media|radio|sport|mu[sz]i[ck]/u;

/** A part of a host that says that a medium is there. */
const medium =
  /tv|televis|video|media|canal|kanal|channel|notici|news|radio|access|public|live|demand|span|view|cast|stream/u;

const council =
  /parlia?ment|parlament|legislat|assembl|assembleia|asamblea|senat|congres|camara|camera dei|chamber|kamer|landtag|althingi|house of|oireachtas|sabor\b|^leg\b|rechtspraak/u;

/**
 * The own site of a parliament, a court, a council or a town that shows its sittings: nothing in its address says that a medium is there, and
 * the site or the channel is called as a parliament, or has but a page that is not called as the site is.
 */
export function isCouncilsSite(site: string, channels: readonly Fields[]): boolean {
  if (!channels.every(({ categories = '' }) => categories.split(';').includes('legislative'))) return false;
  const { hostname, publicSuffix } = parse(site);
  const labels = (hostname ?? site).slice(0, -(publicSuffix?.length ?? 0) - 1).split('.');
  if (publicSuffix === 'tv' || labels.some((label) => medium.test(label))) return false;
  const names = channels.map(({ name = '' }) => foldName(name));
  if (names.some((name) => callSign(name.toUpperCase().split(' ')[0]!) !== null)) return false;
  const isCouncil = (text: string): boolean => council.test(text);
  if (labels.some(isCouncil) || names.every(isCouncil)) return true;
  const initials = labels.map((label) => label.replaceAll('-', '')).filter((label) => label.length <= 5);
  const isOwn = (name: string): boolean =>
    initials.some((label) => name.replaceAll(' ', '').startsWith(label));
  return channels.every(({ website = '' }) => isBelowFront(website)) && !names.some(isOwn);
}
