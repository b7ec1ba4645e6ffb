/** US local outlets of 2018 (LocalNewsDataset): site, state, owner and accounts. Rows without a site are left out. */

import { join } from 'node:path';
import { slugOf } from '../records/slug.ts';
import { chooseName } from './database/choose-name.ts';
import { accountCell, handle, readAccountLink } from './shared/accounts.ts';
import { countDropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { isOwnSite } from './shared/own-site.ts';
import { type Fields, readCsv } from './shared/read.ts';
import { readAddress, sectionOf, siteCell } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

/** Writes the tables; returns the number of sites. */
export function importLocalNews(folder: string, out: string): number {
  const dropped = countDropped();
  const bySite = new Map<string, Fields[]>();
  for (const row of readCsv(join(folder, 'LocalNewsDataset/data/local_news_dataset_2018.csv'))) {
    const reading = readAddress(row.website || row.domain || '');
    if (reading.kind === 'none') dropped.drop(reading.why, row.name ?? '');
    else bySite.set(siteCell(reading.site), [...(bySite.get(siteCell(reading.site)) ?? []), row]);
  }
  splitSections(bySite);
  const tables = gatherOrganisations();
  for (const [site, rows] of bySite) {
    const owners = [...new Set(rows.map((row) => (row.owner ?? '').trim()).filter((owner) => owner !== ''))];
    const names = rows.map((row) => row.name ?? '');
    const why = !isOwnSite({ host: site, path: '' }, names)
      ? 'a site of a public body'
      : rows.length > 5 && owners.length > 2
        ? 'a site shared by many outlets'
        : null;
    if (why !== null) {
      dropped.drop(why, site);
      continue;
    }
    const name = chooseName(site, names, []);
    const accounts = rows.length > 2 ? [] : rows.flatMap(accountsOf);
    tables.outlets.push({
      key: site,
      name,
      country: 'US',
      type: typeOf(rows[0]?.medium ?? ''),
      languages: 'en',
      sites: site,
      accounts: joinCell(accounts),
    });
    if (owners.length !== 1) {
      if (owners.length > 1) dropped.drop('rows of a site name different owners', site);
      continue;
    }
    const key = `owner:${slugOf(owners[0]!)}`;
    tables.institutions.set(key, { key, name: owners[0], country: 'US', type: 'company' });
    tables.claims.push({ subject: site, kind: 'owner', value: key });
  }
  dropped.print('local-news');
  return writeOrganisations(join(out, 'local-news'), tables);
}

/** A host whose rows each have a section of their own (`example.com/sun`, `example.com/star`) is several sites. */
function splitSections(bySite: Map<string, Fields[]>): void {
  for (const [site, rows] of [...bySite]) {
    const sections = rows.map((row) => sectionOf(row.website ?? ''));
    if (rows.length < 2 || sections.includes('') || new Set(sections).size < rows.length) continue;
    bySite.delete(site);
    for (const [i, row] of rows.entries()) bySite.set(site + sections[i], [row]);
  }
}

function accountsOf(row: Fields): string[] {
  const links = [row.youtube, row.facebook, row.twitter].filter((link) => link !== undefined && link !== '');
  return links.flatMap((link) => {
    const account = readAccountLink(link!) ?? (link === row.twitter ? handle('x', link!) : null);
    return account === null ? [] : [accountCell(account)];
  });
}

function typeOf(medium: string): string {
  if (/tv|radio|broadcast/iu.test(medium)) return 'broadcaster';
  if (/newspaper|newsletter/iu.test(medium)) return 'newspaper';
  return /magazine/iu.test(medium) ? 'magazine' : 'online';
}
