/** When the reader comes near a place of the page. */

/**
 * Everything that was passed, whatever lies beside, and three screens further down. Firefox counts in sixtieths of a pixel,
 * and no further than 17 million.
 */
const NEAR = '9000000px 100000px 300%';
/** The same for parts that scroll by themselves; in pixels, since Chromium takes shares from the first as it is widened. */
const NEAR_IN_PART = '9000000px 100000px 3000px';

/**
 * Calls back once, when an element is near the viewport or was passed; soon where it has no box and so no place. Gives
 * back how to forget it. Nothing is laid out for it: the browser tells what it knows after a frame.
 */
export function whenNear(element: Element, near: () => void): () => void {
  // A part that scrolls by itself clips what is in it, unless its own margin is as wide.
  const margins = { rootMargin: NEAR, scrollMargin: NEAR_IN_PART };
  const watcher = new IntersectionObserver((entries) => {
    const entry = entries[entries.length - 1];
    const { width = 0, height = 0 } = entry?.boundingClientRect ?? {};
    if (!entry?.isIntersecting && width + height > 0) return;
    watcher.disconnect();
    near();
  }, margins);
  watcher.observe(element);
  return () => watcher.disconnect();
}
