/** Matches as they are shown: with a badge, the role on the date, and which one is the first of its entity. */

import type { Dataset } from '../dataset/dataset.ts';
import { roleOnDate } from '../matching/role-on-date.ts';
import type { Entity, EntityId } from '../model/facts.ts';
import type { Match } from '../model/match.ts';
import { badgeOfOrganisation, badgeOfStatus } from './badge-kind.ts';
import type { Moment } from './cards.ts';
import { viewRole } from './claims.ts';
import type { BadgeKind, MentionView, RoleView } from './context-view.ts';

interface Shown {
  readonly badge: BadgeKind;
  readonly role: RoleView | null;
}

function showEntity(entity: Entity, on: string | null, moment: Moment, dataset: Dataset): Shown {
  if (entity.kind !== 'person') {
    return { badge: badgeOfOrganisation(entity, on ?? moment.date ?? moment.today, dataset), role: null };
  }
  const then = on === null ? null : roleOnDate(entity, on, moment.today);
  // Before somebody's first office (`shot down in 1967`) the day of the page says more.
  const { role, status } =
    then === null || then.status === 'later' ? roleOnDate(entity, moment.date, moment.today) : then;
  return { badge: badgeOfStatus(status), role: role && viewRole(role, status, dataset) };
}

/** Decodes each entity once for each date that its mentions are read for. */
function createShower(moment: Moment, dataset: Dataset): (match: Match) => Shown {
  const shown = new Map<string, Shown>();
  return ({ id, on }) => {
    const ref = id === null ? null : dataset.refOf(id);
    if (ref === null) return { badge: 'ambiguous', role: null };
    const key = `${ref} ${on ?? ''}`;
    const known = shown.get(key) ?? showEntity(dataset.entity(ref), on, moment, dataset);
    shown.set(key, known);
    return known;
  };
}

/** Views of all matches, in their order; `first` marks the first in the story, or elsewhere if it is not named there. */
export function viewMentions(matches: readonly Match[], moment: Moment, dataset: Dataset): MentionView[] {
  const show = createShower(moment, dataset);
  const seen = new Set<EntityId>();
  const inText = new Set(matches.filter(({ mention }) => mention.where === 'text').map(({ id }) => id));
  return matches.map((match) => {
    const { mention, kind, id, candidates, confidence, reasons } = match;
    const isFirst = id !== null && !seen.has(id) && (mention.where === 'text' || !inText.has(id));
    if (isFirst) seen.add(id);
    return { ...mention, kind, id, candidates, confidence, reasons, ...show(match), first: isFirst };
  });
}
