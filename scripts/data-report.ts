/**
 * What the dataset holds: `npm run data:report` prints a table, with `--json` one line of JSON. Counts are taken from the joined,
 * checked records; `bytes` and `hash` from the compiled file.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../utils/dataset/dataset.ts';
import { readArguments } from './arguments.ts';
import { CompileFault, ensureDataset } from './compile.ts';
import { isNonLatin } from './import/shared/script.ts';
import { showStages } from './progress.ts';
import { uncited } from './records/check.ts';
import { loadRecords } from './records/load-records.ts';
import { domainOf } from './records/site-names.ts';

interface Report {
  /** Registered domains of outlets: `en.lemonde.fr` and `lemonde.fr` are one. */
  readonly domains: number;
  readonly domainsWithOwner: number;
  readonly domainsWithCountry: number;
  readonly people: number;
  /** Roles with a start, an end, or the date of a listing. */
  readonly roles: number;
  readonly countries: number;
  readonly nonLatinPeople: number;
  readonly accounts: number;
  readonly uncited: number;
  readonly bytes: number;
  readonly hash: string;
}

function reportOn(records: Records, file: Uint8Array): Report {
  const { outlets, institutions, people } = records;
  const domains = (list: typeof outlets): number =>
    new Set(list.flatMap((outlet) => outlet.sites.map((site) => domainOf(site.host)))).size;
  const sources = new Set(records.sources.map((source) => source.key));
  const cited = [
    ...[...outlets, ...institutions].flatMap((entity) => entity.claims),
    ...people.flatMap((person) => person.roles),
  ];
  const roles = people.flatMap((person) => person.roles);
  return {
    domains: domains(outlets),
    domainsWithOwner: domains(
      outlets.filter((outlet) => outlet.claims.some((claim) => claim.kind === 'owner')),
    ),
    domainsWithCountry: domains(outlets.filter((outlet) => outlet.country !== null)),
    people: people.length,
    roles: roles.filter((role) => role.from !== null || role.to !== null || role.dated === 'listing').length,
    countries: new Set(
      [...outlets.map((outlet) => outlet.country), ...roles.map((role) => role.country)].filter(
        (code) => code !== null,
      ),
    ).size,
    nonLatinPeople: people.filter((person) => person.names.some((name) => isNonLatin(name.text))).length,
    accounts: [...outlets, ...institutions, ...people].reduce(
      (sum, entity) => sum + entity.accounts.length,
      0,
    ),
    uncited: cited.filter((one) => uncited(one.citation, sources).length > 0).length,
    bytes: file.length,
    hash: createHash('sha256').update(file).digest('hex'),
  };
}

/** The compiled file; empty where the data has faults, which are printed. */
async function compiled(): Promise<Uint8Array> {
  try {
    return readFileSync(await ensureDataset());
  } catch (error) {
    if (!(error instanceof CompileFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return new Uint8Array(0);
  }
}

const { values } = readArguments('usage: npm run --silent data:report [-- --json]', {
  options: { json: { type: 'boolean' } },
});
const stages = showStages('data');
const { records } = loadRecords(join(import.meta.dirname, '../data'), stages.begin);
const file = await compiled();
stages.end();
const report = reportOn(records, file);
if (values.json) console.log(JSON.stringify(report));
else
  for (const [name, value] of Object.entries(report))
    console.log(`${name.padEnd(20)} ${String(value).padStart(10)}`);
