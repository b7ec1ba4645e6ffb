/**
 * Whose a site of the matrix is: it gives the site of a house to each station of it (`Radio Reef` and `Reef TV` at `rrt.example` of `Reef Radio
 * and Television`). The site is the outlet's that is called as the site is, else the company's where that is.
 */

import { getDomain } from 'tldts';
import { foldText } from '../../records/fold.ts';
import { addToList } from '../../records/multimap.ts';
import { stemOf } from '../shared/sites.ts';

/** An outlet of the matrix with its typology and what can be told of whose a site is. */
export interface Housed {
  readonly name: string;
  readonly aliases: Iterable<string>;
  readonly country: string;
  readonly type: string;
  /** The company in the file, and its short name. */
  readonly company: readonly string[];
  readonly sites: readonly string[];
}

/** Shorter letters of a host stand for too many. */
const SHORT = 3;

const close = (text: string): string => foldText(text).replaceAll(' ', '');

/** Whether a host is called as one of the names is, in full or by its first letters. */
export function isHostOf(site: string, names: Iterable<string>): boolean {
  const host = stemOf(site);
  if (host.length < SHORT) return false;
  return [...names].some((name) => {
    const words = foldText(name).split(' ');
    const initials = (all: readonly string[]): string => all.map((word) => word.charAt(0)).join('');
    const telling = words.filter((word) => !/^(?:of|the|and|de|la|del|et|di|für)$/u.test(word));
    return [words.join(''), initials(words), initials(telling)].includes(host) || close(name) === close(site);
  });
}

/** A house of radio, television or news; the site of an oil company, a ministry or a fund is nobody's. */
const HOUSE =
  /^(?!.*\bfund\b).*(?:radio|tele|t\.?v\b|broadcast|rundfunk|audiovisual|media|news|press|irrati)/iu;

/** The outlet is called as its company, or begins so (`ZBC TV`): the site may well be its own. */
function isCalledAsCompany({ name, company }: Housed): boolean {
  const own = foldText(name);
  return company
    .map(foldText)
    .some((other) => `${own} `.startsWith(`${other} `) || `${other} `.startsWith(`${own} `));
}

/** Who has a site: an outlet, or the company of those that the file gives it to (`null`). */
export type Leads = ReadonlyMap<string, Housed | null>;

/** For each whole site that is called as somebody of the matrix: who that is. Sites that outlets of two companies have are left out. */
export function leadsOf(outlets: readonly Housed[]): Leads {
  const bySite = new Map<string, Housed[]>();
  for (const outlet of outlets)
    for (const site of outlet.sites) if (site === getDomain(site)) addToList(bySite, site, outlet);
  const leads = new Map<string, Housed | null>();
  for (const [site, all] of bySite) {
    const called = all.filter((one) => isHostOf(site, [one.name, ...one.aliases]));
    const [longest] = called.sort((a, b) => b.name.length - a.name.length);
    const [{ company, country }] = all as [Housed];
    const isOneHouse = all.every((one) => one.company[0] === company[0] && one.country === country);
    if (longest !== undefined) leads.set(site, longest);
    else if (
      isOneHouse &&
      company.some((name) => HOUSE.test(name)) &&
      isHostOf(site, company) &&
      (all.length > 1 || !isCalledAsCompany(all[0]!))
    )
      leads.set(site, null);
  }
  return leads;
}

/**
 * Rows that are of another outlet, by the one, the other: the first letters of one on the same site (`QNA` of `Qatar News Agency`), and its edition in
 * a language (`TideTV Spanish` of `Tide TV`).
 */
export function sameOutlets(
  outlets: readonly Housed[],
  languages: ReadonlySet<string>,
): ReadonlyMap<Housed, Housed> {
  const same = new Map<Housed, Housed>();
  for (const outlet of outlets) {
    const [, base = '', language = ''] = /^(.+) (\S+)$/u.exec(outlet.name) ?? [];
    for (const other of outlets) {
      if (other === outlet || other.country !== outlet.country) continue;
      const isOnSite = outlet.sites.some((site) => other.sites.includes(site));
      const words = foldText(other.name).split(' ');
      const initials = words.map((word) => word.charAt(0)).join('');
      const isShort = isOnSite && words.length > 2 && foldText(outlet.name) === initials;
      const isEdition = languages.has(language) && close(base) === close(other.name);
      if (isShort || (isEdition && other.company[0] === outlet.company[0])) same.set(outlet, other);
    }
  }
  return same;
}
