/** All that is known of one entity as a list of facts, most telling first: claims, or offices. */

import type { EntityId } from '../model/facts.ts';
import type { Card, ClaimView, OrganisationCard, PersonCard, RoleView } from '../view/context-view.ts';
import { type CitationText, citationOf, wordClaim } from './claim-text.ts';
import { citationOfRole, wordRole, wordRoleDates } from './role-text.ts';
import type { Texts } from './texts.ts';

export interface FactText {
  readonly text: string;
  readonly citation: CitationText;
  /** The entity that it is stated of: the card's own, or one that is behind it. */
  readonly of: { readonly id: EntityId; readonly name: string };
}

/** What says most about who is behind an outlet comes first. */
const CLAIM_ORDER: readonly ClaimView['claim']['kind'][] = [
  'owner',
  'funder',
  'parent',
  'control',
  'register',
  'funding',
  'closed',
  'founded',
];

/** Claims with those first that say who is behind it; ended ones after those that still hold. */
export function orderClaims(claims: readonly ClaimView[]): ClaimView[] {
  const rank = ({ claim }: ClaimView): number =>
    CLAIM_ORDER.indexOf(claim.kind) + (claim.to === null || claim.kind === 'closed' ? 0 : CLAIM_ORDER.length);
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

/** Whether claims that hold at the same time name different kinds of control. */
export function hasConflict(card: Card): boolean {
  if (card.kind === 'person') return false;
  const kinds = card.claims.flatMap(({ claim }) =>
    claim.kind === 'control' && claim.to === null ? [claim.control] : [],
  );
  return new Set(kinds).size > 1;
}

/** Claims of the organisation, then what each further step of its paths stands on, once. */
function organisationFacts(card: OrganisationCard, texts: Texts): FactText[] {
  const own = orderClaims(card.claims).map((claim) => ({ claim, of: card }));
  const further = card.paths.flatMap((path) =>
    path.slice(1).map((step) => ({ claim: step.claim, of: step })),
  );
  const unique = new Map(further.map((one) => [one.claim.claim, one]));
  return [...own, ...unique.values()].map(({ claim, of }) => ({
    text: wordClaim(claim, texts),
    citation: citationOf(claim, texts),
    of: { id: of.id, name: of.name },
  }));
}

/** The office that counts here, those held beside it, then the others; each once. */
function personFacts(card: PersonCard, texts: Texts): FactText[] {
  const told = card.shown === null ? [] : [card.shown];
  const isTold = (role: RoleView): boolean =>
    told.some((one) => one.office === role.office && one.from === role.from);
  told.push(...card.also.filter((role) => !isTold(role)));
  return [...told, ...card.roles.filter((role) => !isTold(role))].map((role) => ({
    text: `${wordRole(role, texts)} (${wordRoleDates(role, texts)})`,
    citation: citationOfRole(role, texts),
    of: { id: card.id, name: card.name },
  }));
}

export const wordFacts = (card: Card, texts: Texts): FactText[] =>
  card.kind === 'person' ? personFacts(card, texts) : organisationFacts(card, texts);
