/** Lists of words as sets, written with space between them. */

import { fold } from './fold.ts';

/** The words of a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The same, folded. */
export const foldedSet = (list: string): ReadonlySet<string> => wordSet(fold(list));
