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
  /** Ends its listeners in the page. */
  readonly ending: AbortController;
}

function putCard({ card, drawn }: Open, stage: Stage): void {
  const { view } = stage;
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

/** Holds the card of a stage. */
export function holdCard(stage: Stage): CardHolder {
  const { view } = stage;
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
    closing?.ending.abort();
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
  /** For as long as it is open: a page that writes itself anew (`document.open`) takes away what was there to listen. */
  const listen = ({ drawn, ending: { signal } }: Open): void => {
    const on = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void): void =>
      view.addEventListener(type, hear, { capture: true, passive: true, signal });
    on('pointerdown', ({ target }) => {
      if (target !== stage.host) close();
    });
    on('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close(event.target === stage.host);
    });
    on('scroll', () => {
      const { top, bottom, width } = drawn.button.getBoundingClientRect();
      if (bottom < 0 || top > view.innerHeight || width === 0) close();
    });
    on('resize', () => close());
  };
  const show = (drawn: DrawnMark, notes: PageNotes): void => {
    clearTimeout(timer);
    if (open?.drawn.button === drawn.button) return;
    close();
    const card = drawCard(stage.doc, { mark: drawn.mark, notes, close: () => close(true) });
    if (card === null) return;
    open = { card, drawn, ending: new AbortController() };
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', closeSoon);
    card.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !card.contains(relatedTarget)) close();
    });
    putCard(open, stage);
    listen(open);
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
