/** When the reader comes near a place of the page. */

/**
 * Everything that was passed, whatever lies beside, and three screens further. Firefox counts in sixtieths of a pixel,
 * and no further than 17 million.
 */
const marginOf = (near: string, isFromBelow: boolean): string =>
  isFromBelow ? `${near} 100000px 9000000px` : `9000000px 100000px ${near}`;

/**
 * Calls back once, when a reader who comes from above, or from below, is near an element or has passed it; soon where it has no box and so no place. Gives
 * back how to forget it. Nothing is laid out for it: the browser tells what it knows after a frame.
 */
export function whenNear(element: Element, near: () => void, isFromBelow: boolean): () => void {
  // A part that scrolls by itself clips what is in it, unless its own margin is as wide; in pixels, since Chromium takes
  // shares from the first as it is widened.
  const margins = {
    rootMargin: marginOf('300%', isFromBelow),
    scrollMargin: marginOf('3000px', isFromBelow),
  };
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
