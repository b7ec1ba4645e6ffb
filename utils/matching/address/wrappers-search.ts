/** Search engines, news readers built on them, AMP caches and translators. */

import { decodeBase64, readParam } from './percent.ts';
import { afterSegments, anywhereInPath, unhyphenate, type Wrapped, type WrapRule } from './wrap-rule.ts';

/** Bing hides the target as base64url after two characters of version: `u=a1aHR0c...`. */
function readBing({ query }: Wrapped): string | null {
  const value = readParam(query, 'u');
  return value ? decodeBase64(value.slice(2)) : null;
}

/**
 * Older Google News identifiers hold the target in the clear: a protocol buffer whose field 4 (tag 0x22) is
 * the address with its length before it. Newer ones hold a token, and stay closed.
 */
function readGoogleNews({ path }: Wrapped): string | null {
  const bytes = decodeBase64(path.slice(path.lastIndexOf('/') + 1));
  const at = bytes.indexOf('http');
  const long = at >= 2 && bytes.charCodeAt(at - 1) < 0x80 && bytes.charCodeAt(at - 2) > 0x7f;
  const length = long
    ? (bytes.charCodeAt(at - 1) << 7) | (bytes.charCodeAt(at - 2) & 0x7f)
    : bytes.charCodeAt(at - 1);
  return at > 0 ? bytes.slice(at, at + length) : null;
}

/** Yahoo puts it into the path: `/_ylt=.../RU=https%3a%2f%2fbbc.com/RK=2/RS=...`. */
function readYahoo({ path }: Wrapped): string | null {
  const at = path.indexOf('/RU=');
  return at < 0 ? null : (path.slice(at + 4).split('/', 1)[0] ?? null);
}

/** AMP caches: `/c/s/www.bbc.com/news`, `s` for https; else the host's own first label tells. */
function readAmpCache({ host, rest }: Wrapped): string | null {
  const target = rest.replace(/^\/[a-z]{1,3}\/(?:s\/)?/, '');
  if (target !== rest && target) return target;
  return host.includes('-') ? unhyphenate(host.split('.', 1)[0] as string) : null;
}

/** `www-bbc-com.translate.goog/news`; our path is not needed beyond what is there. */
function readTranslatedHost({ host, rest }: Wrapped): string | null {
  const label = host.slice(0, host.indexOf('.'));
  return host.endsWith('.translate.goog') ? `https://${unhyphenate(label)}${rest}` : null;
}

/** `/proxy_u/en-ru.ru.abc/https/www.bbc.com/news`. */
function readTranslatedTurbo({ rest }: Wrapped): string | null {
  const found = /\/https?\/([^/].*)$/.exec(rest);
  return found?.[1] ?? null;
}

/** `/clck/redir/abc*https://bbc.com`. */
function readAfterStar({ rest }: Wrapped): string | null {
  const at = rest.indexOf('*');
  return at < 0 ? null : rest.slice(at + 1);
}

export const searchWrappers: readonly WrapRule[] = [
  { hosts: ['google.*'], kind: 'search', path: '/url', params: ['q', 'url'] },
  { hosts: ['google.*'], kind: 'search', path: '/imgres', params: ['imgrefurl'] },
  { hosts: ['google.*'], kind: 'advert', path: '/aclk', params: ['adurl'] },
  { hosts: ['google.*'], kind: 'amp', path: '/amp/s/', read: afterSegments(2) },
  { hosts: ['google.*'], kind: 'amp', path: '/amp/', read: afterSegments(1) },
  { hosts: ['news.google.com'], kind: 'search', path: '/news/url', params: ['url'] },
  { hosts: ['news.google.com'], kind: 'search', read: readGoogleNews },
  { hosts: ['googleweblight.com'], kind: 'proxy', params: ['lite_url', 'u'] },
  { hosts: ['bing.com'], kind: 'search', path: '/ck/a', read: readBing },
  { hosts: ['bing.com'], kind: 'search', path: '/news/apiclick.aspx', params: ['url'] },
  { hosts: ['bing.com'], kind: 'search', path: '/alink/link', params: ['url'] },
  { hosts: ['duckduckgo.com'], kind: 'search', path: '/l/', params: ['uddg'] },
  { hosts: ['yahoo.com', 'aol.com', 'yahoo.co.jp'], kind: 'search', read: readYahoo },
  { hosts: ['yandex.*', 'ya.ru'], kind: 'search', path: '/clck/jsredir', params: ['url'] },
  { hosts: ['yandex.*', 'ya.ru'], kind: 'search', path: '/clck/redir/', read: readAfterStar },
  { hosts: ['yandex.*'], kind: 'amp', path: '/turbo', params: ['text'] },
  { hosts: ['yandex.*'], kind: 'amp', path: '/turbo/s/', read: afterSegments(2) },
  { hosts: ['turbopages.org'], kind: 'translate', path: '/proxy_u/', read: readTranslatedTurbo },
  {
    hosts: ['turbopages.org'],
    kind: 'amp',
    path: '/turbo/',
    read: ({ rest }) => rest.replace(/^\/turbo\//, '').replace('/s/', '/'),
  },
  { hosts: ['turbopages.org'], kind: 'amp', read: ({ rest }) => rest.slice(1).replace('/s/', '/') },
  { hosts: ['naver.com'], kind: 'search', path: '/redirect', params: ['u', 'url'] },
  { hosts: ['seznam.cz'], kind: 'search', path: '/click', params: ['url', 'u'] },
  { hosts: ['cdn.ampproject.org', 'bing-amp.com', 'ampcache.com'], kind: 'amp', read: readAmpCache },
  { hosts: ['translate.goog'], kind: 'translate', read: readTranslatedHost },
  { hosts: ['translate.google.*'], kind: 'translate', params: ['u'] },
  { hosts: ['translate.googleusercontent.com'], kind: 'translate', params: ['u'] },
  { hosts: ['translate.yandex.*'], kind: 'translate', path: '/translate', params: ['url'] },
  { hosts: ['fanyi.baidu.com'], kind: 'translate', params: ['query'] },
  { hosts: ['papago.naver.net'], kind: 'translate', path: '/website', params: ['url'] },
  { hosts: ['microsofttranslator.com', 'translatetheweb.com'], kind: 'translate', params: ['a'] },
  { hosts: ['jina.ai'], kind: 'proxy', read: anywhereInPath },
];
