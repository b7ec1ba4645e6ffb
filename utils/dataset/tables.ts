/**
 * What the records of a file point to by number. `PushTables` turns values into numbers while encoding,
 * `GetTables` turns them back; the codecs (`citation-codec.ts` and its neighbours) are written against both.
 */

import type { Citation, CountryCode, EntityId, PartialDate, Role, Source } from '../model/facts.ts';

/** What many roles share: everything but the holder's own dates and citation. */
export interface Post extends Pick<Role, 'office' | 'institution' | 'country' | 'dated' | 'ended'> {
  /** Null where it is the end of the role itself. */
  readonly knownUntil: PartialDate | null;
}

/** A post whose institution is still a number, its ref and one, 0 for none: an id is a text to make. */
export interface NumberedPost extends Omit<Post, 'institution'> {
  readonly institution: number;
}

/** How a citation's address goes on after `head`: not at all, by the entity's own id, or by text of its own. */
export type Tail = 'none' | 'id' | 'own';

/** What many citations share: everything but the last part of the address. */
export interface Style extends Omit<Citation, 'url'> {
  readonly head: string;
  readonly tail: Tail;
}

export interface PushTables {
  text(value: string): number;
  country(value: CountryCode | null): number;
  date(value: PartialDate | null): number;
  post(value: Post): number;
  style(value: Style): number;
  source(key: string): number;
  /** Ref of an entity that a record points to. */
  ref(id: EntityId): number;
  /** Splits an address where that saves bytes. */
  split(url: string, id: EntityId): { readonly head: string; readonly tail: Tail };
}

export interface GetTables {
  text(number: number): string;
  country(number: number): CountryCode | null;
  date(number: number): PartialDate | null;
  post(number: number): NumberedPost;
  style(number: number): Style;
  source(number: number): Source;
  id(ref: number): EntityId;
}
