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
import { readAddress, siteCell } from './shared/sites.ts';
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

/** Writes the three tables; returns the number of outlets. */
export function importStateMedia(folder: string, out: string): number {
  const dropped = countDropped();
  const finder = countryFinder(folder);
  const ids = countryIds(folder);
  const tables: Tables = { outlets: [], institutions: new Map(), claims: [] };
  for (const row of readCsv(join(folder, 'state-media-profiles/State_Media_Matrix.csv'))) {
    const country = finder.byName(row['Country'] ?? '');
    if (country === null) dropped.drop('unknown country', row['Country'] ?? '');
    else readOutlet(row, { country, state: ids(country) }, { tables, dropped });
  }
  dropped.print('state-media-profiles');
  const target = join(out, 'state-media-profiles');
  writeTable(join(target, 'institutions.tsv'), institutionColumns, tables.institutions.values());
  writeTable(join(target, 'claims.tsv'), claimColumns, tables.claims);
  return writeTable(join(target, 'outlets.tsv'), outletColumns, tables.outlets);
}

function readOutlet(
  row: Fields,
  place: { country: string; state: string | null },
  { tables, dropped }: { tables: Tables; dropped: Dropped },
): void {
  const asset = (row['Main assets'] ?? '').trim();
  const company = (row['Media company'] ?? '').trim();
  const name = asset || company;
  const type = (row['Typology'] ?? '').replace('?', '').trim();
  if (name === '' || !(type in controlOf)) {
    dropped.drop('no name or no typology', `${place.country} ${name} ${type}`);
    return;
  }
  const reading = readAddress(row['URL'] ?? '');
  if (reading.kind === 'none' && row['URL'])
    dropped.drop(`address is ${reading.why}`, `${name} ${row['URL']}`);
  const site = reading.kind === 'site' ? siteCell(reading.site) : '';
  const accounts = links.flatMap((column) => {
    const account = readAccountLink(row[column] ?? '');
    if (account === null && row[column]) dropped.drop('no account in the link', row[column]);
    return account === null ? [] : [accountCell(account)];
  });
  const key = `${place.country}:${slugOf(name) || site}${site === '' ? '' : `:${site}`}`;
  tables.outlets.push({
    key,
    name,
    country: place.country,
    type: typeOf(name),
    sites: site,
    accounts: joinCell(accounts),
  });
  tables.claims.push({ subject: key, kind: 'register', value: 'state-media-monitor', detail: type });
  const control = controlOf[type];
  if (control) tables.claims.push({ subject: key, kind: 'control', value: control });
  const owned = company !== '' && slugOf(company) !== slugOf(name);
  const companyKey = `${place.country}:company:${slugOf(company)}`;
  if (owned) {
    tables.institutions.set(companyKey, {
      key: companyKey,
      name: company,
      country: place.country,
      type: 'company',
    });
    tables.claims.push({ subject: key, kind: 'owner', value: companyKey });
    if (control) tables.claims.push({ subject: companyKey, kind: 'control', value: control });
  }
  if (control === 'state' && place.state !== null)
    tables.claims.push({ subject: owned ? companyKey : key, kind: 'owner', value: place.state });
}

function typeOf(name: string): string {
  if (/\b(?:agency|agence|agencia|agenzia|news service|wire)\b/iu.test(name)) return 'agency';
  if (/\b(?:tv|television|radio|channel|broadcast\w*|télévision|televisión|fm|rtv|canal)\b/iu.test(name))
    return 'broadcaster';
  return /\b(?:newspaper|daily|times|gazette|herald|post)\b/iu.test(name) ? 'newspaper' : 'other';
}
