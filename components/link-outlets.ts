/** The outlets that the links of a page lead to, each once with its links, most linked first. */

import type { BadgeKind, Card, ContextView, LinkView } from '../utils/view/context-view.ts';

export interface LinkedOutlet {
  readonly card: Card;
  readonly badge: BadgeKind;
  readonly links: readonly LinkView[];
  /** Host of the links where it only imitates the outlet's, else null. */
  readonly imitation: string | null;
}

export interface LinkedOutlets {
  readonly outlets: readonly LinkedOutlet[];
  /** Links to sites that the dataset does not hold. */
  readonly unknown: number;
}

const hostOfLink = (link: LinkView | undefined): string =>
  link && URL.canParse(link.url) ? new URL(link.url).hostname : '';

/** Groups the links of a view by outlet; links to an address that imitates one are a group of their own. */
export function groupLinks(view: ContextView): LinkedOutlets {
  const groups = new Map<string, LinkView[]>();
  let unknown = 0;
  for (const link of view.links) {
    const key = link.id ?? (link.lookAlike && `~${link.lookAlike}`);
    if (key === null) {
      unknown++;
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const outlets = [...groups].flatMap(([key, links]): LinkedOutlet[] => {
    const isLookAlike = key.startsWith('~');
    const card = view.cards[isLookAlike ? key.slice(1) : key];
    if (!card) return [];
    const imitation = isLookAlike ? hostOfLink(links[0]) : null;
    return [{ card, badge: isLookAlike ? 'look-alike' : card.badge, links, imitation }];
  });
  return { outlets: outlets.sort((a, b) => b.links.length - a.links.length), unknown };
}
