/** The words of the card in the page: who, by whom owned or funded, and the two or three facts that matter most. */

import type { Note, NoteLine } from '../protocol/page-notes.ts';
import type {
  BadgeKind,
  Card,
  ClaimView,
  MentionView,
  OrganisationCard,
  PersonCard,
  RoleView,
} from '../view/context-view.ts';
import { type CitationText, citationOf, wordClaim } from './claim-text.ts';
import { wordBadge, wordPaths, wordSummary } from './entity-text.ts';
import { citationOfRole, wordRole, wordRoleDates } from './role-text.ts';
import type { Texts } from './texts.ts';

const SHOWN_LINES = 3;

/** What says most about who is behind an outlet comes first. */
const CLAIM_ORDER: readonly ClaimView['claim']['kind'][] = [
  'owner',
  'funder',
  'parent',
  'control',
  'register',
  'funding',
  'closed',
  'founded',
];

function lineOf(text: string, citation: CitationText, texts: Texts): NoteLine {
  return {
    text,
    source: citation.text,
    url: citation.url,
    unconfirmed: citation.isUnconfirmed ? texts.say('cite.unconfirmed') : null,
  };
}

const plainLine = (text: string): NoteLine => ({ text, source: null, url: null, unconfirmed: null });

/** Claims with those first that say who is behind it; ended ones after those that still hold. */
export function orderClaims(claims: readonly ClaimView[]): ClaimView[] {
  const rank = ({ claim }: ClaimView): number =>
    CLAIM_ORDER.indexOf(claim.kind) + (claim.to === null || claim.kind === 'closed' ? 0 : CLAIM_ORDER.length);
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

/** Whether claims that hold at the same time name different kinds of control. */
export function hasConflict(claims: readonly ClaimView[]): boolean {
  const kinds = claims.flatMap(({ claim }) =>
    claim.kind === 'control' && claim.to === null ? [claim.control] : [],
  );
  return new Set(kinds).size > 1;
}

function organisationLines(card: OrganisationCard, texts: Texts): NoteLine[] {
  const further = card.paths.flatMap((path) => path.slice(1).map(({ claim }) => claim));
  return [
    ...orderClaims(card.claims).map((claim) =>
      lineOf(wordClaim(claim, texts), citationOf(claim, texts), texts),
    ),
    ...new Map(
      further.map((claim) => [claim.claim, lineOf(wordClaim(claim, texts), citationOf(claim, texts), texts)]),
    ).values(),
  ];
}

function personLines(card: PersonCard, texts: Texts): NoteLine[] {
  const shown = card.shown === null ? [] : [card.shown, ...card.also];
  const rest = card.roles.filter(
    (role) => !shown.some((one) => one.office === role.office && one.from === role.from),
  );
  const line = (role: RoleView): NoteLine =>
    lineOf(`${wordRole(role, texts)} (${wordRoleDates(role, texts)})`, citationOfRole(role, texts), texts);
  return [...shown, ...rest].map(line);
}

/** Card of an entity. */
export function cardNote(card: Card, badge: BadgeKind, texts: Texts): Note {
  const lines = card.kind === 'person' ? personLines(card, texts) : organisationLines(card, texts);
  const isDisputed = card.kind !== 'person' && hasConflict(card.claims);
  return {
    title: card.name,
    badge: wordBadge(badge, texts),
    paths: [
      ...(card.kind === 'person' ? [] : wordPaths(card, texts)),
      ...(isDisputed ? [texts.say('claim.conflict')] : []),
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
    return card ? [plainLine(texts.parts([card.name, wordSummary(card, null, texts)]))] : [];
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
