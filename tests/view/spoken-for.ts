/** A small world in which a text has sources: who speaks, for whom, and how much. */

import type { Claim, EntityId } from '../../utils/model/facts.ts';
import type { Attribution, Sourcing, Speaker } from '../../utils/model/match.ts';
import { buildSourcingView } from '../../utils/view/sourcing-view.ts';
import { body, claim, officer, outlet, world } from '../sourcing/world.ts';

export const dataset = world([
  body('m-state', 'state'),
  body('m-abroad', 'state', [], 'XB'),
  body('m-ministry', 'ministry'),
  body('m-house', 'legislature'),
  body('m-office', 'agency', [claim('parent', 'm-state')]),
  body('m-court', 'ministry', [claim('parent', 'm-state')]),
  outlet('m-crier', [claim('parent', 'm-state')]),
  body('m-firm', 'company'),
  body('m-club', 'think-tank'),
  body('m-league', 'international'),
  outlet('m-bulletin', [claim('owner', 'm-club')]),
  body('Water Party', 'party'),
  outlet('m-voice', [claim('funder', 'm-abroad')]),
  outlet('m-service', [claim('parent', 'm-voice')]),
  outlet('m-paper', [claim('owner', 'm-firm')]),
  outlet('m-gazette', [claim('owner', 'm-firm')]),
  outlet('m-stake', [{ ...claim('owner', 'm-abroad'), share: 15 } as Claim]),
  outlet('m-mine', [{ ...claim('owner', 'm-abroad'), share: 60 } as Claim]),
  officer('m-minister', 'm-ministry'),
  officer('m-deputy', 'm-house', ['Water Party']),
  officer('m-lone', 'm-house'),
  officer('m-free', 'm-house', ['independent politician']),
  body('m-clan', 'family'),
  outlet('m-courier', [claim('owner', 'm-clan')]),
  officer('m-envoy', null),
  officer('m-governor', null, [], 'Governor of Lower Kelland'),
  officer('m-mayor', null, [], 'Mayor of Elmford'),
  officer('m-viceroy', null, [], 'Governor-General'),
]);

export const moment = { date: '2020-04-16', today: '2026-01-01' };

export function speaker(kind: Speaker['kind'], name: string, id: string | null = null): Speaker {
  const unnamed = kind === 'unnamed' ? 'group' : null;
  return { kind, name, id: id as EntityId | null, description: null, unnamed, named: null, answersTo: null };
}

export function says(index: number, from: number, to: number, within: number | null = null): Attribution {
  const rest = { cue: null, quoted: [], via: null, through: [] };
  return { speaker: index, source: [from, from], content: [from, to], within, ...rest };
}

export function view(sourcing: Omit<Sourcing, 'anaphors'>, publisher: string | null = null) {
  return buildSourcingView(
    { ...sourcing, anaphors: [] },
    { publisher: publisher as EntityId | null, moment, textLength: 200 },
    dataset,
  );
}

/** What each would be grouped under alone: name, kind and country, or name, of whom it answers to. */
export const kindsOf = (speakers: Speaker[]) =>
  speakers.map((one) => {
    const [group] = view({ speakers: [one], attributions: [says(0, 0, 10)] }).groups;
    return [one.name, group?.kind, group?.country ?? group?.name];
  });
