/** US local outlets of 2018 (LocalNewsDataset): site, state, owner and accounts. Rows without a site are left out. */

import { join } from 'node:path';
import { accountText, siteText } from '../../utils/dataset/row-texts.ts';
import { callSign } from '../records/call-sign.ts';
import { addOne, addToList } from '../records/multimap.ts';
import { slugOf } from '../records/slug.ts';
import { chooseName, isCalledAfter, isSectionCalledAfter, nearness } from './database/choose-name.ts';
import { stationSites } from './local-news/station-sites.ts';
import { handle, readAccountLink } from './shared/accounts.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { isOwnSite } from './shared/own-site.ts';
import { type Fields, readCsv } from './shared/read.ts';
import { isBelowFront, readAddress, sectionOf } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

/** Writes the tables; returns the number of sites. */
export function importLocalNews(folder: string, out: string): number {
  const dropped = countDropped();
  const bySite = new Map<string, Fields[]>();
  for (const row of readCsv(join(folder, 'LocalNewsDataset/data/local_news_dataset_2018.csv'))) {
    const reading = readAddress(row.website || row.domain || '');
    if (reading.kind === 'none') dropped.drop(reading.why, row.name ?? '');
    else addToList(bySite, siteText(reading.site), row);
  }
  splitSections(bySite, dropped);
  const tables = gatherOrganisations();
  const spelled = spelling([...bySite.values()].flat().map(ownerOf));
  const stations = stationSites(bySite);
  for (const [site, rows] of bySite) {
    const others = stations(site);
    if (others === null) continue;
    const owners = [...new Set(rows.map(ownerOf).filter((owner) => owner !== ''))].map(spelled);
    const names = rows.map(nameOf);
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
    const sign = callSign(name);
    const own = rows.filter(
      (row) => nameOf(row) === name || (sign !== null && callSign(row.name ?? '') === sign),
    );
    const whole = own.length === 1 ? wholeName(name, own[0]?.facebook ?? '') : null;
    const accounts = (own.length > 0 ? own : rows).slice(0, 2).flatMap(accountsOf);
    tables.outlets.push({
      key: site,
      name: whole ?? name,
      aliases: whole === null ? '' : name,
      country: 'US',
      type: typeOf(rows[0]?.medium ?? ''),
      languages: 'en',
      sites: joinCell([site, ...others]),
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

const nameOf = (row: Fields): string => (row.name ?? '').replace(/^www\./u, '');
const ownerOf = (row: Fields): string => (row.owner ?? '').trim();

/** `Riverton Daily Times` of the `Daily Times` that has a page called so; null where the page adds nothing in front, or all else. */
export function wholeName(name: string, page: string): string | null {
  const title = /facebook\.com\/pages\/([\w-]+)\/\d+/u.exec(page)?.[1]?.replaceAll('-', ' ') ?? '';
  const end = name.replaceAll('-', ' ').replace(/^The /u, '');
  const place = title.replace(/^The /iu, '').slice(0, -end.length).trim();
  const isOfPlace = title.endsWith(` ${end}`) && /^(?!My\b)(?:\p{Lu}\p{Ll}+ ?){1,3}$/u.test(place);
  return isOfPlace ? `${place} ${name.replace(/^The /u, '')}` : null;
}

/** Letters that a name must have, and rows that the better known must, for one letter to be a slip (`Acvance Local`). */
const LONG = 12;
const OFTEN = 4;

/** Corrects an owner named once that is one letter off a name which many rows have. */
function spelling(owners: readonly string[]): (owner: string) => string {
  const counts = new Map<string, number>();
  for (const owner of owners) addOne(counts, owner);
  const known = [...counts].filter(([, count]) => count >= OFTEN).map(([owner]) => owner);
  return (owner) => {
    if (owner.length < LONG || counts.get(owner) !== 1) return owner;
    return known.find((other) => isOneLetterOff(owner, other)) ?? owner;
  };
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (skipA: number, skipB: number) => a.slice(start + skipA) === b.slice(start + skipB);
  return rest(1, 1) || rest(1, 0) || rest(0, 1);
}

/**
 * A host whose rows each have a section of their own (`example.com/sun`, `example.com/star`) is several sites, but for the row
 * that is called as the host is. A host that no row is called after, and of which each has but a page, is somebody else's: a row has
 * only a section that is called after it.
 */
function splitSections(bySite: Map<string, Fields[]>, dropped: Dropped): void {
  for (const [site, rows] of [...bySite]) {
    const sections = rows.map((row) => sectionOf(row.website ?? ''));
    const isOthers = rows.every(
      ({ website = '', name = '' }) => isBelowFront(website) && !isCalledAfter(site, name),
    );
    const isEach = rows.length > 1 && !sections.includes('') && new Set(sections).size === rows.length;
    if (!isOthers && !isEach) continue;
    bySite.delete(site);
    for (const [i, row] of rows.entries()) {
      const [section, name] = [sections[i]!, row.name ?? ''];
      const own = nearness(name, site) > 2 ? site : site + section;
      if (isEach || (section !== '' && isSectionCalledAfter(section, name))) addToList(bySite, own, row);
      else dropped.drop('a page on the site of somebody else', `${row.name} ${row.website}`);
    }
  }
}

function accountsOf(row: Fields): string[] {
  const links = [row.youtube, row.facebook, row.twitter].filter((link) => link !== undefined && link !== '');
  return links.flatMap((link) => {
    const account = readAccountLink(link!) ?? (link === row.twitter ? handle('x', link!) : null);
    return account === null ? [] : [accountText(account)];
  });
}

function typeOf(medium: string): string {
  if (/tv|radio|broadcast/iu.test(medium)) return 'broadcaster';
  if (/newspaper|newsletter/iu.test(medium)) return 'newspaper';
  return /magazine/iu.test(medium) ? 'magazine' : 'online';
}
