/**
 * Sections: an address below which other articles of the page stand is that of a section, in whatever language it is named.
 */

/** The slashes before the host end here or one later. */
const AFTER_HOST = 'https://'.length;
/** What is no folder: an id or a date, a query, a file. */
const NO_FOLDER = /\d{4}|\?|\.\w{3,5}$/;

const stemOf = (url: string): string => (url.endsWith('/') ? url.slice(0, -1) : url);

/** Whether an address may be a section's. */
export const maybeSection = (url: string): boolean => !NO_FOLDER.test(url);

/** How many of the addresses stand below each of some others, by those others; those with none are left out. */
export function countBelow(folders: readonly string[], urls: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (folders.length === 0) return counts;
  const byStem = new Map(folders.map((url) => [stemOf(url), url]));
  // Most slashes of an address are where none of the folders ends.
  const ends = new Set([...byStem.keys()].map(({ length }) => length));
  for (const url of urls) {
    const query = url.indexOf('?');
    let at = url.lastIndexOf('/', (query < 0 ? url.length - 1 : query) - 1);
    for (; at > AFTER_HOST; at = url.lastIndexOf('/', at - 1)) {
      const folder = ends.has(at) ? byStem.get(url.slice(0, at)) : undefined;
      if (folder !== undefined && folder !== url) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return counts;
}
