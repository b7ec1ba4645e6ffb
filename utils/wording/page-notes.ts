/** From the context of a page to what is drawn in it: which marks, and the words of their cards. */

import type { EntityId } from '../model/facts.ts';
import type { Mark, Note, PageNotes } from '../protocol/page-notes.ts';
import type { Settings } from '../protocol/settings.ts';
import type { BadgeKind, Card, ContextView, LinkView, MentionView, RoleView } from '../view/context-view.ts';
import { wordPeriod } from './claim-text.ts';
import { wordBadge, wordShown, wordSummary } from './entity-text.ts';
import { ambiguousNote, cardNote, lookAlikeNote } from './note-text.ts';
import { wordReasons } from './reason-text.ts';
import type { Texts } from './texts.ts';

export type NoteSettings = Pick<Settings, 'badges' | 'hidden' | 'theme'>;

/** Badges that say nothing beyond that the name is in the dataset, or may be. */
const SAYS_LITTLE: readonly BadgeKind[] = ['known', 'ambiguous'];

interface Drawing {
  readonly view: ContextView;
  readonly texts: Texts;
  readonly counts: ReadonlyMap<string, number>;
  /** Index of the note with this key; made on first use. */
  noteOf(key: string, make: () => Note): number;
}

function isShown(badge: BadgeKind, card: Card | undefined, settings: NoteSettings): boolean {
  if (settings.badges === 'none' || settings.hidden.includes(badge)) return false;
  const isHeld = card !== undefined && card.kind !== 'person' && card.paths.length > 0;
  return settings.badges === 'all' || isHeld || !SAYS_LITTLE.includes(badge);
}

function countEntities(view: ContextView): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of [...view.mentions, ...view.links])
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function labelOf(name: string, badge: BadgeKind, { texts }: Drawing): string {
  return texts.say('card.label', { name, badge: wordBadge(badge, texts) });
}

/** The label that is read aloud, and how often the entity is named here. */
function countCard(card: Card, badge: BadgeKind, drawing: Drawing): Pick<Mark, 'label' | 'named'> {
  const named = drawing.texts.say('card.named', { count: drawing.counts.get(card.id) ?? 1 });
  return { label: `${labelOf(card.name, badge, drawing)}. ${named}`, named };
}

const isSameRole = (role: RoleView, other: RoleView | null): boolean =>
  other?.status === role.status && other.office === role.office && other.from === role.from;

/** What the entity is here: an office of another day than the article's has its dates, since the text speaks of that day. */
function wordMention(card: Card, { role }: MentionView, texts: Texts): string {
  if (card.kind !== 'person' || role === null || isSameRole(role, card.shown))
    return wordSummary(card, texts);
  const period = wordPeriod(role, texts);
  return texts.parts(period === null ? [wordShown(role, texts)] : [wordShown(role, texts), period]);
}

function markOfMention(mention: MentionView, drawing: Drawing): Mark | null {
  const { view, texts } = drawing;
  const card = mention.id === null ? undefined : view.cards[mention.id];
  const { where, part, start, end, badge, surface } = mention;
  const place = { where, part, span: [start, end] as const, badge };
  const why = wordReasons(mention, (rival) => view.cards[rival]?.name ?? rival, texts);
  if (card) {
    return {
      ...place,
      ...countCard(card, badge, drawing),
      summary: wordMention(card, mention, texts),
      why,
      note: drawing.noteOf(`${card.id} ${badge}`, () => cardNote(card, badge, texts)),
    };
  }
  const { candidates } = mention;
  return {
    ...place,
    label: labelOf(surface, badge, drawing),
    named: '',
    summary: texts.say('card.one-of', { count: candidates.length }),
    why,
    note: drawing.noteOf(`? ${surface} ${candidates.join(' ')}`, () =>
      ambiguousNote(mention, view.cards, texts),
    ),
  };
}

function markOfLink(link: LinkView, drawing: Drawing): Mark | null {
  const { view, texts } = drawing;
  const card = view.cards[link.id ?? link.lookAlike ?? ''];
  if (!card || card.kind === 'person') return null;
  const badge = link.id === null ? 'look-alike' : card.badge;
  const place = { where: 'link' as const, part: link.link, span: [0, link.title.length] as const, badge };
  const host = URL.canParse(link.url) ? new URL(link.url).hostname : link.url;
  if (link.id === null) {
    return {
      ...place,
      label: labelOf(host, badge, drawing),
      named: '',
      summary: '',
      why: [],
      note: drawing.noteOf(`~ ${host}`, () => lookAlikeNote(host, card, texts)),
    };
  }
  return {
    ...place,
    ...countCard(card, badge, drawing),
    summary: wordSummary(card, texts),
    why: [texts.say('why.form-address', { name: host })],
    note: drawing.noteOf(`${card.id} ${badge}`, () => cardNote(card, badge, texts)),
  };
}

/** Mentions to mark: the first of each entity, and of each name that may be one of several. */
function* mentionsToMark(view: ContextView): Iterable<MentionView> {
  const unsure = new Set<string>();
  for (const mention of view.mentions) {
    if (mention.first) yield mention;
    const isUnsure = mention.id === null && mention.candidates.length > 0;
    if (!isUnsure || unsure.has(mention.surface)) continue;
    unsure.add(mention.surface);
    yield mention;
  }
}

/** Links to mark: not those within the publisher's own pages, nor where the entity is named and marked beside. */
function linksToMark(view: ContextView): LinkView[] {
  const named = new Set(
    view.mentions.filter(({ where }) => where === 'link').map(({ id, part }) => `${part} ${id}`),
  );
  return view.links.filter(
    ({ id, lookAlike, link }) =>
      (id !== null && id !== view.publisher.id && !named.has(`${link} ${id}`)) || lookAlike !== null,
  );
}

/** What the page draws of a view. `texts` are in the reader's language. */
export function buildPageNotes(view: ContextView, settings: NoteSettings, texts: Texts): PageNotes {
  const notes: Note[] = [];
  const known = new Map<string, number>();
  const drawing: Drawing = {
    view,
    texts,
    counts: countEntities(view),
    noteOf: (key, make) => {
      const at = known.get(key) ?? notes.push(make()) - 1;
      known.set(key, at);
      return at;
    },
  };
  const cardOf = (id: EntityId | null): Card | undefined => (id === null ? undefined : view.cards[id]);
  const marks = [
    ...[...mentionsToMark(view)]
      .filter(({ badge, id }) => isShown(badge, cardOf(id), settings))
      .map((one) => markOfMention(one, drawing)),
    ...linksToMark(view)
      .filter(({ id }) =>
        isShown(id === null ? 'look-alike' : (cardOf(id)?.badge ?? 'known'), cardOf(id), settings),
      )
      .map((one) => markOfLink(one, drawing)),
  ].filter((mark) => mark !== null);
  return {
    language: texts.language,
    direction: texts.direction,
    theme: settings.theme,
    words: {
      why: texts.say('card.why'),
      more: texts.say('card.more'),
      close: texts.say('card.close'),
    },
    marks,
    notes,
    known: drawing.counts.size,
  };
}
