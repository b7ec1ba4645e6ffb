/**
 * A correction of one fact, prefilled: its entity, the fact and its source, and nothing of the page that is read.
 * In English but for the fact itself, as the data is. Nothing is sent before the reader sends it.
 */

import type { CitationText } from './claim-text.ts';

/**
 * Where corrections are taken: the address of a form for a new issue, set when the extension is built
 * (`WXT_CORRECTIONS=https://example.org/project/issues/new npm run build`). Without one, readers copy the text of
 * a correction instead.
 */
const correctionsAddress: string = import.meta.env?.WXT_CORRECTIONS ?? '';

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly fact: string;
  readonly cited: CitationText;
}

export interface Correction {
  /** Text to send: what is stated, and room for what is right. */
  readonly text: string;
  /** Address of the form with that text in it; null where corrections have no address. */
  readonly url: string | null;
}

/** Isolates are for the screen; text to send is better without them. */
const ISOLATES = /[\u2066-\u2069]/g;

/** The prefilled correction of one fact. */
export function correctionOf(
  { id, name, fact, cited }: Subject,
  to: string = correctionsAddress,
): Correction {
  const source = [cited.text, cited.url].filter((part) => part !== null).join(' ');
  const text = [`Entity: ${name} (${id})`, `Fact: ${fact}`, `Source: ${source}`, '', 'Correction: ']
    .join('\n')
    .replace(ISOLATES, '');
  if (!URL.canParse(to)) return { text, url: null };
  const address = new URL(to);
  address.searchParams.set('title', `Correction: ${name}`);
  address.searchParams.set('body', text);
  return { text, url: address.href };
}
