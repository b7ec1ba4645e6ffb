/**
 * A correction of one fact, prefilled: its entity, the fact and its source, and nothing of the page that is read.
 * In English but for the fact itself, as the data is. Nothing is sent before the reader sends it.
 */

import type { Correction } from '../protocol/details.ts';
import type { FactText } from './facts-text.ts';

/**
 * Where corrections are taken: the address of a form for a new issue, set when the extension is built
 * (`WXT_CORRECTIONS=https://example.org/project/issues/new npm run build`). Without one, readers copy the text of
 * a correction instead.
 */
const correctionsAddress: string = import.meta.env?.WXT_CORRECTIONS ?? '';

/** Isolates are for the screen; text to send is better without them. */
const ISOLATES = /[\u2066-\u2069]/g;

/** The prefilled correction of one fact. */
export function correctionOf(
  { text: fact, citation, of }: FactText,
  to: string = correctionsAddress,
): Correction {
  const source = [citation.text, citation.url].filter((part) => part !== null).join(' ');
  const text = [`Entity: ${of.name} (${of.id})`, `Fact: ${fact}`, `Source: ${source}`, '', 'Correction: ']
    .join('\n')
    .replace(ISOLATES, '');
  if (!URL.canParse(to)) return { text, url: null };
  const address = new URL(to);
  address.searchParams.set('title', `Correction: ${of.name}`);
  address.searchParams.set('body', text);
  return { text, url: address.href };
}
