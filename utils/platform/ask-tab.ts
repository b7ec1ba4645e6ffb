/**
 * What the popup is told about a tab. The script in the page speaks for a process that may be taken over: which site
 * it is comes from the browser, which names the sender of every message, and nothing that the script says may be about
 * another site, or be shown in our words.
 */

import type { Answer } from '../protocol/messages.ts';
import { askPage, failures, isFor, isOfSite, type RawSender, siteOf } from './messages.ts';
import { webext } from './webext.ts';

/** The site that a tab shows, as the browser knows it; null where no script of ours is in its page. */
export async function askSite(tab: number): Promise<URL | null> {
  let site: URL | null = null;
  const hear = (message: unknown, raw: RawSender, respond: (answer: unknown) => void): true | undefined => {
    // Another popup may be open, for another tab: each hears all.
    if (!isFor('popup', message) || raw.id !== webext().runtime.id) return undefined;
    if (raw.tab?.id !== tab || raw.frameId !== 0) return undefined;
    site = siteOf(raw);
    respond({ ok: true, value: true });
    return true;
  };
  const { onMessage } = webext().runtime;
  onMessage.addListener(hear);
  await askPage(tab, { to: 'page', kind: 'announce' });
  onMessage.removeListener(hear);
  return site;
}

const known: readonly string[] = Object.values(failures);

/**
 * What the script in a tab has read there; as `rest` when all of a long list was read. A report about another site than
 * the tab's is refused.
 */
export async function askReport(
  tab: number,
  site: URL,
  kind: 'report' | 'rest' = 'report',
): Promise<Answer<'report'>> {
  const answer: Answer<'report'> = await askPage(tab, { to: 'page', kind });
  if (!answer.ok) return { ok: false, error: known.includes(answer.error) ? answer.error : failures.unread };
  const said: { readonly url?: unknown } | null | undefined = answer.value;
  return isOfSite(said?.url, site) ? answer : { ok: false, error: failures.refused };
}
