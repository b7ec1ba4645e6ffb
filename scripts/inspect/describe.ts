/** An inspection in words, for a person at a terminal. */

import type { Card, ContextView, RowView } from '../../utils/view/context-view.ts';
import type { Inspection } from './inspect-page.ts';

const line = (label: string, value: string | null | undefined): string[] =>
  value ? [`${label.padEnd(11)} ${value}`] : [];

function describeCard(card: Card): string {
  if (card.kind === 'person') {
    const { shown } = card;
    if (!shown) return 'no office known for this date';
    const dates = `${shown.from ?? '?'} to ${shown.to ?? `at least ${shown.knownUntil}`}`;
    return `${shown.office}${shown.country ? `, ${shown.country}` : ''} (${shown.status}; ${dates}; ${shown.source.name})`;
  }
  const path = card.paths[0]?.map((step) => `${step.by} ${step.name}`).join(' <- ');
  return [card.badge, card.country, path].filter(Boolean).join('; ');
}

function describeRow(row: RowView, view: ContextView): string[] {
  const card = row.id ? view.cards[row.id] : undefined;
  const about = card
    ? describeCard(card)
    : row.asWritten
      ? `as the article says: ${row.asWritten}`
      : `one of ${row.candidates.join(', ')}`;
  const places = row.mentions.map((index) => view.mentions[index]?.where).filter((where) => where !== 'text');
  const where = places.length ? ` [${[...new Set(places)].join(', ')}]` : '';
  return [`  ${row.name}${row.id ? ` (${row.id})` : ''} x${row.mentions.length}${where}`, `      ${about}`];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', title, ...lines] : [];
}

function describeSourcing(view: ContextView, text: string): string[] {
  return (view.sourcing?.speakers ?? []).flatMap((speaker) => [
    `  ${speaker.kind}: ${speaker.name}${speaker.id ? ` (${speaker.id})` : ''} ${Math.round(speaker.share * 100)} %${speaker.description ? ` - ${speaker.description}` : ''}`,
    ...speaker.passages.map(({ source, cue, content, via }) => {
      // an act without words of its own is shown by its verb
      const words = text.slice(...(content ?? cue ?? source));
      return `      ${via ? `[${via}] ` : ''}${words.replace(/\s+/g, ' ').slice(0, 90)}`;
    }),
  ]);
}

/** Several lines of plain text; what is not known is left out. */
export function describe({ report, view, ms }: Inspection): string {
  const { article } = report;
  const links = view.links.filter((link) => link.id).map((link) => `  ${link.id}  ${link.url}`);
  return [
    `${report.kind}  ${report.url}`,
    ...line('title', article?.title),
    ...line('authors', article?.authors.join('; ')),
    ...line(
      'publisher',
      [view.publisher.name, view.publisher.id && `(${view.publisher.id})`].filter(Boolean).join(' '),
    ),
    ...(view.publisher.id && view.cards[view.publisher.id]
      ? line('', describeCard(view.cards[view.publisher.id] as Card))
      : []),
    ...line('published', article?.published),
    ...line('modified', article?.modified),
    ...line('language', article?.lang),
    ...line('address', article?.url),
    ...line('text', article && `${article.text.length} characters`),
    ...section(
      'Outlets',
      view.outlets.flatMap((row) => describeRow(row, view)),
    ),
    ...section(
      'Institutions',
      view.institutions.flatMap((row) => describeRow(row, view)),
    ),
    ...section(
      'People',
      view.people.flatMap((row) => describeRow(row, view)),
    ),
    ...section('Sources', describeSourcing(view, article?.text ?? '')),
    ...section(`Links: ${view.links.length}, to known outlets:`, links),
    '',
    `find ${ms.find} ms, match ${ms.match} ms`,
  ].join('\n');
}
