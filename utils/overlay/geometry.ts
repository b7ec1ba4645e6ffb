/** Whether something of the page lies over a mark's text, and where a card goes; in pixels of the viewport. */

import type { Spot } from './spot.ts';

const isPainted = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);

/** Whether a part that scrolls or clips, between a text and an element around it, leaves the spot outside. */
function isClipped(spot: Spot, anchor: Element, around: Element): boolean {
  for (let part: Element | null = anchor; part !== null && part !== around; part = part.parentElement) {
    if (getComputedStyle(part).overflow === 'visible') continue;
    const { left, right, top, bottom } = part.getBoundingClientRect();
    if (spot.x < left || spot.x > right || spot.y < top || spot.y > bottom) return true;
  }
  return false;
}

/**
 * Whether an element of the page hides the text at a spot: it clips it, or lies over it, being fixed or sticky,
 * or positioned and painted. Clear layers over a headline, such as stretched links, do not count.
 */
export function isCovered(spot: Spot, anchor: Element, host: Element): boolean {
  const root = anchor.getRootNode() as Document | ShadowRoot;
  let hit = root.elementFromPoint?.(spot.x, spot.y) ?? null;
  if (hit === null || hit === host || anchor.contains(hit)) return false;
  for (; hit !== null && !hit.contains(anchor); hit = hit.parentElement) {
    const style = getComputedStyle(hit);
    if (style.position === 'fixed' || style.position === 'sticky') return true;
    if (style.position !== 'static' && isPainted(style)) return true;
  }
  return hit !== null && isClipped(spot, anchor, hit);
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** What the card may be high at most; beyond that it scrolls. */
  readonly height: number;
}

const EDGE = 8;
const GAP = 6;

/**
 * Corner and height of a card beside a mark, all of it inside the viewport: below the line where there is room,
 * else above it, else on the side that has more.
 */
export function placeCard(mark: DOMRect, wanted: Area, view: Area): CardPlace {
  const width = cardWidth(view);
  const left = Math.max(EDGE, Math.min(mark.left - 16, view.width - width - EDGE));
  // The mark stands on its word: the card leaves that word readable.
  const below = mark.bottom + mark.height + GAP;
  const roomBelow = view.height - below - EDGE;
  const roomAbove = mark.top - GAP - EDGE;
  const isBelow = wanted.height <= roomBelow || roomBelow >= roomAbove;
  const height = Math.min(wanted.height, Math.max(isBelow ? roomBelow : roomAbove, 80));
  const top = isBelow ? below : mark.top - GAP - height;
  return { left, top: Math.max(EDGE, Math.min(top, view.height - height - EDGE)), height };
}

export const cardWidth = (view: Area): number => Math.min(340, view.width - 16);
