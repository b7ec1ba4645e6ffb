/** Who publishes the page: by its canonical address, else by the address it was read at. */

import type { Dataset } from '../dataset/dataset.ts';
import { matchAddress } from '../matching/address/match-address.ts';
import type { PageReport } from '../model/article.ts';
import type { EntityId } from '../model/facts.ts';
import { nameOfId } from './claims.ts';

export interface PublisherView {
  readonly id: EntityId | null;
  /** The outlet's name in the dataset, else the name that the page gives itself; null where neither is. */
  readonly name: string | null;
  readonly lookAlike: EntityId | null;
}

/**
 * The address bar decides: a page may claim any canonical address, so the claim counts only where the
 * address of the page itself leads to no outlet and is no web page of its own (a saved file).
 */
function addressesOf(report: PageReport): string[] {
  const claimed = report.article?.url;
  const isWebPage = /^https?:/i.test(report.url) && !report.url.startsWith('https://page.invalid/');
  return isWebPage || !claimed ? [report.url] : [claimed];
}

/** Matches the page's publisher; all null where neither address nor name is known. */
export function matchPublisher(report: PageReport, dataset: Dataset): PublisherView {
  const stated = report.article?.publisher ?? null;
  for (const address of addressesOf(report)) {
    const match = matchAddress(address, dataset);
    if (match.kind === 'outlet' || match.kind === 'institution')
      return { id: match.id, name: nameOfId(match.id, dataset), lookAlike: null };
    if (match.kind === 'look-alike') return { id: null, name: stated, lookAlike: match.id };
  }
  return { id: null, name: stated, lookAlike: null };
}
