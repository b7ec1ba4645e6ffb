/**
 * Accounts as they stand in the paths of platforms: `/bbcnews/posts/1` on Facebook, `/@bbc/video/7` on TikTok.
 * Each reader gives the handles under which the account may be known, likeliest first; none for the platform's
 * own pages, for what is shared or searched there, and for posts that do not say whose they are.
 */

import { wordSet } from '../../mentions/word-set.ts';
import type { Platform } from '../../model/facts.ts';
import { readParam } from './percent.ts';

/** A platform's address: non-empty path segments as they stand, query, and what is before the domain. */
export interface PlatformPath {
  readonly segments: readonly string[];
  readonly query: string;
  /** `de-de` of `de-de.facebook.com`, `''` without one. */
  readonly subdomain: string;
}

type Reader = (path: PlatformPath) => readonly (string | null | undefined)[];

const withoutAt = (segment: string): string => (segment.startsWith('@') ? segment.slice(1) : segment);

/** Last run of digits of at least five: the number of a page in `BBC-News-228735667216`. */
const numberIn = (segment = ''): string | null => /(\d{5,20})$/.exec(segment)?.[1] ?? null;

const facebookPages =
  wordSet(`sharer sharer.php share share.php share_channel dialog plugins l.php tr events event.php groups hashtag
  watch story.php permalink.php photo photo.php photos video.php videos reel reels marketplace gaming login login.php
  home.php search help policies privacy settings messages media ads business legal about notes public directory
  tr.php ajax v2.0 intern checkpoint recover r.php stories live friends bookmarks profile.php pages pg people p`);

/** Facebook takes dots out of names: `bbc.news` and `bbcnews` are one. */
const facebookName = (name: string): string[] => [name, name.replaceAll('.', '')];

const readFacebook: Reader = ({ segments: [first = '', second, third, fourth], query }) => {
  const page = first.toLowerCase();
  if (page === 'profile.php' || page === 'story.php' || page === 'permalink.php')
    return [readParam(query, 'id')];
  if (page === 'pg') return second ? facebookName(second) : [];
  if (page === 'p') return [second, numberIn(second)];
  if (page === 'people') return [third];
  if (page === 'pages')
    return second === 'category' ? [fourth, numberIn(fourth)] : [third, numberIn(third), second];
  if (page === 'watch' && second && !second.startsWith('live')) return facebookName(second);
  if (page === 'stories') return [second];
  return facebookPages.has(page) ? [] : [...facebookName(first), numberIn(first)];
};

const xPages =
  wordSet(`home search hashtag i intent share explore settings login logout messages notifications compose tos privacy
  about jobs download signup account oauth who_to_follow search-advanced widgets statuses`);

const readX: Reader = ({ segments: [first = ''] }) => {
  const name = withoutAt(first);
  return xPages.has(name.toLowerCase()) || !/^\w{1,20}$/.test(name) ? [] : [name];
};

const youtubePages =
  wordSet(`watch shorts playlist feed results embed live hashtag gaming redirect about t premium music kids
  attribution_link channel c user account upload signin ads howyoutubeworks creators clip post source v e`);

const readYoutube: Reader = ({ segments: [first = '', second], query }) => {
  if (first.startsWith('@')) return [first.slice(1)];
  if (first === 'channel' || first === 'c' || first === 'user') return [second];
  if (first === 'embed' && second === 'live_stream') return [readParam(query, 'channel')];
  return youtubePages.has(first.toLowerCase()) ? [] : [first];
};

const instagramPages = wordSet(
  'p reel reels tv explore accounts direct about developer legal share challenge web',
);

const readInstagram: Reader = ({ segments: [first = '', second] }) => {
  if (first === 'stories') return second === 'highlights' ? [] : [second];
  return instagramPages.has(first.toLowerCase()) ? [] : [withoutAt(first)];
};

const telegramPages =
  wordSet(`share joinchat addstickers addemoji addtheme proxy socks iv login setlanguage bg confirmphone invoice
  c s k a contact addlist giftcode boost m`);

const readTelegram: Reader = ({ segments: [first = '', second], subdomain }) => {
  if (subdomain && subdomain !== 'web') return [subdomain];
  if (first === 's' || first === 'boost') return [second];
  return telegramPages.has(first.toLowerCase()) || first.startsWith('+') ? [] : [withoutAt(first)];
};

const readTiktok: Reader = ({ segments: [first = ''] }) => (first.startsWith('@') ? [first.slice(1)] : []);

const vkPages =
  wordSet(`share.php away.php away feed search video audio im friends groups login settings help about apps dev
  widget_comments.php video_ext.php clips market docs photos albums support jobs terms privacy`);

const vkOwner = (owner: string): string[] =>
  owner.startsWith('-') ? [`public${owner.slice(1)}`, `club${owner.slice(1)}`] : [`id${owner}`];

const readVk: Reader = ({ segments: [first = ''] }) => {
  const post = /^(?:wall|video|photo|clip|story|album|topic|market|product)(-?\d{1,12})(?:_\d+)?/.exec(first);
  if (post?.[1]) return vkOwner(post[1]);
  const group = /^(?:public|club|event)(\d{1,12})$/.exec(first);
  if (group?.[1]) return [first, ...vkOwner(`-${group[1]}`)];
  if (first.startsWith('@')) return [first.slice(1), first.slice(1).split('-', 1)[0]];
  return vkPages.has(first.toLowerCase()) ? [] : [first];
};

const okPages = wordSet('dk video music games search feed help live app share offer cdk st.cmd');

const readOk: Reader = ({ segments: [first = '', second] }) => {
  if (first === 'group' || first === 'profile') return second ? [second, `${first}/${second}`] : [];
  return okPages.has(first.toLowerCase()) ? [] : [first];
};

const readLinkedin: Reader = ({ segments: [first = '', second] }) =>
  ['company', 'school', 'showcase', 'in', 'organization'].includes(first) && second
    ? [second, `${first}/${second}`]
    : [];

const readRutube: Reader = ({ segments: [first = '', second] }) => {
  if (first === 'channel' || first === 'u') return second ? [second, `${first}/${second}`] : [];
  return ['video', 'live', 'feeds', 'search', 'info', 'plst', 'play', 'shorts'].includes(first)
    ? []
    : [first];
};

/** A Bluesky handle is a host: `bbc.com`, or a name under `bsky.social`. */
const readBluesky: Reader = ({ segments: [first = '', second = ''], subdomain }) => {
  const handle = subdomain ? `${subdomain}.bsky.social` : first === 'profile' ? withoutAt(second) : '';
  return handle.startsWith('did:') ? [] : [handle, handle.replace('.bsky.social', '')];
};

const readers: Readonly<Record<Exclude<Platform, 'mastodon'>, Reader>> = {
  facebook: readFacebook,
  x: readX,
  youtube: readYoutube,
  instagram: readInstagram,
  telegram: readTelegram,
  tiktok: readTiktok,
  vk: readVk,
  ok: readOk,
  linkedin: readLinkedin,
  rutube: readRutube,
  bluesky: readBluesky,
};

/** Handles that the address may be of, as they stand, likeliest first, with gaps; empty where it is no account's. */
export function handlesOf(platform: Exclude<Platform, 'mastodon'>, path: PlatformPath): ReturnType<Reader> {
  return readers[platform](path);
}

const deeper =
  wordSet(`profile.php story.php permalink.php pg p people pages watch stories channel c user embed s boost group profile
  company school showcase in organization u`);

/** Whether the first segment does not say alone whose the address is. */
export function isDeeper(first: string): boolean {
  return deeper.has(first.toLowerCase());
}

/** `name@host` of `https://host/@name`, `/@name@other`, `/users/name`, `/web/@name`; null elsewhere. */
export function fediverseHandle(host: string, segments: readonly string[]): string | null {
  const [first = '', second = ''] = segments[0] === 'web' ? segments.slice(1) : segments;
  const name = first === 'users' ? second : first.startsWith('@') ? first.slice(1) : '';
  if (!/^[\w.-]{1,64}(?:@[\w.-]{3,100})?$/.test(name)) return null;
  return (name.includes('@') ? name : `${name}@${host}`).toLowerCase();
}
