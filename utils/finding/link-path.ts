/** What an address says of itself by its form, read in one pass: a page has hundreds, and most are menus. */

/** The parts of an address that count, as places in it. */
export interface LinkPath {
  /** The address itself, or the one inside a redirecting one. */
  readonly url: string;
  /** Where its path begins, and its last segment; the length of the address where it has none. */
  readonly start: number;
  readonly last: number;
  /** Where the last segment ends; the file that stands for a folder, and the query, are none of it. */
  readonly end: number;
  readonly depth: number;
  /** Hyphens of the last segment. */
  readonly hyphens: number;
  readonly hasQuery: boolean;
  /** Most figures in a row in path and query. */
  readonly figures: number;
  /** Whether an id of capitals and digits that says nothing stands where others spell the headline out. */
  readonly isOpaque: boolean;
}

const [SLASH, HYPHEN, LOW_LINE, QUERY, FRAGMENT, SMALL_I, PERCENT] = [47, 45, 95, 63, 35, 105, 37];
/** Least length of an id that says nothing. */
const LONG_ID = 8;
/** After a scheme and its slashes. */
const AFTER_SCHEME = 9;

/** The address inside a redirecting one (`/l.php?u=https%3A%2F%2F...`), else the address itself. */
function targetOf(url: string): string {
  if (!url.includes('=http')) return url;
  const inside = /[?&](?:u|url|q|to|target|dest|link)=(https?(?::|%3A)[^&]+)/i.exec(url)?.[1];
  if (!inside) return url;
  try {
    return decodeURIComponent(inside);
  } catch {
    return url;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
/** A small letter, a hyphen or a low line. */
const isOtherOfId = (code: number): boolean =>
  (code >= 97 && code <= 122) || code === HYPHEN || code === LOW_LINE;

/** What stands in path and query, whatever its segments are. */
class Signs {
  hasQuery = false;
  figures = 0;
  isOpaque = false;
  private run = 0;
  /** What has been read of an id: characters, digits, capitals. */
  private length = 0;
  private digits = 0;
  private capitals = 0;

  take(code: number): void {
    if (isDigit(code)) {
      this.length++;
      this.digits++;
      if (++this.run > this.figures) this.figures = this.run;
    } else {
      this.run = 0;
      if (isOtherOfId(code)) this.length++;
      else if (isCapital(code)) {
        this.length++;
        this.capitals++;
      } else this.endId(code);
    }
  }

  endId(code: number): void {
    if (code === QUERY) this.hasQuery = true;
    if (code === SLASH) this.isOpaque = false;
    else if (this.length >= LONG_ID && this.digits > 0 && this.capitals > 0) this.isOpaque = true;
    this.length = this.digits = this.capitals = 0;
  }
}

/** Reads the path of an absolute address. */
export function readPath(address: string): LinkPath {
  const url = targetOf(address);
  const start = url.indexOf('/', AFTER_SCHEME);
  const signs = new Signs();
  if (start < 0)
    return linkPath(url, url.length, { last: url.length, end: url.length, depth: 0, hyphens: 0 }, signs);
  let end = -1;
  // Where the last segment begins, and the one before it; and how many hyphens each has.
  let last = start + 1;
  let before = url.length;
  let hyphens = 0;
  let hyphensBefore = 0;
  let depth = 0;
  // The figures of an escape (`%20`) are none of the address's.
  for (let i = start + 1; i < url.length; i += url.charCodeAt(i) === PERCENT ? 3 : 1) {
    const code = url.charCodeAt(i);
    signs.take(code);
    if (end >= 0) continue;
    if (code === QUERY || code === FRAGMENT) end = i;
    else if (code === SLASH) {
      before = last;
      last = i + 1;
      hyphensBefore = hyphens;
      hyphens = 0;
    } else {
      if (i === last) depth++;
      if (code === HYPHEN || code === LOW_LINE) hyphens++;
    }
  }
  signs.endId(0);
  if (end < 0) end = url.length;
  const isFile = last < end;
  if (isFile && !isIndex(url, last, end)) return linkPath(url, start, { last, end, depth, hyphens }, signs);
  if (isFile) depth--;
  return linkPath(url, start, { last: before, end: last - 1, depth, hyphens: hyphensBefore }, signs);
}

type LastSegment = Pick<LinkPath, 'last' | 'end' | 'depth' | 'hyphens'>;

/** Made in one place: the engine reads objects of one form several times as fast as those of three. */
function linkPath(
  url: string,
  start: number,
  { last, end, depth, hyphens }: LastSegment,
  { hasQuery, figures, isOpaque }: Signs,
): LinkPath {
  return { url, start, last, end, depth, hyphens, hasQuery, figures, isOpaque };
}

/** Whether a segment is the file that stands for its folder. */
const isIndex = (url: string, from: number, to: number): boolean =>
  url.charCodeAt(from) === SMALL_I && /^index\.\w+$/.test(url.slice(from, to));

/** Path and query. */
export const wholePath = ({ url, start }: LinkPath): string => url.slice(start);

/** The last segment, `''` where it has none. */
export const lastSegment = ({ url, last, end }: LinkPath): string => url.slice(last, end);
