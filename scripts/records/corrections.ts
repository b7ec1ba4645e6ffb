/**
 * Corrections by hand, `data/corrections.tsv`: applied after the join, so that they survive every import. Each names an entity
 * by its id, says what to take away or to set, and why, with the page that shows it.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../utils/dataset/dataset.ts';
import { parseAccount, parseSite } from '../../utils/dataset/row-texts.ts';
import type { Institution, Outlet, Person } from '../../utils/model/facts.ts';
import { readName } from './cells.ts';
import { type Place, type Problem, readTable } from './tsv.ts';

/**
 * `remove entity`, `remove site|account|name|claim VALUE` (a claim is named `owner:m-x`), `add site|account|alias|common VALUE`,
 * `set country|type|label|born|died VALUE`.
 */
export interface Correction extends Place {
  readonly id: string;
  readonly action: string;
  readonly field: string;
  readonly value: string;
}

export function readCorrections(root: string): Correction[] {
  const file = join(root, 'corrections.tsv');
  if (!existsSync(file)) return [];
  return readTable(file, root).map((row) => ({
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
  for (const correction of corrections)
    byId.set(correction.id, [...(byId.get(correction.id) ?? []), correction]);
  const seen = new Set<string>();
  const apply = <T extends Outlet | Institution | Person>(entities: readonly T[]): T[] =>
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

function correct<T extends Outlet | Institution | Person>(
  entity: T,
  one: Correction,
  problems: Problem[],
): T[] {
  const { action, field, value } = one;
  switch (`${action} ${field}`) {
    case 'remove entity':
      return [];
    case 'remove name':
      return [{ ...entity, names: entity.names.filter((name) => name.text !== value) }];
    case 'remove site':
      return entity.kind === 'person'
        ? [entity]
        : [{ ...entity, sites: entity.sites.filter((site) => site.host + site.path !== value) }];
    case 'remove account':
      return [
        {
          ...entity,
          accounts: entity.accounts.filter((account) => `${account.platform}:${account.handle}` !== value),
        },
      ];
    case 'remove claim':
      return entity.kind === 'person'
        ? [entity]
        : [
            {
              ...entity,
              claims: entity.claims.filter(
                (claim) =>
                  !`${claim.kind}:${JSON.stringify(claim)}`.startsWith(value.split(':')[0] ?? '') ||
                  !JSON.stringify(claim).includes(`"${value.split(':')[1]}"`),
              ),
            },
          ];
    case 'add site':
      return entity.kind === 'person'
        ? [entity]
        : [{ ...entity, sites: [...entity.sites, parseSite(value)] }];
    case 'add account':
      return [{ ...entity, accounts: [...entity.accounts, parseAccount(value)] }];
    case 'add alias':
      return [{ ...entity, names: [...entity.names, readName(value, 'alias')] }];
    case 'add common':
      return [
        {
          ...entity,
          names: entity.names.map((name) => (name.text === value ? { ...name, kind: 'common' } : name)),
        },
      ];
    case 'set label':
      return [
        {
          ...entity,
          names: [
            readName(value, 'label'),
            ...entity.names.filter((name) => name.text !== readName(value, 'label').text),
          ],
        },
      ];
    case 'set country':
    case 'set type':
    case 'set born':
    case 'set died':
      return [{ ...entity, [field]: value === '' ? null : value }];
    default:
      problems.push({ file: one.file, line: one.line, message: `unknown correction ${action} ${field}` });
      return [entity];
  }
}
