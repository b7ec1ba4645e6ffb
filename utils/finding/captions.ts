/**
 * Captions that nothing names: a little text in the same small part of the page as a picture.
 *
 *   <div class="bild"><img ...><p>Elders in the square. Photo: A. Lee</p></div>
 */

import type { Reading } from './reading.ts';
import { IMAGE, PARAGRAPH } from './tags.ts';

/** Most characters and blocks of a part that is a picture with its caption. */
const MAX_SIZE = 240;
const MAX_BLOCKS = 3;
const LEVELS = 4;
/** A paragraph of its own is a caption only if it is no longer than this. */
const MAX_PARAGRAPH = 120;

/** The elements that hold a picture and hardly more; some more than once. */
export function findPictureParts(reading: Reading, prose: readonly number[]): readonly number[] {
  const most = (prose[0] ?? 0) / 5;
  const parts: number[] = [];
  for (let e = 0; e < reading.kind.length; e++) {
    if (reading.kind[e] !== IMAGE) continue;
    let at = reading.parent[e] as number;
    for (let level = 0; at > 0 && level < LEVELS; level++, at = reading.parent[at] as number) {
      const first = reading.firstBlock[at] as number;
      const last = reading.lastBlock[at] as number;
      let size = 0;
      for (let b = first; b < last && b <= first + MAX_BLOCKS; b++) size += reading.blockSize[b] as number;
      const limit = reading.kind[at] === PARAGRAPH ? MAX_PARAGRAPH : MAX_SIZE;
      if (last - first > MAX_BLOCKS || size > limit || (prose[at] as number) > most) break;
      if (size > 0) parts.push(at);
    }
  }
  return parts;
}
