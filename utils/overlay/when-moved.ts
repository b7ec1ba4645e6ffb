/**
 * Tells when something on the page may have moved: scrolling of any part, a changed size, images that
 * arrived, ended animations, opened parts. What no event tells is looked for once a second, while the page
 * is seen. However often it happens, the work is done once a frame.
 */

import type { Stage } from './stage.ts';

const MOVING = ['scroll', 'resize', 'load', 'transitionend', 'animationend', 'toggle', 'click'] as const;
const PULSE = 1000;

export interface Watch {
  /** Does the work in the next frame. */
  now(): void;
  stop(): void;
}

/** Calls `work` in the next frame after anything may have moved. */
export function whenMoved({ doc, view }: Stage, work: () => void): Watch {
  const ending = new AbortController();
  let frame = 0;
  const now = (): void => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      work();
    });
  };
  for (const type of MOVING)
    view.addEventListener(type, now, { capture: true, passive: true, signal: ending.signal });
  const sizes = new ResizeObserver(now);
  sizes.observe(doc.documentElement);
  const pulse = view.setInterval(() => {
    if (!doc.hidden) now();
  }, PULSE);
  return {
    now,
    stop: () => {
      view.cancelAnimationFrame(frame);
      view.clearInterval(pulse);
      ending.abort();
      sizes.disconnect();
    },
  };
}
