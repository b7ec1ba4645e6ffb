/** Whether something is the report of a page: every field, its size, and the spans against the text that they are of. */

import type { Article, ArticleLabel, Aside, PageKind, PageReport, Span } from '../model/article.ts';
import {
  isCount,
  isDateOrNull,
  isFields,
  isKeyOf,
  isList,
  isText,
  isTextOrNull,
  isTexts,
  maxTexts,
} from './narrow-values.ts';

/** Longest text of one story, in UTF-16 units: a thick book. What is longer is no article. */
const maxText = 4_000_000;
/** A language tag is much shorter. */
const maxTag = 100;

// Tables, so that the compiler tells when a kind of the model is missing here.
const kinds: Readonly<Record<PageKind, true>> = { article: true, index: true, other: true };
const places: Readonly<Record<Aside['where'], true>> = {
  title: true,
  byline: true,
  publisher: true,
  caption: true,
  credit: true,
  dateline: true,
};
const labels: Readonly<Record<ArticleLabel, true>> = {
  opinion: true,
  sponsored: true,
  satire: true,
  'press-release': true,
  wire: true,
  translation: true,
  live: true,
  paywalled: true,
};

const isSpan = (value: unknown): value is Span => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end]: unknown[] = value;
  return isCount(start) && isCount(end) && start <= end;
};

const isAside = (value: unknown): value is Aside =>
  isFields(value) && isKeyOf(value.where, places) && isText(value.text);

const isArticle = (value: unknown): value is Article =>
  isFields(value) &&
  isText(value.title) &&
  isText(value.text, maxText) &&
  isList(value.authors, (author) => isText(author)) &&
  isList(value.labels, (label) => isKeyOf(label, labels)) &&
  isList(value.asides, isAside) &&
  [value.publisher, value.url].every((text) => isTextOrNull(text)) &&
  [value.published, value.modified].every(isDateOrNull) &&
  isTextOrNull(value.lang, maxTag);

/** Whether the value is a link of a page whose story is `length` units long. */
const isLink = (value: unknown, length: number): boolean =>
  isFields(value) &&
  isText(value.url) &&
  isText(value.title) &&
  (value.span === null || (isSpan(value.span) && value.span[1] <= length));

/** Whether all its texts together are no longer than those of a page. */
const isSmallEnough = ({ article, links }: PageReport): boolean => {
  const texts = [...(article?.authors ?? []), ...(article?.asides ?? []).map(({ text }) => text)];
  for (const { url, title } of links) texts.push(url, title);
  return isTexts(texts, maxTexts, Number.POSITIVE_INFINITY);
};

/** Whether the value is a whole report within the bounds above. */
export const isPageReport = (value: unknown): value is PageReport => {
  if (!isFields(value) || !isText(value.url) || !isKeyOf(value.kind, kinds)) return false;
  const { article, links, hasMore } = value;
  if (hasMore !== undefined && hasMore !== true) return false;
  if (article !== null && !isArticle(article)) return false;
  const length = article?.text.length ?? 0;
  return isList(links, (link) => isLink(link, length)) && isSmallEnough(value as unknown as PageReport);
};
