/**
 * Cards: many lists show each article in an `<article>` of its own, its headline a link in a heading. Where most cards of a
 * page lead to articles by the words and the address of a link alone, the others do too: some headlines are of one word.
 */

import type { FoundLink } from './links.ts';
import type { Reading } from './reading.ts';
import { ARTICLE } from './tags.ts';

/** How far below zero the score of a card's headline may be. */
export const CARD_SPARES = 2;
/** Least number of cards with links to articles, and their share of all cards. */
const ENOUGH = 3;
const MOST_OF_THEM = 0.66;
/** Elements from the link up, at most. */
const HEIGHT = 7;
const FRONT_PAGE = /^https?:\/\/[^/?#]+\/?(?:[?#]|$)/;

/** The card that a link stands in; -1 where it stands in none. */
export function cardOf({ parent, kind }: Reading, element: number): number {
  for (let at = element, i = 0; at >= 0 && i < HEIGHT; at = parent[at] as number, i++)
    if (kind[at] === ARTICLE) return at;
  return -1;
}

/** The cards of a page, told of link by link. */
export class Cards {
  /** For each card its first link that is nearly one to an article, null where one of its links is. */
  private readonly cards = new Map<number, FoundLink | null | undefined>();
  private sure = 0;

  /** Takes a headline in a card; `link` where it falls short by what is spared or less. */
  take(card: number, isArticle: boolean, link: FoundLink | null): void {
    const known = this.cards.get(card);
    if (known === null) return;
    if (isArticle) {
      this.sure++;
      this.cards.set(card, null);
    } else if (!known) this.cards.set(card, link && !FRONT_PAGE.test(link.url) ? link : undefined);
  }

  /** Headlines that are links to articles because most others are. */
  spared(): readonly FoundLink[] {
    if (this.sure < ENOUGH || this.sure < this.cards.size * MOST_OF_THEM) return [];
    return [...this.cards.values()].filter((link) => link != null);
  }
}
