/**
 * The least that a person can be: one name, one role that all share. For sets of which whole records would not
 * fit in memory; index and look-ups are as large as with whole ones, details are not.
 */

import type { Records } from '../../utils/dataset/dataset.ts';
import type { EntityId, Name, Role, Source } from '../../utils/model/facts.ts';
import { seededRandom } from '../random.ts';

const SYLLABLES = 'ka lo mi ren dar son vi ta no ber gu ly che ra is an el to mar qu jo han ste pe'.split(
  ' ',
);
const SOURCE: Source = {
  key: 'lean',
  name: 'Lean',
  publisher: 'Nobody',
  url: 'https://lean.example/',
  licence: 'CC0',
  date: '2026',
};
const ROLE: Role = {
  office: 'Member',
  institution: null,
  country: 'FR',
  dated: 'own',
  from: '2020',
  to: null,
  knownUntil: '2026',
  ended: null,
  citation: { source: 'lean', url: 'https://lean.example/', date: null, check: 'file', copy: false },
};

export function leanRecords(people: number): Records {
  const random = seededRandom(people);
  const word = (): string => random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES);
  const none: readonly never[] = [];
  const roles = [ROLE];
  return {
    sources: [SOURCE],
    outlets: none,
    institutions: none,
    people: Array.from({ length: people }, (_, index) => {
      const names: Name[] = [{ text: `${word()} ${word()}`, kind: 'label', lang: null }];
      const id = `Q${1 + index * 20}` as EntityId;
      return { kind: 'person', id, names, born: null, died: null, parties: none, roles, accounts: none };
    }),
  };
}
