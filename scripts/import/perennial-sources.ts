/**
 * Wikipedia's list of perennial sources, April 2026 (wiki-reliable-sources-parser). Only the status, the year of the last
 * discussion and the link are taken, no summary. Platforms that the list discusses are no outlets here, and neither are the people
 * and the kinds of text among them: they have no address, and no other entry of the same name has one of its own.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'tldts';
import { siteText } from '../../utils/dataset/row-texts.ts';
import { slugOf } from '../records/slug.ts';
import { countDropped } from './shared/dropped.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { foldName, lettersOf } from './shared/person-names.ts';
import { readAddress, stemOf } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

const page = 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources';
const statuses: Readonly<Record<string, string>> = {
  gr: 'generally reliable',
  m: 'no consensus',
  nc: 'no consensus',
  gu: 'generally unreliable',
  d: 'deprecated',
  b: 'blacklisted',
};

interface Entry {
  readonly alltext: string;
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly rsp_last?: string;
}

/** Writes the tables; returns the number of entries. */
export function importPerennialSources(folder: string, out: string): number {
  const dropped = countDropped();
  const tables = gatherOrganisations();
  const keys = new Set<string>();
  const entries = readEntries(folder);
  const addressed = new Set(entries.filter(isAddressed).map(nameOf));
  for (const entry of entries) {
    const status = statuses[entry.status];
    const addresses = domains(entry.alltext);
    const readings = addresses.map((address) => readAddress(address));
    if (
      status === undefined ||
      (readings.length > 0 &&
        readings.every((reading) => reading.kind === 'none' && /platform|anybody/u.test(reading.why)))
    ) {
      dropped.drop(status === undefined ? 'unknown status' : 'a platform', entry.name);
      continue;
    }
    if (!addressed.has(nameOf(entry))) {
      dropped.drop('no address: a person, a company or a kind of text', entry.id);
      continue;
    }
    const all = readings.flatMap((reading, i) =>
      reading.kind === 'site' ? [siteText({ ...reading.site, path: scope(addresses[i] ?? '') })] : [],
    );
    const [name = '', qualifier = ''] = splitName(plain(nameIn(entry)), entry.id);
    const parts = partsOf(entry.alltext, name, all);
    const sites = all.filter((site) => ![...parts.values()].flat().includes(site));
    const label =
      qualifier !== '' && sites.length > 0 && sites.every(isPart) ? `${name} (${qualifier})` : name;
    for (const [called, own] of [[label, sites] as const, ...parts]) {
      const key = `rsp:${own[0] ?? slugOf(name)}`;
      if (!keys.has(key)) tables.outlets.push({ key, name: called, sites: joinCell(own) });
      keys.add(key);
      tables.claims.push({
        subject: key,
        kind: 'register',
        value: 'perennial-sources',
        detail: qualifier === '' ? status : `${status} (${qualifier})`,
        url: `${page}#${encodeURIComponent(entry.id.replaceAll(' ', '_'))}`,
        date: year(entry.rsp_last),
      });
    }
  }
  dropped.print('perennial-sources');
  return writeOrganisations(join(out, 'perennial-sources'), tables);
}

function readEntries(folder: string): Entry[] {
  const lines = readFileSync(join(folder, 'wiki-reliable-sources-parser/data/sources.jsonl'), 'utf8').split(
    '\n',
  );
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry);
}

function isAddressed({ alltext }: Entry): boolean {
  const readings = domains(alltext).map((address) => readAddress(address));
  return readings.some((reading) => reading.kind === 'site' || reading.why === 'a portal');
}

/** The name without remark. */
function nameOf(entry: Entry): string {
  return splitName(plain(nameIn(entry)), entry.id)[0];
}

/** The parser takes the template `{{anchor|...}}` for a name. */
function nameIn({ name, id }: Entry): string {
  return name === 'anchor' ? id : name;
}

/** A section or a subdomain: the entry speaks of that part, so it is not called as the whole is. */
function isPart(site: string): boolean {
  return site.includes('/') || (parse(site).subdomain ?? '') !== '';
}

/** Words that many papers have in their names. */
const common = /^(?:the|of|and|times|news|post|press|media|daily|magazine|tv|television)$/u;

/** In so many letters the beginnings of two names of one outlet agree: `HuffPost` and `The Huffington Post`. */
const ALIKE = 4;

/**
 * Other outlets of a house that an entry speaks of too, in small letters behind its name, with those of its sites that are called as they are: `Tide TV`
 * in `The Reef Times (Tide TV)` with `tidetv.example`. The first site is the entry's own; what it is called as, or what has a word or the beginning of the
 * entry's name, is another name of the same outlet.
 */
export function partsOf(
  alltext: string,
  name: string,
  [first = '', ...sites]: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const small = /<small>\(([^<]*)\)<\/small>/u.exec(alltext)?.[1] ?? '';
  const own = tellingWords(name);
  const parts = new Map<string, string[]>();
  for (const part of plain(small).split(/, (?:and )?/u)) {
    const words = tellingWords(part);
    const isAlike = words.join('').slice(0, ALIKE) === own.join('').slice(0, ALIKE);
    if (own.length === 0 || isAlike || words.some((word) => own.includes(word)) || isCalled(first, part))
      continue;
    const called = sites.filter((site) => !site.includes('/') && isCalled(site, part));
    if (called.length > 0) parts.set(part, called);
  }
  return parts;
}

function tellingWords(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => !common.test(word));
}

/** `visiontimesjp.com` and `Vision Times`, `ntdtv.com` and `New Tang Dynasty Television`. */
function isCalled(site: string, part: string): boolean {
  const stem = stemOf(site);
  const letters = lettersOf(part.replace(/^The /u, ''));
  const words = foldName(part.replace(/ (?:Television|TV|News)$/u, '')).split(' ');
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    (letters.length > 3 &&
      (stem.replace(/^the/u, '').startsWith(letters) || letters === site.replaceAll('.', ''))) ||
    (initials.length > 2 && stem.replace(/tv$/u, '') === initials)
  );
}

/** Addresses of the templates `{{WP:RSPUSES|a|b}}`. */
function domains(text: string): string[] {
  const found = [...text.matchAll(/\{\{(?:WP:)?(?:RSPUSES|rspuses)\|([^}]*)\}\}/gu)];
  const parts = found
    .flatMap((match) => (match[1] ?? '').split('|'))
    .map((part) => part.replace(/^\d+=/u, '').trim());
  return [...new Set(parts.filter((part) => /^[\w.-]+\.[a-z]{2,}(?:\/.*)?$/iu.test(part)))];
}

/** `forbes.com/sites` speaks of a part of the site; a language or a single page is no part. */
function scope(address: string): string {
  const segments = address
    .toLowerCase()
    .split('/')
    .slice(1)
    .filter((segment) => segment !== '');
  const plainPath =
    segments.length > 0 &&
    segments.length <= 2 &&
    segments.every((segment) => /^[a-z][a-z-]{2,}$/u.test(segment));
  return plainPath && segments[0] !== 'english' ? `/${segments.join('/')}` : '';
}

/** `Rolling Stone (politics)` is one outlet with a remark; so is an entry whose id says more than its name. */
function splitName(name: string, id: string): [string, string] {
  const match = /^(.+?) \(([^)]*)\)$/u.exec(name) ?? /^(.+?) \(([^)]*)\)$/u.exec(id.replaceAll('_', ' '));
  return match !== null && (name === match[0] || match[1] === name)
    ? [match[1] ?? name, match[2] ?? '']
    : [name, ''];
}

function plain(name: string): string {
  return name
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, '$1')
    .replace(/''+/gu, '')
    .replace(/\{\{[^}]*\}\}/gu, '')
    .replace(/<[^>]*>/gu, '')
    .trim();
}

function year(last: string | undefined): string {
  return /\d{4}/u.exec(last ?? '')?.[0] ?? '';
}
