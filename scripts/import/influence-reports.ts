/**
 * Domains that reports on influence operations name (DIMA_Plugin_Chrome): the operation, who reported it, and when. That a
 * report names a site is a fact about the report. A link that is only a front page gives way to the list's own page. The
 * list's day is that on which a domain was seen, often years before the report; the report's own day is read off its link, or is
 * the one day that all its domains have.
 */

import { join } from 'node:path';
import { siteText } from '../../utils/dataset/row-texts.ts';
import { addToSet } from '../records/multimap.ts';
import { countDropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { readJson } from './shared/read.ts';
import { readAddress } from './shared/sites.ts';
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
  const entries = readJson(join(folder, 'DIMA_Plugin_Chrome/operations-domains.json')) as Entry[];
  const days = daysByReport(entries);
  for (const entry of entries) {
    const reading = readAddress(entry.domain);
    if (reading.kind === 'none') {
      dropped.drop(`domain is ${reading.why}`, entry.domain);
      continue;
    }
    const key = siteText(reading.site);
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
      date: dateInLink(url) ?? onlyDay(days.get(entry.reportUrl ?? '')),
    });
  }
  dropped.print('influence-reports');
  return writeOrganisations(join(out, 'influence-reports'), tables);
}

/** The link where it has a path, else `''`. */
function pageOf(link: string): string {
  return /^https?:\/\/[^/\s]+\/[^\s]{3,}$/u.test(link) ? link : '';
}

function daysByReport(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const { reportUrl = '', identifiedDate = '' } of entries) addToSet(days, reportUrl, identifiedDate);
  return days;
}

/** `20240212_NP_...`, `/2022/01/27/`, `/2024/05/`, `cta-ru-2025-0917`. */
function dateInLink(link: string): string | null {
  const parts = /(?<=[/_-])(20[12]\d)[/-]?([01]\d)(?:[/-]?([0-3]\d))?(?=[/_.-]|$)/u.exec(link)?.slice(1);
  return parts?.filter((part) => part !== undefined).join('-') ?? null;
}

function onlyDay(days: ReadonlySet<string> = new Set()): string {
  const [day = ''] = days;
  return days.size === 1 && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(day) ? day : '';
}
