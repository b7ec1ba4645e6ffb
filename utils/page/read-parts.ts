/**
 * A part that was added to a page. Only that part is walked; of what is around it just the tags and classes
 * are looked at, upwards, since a list that grows inside a menu is still a menu.
 */

import { classReader, FRAME } from '../finding/class-words.ts';
import type { Dom } from './dom.ts';
import { readPart, type WalkedPage } from './read-page.ts';

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

/** Walks what is at and below each root; yields between steps. Parts without a link are left out. */
export function* readParts(
  roots: readonly Element[],
  { dom, url, base }: PartPlace,
): Generator<undefined, readonly WalkedPage[]> {
  const parts: WalkedPage[] = [];
  for (const root of roots) {
    const of = isFramed(dom, root) ? 'frame' : 'part';
    const part = yield* readPart({ dom, root, of, url, base });
    if (part.links.length > 0) parts.push(part);
    yield;
  }
  return parts;
}
