/**
 * All that is drawn in a page, behind one small interface: marks, one card at a time, and the frame around a
 * mention that the popup leads to. Nothing is put into the page before there is something to draw.
 */

import type { PageNotes } from '../protocol/page-notes.ts';
import { flashRange } from './flash.ts';
import { type CardHolder, holdCard } from './hold-card.ts';
import { drawMarks, type Marks, type Places } from './marks.ts';
import { dressStage, openStage, type Stage } from './stage.ts';

export interface Overlay {
  /** Draws these notes instead of those before. */
  update(notes: PageNotes, places: Places): void;
  /** Scrolls to a range and frames it; false where it is null or has no box. */
  show(range: Range | null): boolean;
  /** Moves the focus to the next mark after the one that has it; false where there is none. */
  focusNext(): boolean;
  /** Takes everything out of the page. */
  stop(): void;
}

interface Scene {
  readonly stage: Stage;
  readonly holder: CardHolder;
}

/** Starts the drawing in a document. */
export function startOverlay(doc: Document): Overlay {
  let scene: Scene | null = null;
  let marks: Marks | null = null;

  const open = (): Scene => {
    if (scene === null) {
      const stage = openStage(doc);
      scene = { stage, holder: holdCard(stage) };
    }
    return scene;
  };
  const clear = (): void => {
    scene?.holder.close();
    marks?.clear();
    marks = null;
  };
  return {
    update: (notes, places) => {
      clear();
      if (notes.marks.length === 0) return;
      const { stage, holder } = open();
      dressStage(stage, notes);
      marks = drawMarks(stage, notes, {
        places,
        respond: (drawn, event) => holder.respond(drawn, event, notes),
      });
    },
    show: (range) => range !== null && flashRange(range, open().stage),
    focusNext: () => marks?.focusNext() ?? false,
    stop: () => {
      clear();
      scene?.stage.remove();
      scene = null;
    },
  };
}
