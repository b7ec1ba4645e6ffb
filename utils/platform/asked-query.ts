/** What the reader asked to look up outside the popup, kept for the popup that opens next. */

import { webext } from './webext.ts';

const KEY = 'lookUp';
const LONGEST = 200;

/** Leaves a query for the popup; nothing where it is blank. */
export async function leaveQuery(query: string): Promise<void> {
  const trimmed = query.trim().slice(0, LONGEST);
  if (trimmed) await webext().storage.session.set({ [KEY]: trimmed });
}

/** Takes the query that was left, once; `''` where none was. */
export async function takeQuery(): Promise<string> {
  try {
    const { session } = webext().storage;
    const stored: Readonly<Record<string, unknown>> = await session.get(KEY);
    void session.remove(KEY).catch(() => undefined);
    const query = stored[KEY];
    return typeof query === 'string' ? query.slice(0, LONGEST) : '';
  } catch {
    return '';
  }
}
