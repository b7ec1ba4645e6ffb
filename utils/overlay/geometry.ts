/** Where marks and cards go, in pixels of the viewport, and whether something of the page lies over them. */

export interface Spot {
  /** Corner of the mark's box, and its side. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** A point inside the marked text, close to the mark. */
  readonly x: number;
  readonly y: number;
}

/** Side of a mark beside text of a size: follows it, but stays readable and small. */
const sizeFor = (fontSize: number): number => Math.round(Math.min(20, Math.max(11, fontSize * 0.68)));

/**
 * Where the mark of a text goes: raised at its end, over the space that follows, so that nothing moves and
 * little is covered. Null where the text has no box (hidden or collapsed).
 */
export function spotOf(range: Range, style: CSSStyleDeclaration): Spot | null {
  const rects = range.getClientRects();
  let rect = rects[rects.length - 1];
  for (let at = rects.length - 1; rect && rect.width < 1 && at > 0; at--) rect = rects[at - 1];
  if (!rect || rect.width < 1 || rect.height < 1) return null;
  const size = sizeFor(Number.parseFloat(style.fontSize) || 16);
  const isLeftward = style.direction === 'rtl';
  return {
    left: isLeftward ? rect.left - size + 1 : rect.right - 1,
    top: rect.top - size * 0.6,
    size,
    x: isLeftward ? rect.left + 2 : rect.right - 2,
    y: rect.top + rect.height / 2,
  };
}

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

/** Corner and width of a card beside a mark: below it where there is room, else above; inside the viewport. */
export function placeCard(mark: DOMRect, height: number, view: Area): { left: number; top: number } {
  const width = cardWidth(view);
  const left = Math.max(8, Math.min(mark.left - 16, view.width - width - 8));
  const below = mark.bottom + 6;
  const above = mark.top - 6 - height;
  return { left, top: below + height > view.height && above > 0 ? above : below };
}

export const cardWidth = (view: Area): number => Math.min(340, view.width - 16);
