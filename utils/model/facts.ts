/**
 * The nouns of the dataset: outlets, institutions and people, each fact a claim with a citation and dates.
 * Types only; the other half of the model is what was found on a page (`article.ts`) and what it was
 * matched to (`match.ts`).
 */

declare const brand: unique symbol;

/** A Wikidata id (`Q200015`) where there is one, else our own: `m-` and a slug (`m-caravanserai`). */
export type EntityId = string & { readonly [brand]: 'EntityId' };

/** ISO 8601 date of known precision: `2020`, `2020-04` or `2020-04-16`. Never a time of day. */
export type PartialDate = string;

/** ISO 3166-1 alpha-2 code in upper case; `EU`, `XK` and our own `X?` codes for bodies without one. */
export type CountryCode = string;

/** BCP 47 language tag, `und` where unknown. */
export type LanguageTag = string;

/** A publication that facts were taken from; listed once in `data/sources.tsv`. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  /** Date of the edition that we hold. */
  readonly date: PartialDate;
}

/**
 * Where a fact stands. `read`: the cited page was open when the fact was written down; `file`: it is
 * carried over from the source's own data file; `unread`: known to be published there, but the page
 * was not opened, so it is shown as unconfirmed only.
 */
export interface Citation {
  readonly source: string;
  readonly url: string;
  /** The day that the page speaks of or was published; null takes the date of the source. */
  readonly date: PartialDate | null;
  readonly check: 'read' | 'file' | 'unread';
  /** The page seen was a copy of the original, on another host. */
  readonly copy: boolean;
}

/** What every fact carries: the time it was true (null = not stated) and where it stands. */
export interface Cited {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly citation: Citation;
}

export type Control =
  | 'state'
  | 'state-funded'
  | 'public-service'
  | 'party'
  | 'military'
  | 'company'
  | 'listed'
  | 'family'
  | 'person'
  | 'foundation'
  | 'nonprofit'
  | 'cooperative'
  | 'members'
  | 'university';

export type Funding =
  | 'advertising'
  | 'subscription'
  | 'licence-fee'
  | 'state-budget'
  | 'grant'
  | 'donations'
  | 'endowment'
  | 'corporate'
  | 'other';

/** A published list that names outlets: its key and the value it gives (`SC`, `deprecated`, a rank). */
export type RegisterKey =
  | 'state-media-monitor'
  | 'perennial-sources'
  | 'eu-suspension'
  | 'influence-report'
  | 'partisan-network'
  | 'press-freedom'
  | 'technology-deal'
  /** A reader's data pack; never in the dataset. */
  | 'pack';

/** One fact about an outlet, an institution or a country, with its citation and dates; a `share` is in percent. */
export type Claim = Cited &
  (
    | { readonly kind: 'owner'; readonly owner: EntityId; readonly share: number | null }
    | { readonly kind: 'funder'; readonly funder: EntityId; readonly funding: Funding | null }
    | { readonly kind: 'parent'; readonly parent: EntityId }
    | { readonly kind: 'control'; readonly control: Control }
    | { readonly kind: 'funding'; readonly funding: Funding }
    | { readonly kind: 'register'; readonly register: RegisterKey; readonly value: string }
    | { readonly kind: 'founded'; readonly date: PartialDate }
    | { readonly kind: 'closed'; readonly date: PartialDate }
  );

/**
 * A name in any script. `short` marks abbreviations (`AFP`), `common` marks names that are ordinary words
 * too (`Time`, `Die Welt`) and match only where the context speaks for the entity.
 */
export interface Name {
  readonly text: string;
  readonly kind: 'label' | 'alias' | 'short' | 'common';
  readonly lang: LanguageTag | null;
}

/** A place on the web: `bbc.com` with path `''`, or `timesofindia.com` with path `/sports`. */
export interface Site {
  /** Lower case, no `www.`, punycode decoded to ASCII (`xn--`). Subdomains belong to it unless listed. */
  readonly host: string;
  /** `''` or `/first/segments` without trailing slash; matches whole segments. */
  readonly path: string;
}

export type Platform =
  | 'facebook'
  | 'x'
  | 'youtube'
  | 'instagram'
  | 'telegram'
  | 'tiktok'
  | 'vk'
  | 'ok'
  | 'linkedin'
  | 'rutube'
  | 'bluesky'
  | 'mastodon';

/** `handle` is lower case, without `@`; YouTube channel ids keep their case. */
export interface Account {
  readonly platform: Platform;
  readonly handle: string;
}

export type OutletKind =
  | 'newspaper'
  | 'magazine'
  | 'broadcaster'
  | 'agency'
  | 'online'
  | 'portal'
  | 'aggregator'
  | 'blog'
  | 'other';

export interface Outlet {
  readonly kind: 'outlet';
  readonly id: EntityId;
  readonly names: readonly Name[];
  readonly country: CountryCode | null;
  readonly languages: readonly LanguageTag[];
  readonly type: OutletKind;
  readonly sites: readonly Site[];
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
}

export type InstitutionKind =
  | 'state'
  | 'government'
  | 'ministry'
  | 'legislature'
  | 'court'
  | 'agency'
  | 'military'
  | 'party'
  | 'company'
  | 'family'
  | 'person'
  | 'foundation'
  | 'think-tank'
  | 'advocacy'
  | 'human-rights'
  | 'pollster'
  | 'university'
  | 'international'
  | 'other';

/** Bodies of a state, which is none itself. */
export const STATE_BODIES: readonly InstitutionKind[] = [
  'government',
  'ministry',
  'legislature',
  'court',
  'agency',
  'military',
];

/** An owner, funder, office's institution or quoted body. A `state` stands for a country itself. */
export interface Institution {
  readonly kind: 'institution';
  readonly id: EntityId;
  readonly names: readonly Name[];
  readonly country: CountryCode | null;
  readonly type: InstitutionKind;
  readonly sites: readonly Site[];
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
}

/**
 * A public office held for a time. `to: null` does not say that it is held today: it is known to hold
 * only up to `knownUntil`, the date of the source, unless `to` is set (`ended` tells by what).
 */
export interface Role extends Cited {
  /** The office in the source's words, `Minister of Foreign Affairs`. */
  readonly office: string;
  readonly institution: EntityId | null;
  readonly country: CountryCode | null;
  /** Whose dates these are: the person's own, or only those of the cabinet, of the term, or of a listing. */
  readonly dated: 'own' | 'cabinet' | 'term' | 'listing';
  readonly knownUntil: PartialDate;
  /** `stated` by the source, or the `successor` named by a newer source; null where `to` is null. */
  readonly ended: 'stated' | 'successor' | null;
}

export interface Person {
  readonly kind: 'person';
  readonly id: EntityId;
  readonly names: readonly Name[];
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  /** Party names as the sources give them, usually empty. */
  readonly parties: readonly string[];
  /** Sorted by `from`, unknown starts first. Never empty: a person is here for a public role. */
  readonly roles: readonly Role[];
  readonly accounts: readonly Account[];
}

export type Entity = Outlet | Institution | Person;
export type EntityKind = Entity['kind'];
