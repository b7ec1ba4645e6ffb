/** The folders of office-holders: which country each speaks for, and the day up to which it was gathered. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryFinder } from '../shared/countries.ts';
import { listFiles, listFolders, readCsv, readJson } from '../shared/read.ts';

export interface Jurisdiction {
  readonly folder: string;
  /** ISO code; null for bodies of several countries. */
  readonly country: string | null;
  /** Put behind an office of a part of a country (`Scotland`), else null. */
  readonly part: string | null;
  /** Newest day that a file of the folder speaks of, never before the first gathering of all (2022-03). */
  readonly gathered: string;
  /** Language of the official source, null where not given. */
  readonly lang: string | null;
}

const FIRST = '2022-03-01';
const LAST = '2023-03-31';
const parts: Readonly<Record<string, string>> = {
  'northern-ireland-ministers': 'Northern Ireland',
  'scotland-cabinet': 'Scotland',
  'wales-cabinet': 'Wales',
};

interface Meta {
  readonly jurisdiction?: { readonly name?: string; readonly id?: string };
  readonly source?: { readonly lang?: { readonly code?: string } };
}

/** All folders that list holders of offices; `world` comes with a null country. */
export function readJurisdictions(folder: string, countries: CountryFinder): Jurisdiction[] {
  const found: Jurisdiction[] = [];
  for (const name of listFolders(folder)) {
    if (!existsSync(join(folder, name, 'html/holders21.csv'))) continue;
    const metaFile = join(folder, name, 'meta.json');
    const meta = existsSync(metaFile) ? (readJson(metaFile) as Meta) : {};
    const byWord = countries.byName(
      name.replace(/-(?:ministers|cabinet|federal-council)$/u, '').replaceAll('-', ' '),
    );
    const country =
      countries.byId(meta.jurisdiction?.id ?? '') ??
      countries.byName(meta.jurisdiction?.name ?? '') ??
      byWord;
    if (country === null && name !== 'world') throw new Error(`No country for the folder ${name}`);
    const lang = meta.source?.lang?.code ?? null;
    found.push({
      folder: name,
      country,
      part: parts[name] ?? null,
      gathered: newestDay(join(folder, name)),
      lang,
    });
  }
  return found;
}

/** Newest date in the columns of a folder that give one, within the time of gathering. */
function newestDay(folder: string): string {
  let newest = FIRST;
  const columns = ['start', 'startDate', 'sourceDate', 'end', 'endDate'];
  for (const file of [
    ...listFiles(join(folder, 'html'), '.csv'),
    ...listFiles(join(folder, 'sources'), '.csv'),
  ]) {
    for (const row of readCsv(file)) {
      for (const column of columns) {
        const day = row[column] ?? '';
        if (day.length === 10 && day > newest && day <= LAST) newest = day;
      }
    }
  }
  return newest;
}
