/**
 * Details: what an entity holds beyond its id, names, sites, accounts, weight and country, which have sections
 * of their own because they are looked up or ranked without decoding the rest.
 *
 * ```
 * outlet        text of type, varint count of languages, each a text, citations, varint count of claims, claims
 * institution   text of type, citations, varint count of claims, claims
 * person        born, died, varint count of parties, each a text, citations, varint count of roles, roles
 * ```
 */

import type {
  Claim,
  Entity,
  EntityId,
  Institution,
  InstitutionKind,
  Outlet,
  OutletKind,
  Person,
  Role,
} from '../model/facts.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { CitationList, getCitations, skipCitations } from './citation-codec.ts';
import { getClaim, pushClaim } from './claim-codec.ts';
import type { Career, Tenure } from './dataset.ts';
import { getRole, getTenure, pushRole } from './role-codec.ts';
import type { GetTables, PushTables } from './tables.ts';

export type OutletDetails = Pick<Outlet, 'type' | 'languages' | 'claims'>;
export type InstitutionDetails = Pick<Institution, 'type' | 'claims'>;
export type PersonDetails = Pick<Person, 'born' | 'died' | 'parties' | 'roles'>;

export function pushDetails(into: ByteWriter, entity: Entity, tables: PushTables): void {
  if (entity.kind === 'person') pushPerson(into, entity, tables);
  else pushOrganisation(into, entity, tables);
}

function pushOrganisation(into: ByteWriter, entity: Outlet | Institution, tables: PushTables): void {
  into.pushVarint(tables.text(entity.type));
  if (entity.kind === 'outlet') pushTexts(into, entity.languages, tables);
  pushClaims(into, entity, tables);
}

/** Type of an outlet or institution, which both begin with. */
export function getType(from: ByteReader, tables: GetTables): OutletKind | InstitutionKind {
  return tables.text(from.getVarint()) as OutletKind | InstitutionKind;
}

export function getOutlet(from: ByteReader, id: EntityId, tables: GetTables): OutletDetails {
  const type = getType(from, tables) as OutletKind;
  const languages = getTexts(from, tables);
  return { type, languages, claims: getClaims(from, id, tables) };
}

export function getInstitution(from: ByteReader, id: EntityId, tables: GetTables): InstitutionDetails {
  const type = getType(from, tables) as InstitutionKind;
  return { type, claims: getClaims(from, id, tables) };
}

function pushPerson(into: ByteWriter, person: Person, tables: PushTables): void {
  into.pushVarint(tables.date(person.born));
  into.pushVarint(tables.date(person.died));
  pushTexts(into, person.parties, tables);
  const citations = new CitationList(person.roles);
  citations.push(into, person.id, tables);
  into.pushVarint(person.roles.length);
  for (const role of person.roles) pushRole(into, role, { tables, citations });
}

export function getPerson(from: ByteReader, id: EntityId, tables: GetTables): PersonDetails {
  const born = tables.date(from.getVarint());
  const died = tables.date(from.getVarint());
  const parties = getTexts(from, tables);
  const citations = getCitations(from, id, tables);
  const roles: Role[] = [];
  for (let left = from.getVarint(); left > 0; left--) roles.push(getRole(from, { tables, citations }));
  return { born, died, parties, roles };
}

/** Born, died and roles alone, of the bytes that `getPerson` reads. */
export function getCareer(from: ByteReader, tables: GetTables): Career {
  const born = tables.date(from.getVarint());
  const died = tables.date(from.getVarint());
  for (let left = from.getVarint(); left > 0; left--) from.getVarint();
  skipCitations(from, tables);
  const roles: Tenure[] = [];
  for (let left = from.getVarint(); left > 0; left--) roles.push(getTenure(from, tables));
  return { born, died, roles };
}

function pushClaims(into: ByteWriter, { id, claims }: Outlet | Institution, tables: PushTables): void {
  const citations = new CitationList(claims);
  citations.push(into, id, tables);
  into.pushVarint(claims.length);
  for (const claim of claims) pushClaim(into, claim, { tables, citations });
}

function getClaims(from: ByteReader, id: EntityId, tables: GetTables): Claim[] {
  const citations = getCitations(from, id, tables);
  const claims: Claim[] = [];
  for (let left = from.getVarint(); left > 0; left--) claims.push(getClaim(from, { tables, citations }));
  return claims;
}

function pushTexts(into: ByteWriter, texts: readonly string[], tables: PushTables): void {
  into.pushVarint(texts.length);
  for (const text of texts) into.pushVarint(tables.text(text));
}

function getTexts(from: ByteReader, tables: GetTables): string[] {
  return Array.from({ length: from.getVarint() }, () => tables.text(from.getVarint()));
}
