/**
 * State Media Matrix of 2023 (Alliance for Securing Democracy, after the State Media Monitor): outlets, the company that
 * runs each, and a typology of their independence. The typology is an assessment and is carried as a register entry under
 * the name of who made it. Only what it says of ownership becomes a claim of its own: `SC` and `CaPu` are defined by
 * control of "governing structures and ownership" by the state.
 */

import { join } from 'node:path';
import { accountText, siteText } from '../../utils/dataset/row-texts.ts';
import { addToSet } from '../records/multimap.ts';
import { slugOf } from '../records/slug.ts';
import { readAccountLink } from './shared/accounts.ts';
import { type CountryFinder, countryFinder } from './shared/countries.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { gatherOrganisations, type Organisations, writeOrganisations } from './shared/organisations.ts';
import { type Fields, readCsv } from './shared/read.ts';
import { readAddress, sectionOf } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';
import { type Housed, leadsOf, sameOutlets } from './state-media-profiles/house-sites.ts';
import {
  firstOf,
  languages,
  note,
  splitBrackets,
  splitMedium,
  typeOf,
  withoutMark,
} from './state-media-profiles/read-names.ts';

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

/** Writes the three tables; returns the number of outlets. */
export function importStateMedia(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const outlets = readOutlets(folder, countries, dropped);
  const hosts = namesByHost(outlets);
  const tables = gatherOrganisations();
  const all = outlets.map((outlet) => {
    const sites = [...new Set(outlet.rows.flatMap((row) => siteOf(row, hosts, dropped)))].sort();
    return { ...outlet, company: splitBrackets(outlet.company).filter(Boolean), sites, outlet };
  });
  const leads = leadsOf(all);
  const same = sameOutlets(all, languages);
  const houses = new Map<string, House>();
  for (const one of all) {
    const other = same.get(one);
    if (other !== undefined) {
      dropped.drop('a short name or an edition of another', `${one.name}: ${other.name}`);
      continue;
    }
    const others = [...same].flatMap(([row, of]) => (of === one ? row : []));
    const { outlet } = one;
    const housed = one.sites.filter((own) => leads.get(own) === null);
    const at = `${one.country}|${one.company[0]}`;
    const known = houses.get(at) ?? { all: [], sites: [] };
    if (housed.length > 0) houses.set(at, { all: [...known.all, one], sites: [...known.sites, ...housed] });
    const sites = [one, ...others]
      .flatMap((row) => row.sites)
      .filter((site) => (leads.get(site) ?? (leads.has(site) ? null : one)) === one);
    const key = `${outlet.country}:${outlet.slug || one.sites[0]}`;
    const accounts = outlet.rows.flatMap((row) => accountsOf(row, dropped));
    const { name } = outlet;
    const shorts = others.flatMap((row) => (row.name.includes(' ') ? [] : row.name));
    tables.outlets.push({
      key,
      name,
      aliases: joinCell([...outlet.aliases, ...shorts]),
      country: homeOf(name, one.sites) ?? outlet.country,
      type: outlet.medium ?? typeOf(name, outlet.company),
      sites: joinCell([...new Set(sites)]),
      accounts: joinCell(accounts),
    });
    addClaims(tables, { outlet, key, state: countries.idOf(outlet.country) });
  }
  for (const house of houses.values()) addHouse(tables, house, countries.idOf(house.all[0]!.country));
  dropped.print('state-media-profiles');
  return writeOrganisations(join(out, 'state-media-profiles'), tables);
}

/** Outlets of a company that share its sites. */
interface House {
  readonly all: readonly Housed[];
  readonly sites: readonly string[];
}

const onAir = /radio|tele|broadcast|audiovis/iu;

/** The company as what is published on its own sites; its type is said where all of its outlets there have the same. */
function addHouse(tables: Organisations, { all, sites }: House, state: string | null): void {
  const [{ company, country, type }] = all as [Housed];
  const [name = '', alias = ''] = company;
  const key = `${country}:house:${sites[0]}`;
  const isOnAir = onAir.test(name) || all.some((one) => typeOf(one.name, '') === 'broadcaster');
  tables.outlets.push({
    key,
    name,
    aliases: alias,
    country,
    type: isOnAir && !/news|press/iu.test(name) ? 'broadcaster' : typeOf(name, ''),
    sites: joinCell([...new Set(sites)].sort()),
  });
  if (all.every((one) => one.type === type))
    addClaims(tables, { outlet: { name, company: '', country, type }, key, state });
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
function readOutlets(folder: string, countries: CountryFinder, dropped: Dropped): Outlet[] {
  const found = new Map<string, Outlet>();
  for (const row of readCsv(join(folder, 'state-media-profiles/State_Media_Matrix.csv'))) {
    const country = countries.byName(row.Country ?? '');
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
      if (reading.kind === 'site') addToSet(names, reading.site.host, outlet.name);
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
  return [siteText({ ...reading.site, path: section })];
}

function accountsOf(row: Fields, dropped: Dropped): string[] {
  return links.flatMap((column) => {
    const account = readAccountLink(row[column] ?? '');
    if (account === null && row[column]) dropped.drop('no account in the link', row[column]);
    return account === null ? [] : [accountText(account)];
  });
}

function addClaims(
  tables: Organisations,
  {
    outlet,
    key,
    state,
  }: { outlet: Pick<Outlet, 'name' | 'company' | 'country' | 'type'>; key: string; state: string | null },
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
