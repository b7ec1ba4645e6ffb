/** Language tags by English name, from the list of languages in `database`. */

import { join } from 'node:path';
import { readCsv } from './read.ts';

/** `albanian` to `sq`; null for a name that the list does not have. */
export function languageFinder(folder: string): (name: string) => string | null {
  const tags = new Map<string, string>();
  for (const row of readCsv(join(folder, 'database/data/languages.csv'))) {
    tags.set((row.name ?? '').toLowerCase(), languageTag(row.code ?? '') ?? '');
  }
  for (const [name, tag] of [
    ['greek', 'el'],
    ['persian', 'fa'],
    ['chinese', 'zh'],
    ['malay', 'ms'],
    ['norwegian', 'no'],
  ] as const)
    tags.set(name, tag);
  return (name) => tags.get(name.toLowerCase().replace(/ language$/u, '')) || null;
}

/** The short tag of a three-letter code, `eng` to `en`; null for what is no code. */
export function languageTag(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}
