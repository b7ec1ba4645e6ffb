/**
 * Links in a part that was added to a page. Only that part is walked; of what is around it just the tags and
 * classes are looked at, upwards, since a list that grows inside a menu is still a menu.
 */

import { elementPassage } from './block-text.ts';
import { ASIDE, classReader, FRAME } from './class-words.ts';
import type { Dom } from './dom.ts';
import type { PageFinding } from './find-page.ts';
import { findLinks } from './links.ts';
import { proseBelow, readOutside } from './outside.ts';
import { rangeIn } from './passage.ts';
import { liveElement } from './places.ts';
import { readPart } from './read-page.ts';

const FRAMES: ReadonlySet<string> = new Set(['nav', 'footer', 'menu']);
const MAX_DEPTH = 60;

/** Where a part stands: the page's address and the base of its links. */
export interface PartPlace {
  readonly dom: Dom;
  readonly url: string;
  readonly base: string;
}

/** Whether the part stands in the frame of the page. */
function isFramed(dom: Dom, root: Element): boolean {
  const readClass = classReader();
  let at = dom.parent(root);
  for (let depth = 0; at && at.nodeType === 1 && depth < MAX_DEPTH; depth++, at = dom.parent(at)) {
    const element = at as Element;
    if (FRAMES.has(dom.localName(element))) return true;
    if (depth < 6 && (readClass(dom.attribute(element, 'class')) & FRAME) !== 0) return true;
  }
  return false;
}

/** Finds the links below `root` as a finding without an article; yields between steps. */
export function* findLinksBelow(root: Element, place: PartPlace): Generator<undefined, PageFinding> {
  const { dom, url, base } = place;
  const reading = yield* readPart(dom, root);
  const frame = isFramed(dom, root) ? FRAME | ASIDE : 0;
  const bits = readOutside(reading, proseBelow(reading)).map((own) => own | frame);
  yield;
  const links = yield* findLinks({ reading, bits, base, url });
  return {
    report: {
      url,
      kind: 'other',
      article: null,
      links: links.map((l) => ({ url: l.url, title: l.title, span: null })),
    },
    rangeOf: (where, part, start, end) => {
      const element = links[part]?.element;
      return where === 'link' && element !== undefined
        ? rangeIn(reading, elementPassage(reading, element), start, end)
        : null;
    },
    linkElement: (index) => liveElement(reading, links[index]?.element),
  };
}
