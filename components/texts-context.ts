/** The reader's language, for all components below. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../utils/wording/texts.ts';

export const TextsContext = createContext<Texts | null>(null);

/** The texts of the reader's language. Throws outside a provider: that is a fault of ours, not of the input. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('no texts provided');
  return texts;
}
