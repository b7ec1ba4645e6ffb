/** What a look-up by hand found, in words. */

import type { SearchHit } from '../view/context-view.ts';
import type { Found } from '../view/search.ts';
import { wordShown } from './entity-text.ts';
import type { Texts } from './texts.ts';

function wordHit({ shown, host, country, born }: Found, texts: Texts): string {
  const what = shown ? [wordShown(shown, texts)] : [host, country === null ? '' : texts.country(country)];
  const year = born === null ? '' : texts.say('person.born', { date: texts.date(born) });
  return texts.parts([...what, year].filter((part) => part !== ''));
}

/** Hits with what tells each from its namesakes: `Formerly Minister of Trade, Kazakhstan, Born 1964`. */
export const wordHits = (found: readonly Found[], texts: Texts): SearchHit[] =>
  found.map((one) => ({ id: one.id, name: one.name, summary: wordHit(one, texts) }));
