/**
 * From `unknown` to a request to a page. Only our own popup and worker are answered, so this is short: it
 * runs in every page.
 */

import type { PageRequest } from '../protocol/messages.ts';

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** The request that a message to a page carries, or null where it is none. */
export const narrowPageRequest = (message: unknown): PageRequest | null => {
  const { to, kind, where, part, start, end } = (message ?? {}) as Readonly<Record<string, unknown>>;
  if (to !== 'page') return null;
  const fits =
    ['report', 'rest', 'announce', 'again', 'selection', 'next'].includes(kind as string) ||
    (kind === 'show' && typeof where === 'string' && [part, start, end].every(isCount));
  return fits ? (message as PageRequest) : null;
};
