/** A data pack: facts that a reader adds from elsewhere, each in the pack's own words. `docs/packs.md` describes the file. */

export interface PackClaim {
  /** What is claimed, in the pack's own words. */
  readonly text: string;
  /** The page that it stands on. */
  readonly url: string;
  /** ISO 8601 dates of known precision, null where not stated. */
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface PackOutlet {
  /** Name for an outlet that the built-in data does not hold; null takes its host. */
  readonly name: string | null;
  readonly hosts: readonly string[];
  readonly claims: readonly PackClaim[];
}

export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly date: string;
  readonly licence: string;
  readonly url: string;
  readonly outlets: readonly PackOutlet[];
}
