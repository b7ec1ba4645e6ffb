/** The parts in which the package holds the file: the build cuts it, the worker fetches them. */

import { PartedFile } from './file.ts';

/** Bytes of each part, views into those of a whole file; one after the other they are the file. Throws `DatasetFault`. */
export function cutParts(bytes: Uint8Array): readonly Uint8Array[] {
  const file = new PartedFile(bytes);
  return Array.from({ length: file.parts }, (_, part) => file.bytesOf(part));
}
