/**
 * From `unknown` to a request, once, at the receiving end. A message comes from our own extension, but the
 * content script lives in the process of the page that it reads: what it sends is checked field by field
 * before the worker computes with it, and sizes are bounded. Unknown keys are left alone, wrong ones refuse
 * the whole message (null).
 */

import type { Article, ArticleLink, PageReport } from '../model/article.ts';
import type { PageTables } from '../model/page-tables.ts';
import type { WorkerRequest } from '../protocol/messages.ts';

/** Longest text of one report, in UTF-16 units: a thick book. What is longer is no article. */
const maxText = 4_000_000;
const maxShort = 1_000_000;
/** All texts of one page, those outside its article too. */
const maxTexts = 16_000_000;
const maxItems = 100_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, max = maxShort): value is string =>
  typeof value === 'string' && value.length <= max;

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isList = (value: unknown, holds: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= maxItems && value.every(holds);

const isSpan = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end]: unknown[] = value;
  return isCount(start) && isCount(end) && start <= end;
};

const isAside = (value: unknown): boolean => isFields(value) && isText(value.where) && isText(value.text);

const isLink = (value: unknown): value is ArticleLink =>
  isFields(value) && isText(value.url) && isText(value.title) && (value.span === null || isSpan(value.span));

const isArticle = (value: unknown): value is Article =>
  isFields(value) &&
  isText(value.title) &&
  isText(value.text, maxText) &&
  isList(value.authors, (author) => isText(author)) &&
  isList(value.labels, (label) => isText(label)) &&
  isList(value.asides, isAside) &&
  [value.publisher, value.published, value.modified, value.lang, value.url].every(isTextOrNull);

const kinds: readonly unknown[] = ['article', 'index', 'other'];

/** Whether the value is a whole report within the bounds above. */
export const isPageReport = (value: unknown): value is PageReport =>
  isFields(value) &&
  isText(value.url) &&
  kinds.includes(value.kind) &&
  (value.article === null || isArticle(value.article)) &&
  isList(value.links, isLink);

const owners: readonly unknown[] = ['page', 'part', 'frame'];
const markups: readonly unknown[] = ['title', 'meta', 'canonical', 'amphtml', 'base', 'json-ld'];
/** Most texts, addresses and marks of one page: a page has up to 400,000 nodes, and closes its elements. */
const maxMarks = 2_000_000;

/** Whether the value is a list of texts that are no longer than `max` together. */
const isTexts = (value: unknown, max: number): boolean => {
  if (!Array.isArray(value) || value.length > maxMarks) return false;
  let size = 0;
  for (const text of value as readonly unknown[]) {
    if (typeof text !== 'string') return false;
    size += text.length;
  }
  return size <= max;
};

const isMarkup = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 3 &&
  markups.includes(value[0]) &&
  isTexts(value.slice(1), maxShort);

/** Whether the value is a page's tables within the bounds above. They hold no index that could be wrong. */
export const isPageTables = (value: unknown): value is PageTables =>
  isFields(value) &&
  owners.includes(value.of) &&
  [value.url, value.base, value.lang].every((text) => isText(text)) &&
  isText(value.shape, maxMarks) &&
  isTexts(value.texts, maxTexts) &&
  [value.hrefs, value.marked, value.stated].every((list) => isTexts(list, maxTexts)) &&
  isList(value.markup, isMarkup) &&
  isCount(value.fields) &&
  isCount(value.passwords);

/** The request that a message to the worker carries, or null where it is none. */
export const narrowWorkerRequest = (message: unknown): WorkerRequest | null => {
  if (!isFields(message) || message.to !== 'worker') return null;
  const { kind } = message;
  const fits =
    (kind === 'read' && isPageTables(message.tables)) ||
    ((kind === 'context' || kind === 'notes') && isPageReport(message.report)) ||
    (kind === 'card' && isText(message.id) && isTextOrNull(message.date)) ||
    (kind === 'search' && isText(message.query)) ||
    kind === 'site';
  return fits ? (message as unknown as WorkerRequest) : null;
};
