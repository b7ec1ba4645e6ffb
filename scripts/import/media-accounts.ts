/** Accounts of media on X with their Wikidata ids (ru-ua-news-discourse-twitter): names, countries and handles, no sites. */

import { join } from 'node:path';
import { accountText } from '../../utils/dataset/row-texts.ts';
import { addToList } from '../records/multimap.ts';
import { handle } from './shared/accounts.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { isBareId } from './shared/person-names.ts';
import { readJson } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { readAddress, siteOfName } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

interface Entry {
  readonly handle: string;
  readonly qid: string;
  readonly name: string;
  readonly country: string;
}

/** `Pluto TV` of `pluto.tv`, where others' channels are watched. */
function isPlatformName(name: string): boolean {
  const reading = readAddress(name.trim().replace(/\s+(?=tv$)/iu, '.'));
  return reading.kind === 'none' && reading.why === 'a platform';
}

/** Writes `outlets.tsv`; returns the number of outlets. */
export function importMediaAccounts(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const byId = new Map<string, Entry[]>();
  for (const entry of readJson(
    join(folder, 'ru-ua-news-discourse-twitter/newsmap_qid_name_country.json'),
  ) as Entry[]) {
    if (!/^Q\d+$/u.test(entry.qid)) dropped.drop('no Wikidata id', entry.handle);
    else if (isBareId(entry.name) || entry.name.trim() === '')
      dropped.drop('a bare id is no name', entry.qid);
    else if (isPlatformName(entry.name)) dropped.drop('a platform', entry.name);
    else addToList(byId, entry.qid, entry);
  }
  const tables = gatherOrganisations();
  for (const [key, entries] of byId) {
    const accounts = entries.flatMap((entry) => handle('x', entry.handle) ?? []).map(accountText);
    const names = [...new Set(entries.map((entry) => entry.name.replace(/ \([^)]*\)$/u, '').trim()))];
    const country =
      entries.map((entry) => countries.byName(entry.country)).find((code) => code !== null) ?? null;
    tables.outlets.push({
      key,
      name: taggedName(names[0] ?? ''),
      aliases: joinCell(names.slice(1).map((name) => taggedName(name))),
      country,
      sites: joinCell(names.flatMap((name) => siteOfName(name) ?? [])),
      accounts: joinCell(accounts),
    });
  }
  dropped.print('media-accounts');
  return writeOrganisations(join(out, 'media-accounts'), tables);
}
