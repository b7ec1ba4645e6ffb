/**
 * From a page's report to the ContextView: the one place where matching, sourcing and cards meet. The
 * worker and the inspector both call it; a report is enough, nothing is kept between two calls.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { matchAddress } from '../matching/address/match-address.ts';
import { matchTexts, type TextPart } from '../matching/match-text.ts';
import type { PageReport } from '../model/article.ts';
import type { CountryCode, EntityId } from '../model/facts.ts';
import { findSourcing } from '../sourcing/find-sourcing.ts';
import { buildCard, type Moment } from './cards.ts';
import type { Card, ContextView, LinkView, MentionView, SourcingView } from './context-view.ts';
import { viewMentions } from './mentions.ts';
import { nameSpeakers } from './name-speakers.ts';
import { matchPublisher, type PublisherView } from './publisher.ts';
import { buildRows, writtenPeople } from './rows.ts';
import { buildSourcingView } from './sourcing-view.ts';

/** Day of an ISO 8601 date or date-time, as precise as it is. */
const dayOf = (date: string | null | undefined): string | null => date?.slice(0, 10) || null;

/** The texts of a page in which names are looked for. */
export function partsOf(report: PageReport): TextPart[] {
  const { article, links } = report;
  const headlines = report.kind === 'article' ? [] : links;
  return [
    ...(article ? [{ where: 'title' as const, part: 0, text: article.title }] : []),
    ...(article ? [{ where: 'text' as const, part: 0, text: article.text }] : []),
    ...(article?.asides ?? []).map((aside, part) => ({ where: aside.where, part, text: aside.text })),
    ...headlines.map((link, part) => ({ where: 'link' as const, part, text: link.title })),
  ];
}

function viewLinks(report: PageReport, dataset: Dataset): LinkView[] {
  return report.links.map(({ url, title }, link) => {
    const match = matchAddress(url, dataset);
    return {
      link,
      url,
      title,
      id: match.kind === 'outlet' || match.kind === 'institution' ? match.id : null,
      lookAlike: match.kind === 'look-alike' ? match.id : null,
    };
  });
}

function countryOf(id: EntityId | null, dataset: Dataset): CountryCode | null {
  const ref = id === null ? null : dataset.refOf(id);
  return ref === null ? null : dataset.countryOf(ref);
}

function buildCards(ids: Iterable<EntityId>, moment: Moment, dataset: Dataset): Record<string, Card> {
  const cards: Record<string, Card> = Object.create(null);
  for (const id of ids) {
    const card = cards[id] ? null : buildCard(id, moment, dataset);
    if (card) cards[id] = card;
  }
  return cards;
}

function* shownIds(
  publisher: PublisherView,
  shown: { mentions: readonly MentionView[]; links: readonly LinkView[]; sourcing: SourcingView | null },
): Iterable<EntityId> {
  for (const { id, lookAlike } of [publisher, ...shown.links]) {
    if (id) yield id;
    if (lookAlike) yield lookAlike;
  }
  for (const { id, candidates } of shown.mentions) {
    if (id) yield id;
    yield* candidates;
  }
  for (const { id } of shown.sourcing?.speakers ?? []) if (id) yield id;
}

/** Builds the view of a page; `today` (ISO 8601) is the day that roles are read for where the page has no date. */
export function buildContext(report: PageReport, dataset: Dataset, today: string): ContextView {
  const { article } = report;
  const date = dayOf(article?.published ?? article?.modified);
  const moment: Moment = { date, today };
  const publisher = matchPublisher(report, dataset);
  const country = countryOf(publisher.id, dataset);
  const about = { lang: article?.lang ?? null, date, country, publisher: publisher.id };
  const matches = matchTexts(partsOf(report), about, dataset);
  const sourcing =
    article && report.kind === 'article'
      ? nameSpeakers(findSourcing({ text: article.text, lang: article.lang, matches }), matches, {
          home: country,
          dataset,
        })
      : null;
  const mentions = [...viewMentions(matches, moment, dataset), ...writtenPeople(sourcing)];
  const links = viewLinks(report, dataset);
  const sourcingView =
    sourcing &&
    buildSourcingView(
      sourcing,
      { publisher: publisher.id, moment, textLength: article?.text.length ?? 0 },
      dataset,
    );
  const cards = buildCards(shownIds(publisher, { mentions, links, sourcing: sourcingView }), moment, dataset);
  return {
    kind: report.kind,
    url: report.url,
    title: article?.title ?? null,
    authors: article?.authors ?? [],
    labels: article?.labels ?? [],
    lang: article?.lang ?? null,
    date,
    publisher,
    mentions,
    links,
    ...buildRows(mentions, { cards, sourcing, publisher: publisher.id }),
    sourcing: sourcingView,
    cards,
    dataset: { date: dataset.about.date, checksum: dataset.about.checksum },
  };
}
