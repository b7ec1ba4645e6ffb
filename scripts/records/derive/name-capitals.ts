/** Capitals as other names of their states: what `Beijing` says, its government does. No text marks a state. */

import { join } from 'node:path';
import type { Institution, Name } from '../../../utils/model/facts.ts';
import type { SourceRow } from '../read-sources.ts';
import { parts, readTable } from '../tsv.ts';

/** What is a person, a word, a city elsewhere or the Union first of all, or no capital to all; a `City` speaks for itself. */
const OTHERS =
  / City$|^(?:Brussels|Georgetown|Jerusalem|Kingston|Male|Moroni|Nassau|Saint (?:George|John)'s|San Jose|Sofia|Tripoli|Victoria)$/u;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The institutions, the states of them with their capitals. */
export function nameCapitals(
  root: string,
  sources: readonly SourceRow[],
  institutions: readonly Institution[],
): Institution[] {
  const capitals = new Map<string, readonly string[]>();
  for (const { key } of sources) {
    for (const row of readTable(join(root, 'imported', key, 'capitals.tsv'), root))
      capitals.set(row.cell('country'), parts(row.cell('names')));
  }
  return institutions.map((one) => {
    const called = one.type === 'state' ? (capitals.get(one.country ?? '') ?? []) : [];
    const added = called
      .filter((text) => !OTHERS.test(plain(text)) && !one.names.some((name) => name.text === text))
      .map((text): Name => ({ text, kind: 'alias', lang: 'en' }));
    return added.length === 0 ? one : { ...one, names: [...one.names, ...added] };
  });
}
