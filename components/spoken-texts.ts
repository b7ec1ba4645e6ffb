/** The reader's language: a page of ours speaks one, and each drawing says which. */

import type { Texts } from '../utils/wording/texts.ts';

let spoken: Texts | null = null;

/** Has all components that are drawn from now on speak it. */
export const speak = (texts: Texts): void => {
  spoken = texts;
};

/** The texts of the language that is spoken. Throws before one was given: that is a fault of ours, not of the input. */
export function spokenTexts(): Texts {
  if (spoken === null) throw new Error('no texts provided');
  return spoken;
}
