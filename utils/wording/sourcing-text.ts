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
    case 'owner':
      return group.name ?? '';
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

/** Names of speakers, each once. */
function namesOf(indexes: readonly number[], view: SourcingView, texts: Texts): string {
  return texts.list([...new Set(indexes.map((index) => nameOfSpeaker(index, view, texts)))]);
}

/** The words for outlets that are not named, rather than for their articles. */
function wordsOfOutlets(indexes: readonly number[], view: SourcingView, texts: Texts): string {
  const words = indexes.flatMap(
    (index) => view.speakers[index]?.description ?? view.speakers[index]?.name ?? [],
  );
  return texts.list([...new Set(words)]);
}

/** One fact as a sentence without a full stop. */
export function wordSourcingFact(fact: SourcingFact, view: SourcingView, texts: Texts): string {
  switch (fact.kind) {
    case 'speak-for': {
      const group = view.groups[fact.group];
      const values = {
        count: fact.speakers.length,
        of: fact.of,
        group: group ? wordGroup(group, texts) : '',
      };
      return texts.say('sourcing.speak-for', values);
    }
    case 'cited-financed': {
      const values = { count: fact.speakers.length, of: fact.of, country: texts.country(fact.country) };
      return texts.say('sourcing.cited-financed', values);
    }
    case 'shared-control':
    case 'publisher-shares-control':
      return texts.say(`sourcing.${fact.kind}`, {
        name: fact.state === null ? fact.name : texts.country(fact.state),
        names: namesOf(fact.speakers, view, texts),
      });
    case 'unnamed':
      return texts.say('sourcing.unnamed', {
        count: fact.speakers.length,
        words: namesOf(fact.speakers, view, texts),
      });
    case 'unnamed-outlet':
      return texts.say('sourcing.unnamed-outlet', {
        count: fact.speakers.length,
        words: wordsOfOutlets(fact.speakers, view, texts),
      });
    case 'single-origin':
    case 'circular':
      return texts.say(`sourcing.${fact.kind}`, { name: namesOf(fact.speakers, view, texts) });
    case 'uncovered':
      return texts.say('sourcing.uncovered', { share: texts.share(fact.share) });
  }
}

/** A chain of tellers as one line, outermost first: `Cited in turn: this article → the ministry → Roe`. */
export function wordChain(chain: readonly number[], view: SourcingView, texts: Texts): string {
  const names = chain.map((index) => texts.parts([nameOfSpeaker(index, view, texts)]));
  return texts.say('sourcing.chain', { names: names.join(texts.direction === 'rtl' ? ' ← ' : ' → ') });
}
