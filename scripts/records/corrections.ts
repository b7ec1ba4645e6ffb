/**
 * Corrections by hand, `data/corrections.tsv`: applied after the join, so that they survive every import. Each names an entity
 * by its id, says what to take away or to set, and why, with the page that shows it.
 */

import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Records } from '../../utils/dataset/dataset.ts';
import { accountText, parseAccount, parseSite, siteText } from '../../utils/dataset/row-texts.ts';
import { targetOf } from '../../utils/dataset/target-of.ts';
import type { Claim, Entity } from '../../utils/model/facts.ts';
import { readName } from './cells.ts';
import { addToList } from './multimap.ts';
import { type Place, type Problem, readTable } from './tsv.ts';

/**
 * `remove entity`, `remove site|account|name|claim VALUE` (a claim is named by what it says, `owner:m-x`),
 * `add site|account|alias|common VALUE`, `set country|type|label|born|died VALUE`.
 */
export interface Correction extends Place {
  readonly id: string;
  readonly action: string;
  readonly field: string;
  readonly value: string;
}

export function readCorrections(root: string): Correction[] {
  return readTable(join(root, 'corrections.tsv'), root).map((row) => ({
    file: row.file,
    line: row.line,
    id: row.cell('id'),
    action: row.cell('action'),
    field: row.cell('field'),
    value: row.cell('value'),
  }));
}

export function applyCorrections(
  records: Records,
  corrections: readonly Correction[],
  problems: Problem[],
): Records {
  const byId = new Map<string, Correction[]>();
  for (const correction of corrections) addToList(byId, correction.id, correction);
  const seen = new Set<string>();
  const apply = <T extends Entity>(entities: readonly T[]): T[] =>
    entities.flatMap((entity) => {
      const own = byId.get(entity.id);
      if (own === undefined) return [entity];
      seen.add(entity.id);
      return own.reduce<T[]>(
        (list, one) => list.flatMap((current) => correct(current, one, problems)),
        [entity],
      );
    });
  const corrected = {
    ...records,
    outlets: apply(records.outlets),
    institutions: apply(records.institutions),
    people: apply(records.people),
  };
  for (const one of corrections)
    if (!seen.has(one.id))
      problems.push({ file: one.file, line: one.line, message: `nothing has the id ${one.id}` });
  return corrected;
}

/** What a claim says, as a correction names it: `owner:m-x`, `control:state`, `closed:1999`. */
function saidBy(claim: Claim): string {
  const target = targetOf(claim);
  if (target !== null) return `${claim.kind}:${target}`;
  switch (claim.kind) {
    case 'control':
      return `control:${claim.control}`;
    case 'funding':
      return `funding:${claim.funding}`;
    case 'register':
      return `register:${claim.value}`;
    default:
      return `${claim.kind}:${'date' in claim ? claim.date : ''}`;
  }
}

/** The fields that a correction gives an entity; null where it says nothing that we know. */
function changed(entity: Entity, { action, field, value }: Correction): Partial<Entity> | null {
  const { names, accounts } = entity;
  const organisation = entity.kind === 'person' ? null : entity;
  switch (`${action} ${field}`) {
    case 'remove name':
      return { names: names.filter((name) => name.text !== value) };
    case 'remove site':
      return organisation && { sites: organisation.sites.filter((site) => siteText(site) !== value) };
    case 'remove account':
      return { accounts: accounts.filter((account) => accountText(account) !== value) };
    case 'remove claim':
      return organisation && { claims: organisation.claims.filter((claim) => saidBy(claim) !== value) };
    case 'add site':
      return organisation && { sites: [...organisation.sites, parseSite(value)] };
    case 'add account':
      return { accounts: [...accounts, parseAccount(value)] };
    case 'add alias':
      return { names: [...names, readName(value, 'alias')] };
    case 'add common':
      return { names: names.map((name) => (name.text === value ? { ...name, kind: 'common' } : name)) };
    case 'set label': {
      const label = readName(value, 'label');
      return { names: [label, ...names.filter((name) => name.text !== label.text)] };
    }
    case 'set country':
    case 'set type':
      return organisation && { [field]: value || null };
    case 'set born':
    case 'set died':
      return organisation ? null : { [field]: value || null };
    default:
      return null;
  }
}

/** None where the entity is taken out. */
function correct<T extends Entity>(entity: T, one: Correction, problems: Problem[]): T[] {
  const { file, line, action, field, value } = one;
  if (`${action} ${field}` === 'remove entity') return [];
  const change = changed(entity, one);
  if (change === null)
    problems.push({ file, line, message: `no correction of a record of this kind: ${action} ${field}` });
  const corrected = { ...entity, ...change };
  if (change !== null && isDeepStrictEqual(corrected, entity))
    problems.push({
      file,
      line,
      message: `changes nothing any more, take it out: ${action} ${field} ${value}`,
    });
  return [corrected];
}
