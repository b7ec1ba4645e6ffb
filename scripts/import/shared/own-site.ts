/**
 * Sites that lists give for an outlet though they are of the body that houses it: the city's own site for its channel
 * (`cityhall.gov`, `town.dartmouth.ma.us`), the university's for its paper, a library's for what it scanned. Under the suffixes of governments, armies
 * and schools a site is an outlet's own only where it is called as one.
 */

import { parse } from 'tldts';
import type { Site } from '../../../utils/model/facts.ts';
import { foldName } from './person-names.ts';

const publicSuffix =
  /(?:^|\.)(?:(?:gov|govt|gob|gub|gouv|gv|gc|go|mil|jus|leg|edu|ac)\.[a-z]{2}|gov|mil|edu|[a-z]{2}\.us)$/u;
const media =
  /^(?:tv|radio|news|canal|channel|noticias|jornal|diario|gazette|times|media)|(?:tv|television|radio|news|times|gazette|post|herald|journal|tribune|noticias|channel|media)$/u;

/** `riverradio`, `tvlandia`: a part of a host that says what is there. */
export function isMediaLabel(label: string): boolean {
  return media.test(label);
}

/** False where the site is a public body's and nothing in its address says that it is the outlet's. */
export function isOwnSite({ host, path }: Site, names: readonly string[]): boolean {
  const { publicSuffix: suffix, domainWithoutSuffix: stem, subdomain } = parse(host);
  if (suffix === null || !publicSuffix.test(suffix)) return true;
  if (path !== '') return false;
  const words = names.map((name) => foldName(name).replace(/^(?:the|la|el|le|o|a) /u, ''));
  const called = [
    ...words.map((name) => name.replaceAll(' ', '')),
    ...words.flatMap((name) => name.split(' ')),
  ];
  const labels = (subdomain ?? '').split('.').filter((label) => label !== '');
  const isNamed = (label: string): boolean => label.length > 2 && called.includes(label.replaceAll('-', ''));
  return (
    [stem ?? '', ...labels].some((label) => media.test(label)) ||
    labels.some(isNamed) ||
    words.some((name) => name.replaceAll(' ', '') === stem)
  );
}
