/**
 * The nouns of reading: who is mentioned (`Match`), what office they held on a day (`RoleOnDate`), and whom
 * the article relies on (`Sourcing`).
 */

import type { Span, Where } from './article.ts';
import type { EntityId, EntityKind, PartialDate, Role } from './facts.ts';

/**
 * A stretch of text that names somebody. `part` is the index into `article.asides` or the page's links,
 * and 0 for `text`; `start` and `end` count in that part's text.
 */
export interface Mention {
  readonly where: Where;
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

export type NameForm =
  | 'full'
  | 'alias'
  | 'short'
  | 'surname'
  | 'initials'
  | 'romanised'
  | 'inflected'
  | 'variant'
  | 'address'
  | 'account';

/** Why a match was made, or a rival was not chosen; rendered by the popup's "Why this?". */
export type Reason =
  | { readonly kind: 'form'; readonly form: NameForm; readonly name: string }
  | {
      readonly kind: 'context';
      /** `country` and `co-mention` give codes of countries, parted by spaces; the others words of the text. */
      readonly by: 'office' | 'country' | 'party' | 'institution' | 'media' | 'co-mention';
      readonly words: string;
    }
  | { readonly kind: 'introduced'; readonly surface: string }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'only-one' }
  | { readonly kind: 'prominence' }
  | {
      readonly kind: 'rejected';
      readonly rival: EntityId;
      readonly because: 'date' | 'country' | 'office' | 'context' | 'script' | 'prominence' | 'lifetime';
    };

/** What a mention was matched to. `id` is null where more than one candidate is left: "one of two". */
export interface Match {
  readonly kind: EntityKind;
  readonly mention: Mention;
  readonly id: EntityId | null;
  readonly candidates: readonly EntityId[];
  /** Probability-like, 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** A year or date that the text gives for this mention ("in February 2014"), else null. */
  readonly on: PartialDate | null;
}

export type RoleStatus = 'held' | 'former' | 'later' | 'last-known' | 'unknown';

/** The office to show for a person on a date, and how it stands to that date. */
export interface RoleOnDate {
  readonly role: Role | null;
  readonly status: RoleStatus;
  /** Other offices held on the same date. */
  readonly also: readonly Role[];
}

export type SpeakerKind = 'person' | 'outlet' | 'institution' | 'unnamed';

/** Somebody whom the article relies on. */
export interface Speaker {
  readonly kind: SpeakerKind;
  /** The name as the article gives it at its fullest; for an unnamed one the article's own words. */
  readonly name: string;
  readonly id: EntityId | null;
  /** What the article itself says of the source ("a political analyst"), else null. */
  readonly description: string | null;
  /** Why an unnamed source counts as unnamed, else null; `outlet` is a site or paper that is not named. */
  readonly unnamed: 'group' | 'anonymous' | 'undisclosed' | 'outlet' | 'document' | null;
  /** Where the name stands for the first time, in the text; null without a name. */
  readonly named: Span | null;
  /** The body whose voice the article says a person is ("spokesman for the ministry"), where it is known, else null. */
  readonly answersTo: EntityId | null;
}

/** One act of saying: who (`source`), by what word (`cue`), what (`content`). Spans in `article.text`. */
export interface Attribution {
  /** Index into `Sourcing.speakers`. */
  readonly speaker: number;
  readonly source: Span;
  readonly cue: Span | null;
  readonly content: Span | null;
  /** The parts of `content` in quotation marks, marks left out. */
  readonly quoted: readonly Span[];
  /** Index of the attribution whose content this one is part of (a chain), else null. */
  readonly within: number | null;
  /** The medium it was said through ("on Facebook"), as written, else null. */
  readonly via: string | null;
  /** Indexes into `Sourcing.speakers` of the outlets that were spoken to ("told Reuters"). */
  readonly through: readonly number[];
}

/** A pronoun in `article.text` that stands for a person of the dataset. It is never marked on the page. */
export interface Anaphor {
  readonly span: Span;
  readonly id: EntityId;
}

export interface Sourcing {
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly Attribution[];
  readonly anaphors: readonly Anaphor[];
}
