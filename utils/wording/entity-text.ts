/** Outlets, institutions and people in one line each. */

import type { BadgeKind, Card, OrganisationCard, RoleView } from '../view/context-view.ts';
import { wordRoleCountry, wordRoleLine } from './role-text.ts';
import type { Texts } from './texts.ts';

export const wordBadge = (badge: BadgeKind, texts: Texts): string => texts.say(`badge.${badge}`);

/** `Newspaper, Kazakhstan`. An agency that publishes is a news agency, and an outlet of no known kind is no other organisation. */
export function wordType(
  { kind, type: own, country }: Pick<OrganisationCard, 'kind' | 'type' | 'country'>,
  texts: Texts,
): string {
  const isPlain = kind === 'outlet' && (own === 'agency' || own === 'other');
  const type = texts.say(`type.${isPlain ? (`outlet-${own}` as const) : own}`);
  return country === null ? type : texts.say('type.in', { type, country: texts.country(country) });
}

/** An office with its country; null says that none is known. */
export function wordShown(role: RoleView | null, texts: Texts): string {
  if (role === null) return texts.say('role.none');
  const office = wordRoleLine(role, texts);
  const country = wordRoleCountry(role, texts);
  return country === null || office.includes(country)
    ? office
    : texts.say('type.in', { type: office, country });
}

/** What the entity is, for its row: type and country, or the office on the day of the article. */
export const wordSummary = (card: Card, texts: Texts): string =>
  card.kind === 'person' ? wordShown(card.shown, texts) : wordType(card, texts);

/** The chain of holders: `owned by A, funded by B`; empty where nothing is known. */
export function wordPaths(card: OrganisationCard, texts: Texts): string[] {
  return card.paths.map((path) =>
    texts.parts(path.map(({ by, name }) => texts.say('path.step', { by: texts.say(`path.${by}`), name }))),
  );
}
