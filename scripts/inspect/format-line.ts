/** An inspection as the inspector's output line. Offsets are UTF-16 units into `article.text` or `text`. */

import type { Span } from '../../utils/model/article.ts';
import type { ContextView, MentionView } from '../../utils/view/context-view.ts';
import type { Inspection } from './inspect-page.ts';
import type { InspectInput } from './read-input.ts';

/** One mention: outside the story (`where` is not `text`) it has no offsets. */
export interface MentionLine {
  readonly start: number | null;
  readonly end: number | null;
  readonly where: string;
  readonly surface: string;
  readonly kind: 'outlet' | 'person';
  readonly id: string | null;
  readonly role: string | null;
  readonly status: string | null;
  readonly candidates: readonly string[];
  readonly confidence: number;
  /** A pronoun that was led back to somebody named before. The page marks none. */
  readonly anaphor: boolean;
}

export interface SourceLine {
  readonly kind: string;
  readonly name: string;
  readonly id: string | null;
  readonly source: Span;
  readonly cue: Span | null;
  readonly content: Span | null;
}

function mentionLine(mention: MentionView, view: ContextView): MentionLine {
  const inText = mention.where === 'text';
  const written = view.people.find((row) => row.asWritten && row.name === mention.surface);
  const isPerson = mention.kind === 'person';
  return {
    start: inText ? mention.start : null,
    end: inText ? mention.end : null,
    where: mention.where,
    surface: mention.surface,
    kind: isPerson ? 'person' : 'outlet',
    id: mention.id,
    role: mention.role?.office ?? (mention.id ? null : (written?.asWritten ?? null)),
    status: isPerson ? (mention.role?.status ?? 'unknown') : null,
    candidates: mention.candidates,
    confidence: Math.round(mention.confidence * 1000) / 1000,
    anaphor: false,
  };
}

/** Pronouns, each with the role and the confidence of the last mention by name before it. */
function anaphorLines(view: ContextView, text: string, named: readonly MentionLine[]): MentionLine[] {
  return (view.sourcing?.anaphors ?? []).flatMap(({ span: [start, end], id }) => {
    const last = named.findLast((line) => line.id === id && line.start !== null && line.start < start);
    return last ? [{ ...last, start, end, surface: text.slice(start, end), anaphor: true }] : [];
  });
}

/** Mentions of outlets and people, in the order of the view; after them the pronouns of the text. */
export function mentionLines(view: ContextView, text: string): MentionLine[] {
  const named = view.mentions
    .filter((mention) => mention.kind !== 'institution')
    .map((mention) => mentionLine(mention, view));
  return [...named, ...anaphorLines(view, text, named)];
}

/** Whether the words hold this name, or any: a capital that is not owed to their beginning. */
function holdsName(words: string, name: string): boolean {
  const parts = name.split(' ').filter((part) => /^\p{Lu}/u.test(part));
  return [name, ...parts].some((part) => words.includes(part)) || /[^\p{L}]\p{Lu}/u.test(words);
}

/**
 * One line per attribution of the article's sourcing; `text` is the text that its spans count in. `name` is the
 * article's own words where they hold a name ("Ann Lee, a lawyer", "the Ohio governor"); for a pronoun or an
 * office, the words that the article names the same speaker with first.
 */
export function sourceLines(view: ContextView, text: string): SourceLine[] {
  const speakers = view.sourcing?.speakers ?? [];
  return speakers.flatMap(({ kind, name, id, passages }) => {
    const words = passages.map(({ source }) => text.slice(...source));
    const first = words.find((one) => one.includes(name)) ?? name;
    return passages.map(({ source, cue, content }, at) => {
      const own = words[at] ?? '';
      return { kind, name: holdsName(own, name) ? own : first, id, source, cue, content };
    });
  });
}

function articleOf({ report }: Inspection): object | null {
  if (!report.article) return null;
  const { title, authors, publisher, published, modified, lang, url, text } = report.article;
  return { title, authors, publisher, published, modified, lang, url, text };
}

/** The output line of a successful inspection, without the line break. */
export function formatLine(input: InspectInput, inspection: Inspection): string {
  const { report, view, ms } = inspection;
  const text = report.article?.text ?? '';
  return JSON.stringify({
    id: input.id,
    kind: report.kind,
    article: articleOf(inspection),
    links: view.links.map(({ url, title, id }) => ({ url, title, outlet: id })),
    mentions: mentionLines(view, text),
    sources: sourceLines(view, text),
    ms,
    error: null,
  });
}

/** The output line of an input that could not be read. */
export function formatError(id: unknown, error: string): string {
  const nothing = { article: null, links: [], mentions: [], sources: [], ms: { find: 0, match: 0 } };
  return JSON.stringify({ id, kind: 'other', ...nothing, error });
}
