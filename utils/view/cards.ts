/** Cards: all that is known of one entity, seen from one date. */

import type { Dataset } from '../dataset/dataset.ts';
import { roleOnDate, statusOn } from '../matching/role-on-date.ts';
import type { Entity, EntityId, Institution, Outlet, Person } from '../model/facts.ts';
import { badgeOfOrganisation, badgeOfStatus, controlOn } from './badge-kind.ts';
import { nameOfEntity, viewClaim, viewRole } from './claims.ts';
import type { Card, OrganisationCard, PersonCard } from './context-view.ts';
import { controlPaths } from './control-paths.ts';

/** When the card is read: the article's date, or null, and today's date. ISO 8601. */
export interface Moment {
  readonly date: string | null;
  readonly today: string;
}

function otherNamesOf(entity: Entity): string[] {
  const shown = nameOfEntity(entity);
  return [...new Set(entity.names.map((name) => name.text))].filter((text) => text !== shown);
}

function organisationCard(entity: Outlet | Institution, moment: Moment, dataset: Dataset): OrganisationCard {
  const date = moment.date ?? moment.today;
  return {
    kind: entity.kind,
    id: entity.id,
    name: nameOfEntity(entity),
    otherNames: otherNamesOf(entity),
    type: entity.type,
    country: entity.country,
    host: entity.sites[0]?.host ?? null,
    badge: badgeOfOrganisation(entity, date, dataset),
    control: controlOn(entity.claims, date),
    paths: controlPaths(entity.id, date, dataset),
    claims: entity.claims.map((claim) => viewClaim(claim, dataset)),
  };
}

function personCard(person: Person, moment: Moment, dataset: Dataset): PersonCard {
  const shown = roleOnDate(person, moment.date, moment.today);
  const date = moment.date ?? moment.today;
  return {
    kind: 'person',
    id: person.id,
    name: nameOfEntity(person),
    otherNames: otherNamesOf(person),
    badge: badgeOfStatus(shown.status),
    shown: shown.role && viewRole(shown.role, shown.status, dataset),
    also: shown.also.map((role) => viewRole(role, shown.status, dataset)),
    roles: person.roles.map((role) => viewRole(role, statusOn(role, date), dataset)).reverse(),
    born: person.born,
    died: person.died,
  };
}

/** The card of an entity at a moment; null where the dataset does not hold the id. */
export function buildCard(id: EntityId, moment: Moment, dataset: Dataset): Card | null {
  const ref = dataset.refOf(id);
  if (ref === null) return null;
  const entity = dataset.entity(ref);
  return entity.kind === 'person'
    ? personCard(entity, moment, dataset)
    : organisationCard(entity, moment, dataset);
}
