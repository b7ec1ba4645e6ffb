/** The words of the card in the page: who, by whom owned or funded, and the two or three facts that matter most. */

import type { Note, NoteLine } from '../protocol/page-notes.ts';
import type { BadgeKind, Card, MentionView, OrganisationCard } from '../view/context-view.ts';
import { wordBadge, wordPaths, wordSummary } from './entity-text.ts';
import { type FactText, hasConflict, wordFacts } from './facts-text.ts';
import type { Texts } from './texts.ts';

const SHOWN_LINES = 3;

/** A fact as a line with its citation. */
export const lineOf = ({ text, citation }: FactText, texts: Texts): NoteLine => ({
  text,
  source: citation.text,
  url: citation.url,
  unconfirmed: citation.isUnconfirmed ? texts.say('cite.unconfirmed') : null,
});

const plainLine = (text: string): NoteLine => ({ text, source: null, url: null, unconfirmed: null });

/** Card of an entity. */
export function cardNote(card: Card, badge: BadgeKind, texts: Texts): Note {
  const lines = wordFacts(card, texts).map((fact) => lineOf(fact, texts));
  return {
    title: card.name,
    badge: wordBadge(badge, texts),
    paths: [
      ...(card.kind === 'person' ? [] : wordPaths(card, texts)),
      ...(hasConflict(card) ? [texts.say('claim.conflict')] : []),
    ],
    lines: lines.length > 0 ? lines.slice(0, SHOWN_LINES) : [plainLine(texts.say('card.nothing'))],
    more: lines.slice(SHOWN_LINES),
  };
}

/** Card of a name that may be one of several: each of them in a line. */
export function ambiguousNote(
  mention: MentionView,
  cards: Readonly<Record<string, Card>>,
  texts: Texts,
): Note {
  const lines = mention.candidates.flatMap((id) => {
    const card = cards[id];
    return card ? [plainLine(texts.parts([card.name, wordSummary(card, texts)]))] : [];
  });
  return { title: mention.surface, badge: wordBadge('ambiguous', texts), paths: [], lines, more: [] };
}

/** Card of a link whose address imitates that of a known outlet. */
export function lookAlikeNote(host: string, card: OrganisationCard, texts: Texts): Note {
  const text = texts.say('card.look-alike', { name: card.name, host: card.host ?? '' });
  return {
    title: host,
    badge: wordBadge('look-alike', texts),
    paths: [],
    lines: [plainLine(text)],
    more: [],
  };
}
