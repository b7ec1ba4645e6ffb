/**
 * The one card that may be open, and what opens and closes it. Hover and keyboard focus show it for as long as
 * they last; a click or tap keeps it open and moves the focus into it. Escape, a press outside, its button, and
 * scrolling away close it; the focus then goes back to the mark it came from.
 */

import type { PageNotes } from '../protocol/page-notes.ts';
import { drawCard } from './card.ts';
import { cardWidth, placeCard } from './geometry.ts';
import type { DrawnMark } from './marks.ts';
import type { Stage } from './stage.ts';

export interface CardHolder {
  /** Answers an event of a mark: pointer, focus or click. */
  respond(drawn: DrawnMark, event: Event, notes: PageNotes): void;
  close(): void;
}

const OPEN_AFTER = 180;
const CLOSE_AFTER = 350;

interface Open {
  readonly card: HTMLElement;
  readonly drawn: DrawnMark;
}

function putCard({ card, drawn }: Open, stage: Stage, view: Window): void {
  const area = { width: view.innerWidth, height: view.innerHeight };
  const origin = stage.origin();
  card.style.width = `${cardWidth(area)}px`;
  stage.layer.append(card);
  const wanted = { width: card.offsetWidth, height: card.offsetHeight };
  const { left, top, height } = placeCard(drawn.button.getBoundingClientRect(), wanted, area);
  if (height < wanted.height) card.style.maxHeight = `${height}px`;
  card.style.left = `${left - origin.left}px`;
  card.style.top = `${top - origin.top}px`;
}

/** Holds the card of a stage; it ends with the stage. */
export function holdCard(stage: Stage): CardHolder {
  const view = stage.doc.defaultView ?? window;
  const { signal } = stage;
  let open: Open | null = null;
  let isPinned = false;
  let isReturning = false;
  let timer = 0;

  const wait = (act: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = view.setTimeout(act, ms);
  };
  const close = (refocus = false): void => {
    clearTimeout(timer);
    const closing = open;
    open = null;
    isPinned = false;
    closing?.card.remove();
    if (!refocus || !closing?.drawn.button.isConnected) return;
    // The focus that comes back by the keyboard must not open the card anew.
    isReturning = true;
    closing.drawn.button.focus({ preventScroll: true });
    isReturning = false;
  };
  const closeSoon = (): void => {
    if (!isPinned) wait(close, CLOSE_AFTER);
  };
  const show = (drawn: DrawnMark, notes: PageNotes): void => {
    clearTimeout(timer);
    if (open?.drawn.button === drawn.button) return;
    close();
    const card = drawCard(stage.doc, { mark: drawn.mark, notes, close: () => close(true) });
    if (card === null) return;
    open = { card, drawn };
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', closeSoon);
    card.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !card.contains(relatedTarget)) close();
    });
    putCard(open, stage, view);
  };
  const press = (drawn: DrawnMark, event: Event, notes: PageNotes): void => {
    event.preventDefault();
    if (open?.drawn.button === drawn.button && isPinned) {
      close(true);
      return;
    }
    show(drawn, notes);
    isPinned = true;
    open?.card.focus({ preventScroll: true });
  };
  const leave = (event: Event): void => {
    if (open !== null && event.target !== stage.host) close();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    close(event.target === stage.host);
  };
  const onScroll = (): void => {
    const box = open?.drawn.button.getBoundingClientRect();
    if (box && (box.bottom < 0 || box.top > view.innerHeight || box.width === 0)) close();
  };
  view.addEventListener('pointerdown', leave, { capture: true, signal });
  view.addEventListener('keydown', onKey, { capture: true, signal });
  view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  view.addEventListener('resize', () => close(), { signal });
  return {
    close,
    respond: (drawn, event, notes) => {
      if (event.type === 'click') press(drawn, event, notes);
      else if (event.type === 'pointerleave') closeSoon();
      else if (event.type === 'focus') {
        if (!isReturning && drawn.button.matches(':focus-visible')) show(drawn, notes);
      } else if (event instanceof PointerEvent && event.pointerType === 'mouse')
        wait(() => show(drawn, notes), OPEN_AFTER);
    },
  };
}
