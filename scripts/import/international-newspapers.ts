/**
 * Newspapers from Wikidata as of 2023 (international_newspapers): website, country, language. A paper whose label is a bare
 * id is named by its site until a better source names it.
 */

import { join } from 'node:path';
import { countryFinder } from './shared/countries.ts';
import { countDropped } from './shared/dropped.ts';
import { languageFinder } from './shared/languages.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { isBareId } from './shared/person-names.ts';
import { readCsv, readJson } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { readAddress, siteCell } from './shared/sites.ts';
import { joinCell } from './shared/table.ts';

interface Paper {
  name: string;
  country: string | null;
  readonly languages: Set<string>;
  readonly sites: Set<string>;
}

type Binding = Readonly<Record<string, { readonly value: string } | undefined>>;

/** Writes `outlets.tsv`; returns the number of papers. */
export function importInternationalNewspapers(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const language = languageFinder(folder);
  const papers = new Map<string, Paper>();
  for (const row of readRows(join(folder, 'international_newspapers'))) {
    const id = (row['item'] ?? '').split('/').pop() ?? '';
    const paper = papers.get(id) ?? { name: '', country: null, languages: new Set(), sites: new Set() };
    papers.set(id, paper);
    if (!isBareId(row['itemLabel'] ?? 'Q1')) paper.name ||= row['itemLabel'] ?? '';
    paper.country ??= countries.byId((row['country'] ?? '').split('/').pop() ?? '');
    const tag = language(row['languageLabel'] ?? '');
    if (tag !== null) paper.languages.add(tag);
    const reading = readAddress(row['offurl'] ?? '');
    if (reading.kind === 'site') paper.sites.add(siteCell(reading.site));
    else if (row['offurl']) dropped.drop(`address is ${reading.why}`, row['offurl']);
  }
  const tables = gatherOrganisations();
  for (const [key, paper] of papers) {
    const name = paper.name || [...paper.sites][0];
    if (name === undefined) dropped.drop('neither name nor site', key);
    else
      tables.outlets.push({
        key,
        name: taggedName(name),
        country: paper.country,
        type: 'newspaper',
        languages: joinCell(paper.languages),
        sites: joinCell([...paper.sites].sort()),
      });
  }
  dropped.print('international-newspapers');
  return writeOrganisations(join(out, 'international-newspapers'), tables);
}

/** The rows of both files: the answer of the query, and a table of an earlier one. */
function readRows(folder: string): Readonly<Record<string, string | undefined>>[] {
  const answer = readJson(join(folder, 'wikidata_query_result.json')) as { results: { bindings: Binding[] } };
  const rows = answer.results.bindings.map((binding) =>
    Object.fromEntries(Object.entries(binding).map(([key, cell]) => [key, cell?.value])),
  );
  return [...rows, ...readCsv(join(folder, 'wikidata4/get_newspaper_info.csv'))];
}
