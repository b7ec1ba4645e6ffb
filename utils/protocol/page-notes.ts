/**
 * What the page shows, worded already: the worker knows the reader's language and holds the messages, the
 * content script only draws. That keeps the script that runs in every page small, and tells the page's
 * process no more than what may be drawn there.
 */

import type { Span, Where } from '../model/article.ts';
import type { BadgeKind } from '../view/context-view.ts';

/** One fact with its citation; `url` null where there is no web address to open. */
export interface NoteLine {
  readonly text: string;
  readonly source: string | null;
  readonly url: string | null;
  /** The word for "unconfirmed" where the cited page was not read, else null. */
  readonly unconfirmed: string | null;
}

/** The card of one entity, the same for each of its marks. */
export interface Note {
  readonly title: string;
  readonly badge: string;
  /** Owner and funder path, nearest first; usually one line. Then that sources disagree, where they do. */
  readonly paths: readonly string[];
  readonly lines: readonly NoteLine[];
  /** Shown on request. */
  readonly more: readonly NoteLine[];
}

/** A badge at the end of a link's headline or of a mention. */
export interface Mark {
  readonly where: Where;
  /** Index of the aside or link, 0 for the text. */
  readonly part: number;
  /** Offsets in that part's text. */
  readonly span: Span;
  readonly badge: BadgeKind;
  /** Read aloud: name, kind of context, how often it is named. */
  readonly label: string;
  /** How often it is named or linked here, in words; empty where that is not counted. */
  readonly named: string;
  /** Line under the name: type and country, or the office on the date that counts here. */
  readonly summary: string;
  readonly why: readonly string[];
  /** Index into `notes`. */
  readonly note: number;
}

export interface PageNotes {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly words: {
    readonly why: string;
    readonly more: string;
    readonly close: string;
  };
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  /** Entities known on the page, for the toolbar's count. */
  readonly known: number;
}
