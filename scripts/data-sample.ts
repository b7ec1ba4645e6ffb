/**
 * A sample of the dataset for checking by eye: `npm run data:sample -- [--seed 1] [--outlets 60] [--people 60]`. Prints each
 * record with its claims or roles, and every line of the tables that it was joined from. The same seed draws the same records
 * from the same data.
 */

import { join } from 'node:path';
import { type Random, seededRandom } from '../tests/random.ts';
import { accountText, siteText } from '../utils/dataset/row-texts.ts';
import { targetOf } from '../utils/dataset/target-of.ts';
import type { Claim, Entity, Role } from '../utils/model/facts.ts';
import { readArguments, readCount } from './arguments.ts';
import { groupOrganisations } from './records/group-organisations.ts';
import { loadRecords } from './records/load-records.ts';
import { partSisters } from './records/part-sisters.ts';
import { readDrafts } from './records/read-drafts.ts';
import { readSources } from './records/read-sources.ts';

function draw<T>(list: readonly T[], count: number, random: Random): T[] {
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(random.below(left.length), 1)[0]!,
  );
}

function claimLine(claim: Claim): string {
  const { kind, citation, from, to } = claim;
  const value =
    targetOf(claim) ??
    Object.entries(claim)
      .filter(([key]) => !['kind', 'citation', 'from', 'to'].includes(key))
      .map(([, one]) => String(one))
      .join(' ');
  return `  ${kind} ${value} [${from ?? ''}..${to ?? ''}] ${citation.source} ${citation.check}${citation.copy ? ' copy' : ''} ${citation.date ?? ''} ${citation.url}`;
}

function roleLine(role: Role): string {
  return `  ${role.office} (${role.country ?? '-'}, ${role.institution ?? '-'}) ${role.from ?? '?'}..${role.to ?? `known ${role.knownUntil}`} ${role.dated} ${role.ended ?? ''} ${role.citation.source} ${role.citation.url}`;
}

function print(entity: Entity, lines: readonly string[]): void {
  const names = entity.names.map(
    (name) => `${name.text}${name.kind === 'label' || name.kind === 'alias' ? '' : ` <${name.kind}>`}`,
  );
  console.log(`\n${entity.id}: ${names.slice(0, 8).join(' | ')}`);
  if (entity.kind === 'person') {
    console.log(
      `  born ${entity.born ?? '?'}, died ${entity.died ?? '?'}${entity.parties.length > 0 ? `, ${entity.parties.join(', ')}` : ''}`,
    );
    for (const role of entity.roles) console.log(roleLine(role));
  } else {
    console.log(
      `  ${entity.type} ${entity.country ?? '-'} ${entity.sites.map(siteText).join(' ')} ${entity.accounts.map(accountText).join(' ')}`,
    );
    for (const claim of entity.claims) console.log(claimLine(claim));
  }
  for (const line of lines) console.log(`  from ${line}`);
}

const usage = 'usage: npm run data:sample -- [--seed 1] [--outlets 60] [--people 60]';
const { values } = readArguments(usage, {
  options: {
    seed: { type: 'string', default: '1' },
    outlets: { type: 'string', default: '60' },
    people: { type: 'string', default: '60' },
  },
});
const count = (name: keyof typeof values): number => readCount(name, values[name], usage);
const random = seededRandom(count('seed'));
const [outlets, people] = [count('outlets'), count('people')];
const root = join(import.meta.dirname, '../data');
const { records } = loadRecords(root);
const drafts = readDrafts(root, readSources(root), []);
const lines = new Map<string, string[]>();
for (const { drafts: list } of groupOrganisations(partSisters(drafts).organisations).groups) {
  const places = list.map((draft) => `${draft.file}:${draft.line}`);
  for (const draft of list) for (const site of draft.sites) lines.set(siteText(site), places);
}
for (const outlet of draw(records.outlets, outlets, random)) {
  const [site] = outlet.sites;
  print(outlet, site === undefined ? [] : (lines.get(siteText(site)) ?? []));
}
for (const person of draw(records.people, people, random)) {
  const list = drafts.people.get(person.id) ?? [];
  print(
    person,
    list.map((draft) => `${draft.file}:${draft.line}`),
  );
}
