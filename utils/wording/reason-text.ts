/** "Why this?": the reasons of a match, one sentence each. */

import type { EntityId } from '../model/facts.ts';
import type { Reason } from '../model/match.ts';
import type { MentionView } from '../view/context-view.ts';
import type { Texts } from './texts.ts';

/** Name of an entity by its id. */
export type NameOf = (id: EntityId) => string;

/** The words of the text; of a country, which is given by its code (`US`, or `US CA`), its name. */
function wordsOf({ by, words }: Extract<Reason, { kind: 'context' }>, texts: Texts): string {
  if (by !== 'country' && by !== 'co-mention') return words;
  return words
    .split(' ')
    .map((code) => texts.country(code))
    .join(', ');
}

function wordReason(reason: Reason, nameOf: NameOf, texts: Texts): string {
  switch (reason.kind) {
    case 'form':
      return texts.say(`why.form-${reason.form}`, { name: reason.name });
    case 'context':
      return texts.say(`why.context-${reason.by}`, { words: wordsOf(reason, texts) });
    case 'introduced':
      return texts.say('why.introduced', { surface: reason.surface });
    case 'date':
      return texts.say('why.date', { date: texts.date(reason.date) });
    case 'only-one':
      return texts.say('why.only-one');
    case 'prominence':
      return texts.say('why.prominence');
    case 'rejected':
      return texts.say(`why.not-${reason.because}`, { rival: nameOf(reason.rival) });
  }
}

/** Reasons in their order, then how sure the match is. */
export function wordReasons(mention: MentionView, nameOf: NameOf, texts: Texts): string[] {
  return [
    ...mention.reasons.map((reason) => wordReason(reason, nameOf, texts)),
    texts.say('why.confidence', { share: texts.share(mention.confidence) }),
  ];
}
