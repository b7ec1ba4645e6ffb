/** The frame that shows a reader the place that the popup leads to. */

import { element } from './element.ts';
import type { Stage } from './stage.ts';

const SHOWN_FOR = 4000;
const MARGIN = 3;

/** Scrolls a range into the middle of the window and frames each of its lines; false where it has no box. */
export function flashRange(range: Range, stage: Stage): boolean {
  const { doc, view } = stage;
  const holder = range.startContainer.parentElement;
  if (holder === null || range.getClientRects().length === 0) return false;
  holder.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
  const origin = stage.origin();
  const frames = [...range.getClientRects()].slice(0, 50).map((rect) => {
    const frame = element(doc, 'div', 'flash');
    frame.style.left = `${rect.left - origin.left - MARGIN}px`;
    frame.style.top = `${rect.top - origin.top - MARGIN}px`;
    frame.style.width = `${rect.width + MARGIN}px`;
    frame.style.height = `${rect.height + MARGIN}px`;
    return frame;
  });
  const shown = element(doc, 'div', '', ...frames);
  stage.layer.append(shown);
  view.setTimeout(() => shown.remove(), SHOWN_FOR);
  return true;
}
