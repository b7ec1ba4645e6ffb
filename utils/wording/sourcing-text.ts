/** Whom the article relies on, in words: groups, and the facts about them. */

import type { SourcingFact, SourcingGroup, SourcingView } from '../view/context-view.ts';
import type { Texts } from './texts.ts';

/** Whom a group answers to: `Government of China`, `Unnamed sources`. */
export function wordGroup(group: SourcingGroup, texts: Texts): string {
  switch (group.kind) {
    case 'government':
      return group.country === null
        ? (group.name ?? texts.say('master.government-unknown'))
        : texts.say('master.government', { country: texts.country(group.country) });
    case 'party':
    case 'company':
    case 'outlet':
      return texts.say(`master.${group.kind}`, { name: group.name ?? '' });
    case 'independent':
    case 'unnamed':
      return texts.say(`master.${group.kind}`);
  }
}

/** Name of a speaker by index; -1 is the article itself. */
export function nameOfSpeaker(index: number, view: SourcingView, texts: Texts): string {
  return view.speakers[index]?.name ?? texts.say('sourcing.publisher');
}

function namesOf(indexes: readonly number[], view: SourcingView, texts: Texts): string {
  return texts.list([...new Set(indexes.map((index) => nameOfSpeaker(index, view, texts)))]);
}

/** One fact as a sentence without a full stop. */
export function wordSourcingFact(fact: SourcingFact, view: SourcingView, texts: Texts): string {
  switch (fact.kind) {
    case 'speak-for': {
      const group = view.groups[fact.group];
      return texts.say('sourcing.speak-for', { ...fact, group: group ? wordGroup(group, texts) : '' });
    }
    case 'cited-financed':
      return texts.say('sourcing.cited-financed', { ...fact, country: texts.country(fact.country) });
    case 'shared-control':
    case 'publisher-shares-control':
      return texts.say(`sourcing.${fact.kind}`, {
        name: fact.name,
        names: namesOf(fact.speakers, view, texts),
      });
    case 'unnamed':
      return texts.say('sourcing.unnamed', { count: fact.count, words: texts.list(fact.words) });
    case 'single-origin':
    case 'circular':
      return texts.say(`sourcing.${fact.kind}`, { name: nameOfSpeaker(fact.speaker, view, texts) });
    case 'uncovered':
      return texts.say('sourcing.uncovered', { share: texts.share(fact.share) });
  }
}

/** A chain of tellers, outermost first, as its steps: `A cites B`, `B cites C`. */
export function wordChain(chain: readonly number[], view: SourcingView, texts: Texts): string[] {
  return chain.slice(1).map((inner, at) =>
    texts.say('sourcing.chain-step', {
      outer: nameOfSpeaker(chain[at] ?? -1, view, texts),
      inner: nameOfSpeaker(inner, view, texts),
    }),
  );
}
