/**
 * From `unknown` to a request, once, at the receiving end. A message comes from our own extension, but the
 * content script lives in the process of the page that it reads: what it sends is checked field by field
 * before the worker computes with it, and sizes are bounded. Unknown keys are left alone, wrong ones refuse
 * the whole message (null).
 */

import type { Article, ArticleLink, PageReport } from '../model/article.ts';
import type { PageRequest, WorkerRequest } from '../protocol/messages.ts';

/** Longest text of one report, in UTF-16 units: a thick book. What is longer is no article. */
const maxText = 4_000_000;
const maxShort = 1_000_000;
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

/** The request that a message to the worker carries, or null where it is none. */
export const narrowWorkerRequest = (message: unknown): WorkerRequest | null => {
  if (!isFields(message) || message.to !== 'worker') return null;
  const { kind } = message;
  const fits =
    ((kind === 'context' || kind === 'notes') && isPageReport(message.report)) ||
    (kind === 'card' && isText(message.id) && isTextOrNull(message.date)) ||
    (kind === 'search' && isText(message.query)) ||
    kind === 'site';
  return fits ? (message as unknown as WorkerRequest) : null;
};

/** The request that a message to a page carries, or null where it is none. */
export const narrowPageRequest = (message: unknown): PageRequest | null => {
  if (!isFields(message) || message.to !== 'page') return null;
  const fits =
    ['report', 'host', 'selection', 'next'].includes(message.kind as string) ||
    (message.kind === 'show' &&
      isText(message.where) &&
      [message.part, message.start, message.end].every(isCount));
  return fits ? (message as unknown as PageRequest) : null;
};
