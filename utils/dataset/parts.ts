/** The two parts in which the package holds the file: the build cuts it, the worker fetches them. */

import { frontLengthOf } from './file.ts';

export interface DatasetPart {
  /** Name of the file in the package. */
  readonly file: string;
  /** About half of its bytes, where two requests side by side may part it; null for one that is too small to gain by that. */
  readonly half: number | null;
}

export const frontPart: DatasetPart = { file: 'masthead-front.bin', half: null };
export const restPart: DatasetPart = { file: 'masthead-rest.bin', half: 4 << 20 };

/** Bytes of each part, views into those of a whole file; one after the other they are the file. */
export const cutParts = (bytes: Uint8Array): readonly (readonly [DatasetPart, Uint8Array])[] => {
  const front = frontLengthOf(bytes);
  return [
    [frontPart, bytes.subarray(0, front)],
    [restPart, bytes.subarray(front)],
  ];
};
