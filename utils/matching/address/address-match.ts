/** What an address leads to: the answer of `matchAddress`. */

import type { Ref } from '../../dataset/dataset.ts';
import type { EntityId, EntityKind } from '../../model/facts.ts';

/** What a layer around an address does, or was put there for. */
export type LayerKind =
  | 'search'
  | 'redirect'
  | 'amp'
  | 'translate'
  | 'archive'
  | 'proxy'
  | 'mail'
  | 'advert'
  | 'frontend';

/** A layer that was taken off: `{ kind: 'search', host: 'google.com' }`. */
export interface Layer {
  readonly kind: LayerKind;
  readonly host: string;
}

/** The address is that of an entity of the dataset. */
export interface KnownAddress {
  readonly kind: EntityKind;
  readonly ref: Ref;
  readonly id: EntityId;
  /** `host`: a whole site; `path`: a part of one; `account`: an account on a platform. */
  readonly form: 'host' | 'path' | 'account';
  /** What the dataset knows: `bbc.com`, `timesofindia.com/sports`, `x:bbcworld`. */
  readonly name: string;
  /** Layers taken off, outermost first; usually empty. */
  readonly via: readonly Layer[];
}

/** How a host imitates another: letters that look the same, or the same name under another suffix. */
export type Imitation = 'letters' | 'suffix';

/** The address is not that of the entity, but is made to look like it. */
export interface LookAlikeAddress {
  readonly kind: 'look-alike';
  /** The entity that is imitated. */
  readonly ref: Ref;
  readonly id: EntityId;
  readonly how: Imitation;
  /** The host as it stands, and the known host that it imitates. */
  readonly host: string;
  readonly name: string;
  readonly via: readonly Layer[];
}

/**
 * Nobody that we know. `platform`: a place where many publish, without an account that we know; `opaque`: a
 * layer whose target cannot be read without the network; `deep`: more layers than we take off; `unreadable`:
 * no web address.
 */
export interface UnknownAddress {
  readonly kind: 'none';
  readonly because: 'unknown' | 'platform' | 'opaque' | 'deep' | 'unreadable';
  readonly via: readonly Layer[];
}

export type AddressMatch = KnownAddress | LookAlikeAddress | UnknownAddress;
