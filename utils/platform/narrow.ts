/**
 * From `unknown` to a request, once, at the receiving end. A message comes from our own extension, but the
 * content script lives in the process of the page that it reads: what it sends is checked field by field
 * before the worker computes with it, and sizes are bounded. Unknown keys are left alone, wrong ones refuse
 * the whole message (null).
 */

import { copyFormats, type WorkerRequest } from '../protocol/messages.ts';
import { isPageReport } from './narrow-report.ts';
import { isPageTables } from './narrow-tables.ts';
import { isDateOrNull, isFields, isList, isText } from './narrow-values.ts';

/** Longest id and query: both are typed or clicked, not read from a page. */
const maxId = 100;
const maxQuery = 10_000;

/** A mention as the worker gave it to our own popup: enough to put it in words. */
const isMention = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.confidence === 'number' &&
  isList(value.reasons, isFields) &&
  (value.role === null || isFields(value.role));

/** The request that a message to the worker carries, or null where it is none. */
export const narrowWorkerRequest = (message: unknown): WorkerRequest | null => {
  if (!isFields(message) || message.to !== 'worker') return null;
  const { kind } = message;
  const fits =
    (kind === 'read' && isPageTables(message.tables)) ||
    ((kind === 'context' || kind === 'notes') && isPageReport(message.report)) ||
    (kind === 'card' && isText(message.id, maxId) && isDateOrNull(message.date)) ||
    (kind === 'details' &&
      isText(message.id, maxId) &&
      isDateOrNull(message.date) &&
      (message.mention === null || isMention(message.mention))) ||
    (kind === 'copy' && isPageReport(message.report) && copyFormats.some((one) => one === message.format)) ||
    (kind === 'search' && isText(message.query, maxQuery)) ||
    kind === 'site';
  return fits ? (message as unknown as WorkerRequest) : null;
};

/** Address of the page that a request speaks of, null where it speaks of none. */
export const pageOf = (request: WorkerRequest): string | null => {
  if (request.kind === 'read') return request.tables.url;
  return 'report' in request ? request.report.url : null;
};
