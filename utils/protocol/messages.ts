/**
 * Every message between page, popup and worker, in one place. A request is answered by `Answer<R>`: the
 * value, or an error that says what to do. Both cross the wire as JSON; the receiver narrows `unknown` once.
 */

import type { PageReport } from '../model/article.ts';
import type { EntityId } from '../model/facts.ts';
import type { Judged, PageTables } from '../model/page-tables.ts';
import type { Card, ContextView, MentionView, SearchHit } from '../view/context-view.ts';
import type { Details } from './details.ts';
import type { PageNotes } from './page-notes.ts';

/** Forms in which all that is known of a page can be copied. */
export const copyFormats = ['text', 'markdown', 'csl', 'json'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** Page or popup to worker. */
export type WorkerRequest =
  /** What a page, or a part of it, holds; a whole page is answered with its notes, so that it is sent but once. */
  | { readonly to: 'worker'; readonly kind: 'read'; readonly tables: PageTables }
  | { readonly to: 'worker'; readonly kind: 'context'; readonly report: PageReport }
  | { readonly to: 'worker'; readonly kind: 'notes'; readonly report: PageReport }
  | { readonly to: 'worker'; readonly kind: 'card'; readonly id: EntityId; readonly date: string | null }
  /** What is known of an entity, in words; `mention` as the worker gave it, null for a look-up. */
  | {
      readonly to: 'worker';
      readonly kind: 'details';
      readonly id: EntityId;
      readonly date: string | null;
      readonly mention: MentionView | null;
    }
  | {
      readonly to: 'worker';
      readonly kind: 'copy';
      readonly report: PageReport;
      readonly format: CopyFormat;
    }
  | { readonly to: 'worker'; readonly kind: 'search'; readonly query: string }
  /** Whether Masthead is on at the sender's site. */
  | { readonly to: 'worker'; readonly kind: 'site' };

/** Popup (or worker) to the content script of a tab. */
export type PageRequest =
  | { readonly to: 'page'; readonly kind: 'report' }
  /** Has a long list read to its end: the report of all of it. */
  | { readonly to: 'page'; readonly kind: 'rest' }
  /** Has the page's script send `here`: true where it was heard. */
  | { readonly to: 'page'; readonly kind: 'announce' }
  /** Has the page's script ask once more whether it is on at its site. */
  | { readonly to: 'page'; readonly kind: 'again' }
  /** The text that the reader has selected, `''` for none. */
  | { readonly to: 'page'; readonly kind: 'selection' }
  /** Moves the focus to the next badge; false where there is none. */
  | { readonly to: 'page'; readonly kind: 'next' }
  | {
      readonly to: 'page';
      readonly kind: 'show';
      readonly where: string;
      readonly part: number;
      readonly start: number;
      readonly end: number;
    };

/** Content script to popup. It says nothing: what counts is whom the browser names as its sender. */
export interface PopupRequest {
  readonly to: 'popup';
  readonly kind: 'here';
}

export type Request = WorkerRequest | PageRequest | PopupRequest;

/** What was found in a page or part, and the notes of a whole page that has news, null where they failed. */
export interface Read extends Judged {
  readonly notes: PageNotes | null;
}

export interface Values {
  readonly read: Read;
  readonly context: ContextView;
  readonly notes: PageNotes;
  readonly card: Card | null;
  readonly details: Details | null;
  readonly copy: string;
  readonly search: readonly SearchHit[];
  readonly report: PageReport;
  readonly rest: PageReport;
  readonly show: boolean;
  readonly site: boolean;
  readonly announce: boolean;
  readonly again: boolean;
  readonly here: true;
  readonly selection: string;
  readonly next: boolean;
}

export type Answer<K extends keyof Values> =
  | { readonly ok: true; readonly value: Values[K] }
  | { readonly ok: false; readonly error: string };
