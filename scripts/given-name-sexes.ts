/**
 * Makes `utils/mentions/given-name-sexes.ts` again: `npx node scripts/given-name-sexes.ts FOLDER`, where FOLDER holds the files of
 * office-holders. A first name is taken where at least five of the people bear it and 98 % of them are of one sex.
 */

import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../utils/mentions/fold.ts';
import { readCsv } from './import/shared/read.ts';

const leastBearers = 5;
const leastShare = 0.98;

type Counts = Record<'male' | 'female', number>;

function firstName(name: string): string | null {
  const [first = ''] = fold(name).split(/[\s-]/);
  return /^[a-z]{2,}$/.test(first) ? first : null;
}

function countNames(folder: string): Map<string, Counts> {
  const seen = new Set<string>();
  const out = new Map<string, Counts>();
  for (const file of globSync(join(folder, '*/html/{bio,holders21,legislators}.csv'))) {
    for (const row of readCsv(file)) {
      const id = row.personID ?? row.id ?? '';
      const name = firstName(row.person ?? row.name ?? '');
      const sex = row.gender;
      if (name === null || seen.has(id) || (sex !== 'male' && sex !== 'female')) continue;
      seen.add(id);
      const counts = out.get(name) ?? { male: 0, female: 0 };
      counts[sex]++;
      out.set(name, counts);
    }
  }
  return out;
}

function namesOf(sex: keyof Counts, counts: ReadonlyMap<string, Counts>): string[] {
  return [...counts]
    .filter(([, { male, female }]) => male + female >= leastBearers)
    .filter(([, count]) => count[sex] / (count.male + count.female) >= leastShare)
    .map(([name]) => name)
    .sort();
}

/** Names in lines of at most 120 characters. */
function inLines(names: readonly string[]): string {
  const lines = [''];
  for (const name of names) {
    if (`${lines.at(-1)} ${name}`.length > 120) lines.push('');
    lines.push(`${lines.pop()} ${name}`.trimStart());
  }
  return lines.join('\n  ');
}

const counts = countNames(process.argv[2] ?? '.');
const part = (name: string, sex: keyof Counts): string =>
  `export const ${name} = \`\n  ${inLines(namesOf(sex, counts))}\`;\n`;
writeFileSync(
  new URL('../utils/mentions/given-name-sexes.ts', import.meta.url),
  `/**
 * First names of office holders that are borne by one sex, folded, in Latin letters. Counted by \`scripts/given-name-sexes.ts\`
 * in Wikidata's statements (CC0, gathered in 2022 and 2023) of some 90,000 people; of nobody alone is it said here.
 */

${part('mensNames', 'male')}
${part('womensNames', 'female')}`,
);
