/** What a country is called in the names of its bodies: `Kazakhstan`, `Kazakh`, `Kazakhstani`. */

import { join } from 'node:path';
import type { EntityId, Institution } from '../../../utils/model/facts.ts';
import { foldText } from '../fold.ts';
import { readTable } from '../tsv.ts';

export interface CountryNames {
  readonly id: EntityId;
  readonly name: string;
  readonly adjectives: readonly string[];
  /** All names of the state, folded. */
  readonly names: ReadonlySet<string>;
}

/** By country code; adjectives from `data/adjectives.tsv` first, then those of the Factbook. */
export function countryNames(
  root: string,
  institutions: readonly Institution[],
): ReadonlyMap<string, CountryNames> {
  const adjectives = new Map<string, string[]>();
  for (const file of ['adjectives.tsv', 'imported/factbook/adjectives.tsv']) {
    for (const row of readTable(join(root, file), root)) {
      const list = adjectives.get(row.cell('country')) ?? [];
      if (!list.includes(row.cell('adjective'))) list.push(row.cell('adjective'));
      adjectives.set(row.cell('country'), list);
    }
  }
  const states = institutions.filter(
    (one) => one.type === 'state' || /^X[A-Z]$/u.test(one.country ?? '') || one.id === 'Q458',
  );
  return new Map(
    states.flatMap((state) => {
      const name = state.names[0]?.text;
      if (state.country === null || name === undefined) return [];
      const names = new Set(state.names.map((one) => foldText(one.text)));
      return [
        [state.country, { id: state.id, name, adjectives: adjectives.get(state.country) ?? [], names }],
      ];
    }),
  );
}
