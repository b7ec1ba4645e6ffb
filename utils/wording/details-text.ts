/** The words of an opened row of the popup. */

import type { Details } from '../protocol/details.ts';
import type { Card, MentionView } from '../view/context-view.ts';
import { correctionOf } from './correction.ts';
import { hasConflict, wordFacts } from './facts-text.ts';
import { lineOf } from './note-text.ts';
import { type NameOf, wordReasons } from './reason-text.ts';
import type { Texts } from './texts.ts';

function remarksOn(card: Card, texts: Texts): string[] {
  if (card.kind !== 'person') return hasConflict(card) ? [texts.say('claim.conflict')] : [];
  const born = card.born === null ? [] : [texts.say('person.born', { date: texts.date(card.born) })];
  const died = card.died === null ? [] : [texts.say('person.died', { date: texts.date(card.died) })];
  return born.length === 0 ? [] : [texts.parts([...born, ...died])];
}

/** What is known of a card, and why `mention`, where there is one, is taken for it. */
export function wordDetails(card: Card, mention: MentionView | null, nameOf: NameOf, texts: Texts): Details {
  const facts = wordFacts(card, texts);
  return {
    remarks: [...remarksOn(card, texts), ...(facts.length === 0 ? [texts.say('card.nothing')] : [])],
    facts: facts.map((fact) => ({ ...lineOf(fact, texts), correction: correctionOf(fact) })),
    otherNames: texts.parts(card.otherNames),
    why: mention === null ? [] : wordReasons(mention, nameOf, texts),
  };
}
