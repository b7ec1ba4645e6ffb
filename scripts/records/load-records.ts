/**
 * From the tables in `data/` to `Records`: read the drafts of all sources, join those about the same outlet, body or person,
 * close what a newer source closes, and check the whole. Never throws for bad data: every problem comes back with its
 * file and line.
 */

import { join } from 'node:path';
import type { Records } from '../../utils/dataset/dataset.ts';
import { boundRoles } from './bound-roles.ts';
import { buildOrganisations } from './build-organisations.ts';
import { checkRecords } from './check.ts';
import { clearAliases } from './clear-aliases.ts';
import { continueRoles } from './continue-roles.ts';
import { applyCorrections, readCorrections } from './corrections.ts';
import { countryNames } from './derive/country-names.ts';
import { deriveBodies } from './derive/derive-bodies.ts';
import { deriveParties } from './derive/derive-parties.ts';
import { nameCapitals } from './derive/name-capitals.ts';
import { readStatedBodies } from './derive/stated-bodies.ts';
import type { Drafts } from './draft.ts';
import { boundByTerms } from './ended-terms.ts';
import { foldText } from './fold.ts';
import { groupOrganisations } from './group-organisations.ts';
import { buildPeople, joinPeople } from './join-people.ts';
import { locatePaper } from './locate-papers.ts';
import { isShort } from './name-kinds.ts';
import { officeClass } from './office-class.ts';
import { partSisters } from './part-sisters.ts';
import { readDrafts } from './read-drafts.ts';
import { readSources } from './read-sources.ts';
import { settleAccounts } from './shared-accounts.ts';
import { leaveToldShorter } from './told-shorter.ts';
import { leaveToldTwice } from './told-twice.ts';
import { type Problem, readTable } from './tsv.ts';

export interface Loaded {
  readonly records: Records;
  readonly problems: readonly Problem[];
}

/** `step` is called with the name of each stage, for a line of progress. */
export function loadRecords(root: string, step: (stage: string) => void = () => {}): Loaded {
  const problems: Problem[] = [];
  step('reading');
  const sources = readSources(root);
  const drafts = readDrafts(root, sources, problems);
  classOffices(drafts);
  boundByTerms(drafts.people.values(), readTable(join(root, 'ended-terms.tsv'), root), problems);
  step('joining outlets');
  const { organisations, claims } = partSisters(drafts);
  const bodies = organisations.map(locatePaper);
  const grouped = groupOrganisations(bodies, claims);
  settleAccounts(grouped.groups);
  const built = buildOrganisations(
    { grouped, claims, common: readCommonNames(root), states: stateNames(drafts) },
    problems,
  );
  step('joining people');
  const joined = joinPeople(drafts.people, readPersonIds(root, drafts, problems));
  continueRoles(joined);
  leaveToldTwice(joined.values());
  leaveToldShorter(joined.values());
  boundRoles(joined);
  const people = buildPeople(joined);
  step('deriving');
  const countries = countryNames(root, built.institutions);
  const { outlets, institutions } = built;
  const taken = [...outlets, ...institutions].map((one) => one.id);
  const derived = deriveBodies(people, {
    known: institutions,
    taken,
    countries,
    stated: readStatedBodies(root, sources, 'bodies.tsv'),
    outlets: new Set(outlets.flatMap(({ names }) => names.map(({ text }) => foldText(text)))),
  });
  const parties = readStatedBodies(root, sources, 'parties.tsv');
  step('checking');
  const plain = {
    outlets: clearAliases(outlets, institutions),
    institutions: nameCapitals(
      root,
      sources,
      deriveParties(parties, { known: derived.institutions, taken, countries }),
    ),
    people: derived.people,
    sources: sources.map(({ link: _, ...source }) => source),
  };
  const records = applyCorrections(plain, readCorrections(root), problems);
  problems.push(...checkRecords(records));
  return { records, problems };
}

/** Gives every role the class of its office. */
function classOffices({ organisations, people }: Drafts): void {
  const names = new Map<string, Set<string>>();
  for (const { type, country, names: own } of organisations) {
    if (country === null || (type !== 'state' && !/^X[A-Z]$/u.test(country))) continue;
    const set = names.get(country) ?? new Set();
    for (const name of own) set.add(foldText(name.text));
    names.set(country, set);
  }
  const none: ReadonlySet<string> = new Set();
  for (const role of [...people.values()].flat().flatMap((person) => person.roles))
    role.class = officeClass(role.office, names.get(role.country ?? '') ?? none);
}

/** Folded names of all states; abbreviations (`UK`, `USA`) stay out. */
function stateNames({ organisations }: Drafts): ReadonlySet<string> {
  const states = organisations.filter((draft) => draft.kind === 'institution' && draft.type === 'state');
  const names = states.flatMap((draft) => draft.names.map((name) => name.text));
  return new Set(names.filter((name) => !isShort(name)).map(foldText));
}

/** Wikidata ids found by hand, by the key of a source without ids. */
function readPersonIds(root: string, { people }: Drafts, problems: Problem[]): ReadonlyMap<string, string> {
  const rows = readTable(join(root, 'person-ids.tsv'), root);
  for (const row of rows)
    if (!people.has(row.cell('key')))
      problems.push({ ...row, message: `nobody has the key ${row.cell('key')}` });
  return new Map(rows.map((row) => [row.cell('key'), row.cell('id')]));
}

function readCommonNames(root: string): ReadonlySet<string> {
  const rows = readTable(join(root, 'common-names.tsv'), root);
  return new Set(rows.map((row) => foldText(row.cell('name'))));
}
