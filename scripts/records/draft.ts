/**
 * Drafts: what one line of one source says, before lines about the same outlet, body or person are joined. Keys count
 * within a source only (a Wikidata id is the same everywhere); claims still point to keys.
 */

import type { Account, Citation, Name, PartialDate, Site } from '../../utils/model/facts.ts';
import type { Place } from './tsv.ts';

export interface DraftClaim extends Place {
  readonly source: string;
  readonly subject: string;
  readonly kind: string;
  readonly value: string;
  readonly detail: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly citation: Citation;
}

export interface DraftOrganisation extends Place {
  readonly kind: 'outlet' | 'institution';
  readonly source: string;
  readonly key: string;
  readonly names: readonly Name[];
  readonly country: string | null;
  readonly type: string;
  readonly languages: readonly string[];
  readonly sites: readonly Site[];
  readonly accounts: readonly Account[];
}

export interface DraftRole extends Place {
  readonly source: string;
  readonly person: string;
  readonly office: string;
  /** Class of the office, known once all names of countries are read. */
  class: string | null;
  readonly country: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  dated: 'own' | 'cabinet' | 'term' | 'listing';
  known: PartialDate;
  ended: 'stated' | 'successor' | null;
  readonly citation: Citation;
}

export interface DraftPerson extends Place {
  readonly source: string;
  readonly key: string;
  readonly names: readonly Name[];
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  readonly parties: readonly string[];
  readonly accounts: readonly Account[];
  readonly roles: DraftRole[];
}

/** Takes the roles out of a person that are not to be kept, in place. */
export function keepRoles({ roles }: DraftPerson, isKept: (role: DraftRole) => boolean): void {
  const kept = roles.filter(isKept);
  if (kept.length < roles.length) roles.splice(0, roles.length, ...kept);
}

export interface Drafts {
  readonly organisations: DraftOrganisation[];
  readonly claims: DraftClaim[];
  readonly people: Map<string, DraftPerson[]>;
}
