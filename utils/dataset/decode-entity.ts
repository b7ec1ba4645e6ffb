/** Decodes whole entities, one at a time, when somebody is shown. */

import type {
  CountryCode,
  Entity,
  Institution,
  InstitutionKind,
  Outlet,
  OutletKind,
  Person,
} from '../model/facts.ts';
import { Blobs } from './blobs.ts';
import type { Career, Holder } from './dataset.ts';
import { getCareer, getInstitution, getOutlet, getPerson, getType } from './details-codec.ts';
import type { EntityIds } from './entity-ids.ts';
import type { PartedFile } from './file.ts';
import type { NameRows } from './name-rows.ts';
import { openPackedSection } from './packed-numbers.ts';
import { parseAccount, parseSite } from './row-texts.ts';
import { SegmentedRows } from './segmented-rows.ts';
import type { GetTables } from './tables.ts';
import type { TextRows } from './text-rows.ts';

export interface EntityParts {
  /** First ref of each segment. */
  readonly segments: readonly number[];
  readonly ids: EntityIds;
  readonly names: NameRows;
  readonly sites: TextRows;
  readonly accounts: TextRows;
  readonly tables: GetTables;
}

export interface EntityDecoder {
  entity(ref: number): Entity;
  outlet(ref: number): Outlet;
  institution(ref: number): Institution;
  person(ref: number): Person;
  career(ref: number): Career;
  holder(ref: number): Holder;
  country(ref: number): CountryCode | null;
  /** Null for a person. */
  type(ref: number): OutletKind | InstitutionKind | null;
}

/** The decoder trusts its caller for the kind of a ref; `entity` looks it up. */
export function createDecoder(file: PartedFile, parts: EntityParts): EntityDecoder {
  const { segments, ids, names, sites, accounts, tables } = parts;
  const countries = new SegmentedRows(segments, (at) => openPackedSection(file.column(at, 'countries')));
  const details = new SegmentedRows(segments, (at) => new Blobs(file.column(at, 'details')));
  const country = (ref: number): string | null => tables.country(countries.at(ref));
  const shared = (ref: number) => ({
    id: ids.idOf(ref),
    names: names.namesOf(ref),
    accounts: accounts.textsOf(ref).map(parseAccount),
  });
  const placed = (ref: number) => ({
    ...shared(ref),
    country: country(ref),
    sites: sites.textsOf(ref).map(parseSite),
  });
  const outlet = (ref: number): Outlet => {
    const head = placed(ref);
    return { kind: 'outlet', ...head, ...getOutlet(details.at(ref), head.id, tables) };
  };
  const institution = (ref: number): Institution => {
    const head = placed(ref);
    return {
      kind: 'institution',
      ...head,
      ...getInstitution(details.at(ref), head.id, tables),
    };
  };
  const person = (ref: number): Person => {
    const head = shared(ref);
    return {
      kind: 'person',
      ...head,
      ...getPerson(details.at(ref), head.id, tables),
    };
  };
  const holder = (ref: number): Holder => {
    const head = { id: ids.idOf(ref), country: country(ref) };
    const from = details.at(ref);
    return ids.kindOf(ref) === 'outlet'
      ? { kind: 'outlet', ...head, ...getOutlet(from, head.id, tables) }
      : { kind: 'institution', ...head, ...getInstitution(from, head.id, tables) };
  };
  const career = (ref: number): Career => getCareer(details.at(ref), tables);
  const type = (ref: number): OutletKind | InstitutionKind | null =>
    ids.kindOf(ref) === 'person' ? null : getType(details.at(ref), tables);
  const decoders = { outlet, institution, person };
  return { ...decoders, holder, career, country, type, entity: (ref) => decoders[ids.kindOf(ref)](ref) };
}
