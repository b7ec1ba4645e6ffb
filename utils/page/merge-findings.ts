/** A page that has grown: its first finding and those of the parts that came later, as one. */

import type { ArticleLink } from '../model/article.ts';
import type { PageFinding } from './places.ts';

interface Entry {
  readonly link: ArticleLink;
  readonly from: PageFinding;
  readonly index: number;
}

/** Links of all findings that are still in the document, each address once, in the order they came. */
function liveEntries(findings: readonly PageFinding[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const from of findings) {
    from.report.links.forEach((link, index) => {
      if (!entries.has(link.url) && from.linkElement(index)) entries.set(link.url, { link, from, index });
    });
  }
  return [...entries.values()];
}

/** Whether all links of a finding are still in the document. */
export const hasAllLinks = ({ report, linkElement }: PageFinding): boolean =>
  report.links.every((_, index) => linkElement(index) !== null);

/**
 * Puts findings together; `first` gives kind and article, and is all there is where nothing came and nothing went. `isWhole`:
 * the page has no more than was read.
 */
export function mergeFindings(
  first: PageFinding,
  parts: readonly PageFinding[],
  isWhole: boolean,
): PageFinding {
  if (parts.length === 0 && hasAllLinks(first)) return first;
  const entries = liveEntries([first, ...parts]);
  const { hasMore, ...report } = first.report;
  return {
    report: { ...report, ...(hasMore && !isWhole && { hasMore }), links: entries.map((entry) => entry.link) },
    rangeOf: (where, part, start, end) => {
      if (where !== 'link') return first.rangeOf(where, part, start, end);
      const entry = entries[part];
      return entry ? entry.from.rangeOf('link', entry.index, start, end) : null;
    },
    linkElement: (index) => entries[index]?.from.linkElement(entries[index].index) ?? null,
  };
}
