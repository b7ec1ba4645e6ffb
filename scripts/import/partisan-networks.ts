/** US sites that look local and are run by partisan networks (partisan-local-news of the Tow Center, and AttackVectors). */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteText } from '../../utils/dataset/row-texts.ts';
import { slugOf } from '../records/slug.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { gatherOrganisations, type Organisations, writeOrganisations } from './shared/organisations.ts';
import { readCsv } from './shared/read.ts';
import { readAddress } from './shared/sites.ts';

/** Writes both sources; returns the number of sites. */
export function importPartisanNetworks(folder: string, out: string): number {
  const dropped = countDropped();
  const networks = gatherOrganisations();
  for (const row of readCsv(join(folder, 'partisan-local-news/datasets/domains/all_domains.csv'))) {
    const key = addSite(networks, { domain: row.domain ?? '', name: row.title ?? '' }, dropped);
    const network = row.network ?? '';
    if (key === null || network === '') continue;
    const parent = `network:${slugOf(network)}`;
    networks.institutions.set(parent, { key: parent, name: network, country: 'US', type: 'company' });
    networks.claims.push({ subject: key, kind: 'register', value: 'partisan-network', detail: network });
    networks.claims.push({ subject: key, kind: 'parent', value: parent });
  }
  const journals = gatherOrganisations();
  for (const line of readFileSync(
    join(folder, 'AttackVectors/LocalJournals/fake-local-journals-list.txt'),
    'utf8',
  ).split('\n')) {
    const domain = line.trim();
    if (domain === '' || domain.startsWith('!')) continue;
    const key = addSite(journals, { domain, name: '' }, dropped);
    if (key !== null)
      journals.claims.push({
        subject: key,
        kind: 'register',
        value: 'partisan-network',
        detail: 'listed as a local journal of a network',
      });
  }
  dropped.print('partisan-networks');
  return (
    writeOrganisations(join(out, 'partisan-local-news'), networks) +
    writeOrganisations(join(out, 'attack-vectors'), journals)
  );
}

function addSite(
  tables: Organisations,
  { domain, name }: { domain: string; name: string },
  dropped: Dropped,
): string | null {
  const reading = readAddress(domain);
  if (reading.kind === 'none') {
    dropped.drop(`domain is ${reading.why}`, domain);
    return null;
  }
  const key = siteText(reading.site);
  tables.outlets.push({ key, name: name || key, country: 'US', type: 'online', languages: 'en', sites: key });
  return key;
}
