/** Whether something is the tables of a page: every field and its size. */

import type { PageTables } from '../model/page-tables.ts';
import { isCount, isFields, isList, isText, isTexts, maxTexts } from './narrow-values.ts';

const owners: readonly unknown[] = ['page', 'start', 'part', 'frame'];
const markups: readonly unknown[] = ['title', 'meta', 'canonical', 'base', 'json-ld'];
/** Most texts, addresses and marks of one page: a page has up to 400,000 nodes, and closes its elements. */
const maxMarks = 2_000_000;

const isMarkup = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [kind, name, content]: unknown[] = value;
  return markups.includes(kind) && isText(name) && isText(content);
};

/** Whether the value is a page's tables within the bounds above. They hold no index that could be wrong. */
export const isPageTables = (value: unknown): value is PageTables =>
  isFields(value) &&
  owners.includes(value.of) &&
  [value.url, value.base, value.lang].every((text) => isText(text)) &&
  isText(value.shape, maxMarks) &&
  isTexts(value.texts, maxTexts, maxMarks) &&
  [value.hrefs, value.marked, value.stated].every((list) => isTexts(list, maxTexts, maxMarks)) &&
  isList(value.markup, isMarkup) &&
  isCount(value.fields) &&
  isCount(value.passwords);
