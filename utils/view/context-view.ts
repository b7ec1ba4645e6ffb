/**
 * What the reader is shown, as plain JSON: built once by the worker, drawn by badges, card and popup, so
 * that they can never disagree. It carries message keys and facts, never sentences.
 */

import type { ArticleLabel, PageKind, Span, Where } from '../model/article.ts';
import type {
  Claim,
  Control,
  CountryCode,
  EntityId,
  EntityKind,
  InstitutionKind,
  OutletKind,
  PartialDate,
  Source,
} from '../model/facts.ts';
import type { Anaphor, Reason, RoleStatus, Speaker } from '../model/match.ts';

/** The kind of context that a badge stands for; shape and label come from it, never a judgement. */
export type BadgeKind =
  | 'state-controlled'
  | 'state-funded'
  | 'public-service'
  | 'party'
  | 'private'
  | 'nonprofit'
  | 'in-report'
  | 'state-body'
  | 'official'
  | 'last-known'
  | 'former-official'
  | 'ambiguous'
  | 'look-alike'
  | 'known';

/** A claim with what it points to made readable: names beside ids, the source beside its key. */
export interface ClaimView {
  readonly claim: Claim;
  /** Name of the owner, funder or parent that the claim points to, else null. */
  readonly object: string | null;
  readonly source: Source;
}

/** One step up the owner and funder graph, nearest first. */
export interface PathStep {
  readonly by: 'owner' | 'funder' | 'parent';
  readonly id: EntityId;
  readonly name: string;
  readonly type: OutletKind | InstitutionKind;
  readonly country: CountryCode | null;
  readonly claim: ClaimView;
}

export interface RoleView {
  readonly office: string;
  readonly institution: string | null;
  readonly country: CountryCode | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly status: RoleStatus;
  readonly dated: 'own' | 'cabinet' | 'term' | 'listing';
  readonly knownUntil: PartialDate;
  readonly ended: 'stated' | 'successor' | null;
  readonly source: Source;
  readonly url: string;
  readonly check: 'read' | 'file' | 'unread';
}

export interface OrganisationCard {
  readonly kind: 'outlet' | 'institution';
  readonly id: EntityId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly type: OutletKind | InstitutionKind;
  readonly country: CountryCode | null;
  /** First host, for display. */
  readonly host: string | null;
  readonly badge: BadgeKind;
  readonly control: Control | null;
  /** Shortest dated path to each ultimate holder. */
  readonly paths: readonly (readonly PathStep[])[];
  readonly claims: readonly ClaimView[];
}

export interface PersonCard {
  readonly kind: 'person';
  readonly id: EntityId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly badge: BadgeKind;
  /** The office shown for the article's date, null where nothing is known for it. */
  readonly shown: RoleView | null;
  readonly also: readonly RoleView[];
  /** All roles, newest first. */
  readonly roles: readonly RoleView[];
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
}

export type Card = OrganisationCard | PersonCard;

/** A mention as shown. `id` is null where it is ambiguous, or known only by the article's own words. */
export interface MentionView {
  readonly kind: EntityKind;
  readonly where: Where;
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly id: EntityId | null;
  readonly candidates: readonly EntityId[];
  readonly confidence: number;
  readonly badge: BadgeKind;
  /** Drawn with a badge: the first mention of its entity. */
  readonly first: boolean;
  /** For a person: the office on the date that counts here, the article's or one that the text gives. */
  readonly role: RoleView | null;
  readonly reasons: readonly Reason[];
}

export interface LinkView {
  /** Index into the page's links. */
  readonly link: number;
  readonly url: string;
  readonly title: string;
  readonly id: EntityId | null;
  /** The known outlet that this address imitates, else null. */
  readonly lookAlike: EntityId | null;
}

/** One row of the popup: an entity and where it is mentioned. */
export interface RowView {
  readonly id: EntityId | null;
  readonly name: string;
  /** The article's own words for somebody the dataset does not know, else null. */
  readonly asWritten: string | null;
  readonly candidates: readonly EntityId[];
  /** Indexes into `mentions`. */
  readonly mentions: readonly number[];
}

/** Whom a group of sources answers to; `owner` is a person or a family. */
export type MasterKind = 'government' | 'party' | 'company' | 'owner' | 'outlet' | 'independent' | 'unnamed';

/** One passage that a speaker stands behind; spans in `article.text`. */
export interface PassageView {
  readonly source: Span;
  readonly cue: Span | null;
  readonly content: Span | null;
  readonly quoted: readonly Span[];
  readonly via: string | null;
}

export interface SpeakerView extends Speaker {
  /** Share of all quoted and reported characters, 0 to 1. */
  readonly share: number;
  readonly passages: readonly PassageView[];
  /** Path from the speaker to the one it answers to, empty where unknown. */
  readonly path: readonly PathStep[];
}

export interface SourcingGroup {
  readonly kind: MasterKind;
  /** Country, party or holder that the group answers to; null for independent and unnamed. */
  readonly id: EntityId | null;
  readonly name: string | null;
  readonly country: CountryCode | null;
  readonly share: number;
  /** Indexes into `speakers`. */
  readonly speakers: readonly number[];
}

/** A fact about the article's sourcing, to be put in words by the interface: key and counts only. */
export type SourcingFact =
  | {
      readonly kind: 'speak-for';
      /** Indexes into `speakers`, as in all facts. */
      readonly speakers: readonly number[];
      readonly of: number;
      readonly group: number;
    }
  | {
      readonly kind: 'cited-financed';
      readonly speakers: readonly number[];
      readonly of: number;
      readonly country: CountryCode;
    }
  | {
      readonly kind: 'shared-control' | 'publisher-shares-control';
      readonly speakers: readonly number[];
      readonly id: EntityId;
      readonly name: string;
      /** Set where the holder is a state: readers have a word for it in their language. */
      readonly state: CountryCode | null;
    }
  | { readonly kind: 'unnamed' | 'unnamed-outlet'; readonly speakers: readonly number[] }
  | { readonly kind: 'single-origin' | 'circular'; readonly speakers: readonly number[] }
  | { readonly kind: 'uncovered'; readonly share: number };

export interface SourcingView {
  readonly speakers: readonly SpeakerView[];
  readonly groups: readonly SourcingGroup[];
  /** Chains of two or more, outermost teller first, as indexes into `speakers`; -1 is the publisher. */
  readonly chains: readonly (readonly number[])[];
  readonly facts: readonly SourcingFact[];
  /** Share of the text that no attribution covers, 0 to 1. */
  readonly uncovered: number;
  /** Pronouns that stand for people of `mentions`; no badge is ever drawn on them. */
  readonly anaphors: readonly Anaphor[];
}

export interface ContextView {
  readonly kind: PageKind;
  readonly url: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly labels: readonly ArticleLabel[];
  readonly lang: string | null;
  /** Date that roles were read for; null where the page gives none (then today's, and so said). */
  readonly date: PartialDate | null;
  readonly publisher: {
    readonly id: EntityId | null;
    readonly name: string | null;
    readonly lookAlike: EntityId | null;
  };
  readonly mentions: readonly MentionView[];
  readonly links: readonly LinkView[];
  /** Outlets cited in the article, without its publisher; then other bodies; then people. */
  readonly outlets: readonly RowView[];
  readonly institutions: readonly RowView[];
  readonly people: readonly RowView[];
  readonly sourcing: SourcingView | null;
  readonly cards: Readonly<Record<string, Card>>;
  readonly dataset: { readonly date: string; readonly checksum: string };
}

/** One answer of a look-up by hand: a name, and in words what tells it from its namesakes. */
export interface SearchHit {
  readonly id: EntityId;
  readonly name: string;
  readonly summary: string;
}
