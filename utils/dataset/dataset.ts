/**
 * What an opened dataset answers. `open.ts` gives it over the compiled file, `memory.ts` over plain records
 * (tests, data packs); everything above this layer sees only this interface.
 *
 * Entities are numbered: a `Ref` is a dense index that is only valid for one dataset, cheap to keep and
 * compare; an `EntityId` is what leaves the worker. Nothing is decoded before it is asked for.
 */

import type {
  Account,
  CountryCode,
  Entity,
  EntityId,
  EntityKind,
  Institution,
  InstitutionKind,
  Outlet,
  OutletKind,
  Person,
  Role,
  Source,
} from '../model/facts.ts';

/** Dense index of an entity in one dataset. */
export type Ref = number;

/** Dense index of one name of one entity in one dataset. */
export type NameRef = number;

export interface DatasetAbout {
  /** Format version of the file. */
  readonly format: number;
  /** Date of the newest source, ISO 8601. */
  readonly date: string;
  /** Hex checksum of the content. */
  readonly checksum: string;
  readonly counts: { readonly outlets: number; readonly people: number; readonly institutions: number };
}

/** A role without its institution and its citation. */
export type Tenure = Pick<Role, 'office' | 'country' | 'from' | 'to' | 'knownUntil' | 'ended'>;

/** The dates of a life and of its offices, which are never none. */
export interface Career extends Pick<Person, 'born' | 'died'> {
  readonly roles: readonly Tenure[];
}

type HolderField = 'id' | 'kind' | 'type' | 'country' | 'claims';

/** What is known of an outlet or institution, but for what it goes by: the end of a claim, or a step of a path of control. */
export type Holder = Pick<Outlet, HolderField> | Pick<Institution, HolderField>;

export interface Dataset {
  readonly about: DatasetAbout;
  /** Null where the id is not in this dataset. */
  refOf(id: EntityId): Ref | null;
  idOf(ref: Ref): EntityId;
  kindOf(ref: Ref): EntityKind;
  /** Prominence, 0 to 255, given by the compiler: how often a text that has the bare name means this one. */
  weightOf(ref: Ref): number;
  /** Country without decoding the entity; for a person that of the latest role. */
  countryOf(ref: Ref): CountryCode | null;
  /** Type of an outlet or institution without decoding the rest; null for a person. */
  typeOf(ref: Ref): OutletKind | InstitutionKind | null;
  /** The name to show, without decoding the rest; the id where there is none. */
  labelOf(ref: Ref): string;
  /** An outlet or institution that another one's card names; null for a person. */
  holder(ref: Ref): Holder | null;
  /** Decodes the whole entity. */
  entity(ref: Ref): Entity;
  outlet(ref: Ref): Outlet | null;
  institution(ref: Ref): Institution | null;
  person(ref: Ref): Person | null;
  /** The part of a person that a name in a text is judged by, in a third of the time. */
  career(ref: Ref): Career | null;
  source(key: string): Source | null;
  sources(): readonly Source[];

  /** Entity registered for exactly this host and path (`''` for the whole host), or null. No walking up. */
  site(host: string, path: string): Ref | null;
  /** How many path segments at most are registered for this host; -1 where the host is unknown. */
  pathDepth(host: string): number;
  account(platform: Account['platform'], handle: string): Ref | null;

  /** Number of names: every `NameRef` is below it. */
  readonly nameCount: number;
  /** Names registered under a 32-bit key (see `utils/matching/name-keys.ts`), in ascending `NameRef`. */
  names(key: number): ArrayLike<NameRef>;
  /** How many names `names` gives for the key. */
  countNames(key: number): number;
  nameText(name: NameRef): string;
  /** Kind and language are in the decoded entity; here only what look-up needs. */
  nameOf(name: NameRef): { readonly ref: Ref; readonly kind: 'label' | 'alias' | 'short' | 'common' };
  /** The first name of an entity that has one: what it goes by. */
  firstNameOf(ref: Ref): NameRef;

  /** Entities that name `ref` as owner, funder or parent. */
  controlled(ref: Ref): ArrayLike<Ref>;
}

/** The merged, checked records that are compiled into a dataset. */
export interface Records {
  readonly outlets: readonly Outlet[];
  readonly institutions: readonly Institution[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
}

/** What the compiler asks of the layers above, so that this one need not import them. */
export interface NameRules {
  /** 32-bit keys under which a name is to be found; empty where it must not be matched. */
  keys(name: string, kind: 'label' | 'alias' | 'short' | 'common', entity: Entity): readonly number[];
  /** 0 to 255, see `Dataset.weightOf`. */
  weight(entity: Entity): number;
}
