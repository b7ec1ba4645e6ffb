/** The popup's rows: each outlet, body and person once, with the places where it is named. */

import type { EntityId, EntityKind } from '../model/facts.ts';
import type { Sourcing, Speaker } from '../model/match.ts';
import type { Card, MentionView, RowView } from './context-view.ts';

interface RowContext {
  readonly cards: Readonly<Record<string, Card>>;
  readonly sourcing: Sourcing | null;
  readonly publisher: EntityId | null;
}

interface Rows {
  readonly outlets: readonly RowView[];
  readonly institutions: readonly RowView[];
  readonly people: readonly RowView[];
}

const isWritten = (speaker: Speaker): boolean =>
  speaker.kind === 'person' && speaker.id === null && speaker.description !== null;

/** Mentions of people whom only the article introduces ("a political commentator"): no id, its own words. */
export function writtenPeople(sourcing: Sourcing | null): MentionView[] {
  if (!sourcing) return [];
  return sourcing.speakers.flatMap((speaker) => {
    if (!isWritten(speaker) || !speaker.named) return [];
    const [start, end] = speaker.named;
    return [
      {
        kind: 'person' as const,
        where: 'text' as const,
        part: 0,
        start,
        end,
        surface: speaker.name,
        id: null,
        candidates: [],
        confidence: 1,
        badge: 'known' as const,
        first: false,
        role: null,
        reasons: [],
      },
    ];
  });
}

function keyOf(mention: MentionView): string {
  return mention.id ?? `${mention.surface} ${mention.candidates.join(' ')}`;
}

function rowOf(mention: MentionView, indexes: readonly number[], context: RowContext): RowView {
  const speaker = context.sourcing?.speakers.find((one) => isWritten(one) && one.name === mention.surface);
  const isUnknown = mention.id === null && mention.candidates.length === 0;
  return {
    id: mention.id,
    name: (mention.id && context.cards[mention.id]?.name) || mention.surface,
    asWritten: isUnknown ? (speaker?.description ?? null) : null,
    candidates: mention.candidates,
    mentions: indexes,
  };
}

function rowsOfKind(kind: EntityKind, mentions: readonly MentionView[], context: RowContext): RowView[] {
  const groups = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== kind || (mention.id !== null && mention.id === context.publisher)) return;
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].flatMap((indexes) => {
    const mention = mentions[indexes[0] ?? -1];
    return mention ? [rowOf(mention, indexes, context)] : [];
  });
}

/** Rows in the order of first mention; the publisher is not among the outlets cited. */
export function buildRows(mentions: readonly MentionView[], context: RowContext): Rows {
  return {
    outlets: rowsOfKind('outlet', mentions, context),
    institutions: rowsOfKind('institution', mentions, context),
    people: rowsOfKind('person', mentions, context),
  };
}
