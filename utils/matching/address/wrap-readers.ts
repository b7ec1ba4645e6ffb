/** Where wrapping addresses hold their target, other than in a parameter: each reader gives null where it cannot be read. */

import { decodeBase64, decodePercent, readParam } from './percent.ts';

/** A wrapping address in parts; `rest` is path and query as they stand. */
export interface Wrapped {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly rest: string;
}

/** Reads an address that follows after `count` path segments, with or without scheme: `/web/2020/bbc.com`. */
function afterSegments({ rest }: Wrapped, count: number): string | null {
  let at = 1;
  for (let i = 0; i < count; i++) at = rest.indexOf('/', at) + 1 || rest.length;
  return at < rest.length ? rest.slice(at) : null;
}

/** Reads a whole `http(s)` address that stands anywhere in the path. */
function anywhereInPath({ path, rest }: Wrapped): string | null {
  const at = path.search(/https?(?::|%3a)/i);
  return at > 0 ? rest.slice(at) : null;
}

/** Reads a query that is the address itself: `?https://bbc.com/news`. */
function wholeQuery({ query }: Wrapped): string | null {
  return /^https?(?::|%3a)/i.test(query) ? decodePercent(query) : null;
}

/** `www-bbc-com` to `www.bbc.com`, `my--site-com` to `my-site.com`. */
function unhyphenate(label: string): string {
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}

/** Bing hides the target as base64url after two characters of version: `u=a1aHR0c...`. */
function bing({ query }: Wrapped): string | null {
  const value = readParam(query, 'u');
  return value ? decodeBase64(value.slice(2)) : null;
}

/**
 * Older Google News identifiers hold the target in the clear: a protocol buffer whose field 4 (tag 0x22) is
 * the address with its length before it. Newer ones hold a token, and stay closed.
 */
function googleNews({ path }: Wrapped): string | null {
  const bytes = decodeBase64(path.slice(path.lastIndexOf('/') + 1));
  const at = bytes.indexOf('http');
  const long = at >= 2 && bytes.charCodeAt(at - 1) < 0x80 && bytes.charCodeAt(at - 2) > 0x7f;
  const length = long
    ? (bytes.charCodeAt(at - 1) << 7) | (bytes.charCodeAt(at - 2) & 0x7f)
    : bytes.charCodeAt(at - 1);
  return at > 0 ? bytes.slice(at, at + length) : null;
}

/** Yahoo puts it into the path: `/_ylt=.../RU=https%3a%2f%2fbbc.com/RK=2/RS=...`. */
function yahoo({ path }: Wrapped): string | null {
  const at = path.indexOf('/RU=');
  return at < 0 ? null : (path.slice(at + 4).split('/', 1)[0] ?? null);
}

/** AMP caches: `/c/s/www.bbc.com/news`, `s` for https; else the host's own first label tells. */
function ampCache({ host, rest }: Wrapped): string | null {
  const target = rest.replace(/^\/[a-z]{1,3}\/(?:s\/)?/, '');
  if (target !== rest && target) return target;
  return host.includes('-') ? unhyphenate(host.split('.', 1)[0] as string) : null;
}

/** `www-bbc-com.translate.goog/news`; our path is not needed beyond what is there. */
function translatedHost({ host, rest }: Wrapped): string | null {
  const label = host.slice(0, host.indexOf('.'));
  return host.endsWith('.translate.goog') ? `https://${unhyphenate(label)}${rest}` : null;
}

/** `/proxy_u/en-ru.ru.abc/https/www.bbc.com/news`. */
function translatedTurbo({ rest }: Wrapped): string | null {
  const found = /\/https?\/([^/].*)$/.exec(rest);
  return found?.[1] ?? null;
}

/** `/clck/redir/abc*https://bbc.com`. */
function afterStar({ rest }: Wrapped): string | null {
  const at = rest.indexOf('*');
  return at < 0 ? null : rest.slice(at + 1);
}

/** `ok.ru/dk?st.cmd=outLinkWarning&st.rfn=https...`; other commands of the same page lead nowhere. */
function ok({ query }: Wrapped): string | null {
  return readParam(query, 'st.cmd')?.startsWith('outLink') ? readParam(query, 'st.rfn') : null;
}

/** Semicolons part the parameters of ad servers; the target comes last, after `?` or as `adurl`. */
function doubleclick({ query, rest }: Wrapped): string | null {
  const at = rest.indexOf('?http');
  return readParam(query, 'adurl') ?? (at < 0 ? null : rest.slice(at + 1));
}

/** `/web/20200416000000id_/https://bbc.com`, `/web/https://...`, `/web/2020*\/bbc.com/news`. */
function wayback({ rest }: Wrapped): string | null {
  const found = /^\/(?:web|save|memento)\/(?:(?:\d{1,14}|\*)[a-z_]{0,6}\*?\/)?(.+)$/.exec(rest);
  return found?.[1]?.replace(/^_embed\//, '') ?? null;
}

/** `cache:Ab1_x:https://bbc.com/news+words of the search`. */
function cache({ query }: Wrapped): string | null {
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
function library({ host, rest, query }: Wrapped): string | null {
  const labels = host.split('.');
  const at = host.endsWith('.idm.oclc.org')
    ? labels.length - 4
    : labels.findIndex((label, i) => isLibrary(label, labels[i + 1]));
  if (at < 0) return null;
  const name = labels.slice(0, at).join('.');
  if (name === '') return readParam(query, 'url') ?? readParam(query, 'qurl');
  return `https://${at === 1 ? unhyphenate(name) : name}${rest}`;
}

/** Version 2: percent signs written as `-`, slashes as `_`: `u=https-3A__www.bbc.com_news`. */
function proofpoint2({ query }: Wrapped): string | null {
  const value = readParam(query, 'u');
  return value ? decodePercent(value.replaceAll('-', '%').replaceAll('_', '/')) : null;
}

/**
 * Version 3: `/v3/__https://www.bbc.com/news__;!!abc`. Odd characters of the path are `*` there and listed
 * after the semicolon; a host holds none.
 */
function proofpoint3({ rest }: Wrapped): string | null {
  const end = rest.indexOf('__;');
  return end < 0 ? null : rest.slice('/v3/__'.length, end);
}

/** `/v2/___https://www.bbc.com/news___.abc`. */
function checkpoint({ rest }: Wrapped): string | null {
  const start = rest.indexOf('___');
  const end = rest.lastIndexOf('___');
  return start < 0 || end <= start ? null : rest.slice(start + 3, end);
}

/** The readers by the names that rules (`wrap-rules.ts`) have for them. */
export const readers = {
  afterSegment: (wrapped: Wrapped) => afterSegments(wrapped, 1),
  afterTwoSegments: (wrapped: Wrapped) => afterSegments(wrapped, 2),
  anywhereInPath,
  wholeQuery,
  turbo: ({ rest }: Wrapped) => rest.replace(/^\/turbo\//, '').replace('/s/', '/'),
  turboHost: ({ rest }: Wrapped) => rest.slice(1).replace('/s/', '/'),
  bing,
  googleNews,
  yahoo,
  ampCache,
  translatedHost,
  translatedTurbo,
  afterStar,
  ok,
  doubleclick,
  wayback,
  cache,
  library,
  proofpoint2,
  proofpoint3,
  checkpoint,
} as const;
