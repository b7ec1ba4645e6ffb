/**
 * An address cut into the parts that matching reads, without parsing it as a whole:
 *
 *     https://m.bbc.com:443/news/world?at=1#top
 *             authority-----path------query(rest)
 *
 * `new URL()` costs about as much as all of matching may, so it is asked only for what cannot be read by
 * looking: an authority that was not seen before (see `host-table.ts`) and a path with dot segments,
 * backslashes, tabs or newlines. What is cut here is cut as the WHATWG parser would.
 */

import { decodePercent } from './percent.ts';
import { parseUrl } from './web-url.ts';

/** `authority` is raw: it may hold a user, a port, capitals, Unicode. `text` from `end` on is path and rest. */
export interface Address {
  readonly text: string;
  readonly authority: string;
  /** Offset of the first character after the authority. */
  readonly end: number;
}

const SLASH = 47;
const QUESTION = 63;
const HASH = 35;
const BACKSLASH = 92;
const PERCENT = 37;
const DOT = 46;

/** Odd forms longer than this are not parsed: they would cost more than an answer is worth. */
const LONGEST_ODD = 16_384;

function fromUrl(text: string): Address | null {
  if (text.length > LONGEST_ODD) return null;
  const url = parseUrl(text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const start = url.protocol.length + 2;
  const end = url.href.indexOf('/', start);
  return { text: url.href, authority: url.href.slice(start, end), end };
}

/** Where the authority starts in a plain `http://` or `https://` address, else 0. */
export function authorityStart(text: string): number {
  if (text.startsWith('https://')) return 8;
  return text.startsWith('http://') ? 7 : 0;
}

/** Reads a web address; null where it is none (`javascript:`, `data:`, a relative path, nonsense). */
export function readAddress(text: string): Address | null {
  const start = authorityStart(text);
  if (start === 0) return fromUrl(text.startsWith('//') ? `https:${text}` : text);
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === SLASH || code === QUESTION || code === HASH) break;
    if (code <= 32 || code === BACKSLASH) return fromUrl(text);
  }
  return end === start ? fromUrl(text) : { text, authority: text.slice(start, end), end };
}

/** Whether the character at `at` makes a path that must be resolved: a dot segment, an empty one, a backslash. */
function isOddAt(text: string, at: number, code: number): boolean {
  if (code <= 32 || code === BACKSLASH) return true;
  if (code === PERCENT) return text.charCodeAt(at + 1) === 50 && (text.charCodeAt(at + 2) | 32) === 101;
  return (code === DOT || code === SLASH) && text.charCodeAt(at - 1) === SLASH;
}

/**
 * Offset at which the first `count` segments of the path end (the whole path, if it has fewer), without
 * trailing slash; -1 where the path must be resolved, or these segments decoded, before they are compared.
 */
export function endOfSegments({ text, end }: Address, count: number): number {
  let stop = -1;
  let slashes = 0;
  let at = end;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUESTION || code === HASH) break;
    if (code > SLASH && code !== BACKSLASH) continue;
    if (at > end && isOddAt(text, at, code)) return -1;
    if (code === PERCENT && stop < 0) return -1;
    if (code === SLASH && slashes++ === count) stop = at;
  }
  if (stop >= 0) return stop;
  return text.charCodeAt(at - 1) === SLASH ? at - 1 : at;
}

/** Up to six non-empty segments of the path, dot segments resolved and percent-encoding decoded. */
export function segmentsOf(address: Address): string[] {
  const stop = endOfSegments(address, 6);
  const path =
    stop < 0 ? decodePercent(parseUrl(address.text)?.pathname ?? '') : address.text.slice(address.end, stop);
  const segments: string[] = [];
  for (let from = 1; from < path.length && segments.length < 6; ) {
    const slash = path.indexOf('/', from);
    const end = slash < 0 ? path.length : slash;
    if (end > from) segments.push(path.slice(from, end));
    from = end + 1;
  }
  return segments;
}

/** Path as it stands, from its first slash, without query. */
export function pathOf({ text, end }: Address): string {
  let stop = end;
  for (; stop < text.length; stop++) {
    const code = text.charCodeAt(stop);
    if (code === QUESTION || code === HASH) break;
  }
  return text.slice(end, stop);
}

/** Query without its question mark, `''` where there is none. */
export function queryOf({ text, end }: Address): string {
  const hash = text.indexOf('#', end);
  const stop = hash < 0 ? text.length : hash;
  const mark = text.indexOf('?', end);
  return mark < 0 || mark > stop ? '' : text.slice(mark + 1, stop);
}

const bareHost = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?(?=[/?#]|$)/i;
const encodedScheme = /^https?%(?:25){0,3}3a/i;

/**
 * Reads the target of a wrapped address: whole, without a scheme (`www.bbc.com/news`, `//bbc.com`), with one
 * slash lost (`https:/bbc.com`), or still percent-encoded by another layer.
 */
export function readTarget(target: string): Address | null {
  if (authorityStart(target) > 0) return readAddress(target);
  let text = target;
  for (let i = 0; i < 3 && encodedScheme.test(text); i++) text = decodePercent(text);
  return readAddress(withScheme(text));
}

/** The same text, with `https://` before a host that stands alone (`bbc.com/news`). */
export function withScheme(text: string): string {
  return bareHost.test(text) ? `https://${text}` : text;
}
