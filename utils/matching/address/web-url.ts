/**
 * The only place of the pure layers that names the platform's `URL`. It is there in workers, browsers and
 * Node alike, but the ECMAScript library has no type for it; this is the part that we use.
 */

/** The parts of a parsed address that we read. */
export interface WebUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
}

declare const URL: new (text: string) => WebUrl;

/** Parses by the WHATWG rules (IDNA, dot segments, percent-encoding); null where `text` is no address. */
export function parseUrl(text: string): WebUrl | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
