/**
 * Marks beside text. A page may have thousands of links, so a mark becomes an element only while its text is
 * near the viewport: an IntersectionObserver watches the elements that hold the texts (and so knows of
 * scrolling parts that clip them), and only near marks are measured and moved.
 */

import type { Mark, PageNotes } from '../protocol/page-notes.ts';
import { badgeShape, element } from './element.ts';
import { isCovered } from './geometry.ts';
import { type Spot, spotOf } from './spot.ts';
import type { Stage } from './stage.ts';
import { whenMoved } from './when-moved.ts';

/** From places in a report to nodes, as the finding of the page gives it. */
export interface Places {
  rangeOf(where: Mark['where'], part: number, start: number, end: number): Range | null;
  linkElement(index: number): Element | null;
}

/** A mark whose text is near the viewport. */
export interface DrawnMark {
  readonly mark: Mark;
  readonly button: HTMLElement;
}

interface Near extends DrawnMark {
  readonly anchor: Element;
  readonly range: Range;
}

export interface Marks {
  focusNext(): boolean;
  clear(): void;
}

interface Scene {
  readonly places: Places;
  respond(drawn: DrawnMark, event: Event): void;
}

const NEAR = '150px';
/** More marks at once would cover the page rather than help to read it, and cost more than a frame. */
const MOST_NEAR = 300;
const EVENTS = ['click', 'pointerenter', 'pointerleave', 'focus'] as const;

function rangeOfMark({ where, part, span }: Mark, places: Places): Range | null {
  const range = places.rangeOf(where, part, span[0], span[1]);
  const link = range === null && where === 'link' ? places.linkElement(part) : null;
  if (link === null) return range;
  const whole = link.ownerDocument.createRange();
  whole.selectNodeContents(link);
  return whole;
}

function anchorOf(mark: Mark, places: Places): Element | null {
  if (mark.where === 'link') return places.linkElement(mark.part);
  return rangeOfMark(mark, places)?.endContainer.parentElement ?? null;
}

function groupByAnchor(marks: readonly Mark[], places: Places): Map<Element, Mark[]> {
  const groups = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const anchor = anchorOf(mark, places);
    if (anchor === null) continue;
    const group = groups.get(anchor);
    if (group) group.push(mark);
    else groups.set(anchor, [mark]);
  }
  return groups;
}

/** Only the reader's own events count: a page can make none that is trusted. */
function drawButton(mark: Mark, stage: Stage, scene: Scene): HTMLElement {
  const button = element(stage.doc, 'button', 'mark', badgeShape(stage.doc, mark.badge));
  button.setAttribute('aria-label', mark.label);
  button.setAttribute('aria-haspopup', 'dialog');
  // Not shown before it has its place: in the frame until then it would stand in the corner of the page.
  button.style.display = 'none';
  for (const type of EVENTS)
    button.addEventListener(type, (event) => {
      if (event.isTrusted) scene.respond({ mark, button }, event);
    });
  stage.layer.append(button);
  return button;
}

function moveButton({ style }: HTMLElement, spot: Spot | null, origin: { left: number; top: number }): void {
  style.display = spot ? 'block' : 'none';
  if (spot === null) return;
  style.width = style.height = `${spot.size}px`;
  style.left = `${spot.left - origin.left}px`;
  style.top = `${spot.top - origin.top}px`;
}

/** Reads all boxes before it writes any, so that the page is laid out once. */
function moveAll(near: Iterable<Near>, stage: Stage): void {
  const origin = stage.origin();
  const moves = [...near].map(({ range, anchor, button }) => {
    const holder = range.endContainer.parentElement ?? anchor;
    const spot = spotOf(range, stage.view.getComputedStyle(holder));
    return { button, spot: spot && isCovered(spot, anchor, stage.host) ? null : spot };
  });
  for (const { button, spot } of moves) moveButton(button, spot, origin);
}

function focusAfter(near: Iterable<Near>, root: ShadowRoot): boolean {
  const shown = [...near].filter(({ button }) => button.style.display === 'block');
  const at = shown.findIndex(({ button }) => button === root.activeElement);
  const next = shown[(at + 1) % shown.length];
  next?.button.focus();
  return next !== undefined;
}

/** Draws the marks of a page and keeps them beside their texts. */
export function drawMarks(stage: Stage, notes: PageNotes, scene: Scene): Marks {
  const near = new Map<Mark, Near>();
  const groups = groupByAnchor(notes.marks, scene.places);
  const drop = (mark: Mark): void => {
    near.get(mark)?.button.remove();
    near.delete(mark);
  };
  const draw = (mark: Mark, anchor: Element): void => {
    const range = near.has(mark) || near.size >= MOST_NEAR ? null : rangeOfMark(mark, scene.places);
    if (range) near.set(mark, { mark, anchor, range, button: drawButton(mark, stage, scene) });
  };
  const moved = whenMoved(stage, () => moveAll(near.values(), stage));
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        for (const mark of groups.get(target) ?? []) isIntersecting ? draw(mark, target) : drop(mark);
      moved.now();
    },
    { rootMargin: NEAR },
  );
  for (const anchor of groups.keys()) watcher.observe(anchor);
  return {
    focusNext: () => focusAfter(near.values(), stage.root),
    clear: () => {
      moved.stop();
      watcher.disconnect();
      for (const mark of [...near.keys()]) drop(mark);
    },
  };
}
