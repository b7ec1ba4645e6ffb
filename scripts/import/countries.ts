/**
 * Countries as institutions, from the lists country-codes and countrynames: every code with its Wikidata id and
 * its names. A name of countrynames is kept only where the Unicode CLDR gives the same in that language, since
 * the list also holds demonyms, towns and misspellings that help to read a form, but are no names.
 */

import { join } from 'node:path';
import { addToSet } from '../records/multimap.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped } from './shared/dropped.ts';
import { foldName } from './shared/person-names.ts';
import { type Fields, readCsv, readYaml } from './shared/read.ts';
import { institutionColumns, joinCell, type Row, writeTable } from './shared/table.ts';

const languages =
  'am ar az be bg bn ca cs da de el es et eu fa fi fr he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms my ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh zh-Hant'.split(
    ' ',
  );

/** Bodies without an ISO code that hold offices in the sources; type `government`, since their status is disputed. */
const withoutCode: readonly Row[] = [
  { key: 'Q31354462', name: 'Abkhazia', country: 'XA', aliases: 'Абхазия@ru|Аԥсны@ab|აფხაზეთი@ka' },
  { key: 'Q23427', name: 'South Ossetia', country: 'XO', aliases: 'Южная Осетия@ru' },
  {
    key: 'Q23681',
    name: 'Northern Cyprus',
    country: 'XN',
    aliases: 'Turkish Republic of Northern Cyprus|Kuzey Kıbrıs@tr',
  },
  { key: 'Q34754', name: 'Somaliland', country: 'XL', aliases: '' },
  {
    key: 'Q244165',
    name: 'Artsakh',
    country: 'XT',
    aliases: 'Republic of Artsakh|Nagorno-Karabakh Republic|Արցախ@hy',
  },
  {
    key: 'Q16150196',
    name: "Donetsk People's Republic",
    country: 'XD',
    aliases: 'Донецкая Народная Республика@ru|ДНР@ru',
  },
  {
    key: 'Q16746854',
    name: "Luhansk People's Republic",
    country: 'XH',
    aliases: 'Луганская Народная Республика@ru|ЛНР@ru',
  },
];

const short: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'U.S.', 'US', 'United States of America', 'США@ru'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  AE: ['UAE', 'Emirates'],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo'],
  KP: ['DPRK', 'North Korea'],
  KR: ['South Korea', 'Republic of Korea'],
  CN: ["People's Republic of China", 'PRC', 'КНР@ru'],
  RU: ['Russian Federation', 'РФ@ru'],
  CZ: ['Czech Republic', 'Czechia'],
  TR: ['Turkey', 'Türkiye'],
};

/** Names of a code that are listed and that CLDR gives too. */
function verifiedNames(code: string, names: readonly unknown[] = []): string[] {
  const listed = new Set(names.map((name) => foldName(String(name))));
  return languages.flatMap((lang) => {
    const name = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code);
    return name !== undefined && listed.has(foldName(name)) ? [`${name}@${lang}`] : [];
  });
}

function unofficial(row: Fields): string[] {
  const formal: readonly (readonly [string, string])[] = [
    ['official_name_en', 'en'],
    ['UNTERM English Formal', 'en'],
    ['UNTERM Russian Formal', 'ru'],
    ['UNTERM Chinese Formal', 'zh'],
    ['UNTERM Arabic Formal', 'ar'],
    ['UNTERM French Formal', 'fr'],
    ['UNTERM Spanish Formal', 'es'],
  ];
  return formal.flatMap(([column, lang]) => {
    const text = (row[column] ?? '')
      .replace(/^(?:(?:the|les|las|los|la|le|el) |l['’])/iu, '')
      .replace(/\s*\(.*$/u, '');
    return text === '' || (text === text.toLowerCase() && lang === 'en') ? [] : [`${text}@${lang}`];
  });
}

/** Each text once; the language is left out where several write it so, and CLDR's `Congo - Kinshasa` forms go. */
function withoutRepeats(label: string, tagged: readonly string[]): string[] {
  const langs = new Map<string, Set<string>>();
  for (const item of tagged) {
    const [text = '', lang = ''] = item.split('@');
    if (text === label || / [-–] |[(（]/u.test(text)) continue;
    addToSet(langs, text, lang);
  }
  return [...langs].map(([text, set]) => (set.size === 1 && !set.has('') ? `${text}@${[...set][0]}` : text));
}

/** The English name of CLDR, or of the list, without its brackets and short forms. */
function labelOf(row: Fields, code: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? row['CLDR display name'] ?? code;
  return name
    .replace(/ \(.*\)$/u, '')
    .replaceAll('’', "'")
    .replaceAll('St. ', 'Saint ')
    .replace(/ SAR China$/u, '')
    .replace('Congo - Kinshasa', 'Democratic Republic of the Congo')
    .replace('Congo - Brazzaville', 'Republic of the Congo')
    .replace(' & ', ' and ');
}

/** Writes `institutions.tsv`; returns the number of countries. */
export function importCountries(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const lists = readYaml(join(folder, 'countrynames/data.yaml')) as Record<string, unknown[]>;
  const rows: Row[] = withoutCode.map((row) => ({ ...row, type: 'government' }));
  for (const row of readCsv(join(folder, 'country-codes/data/country-codes.csv'))) {
    const code = row['ISO3166-1-Alpha-2'] ?? '';
    if (!/^[A-Z]{2}$/u.test(code)) {
      dropped.drop('no code of two letters', row['CLDR display name'] ?? '?');
      continue;
    }
    const names = verifiedNames(code, lists[code]);
    const left = (lists[code]?.length ?? 0) - names.length;
    for (let i = 0; i < left; i++) dropped.drop('name not confirmed by CLDR', code);
    const label = labelOf(row, code);
    const aliases = joinCell(withoutRepeats(label, [...(short[code] ?? []), ...unofficial(row), ...names]));
    rows.push({
      key: countries.idOf(code) ?? `m-${code.toLowerCase()}`,
      name: label,
      aliases,
      country: code,
      type: 'state',
    });
  }
  rows.push({
    key: 'Q458',
    name: 'European Union',
    aliases: joinCell(['EU', 'Европейский союз@ru', 'Евросоюз@ru', ...verifiedNames('EU', lists.EU)]),
    country: 'EU',
    type: 'international',
  });
  if (!rows.some((row) => row.country === 'XK'))
    rows.push({
      key: 'Q1246',
      name: 'Kosovo',
      aliases: joinCell(verifiedNames('XK', lists.XK)),
      country: 'XK',
      type: 'state',
    });
  dropped.print('countries');
  return writeTable(join(out, 'countries/institutions.tsv'), institutionColumns, rows);
}
