/**
 * Newspapers from Wikidata as of 2023 (international_newspapers): website, country, language. A paper whose label is a bare
 * id is named by the file of its picture where that has the site's own letters, else by its site until a better source names it.
 */

import { join } from 'node:path';
import { siteText } from '../../utils/dataset/row-texts.ts';
import type { Site } from '../../utils/model/facts.ts';
import { addOne } from '../records/multimap.ts';
import { isCalledAfter, isSectionCalledAfter, nearness, SAME } from './database/choose-name.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped } from './shared/dropped.ts';
import { languageFinder } from './shared/languages.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { isOwnSite } from './shared/own-site.ts';
import { isBareId, lettersOf } from './shared/person-names.ts';
import { readCsv, readJson } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { isBelowFront, readAddress, sectionOf, stemOf } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

interface Paper {
  name: string;
  country: string | null;
  readonly languages: Set<string>;
  readonly addresses: Address[];
  readonly pictures: Set<string>;
}

/** Host and first section of an address. */
interface Address extends Site {
  readonly isPage: boolean;
}

type Binding = Readonly<Record<string, { readonly value: string } | undefined>>;

/** Writes `outlets.tsv`; returns the number of papers. */
export function importInternationalNewspapers(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const language = languageFinder(folder);
  const papers = new Map<string, Paper>();
  for (const row of readRows(join(folder, 'international_newspapers'))) {
    const id = (row.item ?? '').split('/').pop() ?? '';
    const paper: Paper = papers.get(id) ?? {
      name: '',
      country: null,
      languages: new Set(),
      addresses: [],
      pictures: new Set(),
    };
    papers.set(id, paper);
    if (!isBareId(row.itemLabel ?? 'Q1')) paper.name ||= row.itemLabel ?? '';
    paper.country ??= countries.byId((row.country ?? '').split('/').pop() ?? '');
    paper.pictures.add(row.pic ?? '');
    const tag = language(row.languageLabel ?? '');
    if (tag !== null) paper.languages.add(tag);
    const reading = readAddress(row.offurl ?? '');
    const address = row.offurl ?? '';
    if (reading.kind === 'site')
      paper.addresses.push({
        host: reading.site.host,
        path: sectionOf(address),
        isPage: isBelowFront(address),
      });
    else if (row.offurl) dropped.drop(`address is ${reading.why}`, row.offurl);
  }
  const tables = gatherOrganisations();
  const hosts = papersByHost(papers);
  for (const [key, paper] of papers) {
    const own = paper.addresses.filter((site) => isOwnSite(site, [paper.name]));
    for (const site of paper.addresses)
      if (!own.includes(site))
        dropped.drop('a site of a public body', `${paper.name || key} ${siteText(site)}`);
    const sites = sitesOf(paper.name, own, hosts);
    if (sites.length === 0 && own.length > 0)
      dropped.drop('a page on a site that is not called after the paper', paper.name || key);
    const name = paper.name || (nameOfPicture(sites, paper.pictures) ?? sites[0]);
    if (name === undefined) dropped.drop('neither name nor site', key);
    else if (sites.length === 0 && paper.country === null)
      dropped.drop('only a name, of a paper or of a picture in one', name);
    else
      tables.outlets.push({
        key,
        name: taggedName(name),
        country: paper.country,
        type: 'newspaper',
        languages: joinCell(paper.languages),
        sites: joinCell(sites),
      });
  }
  dropped.print('international-newspapers');
  return writeOrganisations(join(out, 'international-newspapers'), tables);
}

/** What the file of a picture is called (`Tide-Zeitung Logo.svg` of `tide-zeitung.example`); null where that is not the site's name to the letter. */
export function nameOfPicture(sites: readonly string[], pictures: Iterable<string>): string | null {
  for (const picture of pictures) {
    const file = decodeURIComponent(picture.split('/').pop() ?? '').replace(/\.\w+$/u, '');
    const name = file.replace(/^logo (?:(?:de[rs]|of|du|de) )?|[ -](?:old )?logo$/giu, '').trim();
    if (/[ -]/u.test(name) && sites.some((site) => nearness(name, site) === SAME)) return name;
  }
  return null;
}

function papersByHost(papers: ReadonlyMap<string, Paper>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const paper of papers.values()) {
    for (const host of new Set(paper.addresses.map((address) => address.host))) addOne(counts, host);
  }
  return counts;
}

/**
 * A host of one paper is its site, if the address is its front or is called after the paper, or the paper has no name to tell by.
 * Of another's host (`gettyimages.com` with a page on the `Picture Post`) it has only a section that is called after it. Papers that share
 * a host have a section each. A paper with a front of its own has no other whole site where it has but a page (`Fiji Times` of `fijivillage.com/news/fijitimes`).
 */
function sitesOf(name: string, addresses: Paper['addresses'], hosts: ReadonlyMap<string, number>): string[] {
  const hasFront = addresses.some(({ host, isPage }) => !isPage && isPapers(host, name));
  const sites = addresses.map(({ host, path, isPage }) => {
    const isOne = hosts.get(host) === 1;
    const isOwn = !isPage || name === '' || (!hasFront && isCalledAfter(host, name));
    if ((isOne && isOwn) || isPapers(host, name)) return host;
    return path !== '' && (!isOne || isSectionCalledAfter(path, name)) ? host + path : '';
  });
  return [...new Set(sites.filter((site) => site !== ''))].sort();
}

/** All of the host's own name is in the paper's. */
function isPapers(host: string, name: string): boolean {
  return lettersOf(name).includes(stemOf(host));
}

/** The rows of both files: the answer of the query, and a table of an earlier one. */
function readRows(folder: string): Readonly<Record<string, string | undefined>>[] {
  const answer = readJson(join(folder, 'wikidata_query_result.json')) as { results: { bindings: Binding[] } };
  const rows = answer.results.bindings.map((binding) =>
    Object.fromEntries(Object.entries(binding).map(([key, cell]) => [key, cell?.value])),
  );
  return [...rows, ...readCsv(join(folder, 'wikidata4/get_newspaper_info.csv'))];
}
