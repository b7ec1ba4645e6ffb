/**
 * State Media Matrix of 2023 (Alliance for Securing Democracy, after the State Media Monitor): outlets, the company that
 * runs each, and a typology of their independence. The typology is an assessment and is carried as a register entry under
 * the name of who made it. Only what it says of ownership becomes a claim of its own: `SC` and `CaPu` are defined by
 * control of "governing structures and ownership" by the state.
 */

import { join } from 'node:path';
import { slugOf } from '../records/slug.ts';
import { accountCell, readAccountLink } from './shared/accounts.ts';
import { countryFinder } from './shared/countries.ts';
import { countryIds } from './shared/country-ids.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { type Fields, readCsv } from './shared/read.ts';
import { readAddress, sectionOf, siteCell } from './shared/sites.ts';
import {
  claimColumns,
  institutionColumns,
  joinCell,
  outletColumns,
  type Row,
  writeTable,
} from './shared/table.ts';

const controlOf: Readonly<Record<string, string | null>> = {
  SC: 'state',
  CaPu: 'state',
  CaPr: null,
  ISFM: 'state-funded',
  ISF: 'state-funded',
  ISM: 'public-service',
  IP: 'public-service',
};

const links = [
  'Instagram Link',
  'Twitter Link',
  'Facebook Link',
  'Youtube Link',
  'Telegram Link',
  'VK Link',
  'Linkedin link',
  'Ok.ru link',
  'Tiktok Link',
  'Rutube Link',
];

interface Tables {
  readonly outlets: Row[];
  readonly institutions: Map<string, Row>;
  readonly claims: Row[];
}

type Outlet = {
  readonly name: string;
  readonly slug: string;
  readonly aliases: Set<string>;
  /** What kind of outlet the file says it is, null where it does not. */
  readonly medium: string | null;
  readonly company: string;
  readonly country: string;
  readonly type: string;
  readonly rows: Fields[];
};

const mediumOf: Readonly<Record<string, string>> = {
  'news agency': 'agency',
  'news portals': 'online',
  online: 'online',
  print: 'newspaper',
  'print media': 'newspaper',
  radio: 'broadcaster',
  television: 'broadcaster',
};

/** Writes the three tables; returns the number of outlets. */
export function importStateMedia(folder: string, out: string): number {
  const dropped = countDropped();
  const ids = countryIds(folder);
  const outlets = readOutlets(folder, dropped);
  const hosts = namesByHost(outlets);
  const tables: Tables = { outlets: [], institutions: new Map(), claims: [] };
  for (const outlet of outlets) {
    const sites = [...new Set(outlet.rows.flatMap((row) => siteOf(row, hosts, dropped)))].sort();
    const key = `${outlet.country}:${outlet.slug || sites[0]}`;
    const accounts = outlet.rows.flatMap((row) => accountsOf(row, dropped));
    const { name } = outlet;
    tables.outlets.push({
      key,
      name,
      aliases: joinCell(outlet.aliases),
      country: homeOf(name, sites) ?? outlet.country,
      type: outlet.medium ?? typeOf(name, outlet.company),
      sites: joinCell(sites),
      accounts: joinCell(accounts),
    });
    addClaims(tables, { outlet, key, state: ids(outlet.country) });
  }
  dropped.print('state-media-profiles');
  const target = join(out, 'state-media-profiles');
  writeTable(join(target, 'institutions.tsv'), institutionColumns, tables.institutions.values());
  writeTable(join(target, 'claims.tsv'), claimColumns, tables.claims);
  return writeTable(join(target, 'outlets.tsv'), outletColumns, tables.outlets);
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * The matrix has an outlet under the state behind it: one that has another country in its name and its address (`Chinese New Zealand Herald`
 * of a `.co.nz`) is published there. Null for all others.
 */
function homeOf(name: string, sites: readonly string[]): string | null {
  const codes = sites.map((site) => /\.([a-z]{2})$/u.exec(site.split('/')[0]!)?.[1]?.toUpperCase() ?? '');
  return codes.find((code) => code !== '' && name.includes(regions.of(code) ?? code)) ?? null;
}

/** Rows of the same name and country are one outlet with several sites, and so are its editions in languages. */
function readOutlets(folder: string, dropped: Dropped): Outlet[] {
  const finder = countryFinder(folder);
  const found = new Map<string, Outlet>();
  for (const row of readCsv(join(folder, 'state-media-profiles/State_Media_Matrix.csv'))) {
    const country = finder.byName(row.Country ?? '');
    const company = firstOf(splitMedium(withoutMark(row['Media company'])).name);
    const { name: asset, medium } = splitMedium(withoutMark(row['Main assets']) || company);
    const [name, alias] = splitBrackets(asset);
    const type = (row.Typology ?? '').replace('?', '').trim();
    if (country === null || name === '' || !(type in controlOf)) {
      dropped.drop('no country, name or typology', `${row.Country} ${name} ${type}`);
      continue;
    }
    const slug = slugOf(note.test(asset) ? asset : name);
    const key = `${country}|${slug || name}`;
    const blank = { name, slug, aliases: new Set<string>(), medium, company, country, type, rows: [] };
    const outlet = found.get(key) ?? blank;
    found.set(key, outlet);
    if (alias !== '') outlet.aliases.add(alias);
    outlet.rows.push(row);
  }
  return [...found.values()];
}

function namesByHost(outlets: readonly Outlet[]): ReadonlyMap<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const outlet of outlets) {
    for (const row of outlet.rows) {
      const reading = readAddress(row.URL ?? '');
      if (reading.kind === 'site')
        names.set(reading.site.host, (names.get(reading.site.host) ?? new Set()).add(outlet.name));
    }
  }
  return names;
}

/** The host, or its section where outlets share the host and the address has one. */
function siteOf(row: Fields, hosts: ReadonlyMap<string, ReadonlySet<string>>, dropped: Dropped): string[] {
  const address = row.URL ?? '';
  const reading = readAddress(address);
  if (reading.kind === 'none') {
    if (address !== '') dropped.drop(`address is ${reading.why}`, address);
    return [];
  }
  const section = (hosts.get(reading.site.host)?.size ?? 0) > 1 ? sectionOf(address) : '';
  return [siteCell({ ...reading.site, path: section })];
}

function accountsOf(row: Fields, dropped: Dropped): string[] {
  return links.flatMap((column) => {
    const account = readAccountLink(row[column] ?? '');
    if (account === null && row[column]) dropped.drop('no account in the link', row[column]);
    return account === null ? [] : [accountCell(account)];
  });
}

function addClaims(
  tables: Tables,
  { outlet, key, state }: { outlet: Outlet; key: string; state: string | null },
): void {
  const { name, company, country, type } = outlet;
  tables.claims.push({ subject: key, kind: 'register', value: 'state-media-monitor', detail: type });
  const control = controlOf[type];
  if (control) tables.claims.push({ subject: key, kind: 'control', value: control });
  const [label, alias] = splitBrackets(company);
  const owned = company !== '' && slugOf(label) !== slugOf(name);
  const companyKey = `${country}:company:${slugOf(company)}`;
  if (owned) {
    tables.institutions.set(companyKey, {
      key: companyKey,
      name: label,
      aliases: alias,
      country,
      type: 'company',
    });
    tables.claims.push({ subject: key, kind: 'owner', value: companyKey });
    if (control) tables.claims.push({ subject: companyKey, kind: 'control', value: control });
  }
  if (control === 'state' && state !== null)
    tables.claims.push({ subject: owned ? companyKey : key, kind: 'owner', value: state });
}

/** The asterisk of a footnote is no part of the name, nor is a bracket that never ends or never began. */
function withoutMark(cell: string | undefined): string {
  return (cell ?? '')
    .replace(/\*/gu, '')
    .replace(/ \([^)]*$/u, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .trim();
}

/** The first of `Turkuvaz Media Group or Daily Sabah itself`, which does not know which, and of `Medi1 Radio; Television: Medi1 TV`. */
function firstOf(company: string): string {
  return company.replace(/(?: or |; ).*$/u, '');
}

/** `Print: El Peruano` says what it is and its name, and so does `Gazeta dailies - Krakowska` of the papers of one house. */
export function splitMedium(cell: string): { name: string; medium: string | null } {
  const daily = /^(\p{Lu}\p{L}+) dailies - (\p{Lu}\p{L}+)$/u.exec(cell);
  if (daily !== null) return { name: `${daily[1]} ${daily[2]}`, medium: 'newspaper' };
  const [, word = '', name = ''] = /^([A-Z][a-z]+(?: [a-z]+)?): ?(\S.*)$/u.exec(cell) ?? [];
  const medium = mediumOf[word.toLowerCase()];
  return medium === undefined ? { name: cell, medium: null } : { name, medium };
}

const tongues = new Intl.DisplayNames(['en'], { type: 'language' });
const languages: ReadonlySet<string> = new Set(
  'ar az be bg bn cs da de el en es fa fi fr ha he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta tg th tk tr uk ur uz vi zh'
    .split(' ')
    .map((tag) => tongues.of(tag) ?? tag),
);

/** What a bracket says of who controls an outlet tells it from its rival of the same name, but is no name. */
const note = /\((?:control|focus) /iu;

/** `Deutsche Welle (DW)` is a name and another one; `Global Times (English)` and `Sputnik News (Indian edition)` say the edition. */
export function splitBrackets(name: string): [string, string] {
  const [, first = name, second = ''] = /^(.+?) \(([^)]+)\)$/u.exec(name) ?? [];
  const isName = !languages.has(second) && !/ edition$/iu.test(second) && !note.test(name);
  return [first, isName ? second : ''];
}

/** An agency's name in full, and what it is called for short. */
const agency =
  /\b(?:news|press|information|telegraphic)(?: (?:and|&) \p{L}+)? agency\b|\bagence\b|\bagencia\b/iu;
const abbreviation = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu})(?!\p{L})/u;

/** What an outlet is by its name, or as the short name of an agency (`DNA` of the `Delta News Agency`). */
export function typeOf(name: string, company: string): string {
  if (/\b(?:agency|agence|agencia|agenzia|news service|wire)\b/iu.test(name)) return 'agency';
  if (agency.test(company) && abbreviation.test(name)) return 'agency';
  if (/\b(?:tv|television|radio|channel|broadcast\w*|télévision|televisión|fm|rtv|canal)\b/iu.test(name))
    return 'broadcaster';
  return /\b(?:newspaper|daily|times|gazette|herald|post)\b/iu.test(name) ? 'newspaper' : 'other';
}
