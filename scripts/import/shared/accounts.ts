/** Links to social media as accounts. Null for a link to a post, a group, a share dialogue or another platform. */

import type { Account, Platform } from '../../../utils/model/facts.ts';

const hosts: Readonly<Record<string, Platform>> = {
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'fb.me': 'facebook',
  'twitter.com': 'x',
  'x.com': 'x',
  'youtube.com': 'youtube',
  'instagram.com': 'instagram',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'tiktok.com': 'tiktok',
  'vk.com': 'vk',
  'ok.ru': 'ok',
  'linkedin.com': 'linkedin',
  'rutube.ru': 'rutube',
  'bsky.app': 'bluesky',
};

const noName = new Set(
  'home login share sharer sharer.php intent hashtag search watch playlist embed groups events p reel explore help about pages profile.php people story.php permalink.php photo.php feed results live video videos channel joinchat addstickers company in school showcase i status tv shorts'.split(
    ' ',
  ),
);

/** Reads the address of an account; a bare handle needs its platform. */
export function readAccountLink(link: string): Account | null {
  let url: URL;
  try {
    url = new URL(/^https?:/iu.test(link) ? link.trim() : `https://${link.trim()}`);
  } catch {
    return null;
  }
  const host = url.hostname.toLowerCase();
  const platform = hosts[host] ?? hosts[host.replace(/^(?:www|m|mobile|web|[a-z]{2}(?:-[a-z]{2})?)\./u, '')];
  if (platform === undefined) return null;
  const segments = decode(url.pathname)
    .split('/')
    .filter((segment) => segment !== '');
  return account(platform, segments, url);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function account(platform: Platform, segments: readonly string[], url: URL): Account | null {
  const [first = '', second = '', third = ''] = segments;
  if (platform === 'youtube') return youtube(first, second);
  if (platform === 'facebook') {
    if (first === 'profile.php') return handle(platform, url.searchParams.get('id') ?? '');
    if (first === 'pages' || first === 'people') return handle(platform, third);
    if (first === 'pg' || first === 'p') return handle(platform, second.split('-').pop() ?? '');
  }
  if (platform === 'linkedin')
    return /^(?:company|school|showcase)$/u.test(first) ? handle(platform, second) : null;
  if (platform === 'telegram' && first === 's') return handle(platform, second);
  if (platform === 'ok' && first === 'group') return handle(platform, second);
  if (platform === 'rutube') return handle(platform, first === 'channel' || first === 'u' ? second : first);
  if (platform === 'bluesky') return first === 'profile' ? handle(platform, second) : null;
  return handle(platform, first);
}

function youtube(first: string, second: string): Account | null {
  if (first === 'channel')
    return /^UC[\w-]{22}$/u.test(second) ? { platform: 'youtube', handle: second } : null;
  if (first === 'user' || first === 'c') return handle('youtube', second);
  return handle('youtube', first);
}

/** Lower case without `@`; null for what cannot be a name. */
export function handle(platform: Platform, raw: string): Account | null {
  const name = raw.trim().replace(/^@/u, '').toLowerCase();
  if (noName.has(name) || !/^[\p{L}\p{N}_.-]{2,100}$/u.test(name)) return null;
  return { platform, handle: name };
}
