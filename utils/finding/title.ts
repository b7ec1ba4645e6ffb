/** The headline, without the name of the site. */

import { elementPassage } from './block-text.ts';
import { textOf } from './json-ld.ts';
import { type Markup, meta } from './markup.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { cleanText } from './text.ts';

const SEPARATOR = / +(?:[|\u2013\u2014\u00b7\u2022\u00bb\u00ab:/>~]|-{1,2}|::) +|[|_\uff5c]/;

export interface Headline {
  readonly title: string;
  /** The heading it was read from; null where it is from markup only. */
  readonly passage: Passage | null;
  readonly element: number;
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** `title` without a part at its end or start that is the site's name. */
export function withoutSite(title: string, site: string): string {
  const name = wordsOf(site);
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] as string;
  const end = title.lastIndexOf(last);
  const first = parts[0] as string;
  const head = title.slice(0, end).replace(/[\s|\u2013\u2014\u00b7\u2022\u00bb\u00ab:/>~_\uff5c-]+$/, '');
  if (name && wordsOf(last) === name) return withoutSite(head, site);
  if (name && wordsOf(first) === name)
    return title.slice(first.length).replace(/^[\s|\u2013\u2014\u00b7\u2022\u00bb\u00ab:/>~_\uff5c-]+/, '');
  return title;
}

/** The longest part of a page title: what is left when sections and site are cut off. */
function longestPart(title: string): string {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

const parts = (title: string): number => title.split(SEPARATOR).length;

/** Whether a heading and a stated title are the same, but for a kicker or a site's name. */
function isSame(stated: string, shown: string): boolean {
  const a = wordsOf(stated);
  const b = wordsOf(shown);
  return (
    a.slice(0, 12) === b.slice(0, 12) || (a.length > 12 && b.endsWith(a)) || (b.length > 12 && a.endsWith(b))
  );
}

/** The heading that says the same as the markup, or the first main heading. */
function findHeading(reading: Reading, stated: string): { passage: Passage; element: number } | null {
  const want = wordsOf(stated);
  let main: { passage: Passage; element: number } | null = null;
  for (const element of reading.headings.slice(0, 200)) {
    const passage = elementPassage(reading, element);
    const words = wordsOf(passage.text);
    if (!words) continue;
    if (
      want &&
      (want === words ||
        (words.length > 12 && (want.startsWith(words) || want.endsWith(words))) ||
        (want.length > 12 && (words.startsWith(want) || words.endsWith(want))))
    )
      return { passage, element };
    if (!main && reading.rank[element] === 1 && words.includes(' ')) main = { passage, element };
  }
  return main;
}

/** Of two forms of a headline, one with a kicker before it, the one without. */
function withoutKicker(shown: string, stated: string): string {
  const long = wordsOf(shown);
  const short = wordsOf(stated);
  const [outer, inner] = long.length >= short.length ? [long, stated] : [short, shown];
  const plain = wordsOf(inner);
  return plain !== outer && plain.split(' ').length > 2 && outer.endsWith(plain) ? inner : shown;
}

/** Whether a heading is the page's only main one. */
const isOnlyMain = (reading: Reading, element: number): boolean =>
  reading.headings.every((h) => (h === element) === (reading.rank[h] === 1));

/** Finds the headline; its title is `''` where the page has none. */
export function findHeadline(reading: Reading, markup: Markup, site: string): Headline {
  const stated = [
    textOf(markup.article, 'headline'),
    meta(markup, 'og:title', 'twitter:title', 'dc.title'),
    markup.title,
  ]
    .map((text) => withoutSite(cleanText(text), site))
    .filter((text) => text.length > 3);
  for (const text of [...stated, longestPart(markup.title)]) {
    const heading = findHeading(reading, text);
    if (!heading || !isSame(text, heading.passage.text)) continue;
    const shown = heading.passage.text.replace(/\n/g, ' ');
    const title = stated.reduce(withoutKicker, shown);
    return { title, passage: title === shown ? heading.passage : null, element: heading.element };
  }
  const heading = findHeading(reading, stated[0] ?? '');
  const shown = heading?.passage.text.replace(/\n/g, ' ') ?? '';
  if (heading && isOnlyMain(reading, heading.element) && !wordsOf(site).includes(wordsOf(shown)))
    return { title: shown, passage: null, element: heading.element };
  const title = stated[0] ?? (shown || longestPart(markup.title));
  return {
    title: parts(title) > 2 ? longestPart(title) : title,
    passage: null,
    element: heading?.element ?? -1,
  };
}
