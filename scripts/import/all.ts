/**
 * Runs every import: `npm run data:import -- FOLDER [source ...]`, where FOLDER holds the sources as their publishers give them.
 * The notes that became `data/curated` are run only by `--curated`, since what they wrote is edited by hand since.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkWords, endWithUsage, readArguments } from '../arguments.ts';
import { showProgress } from '../progress.ts';
import { importBundestag } from './bundestag.ts';
import { importCiaLeaders } from './cia-leaders.ts';
import { importCongress } from './congress.ts';
import { importCountries } from './countries.ts';
import { importCuratedInstitutions } from './curated-institutions.ts';
import { importCuratedOutlets } from './curated-outlets.ts';
import { importDatabase } from './database.ts';
import { importEuSuspension } from './eu-suspension.ts';
import { importFactbook } from './factbook.ts';
import { importFrenchMedia } from './french-media.ts';
import { importInfluenceReports } from './influence-reports.ts';
import { importInternationalNewspapers } from './international-newspapers.ts';
import { importLocalNews } from './local-news.ts';
import { importMediaAccounts } from './media-accounts.ts';
import { importOfficeHolders } from './office-holders.ts';
import { importPartisanNetworks } from './partisan-networks.ts';
import { importPerennialSources } from './perennial-sources.ts';
import { importPressFreedom } from './press-freedom.ts';
import { importStateMedia } from './state-media-profiles.ts';
import { importTechnologyDeals } from './technology-deals.ts';
import { importUsNewspapers } from './us-newspapers.ts';
import { importWorldLeaders } from './world-leaders.ts';

/** Reads a folder of sources, writes below a folder of tables, and says how many rows it wrote. */
type Import = (folder: string, out: string) => number;

const imports: Readonly<Record<string, Import>> = {
  countries: importCountries,
  'state-media-profiles': importStateMedia,
  'perennial-sources': importPerennialSources,
  'international-newspapers': importInternationalNewspapers,
  'media-accounts': importMediaAccounts,
  database: importDatabase,
  'local-news': importLocalNews,
  'us-newspapers': importUsNewspapers,
  'french-media': importFrenchMedia,
  'partisan-networks': importPartisanNetworks,
  'influence-reports': importInfluenceReports,
  'eu-suspension': importEuSuspension,
  'press-freedom': importPressFreedom,
  'technology-deals': importTechnologyDeals,
  factbook: importFactbook,
  congress: importCongress,
  'world-leaders': importWorldLeaders,
  'cia-leaders': importCiaLeaders,
  bundestag: importBundestag,
  'office-holders': importOfficeHolders,
};
const curated: Readonly<Record<string, Import>> = {
  'curated-outlets': importCuratedOutlets,
  'curated-institutions': importCuratedInstitutions,
};

const usage = 'usage: npm run data:import -- FOLDER [source ...] [--curated]';
const { values, positionals } = readArguments(usage, {
  options: { curated: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder, ...only] = positionals;
const data = join(import.meta.dirname, '../../data');

if (folder === undefined || !existsSync(folder))
  endWithUsage(`There is no folder ${folder ?? 'given'}.`, usage);
const known = Object.entries(values.curated ? curated : imports);
checkWords(
  only,
  known.map(([name]) => name),
  usage,
);
const chosen = known.filter(([name]) => only.length === 0 || only.includes(name));
const progress = showProgress('imports', chosen.length);
for (const [name, run] of chosen) {
  const rows = run(folder, values.curated ? join(data, 'curated') : join(data, 'imported'));
  console.log(`${name}: ${rows} rows`);
  progress.step();
}
progress.end();
