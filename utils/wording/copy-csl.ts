/**
 * The article and the pages that its facts stand on as CSL-JSON, the form that reference managers read
 * (Citation Style Language 1.0.2, `csl-data.json`): one array of items, dates as `date-parts`.
 */

import type { Source } from '../model/facts.ts';
import type { Card, ContextView } from '../view/context-view.ts';
import { nameOfSource, webAddress } from './claim-text.ts';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly URL?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly issued?: CslDate;
}

function dateOf(date: string | null | undefined): { issued?: CslDate } {
  const parts = (date ?? '').slice(0, 10).split('-').map(Number);
  const isDate = parts.length > 0 && parts.every((part) => Number.isInteger(part) && part > 0);
  return isDate ? { issued: { 'date-parts': [parts] } } : {};
}

function articleItem(view: ContextView): CslItem {
  const publisher = (view.publisher.id && view.cards[view.publisher.id]?.name) || view.publisher.name;
  return {
    id: view.url,
    type: 'article-newspaper',
    title: view.title ?? view.url,
    URL: view.url,
    ...(view.authors.length > 0 && { author: view.authors.map((literal) => ({ literal })) }),
    ...(publisher && { 'container-title': publisher }),
    ...(view.lang && { language: view.lang }),
    ...dateOf(view.date),
  };
}

interface Standing {
  readonly url: string;
  readonly date: string | null;
  readonly source: Source;
}

function standingsOf(card: Card): Standing[] {
  if (card.kind === 'person') return card.roles.map(({ url, source }) => ({ url, date: null, source }));
  return card.claims.map(({ claim, source }) => ({
    url: claim.citation.url,
    date: claim.citation.date,
    source,
  }));
}

function sourceItem({ url, date, source }: Standing): CslItem {
  const address = webAddress(url || source.url);
  return {
    id: address ?? source.key,
    type: 'webpage',
    title: nameOfSource(url, source),
    ...(address && { URL: address }),
    ...(source.publisher && webAddress(source.url) && { publisher: source.publisher }),
    ...dateOf(date ?? source.date),
  };
}

/** CSL-JSON of the article, then of each page that is cited, once. */
export function copyCsl(view: ContextView): string {
  const items = [articleItem(view), ...Object.values(view.cards).flatMap(standingsOf).map(sourceItem)];
  return JSON.stringify([...new Map(items.map((item) => [item.id, item])).values()], null, 2);
}
