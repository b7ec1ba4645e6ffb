/** Deals between technology companies and publishers (media-capture-watch): company, kind of deal, year, link. */

import { join } from 'node:path';
import { slugOf } from '../records/slug.ts';
import { countDropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { readJson } from './shared/read.ts';

interface Deal {
  readonly company: string;
  readonly type: string;
  readonly year: number;
  readonly recipients: string;
  readonly source?: string;
}

/** Writes the tables; returns the number of publishers named. */
export function importTechnologyDeals(folder: string, out: string): number {
  const dropped = countDropped();
  const tables = gatherOrganisations();
  const { deals } = readJson(join(folder, 'media-capture-watch/data/deals.json')) as { deals: Deal[] };
  const names = new Set<string>();
  for (const deal of deals) {
    for (const name of recipients(deal.recipients)) {
      if (
        !/^\p{Lu}[\p{L}\p{N}.&' -]{2,40}$/u.test(name) ||
        /\b(?:newsrooms?|publishers?|organi[sz]ations?|outlets|journalists|various|multiple|local|global|students?|grants?|others?|media companies|fellows|projects?)\b/iu.test(
          name,
        )
      ) {
        dropped.drop('no single publisher', name);
        continue;
      }
      const key = `publisher:${slugOf(name)}`;
      if (!names.has(key)) tables.outlets.push({ key, name, type: 'other' });
      names.add(key);
      const year = String(deal.year);
      tables.claims.push({
        subject: key,
        kind: 'register',
        value: 'technology-deal',
        detail: `${deal.company}: ${deal.type}`,
        from: year,
        url: deal.source?.startsWith('http') ? deal.source.split(' ')[0] : '',
        date: year,
      });
    }
  }
  dropped.print('technology-deals');
  return writeOrganisations(join(out, 'technology-deals'), tables);
}

function recipients(text: string): string[] {
  return text
    .replace(/\([^)]*\)/gu, '')
    .split(/[,;]| and /u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
