/** Media of one country from Wikidata, as tables. */

import { join } from 'node:path';
import { accountText, siteText } from '../../../utils/dataset/row-texts.ts';
import { addToList } from '../../records/multimap.ts';
import { handle } from '../shared/accounts.ts';
import { gatherOrganisations } from '../shared/organisations.ts';
import { isOwnSite } from '../shared/own-site.ts';
import { readAddress } from '../shared/sites.ts';
import { claimColumns, institutionColumns, joinCell, outletColumns, writeTable } from '../shared/table.ts';
import type { Answer, Sparql } from './ask-sparql.ts';
import { mediaQuery } from './queries.ts';
import { readNames } from './read-names.ts';

const kinds: Readonly<Record<string, string>> = {
  Q11032: 'newspaper',
  Q41298: 'magazine',
  Q1616075: 'broadcaster',
  Q14350: 'broadcaster',
  Q15265344: 'broadcaster',
  Q192283: 'agency',
  Q17232649: 'online',
  Q1153191: 'online',
};

/** Writes `outlets`, `institutions` and `claims`, a file a country; returns the number of outlets. */
export async function readMedia(
  sparql: Sparql,
  country: { code: string; id: string },
  out: string,
): Promise<number> {
  const byItem = new Map<string, Answer[]>();
  for (const row of await sparql.rows(mediaQuery(country.id))) addToList(byItem, row.item ?? '', row);
  const owners = new Set(
    [...byItem.values()]
      .flat()
      .map((row) => row.owner ?? '')
      .filter((id) => /^Q\d+$/u.test(id)),
  );
  const names = await readNames(sparql, [...new Set([...byItem.keys(), ...owners])].sort());
  const tables = gatherOrganisations();
  for (const [key, rows] of byItem) {
    const name = names.get(key);
    if (name === undefined || name.label === '') continue;
    const all = (column: string): string[] =>
      [...new Set(rows.map((row) => row[column] ?? '').filter((value) => value !== ''))].sort();
    const sites = all('site').flatMap((address) => {
      const reading = readAddress(address);
      return reading.kind === 'site' && isOwnSite(reading.site, [name.label]) ? [siteText(reading.site)] : [];
    });
    const accounts = (['x', 'facebook', 'telegram'] as const).flatMap((platform) =>
      all(platform).flatMap((one) => handle(platform, one) ?? []),
    );
    const channels = all('youtube').map((one) => `youtube:${one}`);
    tables.outlets.push({
      key,
      name: name.label,
      aliases: name.aliases,
      country: country.code,
      type: kinds[all('kind')[0] ?? ''] ?? 'other',
      languages: joinCell(all('language')),
      sites: joinCell(sites),
      accounts: joinCell([...accounts.map(accountText), ...channels]),
    });
    for (const owner of all('owner').filter((id) => (names.get(id)?.label ?? '') !== '' && id !== key)) {
      tables.institutions.set(owner, {
        key: owner,
        name: names.get(owner)!.label,
        aliases: names.get(owner)!.aliases,
        type: 'company',
      });
      tables.claims.push({ subject: key, kind: 'owner', value: owner });
    }
    const [inception] = all('inception');
    if (inception !== undefined)
      tables.claims.push({ subject: key, kind: 'founded', value: inception.slice(0, 4) });
  }
  if (tables.outlets.length === 0) return 0;
  writeTable(
    join(out, 'institutions', `${country.code}.tsv`),
    institutionColumns,
    tables.institutions.values(),
  );
  writeTable(join(out, 'claims', `${country.code}.tsv`), claimColumns, tables.claims);
  return writeTable(join(out, 'outlets', `${country.code}.tsv`), outletColumns, tables.outlets);
}
