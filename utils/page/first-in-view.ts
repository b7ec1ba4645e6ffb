/** Which part of a long list the reader sees. */

/** Whether a link ends above the viewport; the next one that has a box says it for those that have none. */
function isAbove(links: ArrayLike<Element>, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const { height, bottom } = (links[i] as Element).getBoundingClientRect();
    if (height > 0) return bottom < 0;
  }
  return false;
}

/**
 * The number of the first link that is in view or below, of links from top to bottom; how many there are where all are
 * above. Few of them are asked for their place, in a layout that is there after a frame.
 */
export function firstInView(links: ArrayLike<Element>): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(links, middle, high)) low = middle + 1;
    else high = middle;
  }
  return low;
}
