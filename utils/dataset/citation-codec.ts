/**
 * Citations of one entity, each once; its claims and roles point to them by place.
 *
 * ```
 * citations   varint count, then each: varint style, text after the head (tail 'own' only)
 * style       varint source, varint check | copy << 2 | tail << 3, varint date, varint head
 * ```
 *
 * Most people's facts stand on one page, the one of their own id: three bytes for all of it.
 */

import type { Citation, EntityId } from '../model/facts.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { CHECKS } from './format.ts';
import type { GetTables, PushTables, Style, Tail } from './tables.ts';

const TAILS: readonly Tail[] = ['none', 'id', 'own'];

export function pushStyle(into: ByteWriter, style: Style, tables: PushTables): void {
  into.pushVarint(tables.source(style.source));
  const copy = style.copy ? 1 : 0;
  into.pushVarint(CHECKS.indexOf(style.check) | (copy << 2) | (TAILS.indexOf(style.tail) << 3));
  into.pushVarint(tables.date(style.date));
  into.pushVarint(tables.text(style.head));
}

export function getStyle(from: ByteReader, tables: GetTables): Style {
  const source = tables.source(from.getVarint()).key;
  const flags = from.getVarint();
  const date = tables.date(from.getVarint());
  const head = tables.text(from.getVarint());
  return {
    source,
    check: CHECKS[flags & 3]!,
    copy: (flags & 4) !== 0,
    date,
    head,
    tail: TAILS[flags >>> 3]!,
  };
}

/** Citations of an entity in the order in which they are first used, equal ones once. */
export class CitationList {
  readonly #places = new Map<string, number>();
  readonly #citations: Citation[] = [];

  constructor(cited: readonly { readonly citation: Citation }[]) {
    for (const { citation } of cited) {
      const key = keyOf(citation);
      if (this.#places.has(key)) continue;
      this.#places.set(key, this.#citations.length);
      this.#citations.push(citation);
    }
  }

  placeOf(citation: Citation): number {
    return this.#places.get(keyOf(citation))!;
  }

  push(into: ByteWriter, id: EntityId, tables: PushTables): void {
    into.pushVarint(this.#citations.length);
    for (const { url, source, date, check, copy } of this.#citations) {
      const { head, tail } = tables.split(url, id);
      into.pushVarint(tables.style({ source, date, check, copy, head, tail }));
      if (tail === 'own') into.pushText(url.slice(head.length));
    }
  }
}

const keyOf = ({ source, url, date, check, copy }: Citation): string =>
  JSON.stringify([source, url, date, check, copy]);

/** Steps over the citations of an entity. */
export function skipCitations(from: ByteReader, tables: GetTables): void {
  for (let left = from.getVarint(); left > 0; left--) {
    if (tables.style(from.getVarint()).tail === 'own') from.skipText();
  }
}

export function getCitations(from: ByteReader, id: EntityId, tables: GetTables): Citation[] {
  const citations: Citation[] = [];
  for (let left = from.getVarint(); left > 0; left--) {
    const { head, tail, ...shared } = tables.style(from.getVarint());
    const rest = tail === 'own' ? from.getText() : tail === 'id' ? id : '';
    citations.push({ ...shared, url: head + rest });
  }
  return citations;
}
