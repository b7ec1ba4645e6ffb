/**
 * Sites of one station. The list gathers a directory of stations (`stationindex`), which has old sites and owners, and the
 * owners' own lists: rows of one call sign and medium are one station, called and owned as the owner's list has it.
 */

import { callSign } from '../../records/call-sign.ts';
import { addToList } from '../../records/multimap.ts';
import { isCalledAfter } from '../database/choose-name.ts';
import type { Fields } from '../shared/read.ts';

const directory = 'stationindex';

/** `WXYZ` for the television, `WXYZ-AM` for the radio station of the same sign. */
function signOf(name: string): string {
  const sign = callSign(name) ?? '';
  return /-[AF]M$/u.test(name) ? `${sign}${name.slice(-3)}` : sign;
}

/** Tells the other sites of the station that a site is the first of; null for such another site. */
export function stationSites(
  bySite: ReadonlyMap<string, readonly Fields[]>,
): (site: string) => readonly string[] | null {
  const stations = new Map<string, string[]>();
  for (const [site, rows] of bySite) {
    const signs = new Set(rows.map(({ name = '', medium }) => `${signOf(name)}|${medium}`));
    const [sign = '|'] = signs;
    if (signs.size === 1 && !sign.startsWith('|')) addToList(stations, sign, site);
  }
  const others = new Map<string, readonly string[] | null>();
  for (const [sign, sites] of stations) {
    const call = sign.slice(0, 4);
    const worth = (site: string): number =>
      (bySite.get(site)!.some(({ source }) => source !== directory) ? 2 : 0) +
      (isCalledAfter(site, call) ? 1 : 0);
    const [first, ...rest] = [...sites].sort((a, b) => worth(b) - worth(a));
    others.set(first!, rest);
    for (const site of rest) others.set(site, null);
  }
  return (site) => (others.has(site) ? others.get(site)! : []);
}
