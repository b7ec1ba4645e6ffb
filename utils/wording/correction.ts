/** The address of a prefilled correction. It is only opened when a reader follows it; nothing is sent before. */

import type { CitationText } from './claim-text.ts';

/** Where corrections are taken: the form for a new issue. Empty until the project has a public home, and no link is shown then. */
const correctionsAddress: string = '';

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly fact: string;
  readonly cited: CitationText;
}

/**
 * Address of a new issue about one fact: it names the entity, the fact and its source, and nothing of the
 * page that is read. In English, as the data is. Null while there is nowhere to send a reader to.
 */
export function correctionOf(
  { id, name, fact, cited }: Subject,
  to: string = correctionsAddress,
): string | null {
  if (to === '') return null;
  const body = [
    `Entity: ${name} (${id})`,
    `Fact: ${fact}`,
    `Source: ${cited.text} ${cited.url ?? ''}`,
    '',
    'Correction: ',
  ];
  const address = new URL(to);
  address.searchParams.set('title', `Correction: ${name}`);
  address.searchParams.set('body', body.join('\n'));
  return address.href;
}
