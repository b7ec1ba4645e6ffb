/** The headline, without the name of the site. */

import { elementText } from './block-text.ts';
import { textOf } from './json-ld.ts';
import { type Markup, meta } from './markup.ts';
import type { Reading } from './reading.ts';
import { cleanText } from './text.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SEPARATOR =
  /(?<! ) +(?:[|\u2013\u2014\u00b7\u2022\u00bb\u00ab:/>~]|-{1,2}|::) +|[|\u2502\u2503\u2758_\uff5c]|(?<=[\p{Script=Han}”》）])[-\u2013\u2014](?=\p{Script=Han})/u;

/** What parts a title, and blanks. */
const PARTING = /[\s|\u2013\u2014\u00b7\u2022\u00bb\u00ab:/>~_\uff5c\u2502\u2503\u2758-]/.source;
const AT_START = new RegExp(`^${PARTING}+`);
/** And what is left of it at the end of a part. */
export const AT_END = new RegExp(`(?<!${PARTING})${PARTING}+$`);

export interface Headline {
  readonly title: string;
  /** Whether it is as a heading shows it; else it is from markup, or part of a heading. */
  readonly isShown: boolean;
  /** The heading that it stands in, -1 where there is none. */
  readonly element: number;
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A title cut where sections and the name of the site are parted from it. */
export const partsOf = (title: string): readonly string[] => title.split(SEPARATOR);

/** `title` without a part at its end or start that is the site's name. */
function withoutSite(title: string, site: string): string {
  if (partsOf(title).length < 2) return title;
  const parts = partsOf(title).map((part) => part.trim());
  const name = wordsOf(site);
  const last = parts[parts.length - 1] as string;
  const end = title.lastIndexOf(last);
  const first = parts[0] as string;
  const head = title.slice(0, end).replace(AT_END, '');
  if (name && wordsOf(last) === name) return withoutSite(head, site);
  if (name && wordsOf(first) === name) return title.slice(first.length).replace(AT_START, '');
  return title;
}

/** The longest part of a page title: what is left when sections and site are cut off. */
function longestPart(title: string): string {
  const parts = partsOf(title).map((part) => part.trim());
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** The words of a title's last part in a script without spaces, where another part is longer: the site's name; else `''`. */
function closingWords(title: string): string {
  const last = partsOf(title).at(-1) ?? '';
  const isSite = last.search(UNSPACED) >= 0 && last.trim().length < longestPart(title).length;
  return isSite ? wordsOf(last) : '';
}

const SHORTEST = 12;

/** Whether words are more than a label; a letter of a script without spaces counts as three. */
const isLong = (words: string): boolean =>
  words.length > SHORTEST || words.length + 2 * (words.match(UNSPACED)?.length ?? 0) > SHORTEST;

/** Whether the words of a heading and of a stated title are the same, but for a kicker or a site's name. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPart = isLong(short) && (long.startsWith(short) || long.endsWith(short));
  return isPart || a.slice(0, SHORTEST) === b.slice(0, SHORTEST);
}

interface Heading {
  readonly element: number;
  readonly words: string;
  readonly isMain: boolean;
}

const SAME = 3;

/**
 * How well a heading fits a stated title: `SAME`, 2 a main heading that is a third of it or more, or holds it, 1 a shorter one
 * or one that is no main heading; 0 not at all.
 */
function fitOf(words: string, want: string, isMain: boolean): number {
  if (words === want) return SAME;
  const [short, long] = words.length < want.length ? [words, want] : [want, words];
  if (!isLong(short) || !(long.startsWith(short) || long.endsWith(short))) return 0;
  const isMuch = short.length * 3 > long.length;
  return Number(isMain) + Number(isMuch);
}

/** Headings that are looked at. */
const MOST_HEADINGS = 200;

/** The page's headings, each read when it is first asked for: the one that is looked for is often the first. */
class Headings {
  private readonly reading: Reading;
  private readonly site: string;
  private readonly known: Heading[] = [];

  /** `site`: words of a heading that is the name of the site, `''` where that is not known. */
  constructor(reading: Reading, site: string) {
    this.reading = reading;
    this.site = site;
  }

  /** How many are looked at. */
  get count(): number {
    return Math.min(this.reading.headings.length, MOST_HEADINGS);
  }

  /** The heading at a place in their order; null where it says nothing, or only what the site is called. */
  at(place: number): Heading | null {
    let heading = this.known[place];
    if (heading === undefined) {
      heading = this.read(this.reading.headings[place] as number);
      this.known.push(heading);
    }
    return heading.words && heading.words !== this.site ? heading : null;
  }

  private read(element: number): Heading {
    const { reading } = this;
    const words = wordsOf(elementText(reading, element));
    return { element, words, isMain: reading.rank[element] === 1 };
  }
}

/** The heading that fits a stated title best, the longest of several that do, else the first main heading. */
function findHeading(headings: Headings, stated: string): Heading | null {
  const want = wordsOf(stated);
  let best: Heading | null = null;
  let main: Heading | null = null;
  let most = 0;
  for (let place = 0; place < headings.count; place++) {
    const heading = headings.at(place);
    if (heading === null) continue;
    const { words, isMain } = heading;
    const fit = want ? fitOf(words, want, isMain) : 0;
    if (fit === SAME) return heading;
    if (fit > most || (fit > 0 && fit === most && words.length > (best?.words.length ?? 0))) {
      most = fit;
      best = heading;
    }
    if (!main && isMain && (words.includes(' ') || want.split(' ').indexOf(words) > 0)) main = heading;
  }
  return best ?? main;
}

/** Of two forms of a headline, one with a kicker before it, the one without. */
function withoutKicker(shown: string, stated: string): string {
  if (shown === stated) return shown;
  const long = wordsOf(shown);
  const short = wordsOf(stated);
  const [outer, inner] = long.length >= short.length ? [long, stated] : [short, shown];
  const plain = wordsOf(inner);
  return plain !== outer && plain.split(' ').length > 2 && outer.endsWith(plain) ? inner : shown;
}

/** A heading that goes on after the headline, as two of the stated titles have it: they tell where it ends. */
function withoutSubtitle(shown: string, stated: readonly string[]): string {
  const long = wordsOf(shown);
  const short = stated.filter((text) => long.startsWith(`${wordsOf(text)} `));
  return (
    short.find((text, i) => short.some((other, j) => j > i && wordsOf(other) === wordsOf(text))) ?? shown
  );
}

/** A page title without its last part. */
const withoutLast = (title: string): string => {
  const last = partsOf(title).at(-1) as string;
  return last.length < title.length ? withoutSite(title, last) : title;
};

/** Whether a heading is the page's only main one. */
const isOnlyMain = (reading: Reading, element: number): boolean =>
  reading.headings.every((h) => (h === element) === (reading.rank[h] === 1));

const SHORT_WORD = 3;
/** Words of a heading that may be a label ("Log in", "No matches for your search"). */
const LABEL_WORDS = 5;

/** Whether a heading is long, or speaks of the same as the stated titles: a word begins alike, or two signs of a script without spaces follow each other. */
function speaksOf(shown: string, stated: readonly string[]): boolean {
  const known = stated.map(wordsOf).join(' ');
  const signs = shown.match(UNSPACED) ?? [];
  if (signs.length > 1) return signs.some((sign, i) => known.includes(sign + (signs[i + 1] ?? '\n')));
  const words = wordsOf(shown).split(' ');
  if (words.length > LABEL_WORDS) return true;
  const isLatin = /\p{Script=Latin}/u.test(shown);
  return words.some(
    (word) => word.length > (isLatin ? SHORT_WORD : 1) && known.includes(word.slice(0, SHORT_WORD + 1)),
  );
}

/** The address of a site in place of a title. */
const ADDRESS = /^[\w-]+(?:\.[a-z\d-]+)+$/;

/** Finds the headline; its title is `''` where the page has none. */
export function findHeadline(reading: Reading, markup: Markup, site: string): Headline {
  const clean = (texts: readonly string[]): string[] =>
    texts.map((text) => withoutSite(text, site)).filter((text) => text.length > 3 && !ADDRESS.test(text));
  const shared = ['og:title', 'twitter:title', 'dc.title'].map((name) => meta(markup, name));
  const headline = cleanText(textOf(markup.article, 'headline'));
  const written = [headline, shared.find(Boolean) ?? '', markup.title];
  const stated = clean(written);
  const all = clean([headline, ...shared, markup.title]);
  const forms = clean(written.flatMap((text) => [text, cleanText(withoutLast(text))]));
  const headings = new Headings(reading, closingWords(markup.title));
  const textOfHeading = ({ element }: Heading): string => elementText(reading, element).replace(/\n/g, ' ');
  for (const text of [...stated, longestPart(markup.title)]) {
    const heading = findHeading(headings, text);
    if (!heading || !isSame(wordsOf(text), heading.words)) continue;
    const { element } = heading;
    const shown = textOfHeading(heading);
    const title = withoutSubtitle(forms.reduce(withoutKicker, shown), all);
    return { title, isShown: title === shown, element };
  }
  const heading = findHeading(headings, stated[0] ?? '');
  const shown = heading ? textOfHeading(heading) : '';
  const isForeign = stated.length > 0 && wordsOf(stated[0] as string).includes(' ') && !speaksOf(shown, all);
  if (
    heading &&
    !isForeign &&
    isOnlyMain(reading, heading.element) &&
    !wordsOf(site).includes(wordsOf(shown))
  )
    return { title: shown, isShown: false, element: heading.element };
  const title = stated[0] ?? (shown || longestPart(markup.title));
  return {
    title: partsOf(title).length > 2 ? longestPart(title) : title,
    isShown: false,
    element: isForeign ? -1 : (heading?.element ?? -1),
  };
}
