/**
 * What each tag means to finding, as one small number per tag name.
 *
 * Every element that is not listed is inline: its text runs on in the paragraph around it.
 */

export const INLINE = 0;
/** Starts and ends a paragraph. */
export const BLOCK = 1;
/** Neither it nor anything in it is read. */
export const SKIP = 2;
export const BREAK = 3;
export const LINK = 4;
export const HEADING = 5;
export const PARAGRAPH = 6;
export const ITEM = 7;
export const CELL = 8;
export const CAPTION = 9;
export const QUOTE = 10;
/** Read for what they say about the page: `title`, `meta`, `link`, `base`, `script`. */
export const MARKUP = 11;
export const TIME = 12;
/** `nav`, `footer`, `aside`, `menu`, `dialog`: outside the story wherever they stand. */
export const OUTSIDE = 13;
export const FORM = 14;
export const ARTICLE = 15;
/** A picture: inline, and what little text stands with it is its caption. */
export const IMAGE = 16;
/** The last of them. */
export const LAST_KIND = IMAGE;

const NAMES: readonly (readonly [number, string])[] = [
  [
    BLOCK,
    'html body div section main center table tbody thead tfoot tr dl details fieldset address hgroup hr',
  ],
  [BLOCK, 'ul ol figure header amp-story-page slot'],
  [SKIP, 'style noscript template svg math iframe object embed select textarea canvas video audio map'],
  [SKIP, 'button input datalist progress meter frameset amp-ad amp-analytics amp-sidebar'],
  [SKIP, 'amp-social-share amp-state amp-consent amp-user-notification rp rt'],
  [BREAK, 'br'],
  [LINK, 'a'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [PARAGRAPH, 'p pre'],
  [ITEM, 'li dd dt summary'],
  [CELL, 'td th'],
  [CAPTION, 'figcaption caption'],
  [QUOTE, 'blockquote'],
  [MARKUP, 'title meta link base script'],
  [TIME, 'time'],
  [OUTSIDE, 'nav footer aside menu dialog'],
  [FORM, 'form'],
  [ARTICLE, 'article'],
  [IMAGE, 'img picture amp-img'],
];

/** Rank of `footer` and `aside` among what is outside the story. */
export const FOOTER_TAG = 7;
export const ASIDE_TAG = 8;

const RANKED = ['', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'footer', 'aside'];
const RANKS = new Map(RANKED.map((name, rank) => [name, rank]));

/** Tells headings apart by their level, `footer` and `aside` by the numbers above; 0 for every other tag. */
export const tagRank = (name: string): number => RANKS.get(name) ?? 0;

const KINDS = new Map<string, number>();
for (const [kind, names] of NAMES) for (const name of names.split(' ')) KINDS.set(name, kind);

/** The kind of a tag; `INLINE` where it is not listed. */
export const tagKind = (name: string): number => KINDS.get(name) ?? INLINE;

/** Whether an element of this kind parts paragraphs. */
export const isBlock = (kind: number): boolean =>
  kind !== INLINE && kind !== LINK && kind !== TIME && kind !== IMAGE;
