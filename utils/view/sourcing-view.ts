/** The sourcing of an article as the reader sees it: speakers, whom they answer to, chains and plain facts. */

import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId } from '../model/facts.ts';
import type { Sourcing } from '../model/match.ts';
import { findChains } from '../sourcing/chains.ts';
import { shareText } from '../sourcing/shares.ts';
import type { Moment } from './cards.ts';
import type { SourcingGroup, SourcingView, SpeakerView } from './context-view.ts';
import { type Master, masterOf } from './masters.ts';
import { sourcingFacts } from './sourcing-facts.ts';

export interface SourcingContext {
  readonly publisher: EntityId | null;
  readonly moment: Moment;
  /** UTF-16 units of the story. */
  readonly textLength: number;
}

function keyOf({ kind, country, id, name }: Master): string {
  return kind === 'government' ? `${kind} ${country}` : `${kind} ${id ?? name ?? ''}`;
}

function groupSpeakers(speakers: readonly SpeakerView[], masters: readonly Master[]): SourcingGroup[] {
  const groups = new Map<string, SourcingGroup & { speakers: number[]; share: number }>();
  masters.forEach((master, index) => {
    const { kind, id, name, country } = master;
    const group = groups.get(keyOf(master)) ?? { kind, id, name, country, share: 0, speakers: [] };
    groups.set(keyOf(master), {
      ...group,
      share: group.share + speakers[index]!.share,
      speakers: [...group.speakers, index],
    });
  });
  return [...groups.values()].sort((a, b) => b.share - a.share);
}

/** Leaves out outlets and owners of whom nothing is told or quoted, the last in order: "0%" says no more than their rows. */
function withWords(groups: readonly SourcingGroup[]): SourcingGroup[] {
  return groups.filter(({ kind, share }) => share || !groups[0]!.share || !/outlet|company/.test(kind));
}

function passagesOf(sourcing: Sourcing): SpeakerView['passages'][number][][] {
  const passages: SpeakerView['passages'][number][][] = sourcing.speakers.map(() => []);
  for (const { speaker, source, cue, content, quoted, via } of sourcing.attributions) {
    passages[speaker]!.push({ source, cue, content, quoted, via });
  }
  return passages;
}

/** Chains that begin with the publisher (-1), also where the article names it: "told this paper". */
function chainsFrom(sourcing: Sourcing, publisher: EntityId | null): number[][] {
  return findChains(sourcing)
    .map((chain) => {
      const first = sourcing.speakers[chain[0] ?? -1];
      return publisher !== null && first?.id === publisher ? chain.slice(1) : chain;
    })
    .filter((chain) => chain.length > 1)
    .map((chain) => [-1, ...chain]);
}

/** Builds the view. Shares are of all characters that are quoted or reported; all 0 where none are. */
export function buildSourcingView(
  sourcing: Sourcing,
  context: SourcingContext,
  dataset: Dataset,
): SourcingView {
  const world = { moment: context.moment, dataset };
  const { bySpeaker, covered } = shareText(sourcing);
  const passages = passagesOf(sourcing);
  const masters = sourcing.speakers.map((speaker) => masterOf(speaker, world));
  const speakers = sourcing.speakers.map(
    (speaker, index): SpeakerView => ({
      ...speaker,
      share: covered === 0 ? 0 : bySpeaker[index]! / covered,
      passages: passages[index]!,
      path: masters[index]!.path,
    }),
  );
  const groups = withWords(groupSpeakers(speakers, masters));
  const uncovered = context.textLength === 0 ? 0 : Math.max(0, 1 - covered / context.textLength);
  const facts = sourcingFacts({ sourcing, groups, publisher: context.publisher, uncovered }, world);
  const { anaphors } = sourcing;
  return { speakers, groups, chains: chainsFrom(sourcing, context.publisher), facts, uncovered, anaphors };
}
