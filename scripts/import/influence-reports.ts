/**
 * Domains that reports on influence operations name (DIMA_Plugin_Chrome): the operation, who reported it, and when. That a
 * report names a site is a fact about the report. A link that is only a front page gives way to the list's own page.
 */

import { join } from 'node:path';
import { countDropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { readJson } from './shared/read.ts';
import { readAddress, siteCell } from './shared/sites.ts';
import { cleanCell } from './shared/table.ts';

interface Entry {
  readonly operation: string;
  readonly domain: string;
  readonly source: string;
  readonly reportUrl?: string;
  readonly identifiedDate?: string;
}

/** Writes the tables; returns the number of domains. */
export function importInfluenceReports(folder: string, out: string): number {
  const dropped = countDropped();
  const tables = gatherOrganisations();
  const seen = new Set<string>();
  for (const entry of readJson(join(folder, 'DIMA_Plugin_Chrome/operations-domains.json')) as Entry[]) {
    const reading = readAddress(entry.domain);
    if (reading.kind === 'none') {
      dropped.drop(`domain is ${reading.why}`, entry.domain);
      continue;
    }
    const key = siteCell(reading.site);
    if (!seen.has(key)) tables.outlets.push({ key, name: key, type: 'online', sites: key });
    seen.add(key);
    const url = pageOf(entry.reportUrl ?? '');
    if (url === '' && entry.reportUrl) dropped.drop('link is a front page', entry.reportUrl);
    const detail =
      cleanCell(entry.source) === '' ? entry.operation : `${entry.operation} (${cleanCell(entry.source)})`;
    tables.claims.push({
      subject: key,
      kind: 'register',
      value: 'influence-report',
      detail,
      url,
      date: dateOf(entry.identifiedDate),
    });
  }
  dropped.print('influence-reports');
  return writeOrganisations(join(out, 'influence-reports'), tables);
}

/** The link where it has a path, else `''`. */
function pageOf(link: string): string {
  return /^https?:\/\/[^/\s]+\/[^\s]{3,}$/u.test(link) ? link : '';
}

function dateOf(text: string | undefined): string {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.exec(text ?? '')?.[0] ?? '';
}
