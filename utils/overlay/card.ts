/** The card of a mark: who, by whom owned or funded, facts with source and date, and why it was matched. */

import type { Mark, NoteLine, PageNotes } from '../protocol/page-notes.ts';
import { badgeShape, element } from './element.ts';

function citation(doc: Document, line: NoteLine): HTMLElement | null {
  if (line.source === null) return null;
  const source = element(doc, line.url ? 'a' : 'span', '', line.source);
  if (line.url) Object.assign(source, { href: line.url, target: '_blank', rel: 'noopener noreferrer' });
  const unsure = line.unconfirmed && element(doc, 'span', 'unsure', line.unconfirmed);
  return element(doc, 'small', '', source, unsure && ' ', unsure);
}

function listOf(doc: Document, lines: readonly NoteLine[]): HTMLElement {
  const items = lines.map((line) => {
    const cited = citation(doc, line);
    return element(doc, 'li', '', line.text, cited && element(doc, 'br', ''), cited);
  });
  return element(doc, 'ul', '', ...items);
}

function folded(doc: Document, title: string, lines: readonly NoteLine[]): HTMLElement | null {
  if (lines.length === 0) return null;
  return element(doc, 'details', '', element(doc, 'summary', '', title), listOf(doc, lines));
}

const paragraph = (doc: Document, className: string, text: string): HTMLElement | null =>
  text ? element(doc, 'p', className, text) : null;

interface Scene {
  readonly mark: Mark;
  readonly notes: PageNotes;
  close(): void;
}

function closeButton(doc: Document, { notes, close }: Scene): HTMLElement {
  const button = element(doc, 'button', 'close', '\u00d7');
  button.setAttribute('aria-label', notes.words.close);
  button.addEventListener('click', close);
  return button;
}

const bare = (text: string): NoteLine => ({ text, source: null, url: null, unconfirmed: null });

/** Draws the card of a mark: a dialog that does not hold the focus. Null where the notes have no card for it. */
export function drawCard(doc: Document, scene: Scene): HTMLElement | null {
  const { mark, notes } = scene;
  const note = notes.notes[mark.note];
  if (!note) return null;
  const card = element(
    doc,
    'section',
    'card',
    element(doc, 'h2', '', element(doc, 'bdi', '', note.title)),
    element(doc, 'p', 'kind', badgeShape(doc, mark.badge), note.badge),
    paragraph(doc, '', mark.summary),
    ...note.paths.map((path) => paragraph(doc, '', path)),
    listOf(doc, note.lines),
    folded(doc, notes.words.more, note.more),
    folded(doc, notes.words.why, mark.why.map(bare)),
    paragraph(doc, 'dim', mark.named),
    closeButton(doc, scene),
  );
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', mark.label);
  return card;
}
