/**
 * Asks Wikidata itself, for a maintainer who is online: `npm run data:wikidata -- [--endpoint URL] [--cache FOLDER]`.
 * Media with site, owner, country and names in twelve languages, and holders of offices with dates, party, birth and names,
 * country by country. Every answer is kept in the cache folder, so that a run that was cut off goes on where it stopped.
 */

import { join } from 'node:path';
import { readArguments } from '../arguments.ts';
import { showProgress } from '../progress.ts';
import { readTable } from '../records/tsv.ts';
import { askSparql, type Sparql } from './wikidata/ask-sparql.ts';
import { readHolders } from './wikidata/read-holders.ts';
import { readMedia } from './wikidata/read-media.ts';

/** Writes `imported/wikidata-media` and `imported/wikidata-holders` below `out`. Countries are Wikidata ids by code. */
export async function importWikidata(
  sparql: Sparql,
  countries: ReadonlyMap<string, string>,
  out: string,
): Promise<{ media: number; roles: number }> {
  const progress = showProgress('wikidata', countries.size);
  let [media, roles] = [0, 0];
  for (const [code, id] of countries) {
    media += await readMedia(sparql, { code, id }, join(out, 'wikidata-media'));
    roles += await readHolders(sparql, { code, id }, join(out, 'wikidata-holders'));
    progress.step();
  }
  progress.end();
  return { media, roles };
}

async function main(): Promise<void> {
  const usage = 'usage: npm run data:wikidata -- [--endpoint URL] [--cache FOLDER] [--only CODE,CODE]';
  const { values } = readArguments(usage, {
    options: { endpoint: { type: 'string' }, cache: { type: 'string' }, only: { type: 'string' } },
  });
  const data = join(import.meta.dirname, '../../data');
  const rows = readTable(join(data, 'imported/countries/institutions.tsv'), data).filter((row) =>
    row.cell('key').startsWith('Q'),
  );
  const wanted = values.only?.split(',') ?? null;
  const countries = new Map(
    rows
      .map((row) => [row.cell('country'), row.cell('key')] as const)
      .filter(([code]) => wanted === null || wanted.includes(code)),
  );
  const sparql = askSparql({
    endpoint: values.endpoint ?? 'https://query.wikidata.org/sparql',
    cache: values.cache ?? join(import.meta.dirname, '../../.cache/wikidata'),
  });
  const { media, roles } = await importWikidata(sparql, countries, join(data, 'imported'));
  console.log(`wikidata: ${media} media, ${roles} roles`);
}

if (import.meta.main) await main();
