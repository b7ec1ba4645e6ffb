/**
 * Country codes: ISO 3166-1 alpha-2, `EU`, `XK`, and codes of our own for bodies that govern a territory and
 * have none, so that their offices do not pass for those of the state that claims it. `countryFinder` finds the
 * code for a name in any language, a Wikidata id, or a FIPS/GEC code, and the Wikidata id of a code.
 */

import { join } from 'node:path';
import { foldName } from './person-names.ts';
import { readCsv, readYaml } from './read.ts';

/** Keys of countrynames that are no ISO codes. */
const ownCodes: Readonly<Record<string, string>> = {
  'AZ-NK': 'XT',
  'GE-AB': 'XA',
  'MD-PMR': 'XP',
  'SO-SOM': 'XL',
  'UA-DPR': 'XD',
  'UA-LPR': 'XH',
  'X-SO': 'XO',
  'GB-NIR': 'GB',
  'GB-SCT': 'GB',
  'GB-WLS': 'GB',
  ZR: 'CD',
};

/** Spellings of the sources that the lists of names do not have. */
const more: Readonly<Record<string, string>> = {
  'northern cyprus': 'XN',
  'congo brazzaville': 'CG',
  'congo kinshasa': 'CD',
  'micronesia federated states of': 'FM',
  paraguary: 'PY',
  artsakh: 'XT',
  'donetsk people s republic': 'XD',
  'luhansk people s republic': 'XH',
  'the netherlands': 'NL',
  'guinea bissau': 'GW',
  'timor leste': 'TL',
  'sao tome principe': 'ST',
  'european union': 'EU',
  'korea north': 'KP',
  'korea south': 'KR',
  burma: 'MM',
  palestine: 'PS',
  'palestine territories': 'PS',
  'europen union': 'EU',
};

const ownIds: Readonly<Record<string, string>> = {
  Q31354462: 'XA',
  Q23427: 'XO',
  Q23681: 'XN',
  Q34754: 'XL',
  Q244165: 'XT',
  Q16150196: 'XD',
  Q16746854: 'XH',
  Q1246: 'XK',
  Q22: 'GB',
  Q25: 'GB',
  Q26: 'GB',
  Q458: 'EU',
  Q1030: 'NA',
};

export interface CountryFinder {
  byName(name: string): string | null;
  /** By Wikidata id. */
  byId(id: string): string | null;
  /** By the code of the US government that the World Factbook names its files after. */
  byGec(code: string): string | null;
  /** The Wikidata id of a code. */
  idOf(code: string): string | null;
}

/** Codes of the Factbook that the list of codes lacks, or gives to another. */
const ownGec = [
  ['gz', 'PS'],
  ['we', 'PS'],
  ['kv', 'XK'],
  ['ee', 'EU'],
] as const;

/** Reads the lists of names and codes from the folder of the sources. */
export function countryFinder(folder: string): CountryFinder {
  const names = new Map(Object.entries(more));
  const ids = new Map(Object.entries(ownIds));
  const codes = new Map<string, string>([
    ['EU', 'Q458'],
    ['XK', 'Q1246'],
    ['NA', 'Q1030'],
  ]);
  const gec = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = foldName(name);
    if (key !== '' && !names.has(key)) names.set(key, code);
  };
  for (const row of readCsv(join(folder, 'country-codes/data/country-codes.csv'))) {
    const code = row['ISO3166-1-Alpha-2'] ?? '';
    add(row['CLDR display name'] ?? '', code);
    add(row.official_name_en ?? '', code);
    const id = (row.wikidata_id ?? '').split('/').pop() ?? '';
    if (id !== '') {
      ids.set(id, code);
      codes.set(code, id);
    }
    // `RIKV` of Serbia are two codes, of which the second is Kosovo's; the two of `SJ` are no country.
    for (const fips of (row.FIPS ?? '').toLowerCase().match(/[a-z]{2}/gu) ?? [])
      if (code !== 'SJ') gec.set(fips, code);
  }
  for (const [fips, code] of ownGec) gec.set(fips, code);
  const lists = readYaml(join(folder, 'countrynames/data.yaml')) as Record<string, unknown[]>;
  for (const [key, list] of Object.entries(lists)) {
    const code = ownCodes[key] ?? key;
    if (!/^[A-Z]{2}$/u.test(code) || code === 'ZZ') continue;
    for (const name of list) add(String(name), code);
  }
  return {
    byName: (name) => names.get(foldName(name)) ?? names.get(foldName(name).replace(/^the /u, '')) ?? null,
    byId: (id) => ids.get(id) ?? null,
    byGec: (code) => gec.get(code) ?? null,
    idOf: (code) => codes.get(code) ?? null,
  };
}
