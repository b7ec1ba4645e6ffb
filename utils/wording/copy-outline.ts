/** The context of a page as an outline: plain text, or Markdown with its citations as links. */

import type { Card, ContextView, RowView } from '../view/context-view.ts';
import { type CitationText, citationOf, wordClaim } from './claim-text.ts';
import { wordBadge, wordSummary } from './entity-text.ts';
import { hasConflict, orderClaims } from './facts-text.ts';
import { citationOfRole, wordRole, wordRoleDates } from './role-text.ts';
import { wordChain, wordGroup, wordSourcingFact } from './sourcing-text.ts';
import type { Texts } from './texts.ts';

interface Form {
  title(text: string): string;
  heading(text: string): string;
  item(text: string): string;
  subItem(text: string): string;
  cite(citation: CitationText): string;
}

/** Isolates are for the screen; pasted text is better without them. */
const ISOLATES = /[\u2066-\u2069]/g;
/** What Markdown would read as its own. */
const MARKUP = /[\\`*_[\]<>#|]/g;

const escapeMarkdown = (text: string): string => text.replace(MARKUP, '\\$&').replace(/\s+/g, ' ');

const asText: Form = {
  title: (text) => `${text}\n`,
  heading: (text) => `\n${text}\n`,
  item: (text) => `- ${text}\n`,
  subItem: (text) => `    ${text}\n`,
  cite: ({ text, url }) => (url === null ? text : `${text} <${url}>`),
};

const asMarkdown: Form = {
  title: (text) => `# ${escapeMarkdown(text)}\n`,
  heading: (text) => `\n## ${escapeMarkdown(text)}\n\n`,
  item: (text) => `- ${text}\n`,
  subItem: (text) => `  - ${text}\n`,
  cite: ({ text, url }) =>
    url === null
      ? escapeMarkdown(text)
      : `[${escapeMarkdown(text)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`,
};

interface Outline {
  readonly view: ContextView;
  readonly texts: Texts;
  readonly form: Form;
  plain(text: string): string;
}

function citedLine(text: string, citation: CitationText, { form, texts, plain }: Outline): string {
  const unsure = citation.isUnconfirmed ? ` (${texts.say('cite.unconfirmed')})` : '';
  return form.subItem(`${plain(text)} (${form.cite(citation)})${plain(unsure)}`);
}

function factLines(card: Card, outline: Outline): string {
  const { texts } = outline;
  if (card.kind === 'person') {
    const roles = card.shown === null ? card.roles : [card.shown, ...card.also];
    return roles
      .map((role) =>
        citedLine(
          `${wordRole(role, texts)} (${wordRoleDates(role, texts)})`,
          citationOfRole(role, texts),
          outline,
        ),
      )
      .join('');
  }
  return orderClaims(card.claims)
    .map((claim) => citedLine(wordClaim(claim, texts), citationOf(claim, texts), outline))
    .join('');
}

function cardLines(card: Card, outline: Outline): string {
  const { texts, form, plain } = outline;
  const head = texts.parts([card.name, wordSummary(card, texts), wordBadge(card.badge, texts)]);
  const conflict = hasConflict(card) ? form.subItem(plain(texts.say('claim.conflict'))) : '';
  return form.item(plain(head)) + conflict + factLines(card, outline);
}

function rowLines(row: RowView, outline: Outline): string {
  const { view, form, plain, texts } = outline;
  const card = row.id === null ? undefined : view.cards[row.id];
  if (card) return cardLines(card, outline);
  const known = row.asWritten ?? texts.say('card.one-of', { count: row.candidates.length });
  return form.item(plain(texts.parts([row.name, known])));
}

function sourcingLines({ view, texts, form, plain }: Outline): string {
  const { sourcing } = view;
  if (sourcing === null || sourcing.speakers.length === 0) return '';
  const groups = sourcing.groups.map((group) =>
    texts.say('sourcing.group', { group: wordGroup(group, texts), share: texts.share(group.share) }),
  );
  const facts = sourcing.facts.map((fact) => wordSourcingFact(fact, sourcing, texts));
  const chains = sourcing.chains.map((chain) => wordChain(chain, sourcing, texts));
  return (
    form.heading(texts.say('sourcing.title')) +
    [...groups, ...facts, ...chains].map((line) => form.item(plain(line))).join('')
  );
}

function sectionLines(title: string, lines: readonly string[], form: Form): string {
  return lines.length === 0 ? '' : form.heading(title) + lines.join('');
}

/** The outline of a view; its last line says which data it is from. */
export function copyOutline(view: ContextView, format: 'text' | 'markdown', texts: Texts): string {
  const form = format === 'text' ? asText : asMarkdown;
  const plain = format === 'text' ? (text: string) => text : escapeMarkdown;
  const outline: Outline = { view, texts, form, plain };
  const publisher = view.publisher.id === null ? undefined : view.cards[view.publisher.id];
  const publisherLine = publisher
    ? cardLines(publisher, outline)
    : form.item(plain(view.publisher.name ?? texts.say('popup.unknown-publisher')));
  const facts = texts.say('popup.data', {
    date: texts.date(view.dataset.date),
    version: view.dataset.checksum.slice(0, 8),
  });
  const dated =
    view.date === null ? '' : form.item(plain(texts.say('popup.published', { date: texts.date(view.date) })));
  const named = (['outlets', 'people', 'institutions'] as const).map((kind) =>
    sectionLines(
      texts.say(`popup.${kind}`),
      view[kind].map((row) => rowLines(row, outline)),
      form,
    ),
  );
  return [
    form.title(view.title ?? view.url),
    format === 'markdown' ? '\n' : '',
    form.item(form.cite({ text: view.url, url: view.url, isUnconfirmed: false })),
    dated,
    sectionLines(texts.say('popup.publisher'), [publisherLine], form),
    sourcingLines(outline),
    ...named,
    `\n${plain(texts.say('popup.title'))}. ${plain(facts)}\n`,
  ]
    .join('')
    .replace(ISOLATES, '');
}
