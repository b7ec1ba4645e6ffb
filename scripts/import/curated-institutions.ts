/**
 * Think tanks, advocacy groups, foundations and pollsters from our own reading notes (curated-institutions), with parent and
 * funders where these are single bodies; "foundations" or "individuals" name nobody and are left out. Runs once, like the
 * notes on outlets. What a state has designated a body as is not taken over.
 */

import { basename, join } from 'node:path';
import { siteText } from '../../utils/dataset/row-texts.ts';
import { slugOf } from '../records/slug.ts';
import { citationOf, listOf } from './curated/note-cells.ts';
import { type Holder, type HolderReader, holderReader } from './curated/read-holder.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { gatherOrganisations, type Organisations } from './shared/organisations.ts';
import { type Fields, listFiles, readTsv } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { readAddress } from './shared/sites.ts';
import { claimColumns, institutionColumns, joinCell, writeTable } from './shared/table.ts';

const kinds: Readonly<Record<string, string>> = {
  'think-tank': 'think-tank',
  'state-institute': 'think-tank',
  academic: 'university',
  polling: 'pollster',
  'party-foundation': 'foundation',
  foundation: 'foundation',
  'human-rights': 'human-rights',
  'press-freedom': 'human-rights',
  advocacy: 'advocacy',
  'international-organisation': 'international',
};
const fundings: Readonly<Record<string, string>> = {
  'state budget': 'state-budget',
  contract: 'other',
  membership: 'other',
};

type Tables = Pick<Organisations, 'institutions' | 'claims'>;

/** Writes `institutions` and `claims`, a file a list; returns the number of bodies. */
export function importCuratedInstitutions(folder: string, out: string): number {
  const dropped = countDropped();
  const holders = holderReader(countryFinder(folder));
  let count = 0;
  for (const file of listFiles(join(folder, 'curated-institutions'), '.tsv')) {
    const tables = gatherOrganisations();
    const rows = readTsv(file);
    for (const row of rows) readBody(row, tables, { holders, dropped });
    count += rows.length;
    writeTable(join(out, 'institutions', basename(file)), institutionColumns, tables.institutions.values());
    writeTable(join(out, 'claims', basename(file)), claimColumns, tables.claims);
  }
  dropped.print('curated-institutions');
  return count;
}

function readBody(
  row: Fields,
  tables: Tables,
  { holders, dropped }: { holders: HolderReader; dropped: Dropped },
): void {
  const name = row.name ?? '';
  const key = row.wikidata || `m-${slugOf(name)}`;
  const sites = listOf(row.domains).flatMap((domain) => {
    const reading = readAddress(domain);
    return reading.kind === 'site' ? [siteText(reading.site)] : [];
  });
  const type = kinds[row.kind ?? ''] ?? 'other';
  tables.institutions.set(key, {
    key,
    name: taggedName(name),
    aliases: joinCell(listOf(row.aliases).map((alias) => taggedName(alias))),
    country: row.country?.length === 2 ? row.country : '',
    type,
    sites: joinCell(sites),
  });
  const cited = { subject: key, ...citationOf(row) };
  for (const parent of named(row.parent ?? '', holders, dropped)) {
    addHolder(tables, parent);
    if (parent.key !== key) tables.claims.push({ ...cited, kind: 'parent', value: parent.key });
  }
  for (const text of listOf(row.funders)) {
    const years = /\b((?:19|20)\d\d)(?:-((?:19|20)\d\d))?\b/u.exec(/\(([^)]*)\)/u.exec(text)?.[1] ?? '');
    for (const funder of named(text, holders, dropped)) {
      addHolder(tables, funder);
      if (funder.key !== key)
        tables.claims.push({
          ...cited,
          kind: 'funder',
          value: funder.key,
          from: years?.[1] ?? '',
          to: years?.[2] ?? '',
        });
    }
  }
  if (row.control) tables.claims.push({ ...cited, kind: 'control', value: row.control, check: 'unread' });
  for (const funding of listOf(row.funding))
    tables.claims.push({ ...cited, kind: 'funding', value: fundings[funding] ?? funding, check: 'unread' });
  if (row.founded) tables.claims.push({ ...cited, kind: 'founded', value: row.founded, check: 'unread' });
}

const vague =
  /^(?:close to|founded|formerly|grew out|headed by|linked to|registered|set up|statutory|successor|wholly|minister of|not named|own |other |private |individual|foreign governments|embassies|members?\b|companies|corporate|clients|foundations|governments|government agencies|international organisations|multilateral|partner|research contracts|sending states|third-party|swedish and|dutch ministries|norwegian ministries|spanish ministries|defence |pentagon contractors|fees|one european|european governments|australian and|japan's|prime minister's|seven funds|uk and other|civil|industry|motorboat|\d)/iu;

function named(text: string, holders: HolderReader, dropped: Dropped): Holder[] {
  const found =
    text === '' || vague.test(text)
      ? []
      : holders.read(text.replace(/^([^,(]+), (?:itself|endowed|a body)\b.*$/u, '$1'), '');
  if (text !== '' && found.length === 0) dropped.drop('names no single body', text);
  return [...found];
}

function addHolder(tables: Tables, holder: Holder): void {
  if (holder.type === 'state' || tables.institutions.has(holder.key)) return;
  const { key, name, country, type, aliases } = holder;
  tables.institutions.set(key, {
    key,
    name,
    aliases: joinCell(aliases),
    country,
    type: type === 'company' && /\b(?:office|ministry|department)\b/iu.test(name) ? 'ministry' : type,
  });
}
