/** Archives, readers of pages behind walls, and the proxies of university libraries. */

import { readParam } from './percent.ts';
import { afterSegments, anywhereInPath, unhyphenate, type Wrapped, type WrapRule } from './wrap-rule.ts';

/** `/web/20200416000000id_/https://bbc.com`, `/web/https://...`, `/web/2020*\/bbc.com/news`. */
function readWayback({ rest }: Wrapped): string | null {
  const found = /^\/(?:web|save|memento)\/(?:(?:\d{1,14}|\*)[a-z_]{0,6}\*?\/)?(.+)$/.exec(rest);
  return found?.[1]?.replace(/^_embed\//, '') ?? null;
}

/** `cache:Ab1_x:https://bbc.com/news+words of the search`. */
function readCache({ query }: Wrapped): string | null {
  const value = readParam(query, 'q') ?? '';
  if (!value.startsWith('cache:')) return null;
  const found = /(?:^cache:[\w-]{12}:|^cache:)([^\s+]+)/.exec(value);
  return found?.[1] ?? null;
}

const isLibrary = (label: string, next: string | undefined): boolean =>
  /^(?:ez|lib|e)proxy/.test(label) || (label === 'proxy' && /^lib/.test(next ?? ''));

/**
 * `www-nytimes-com.ezproxy.uni.edu` and `www.nytimes.com.ezproxy.uni.edu`. Only below suffixes that are kept
 * for universities, since anybody may put a known name before a host of their own.
 */
function readLibrary({ host, rest, query }: Wrapped): string | null {
  const labels = host.split('.');
  const at = host.endsWith('.idm.oclc.org')
    ? labels.length - 4
    : labels.findIndex((label, i) => isLibrary(label, labels[i + 1]));
  if (at < 0) return null;
  const name = labels.slice(0, at).join('.');
  if (name === '') return readParam(query, 'url') ?? readParam(query, 'qurl');
  return `https://${at === 1 ? unhyphenate(name) : name}${rest}`;
}

const today = [
  'archive.today',
  'archive.is',
  'archive.ph',
  'archive.li',
  'archive.fo',
  'archive.md',
  'archive.vn',
];
const readers = [
  '12ft.io',
  '1ft.io',
  'removepaywall.com',
  'removepaywalls.com',
  'txtify.it',
  'smry.ai',
  'freedium.cfd',
  'scribe.rip',
  'outline.com',
  'paywallreader.com',
  'archivebuttons.com',
  'unpaywall.com',
  'printfriendly.com',
  'via.hypothes.is',
  'croxyproxy.com',
  'proxysite.com',
  'hidester.com',
  'kproxy.com',
]; // prettier-ignore

export const archiveWrappers: readonly WrapRule[] = [
  { hosts: ['archive.org'], kind: 'archive', path: '/wayback', params: ['url'] },
  {
    hosts: ['web.archive.org', 'wayback.archive.org', 'web-beta.archive.org'],
    kind: 'archive',
    read: readWayback,
  },
  { hosts: ['archive.org'], kind: 'archive', path: '/web/', read: readWayback },
  { hosts: ['archive-it.org'], kind: 'archive', read: anywhereInPath },
  { hosts: today, kind: 'archive', params: ['url'], read: anywhereInPath },
  { hosts: today, kind: 'archive', path: '/newest/', read: afterSegments(1) },
  { hosts: ['webcitation.org'], kind: 'archive', path: '/query', params: ['url'] },
  {
    hosts: ['arquivo.pt', 'megalodon.jp', 'mementoweb.org', 'nationalarchives.gov.uk'],
    kind: 'archive',
    read: anywhereInPath,
  },
  {
    hosts: ['webarchive.loc.gov', 'webharvest.gov', 'vefsafn.is', 'webarchive.org.uk', 'ghostarchive.org'],
    kind: 'archive',
    read: anywhereInPath,
  },
  { hosts: ['webcache.googleusercontent.com'], kind: 'archive', path: '/search', read: readCache },
  { hosts: readers, kind: 'proxy', params: ['q', 'url', 'u'], read: anywhereInPath },
  {
    hosts: [
      '*.edu',
      '*.ac.uk',
      '*.edu.au',
      '*.ac.nz',
      '*.ac.il',
      '*.ac.jp',
      '*.edu.hk',
      '*.edu.tr',
      '*.ac.za',
      '*.edu.sg',
      '*.ac.in',
    ],
    kind: 'proxy',
    read: readLibrary,
  },
  { hosts: ['idm.oclc.org'], kind: 'proxy', read: readLibrary },
];
