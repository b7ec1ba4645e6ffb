/**
 * The nouns of a page: its own article and the articles that it links to. Plain values that cross the
 * wire from page to worker. All offsets are UTF-16 code units, as in `String.prototype.slice`.
 */

import type { LanguageTag } from './facts.ts';

/** Offsets `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

export type PageKind = 'article' | 'index' | 'other';

export type ArticleLabel =
  | 'opinion'
  | 'sponsored'
  | 'satire'
  | 'press-release'
  | 'wire'
  | 'translation'
  | 'live'
  | 'paywalled';

/** Where a piece of an article's text stands; everything but `text` is outside the story itself. */
export type Where = 'text' | 'title' | 'byline' | 'publisher' | 'caption' | 'credit' | 'dateline' | 'link';

/** Text of the article that is no part of the story: a caption, a photo credit, a byline. */
export interface Aside {
  readonly where: Exclude<Where, 'text' | 'link'>;
  readonly text: string;
}

/** The page's own article. `text` has paragraphs parted by `\n\n`. */
export interface Article {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** ISO 8601, with time and zone only where the page states them. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: LanguageTag | null;
  readonly url: string | null;
  readonly text: string;
  readonly labels: readonly ArticleLabel[];
  readonly asides: readonly Aside[];
}

/** A link to another article: its address as it stands (resolved, not unwrapped) and its headline. */
export interface ArticleLink {
  readonly url: string;
  readonly title: string;
  /** Span of the link in `article.text`, null for a link outside the story. */
  readonly span: Span | null;
}

/** All that the page sends to the worker: strings and numbers only. */
export interface PageReport {
  readonly url: string;
  readonly kind: PageKind;
  readonly article: Article | null;
  readonly links: readonly ArticleLink[];
  /** There is more on the page: it is a long list, and of that only the start was read. */
  readonly hasMore?: true;
}
