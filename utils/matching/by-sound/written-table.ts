/**
 * What the table of a script (`../../mentions/tables`) has: the letters that offices end with, places, then a line for each pattern with its
 * name, and for each office with what the dataset calls it and of which countries, parted by tabs.
 */

import { type OfficeTable, type OfficeWords, officeTable } from './office-table.ts';
import type { Writing } from './writing.ts';

type Patterns = Pick<Writing, 'gap' | 'otherWord' | 'otherBefore' | 'otherBehind'> &
  Pick<OfficeWords, 'notHeld' | 'past' | 'foreign'> & {
    /** Surnames, where the table of readings has none of the script. */
    readonly surnames?: RegExp;
  };

export function readWrittenTable(text: string): Patterns & { readonly offices: OfficeTable } {
  const [lastLetters = '', places = '', ...lines] = text.trim().split('\n');
  const patterns: Record<string, RegExp> = {};
  const rules: [string, string, string][] = [];
  for (const line of lines) {
    const [first = '', second = '', third] = line.split('\t');
    if (third) rules.push([first, second, third]);
    else patterns[first] = new RegExp(second);
  }
  const words = patterns as unknown as Patterns;
  return { ...words, offices: officeTable({ ...words, rules, lastLetters, places }) };
}
