/** Bodies that are quoted for themselves, and do not only own media. */

import { type InstitutionKind, STATE_BODIES } from '../../model/facts.ts';

/** Bodies of states and between states: their names, of one word too, are nobody else's in their country. */
export const ofStates: ReadonlySet<string> = new Set<InstitutionKind>([...STATE_BODIES, 'international']);

/** Those whose names of two words and more are nobody else's anywhere. */
export const ofCitizens: ReadonlySet<string> = new Set<InstitutionKind>([
  'think-tank',
  'advocacy',
  'human-rights',
  'pollster',
]);
