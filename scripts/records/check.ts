/** Checks the joined records: ids, dates, citations, targets, and that no site, path scope or account stands twice. */

import type { Records } from '../../utils/dataset/dataset.ts';
import { accountText, siteText } from '../../utils/dataset/row-texts.ts';
import { targetOf } from '../../utils/dataset/target-of.ts';
import type { Citation, Claim, Entity, PartialDate, Role } from '../../utils/model/facts.ts';
import type { Problem } from './tsv.ts';

const date = /^(?:1[0-9]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const id = /^(?:Q[1-9]\d*|m-[a-z0-9][a-z0-9-]*)$/u;
const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;

/** Problems of the joined records name the entity in place of a file: one record has several files. */
export function checkRecords(records: Records): Problem[] {
  const problems: Problem[] = [];
  const entities: readonly Entity[] = [...records.outlets, ...records.institutions, ...records.people];
  const ids = new Set<string>();
  const sources = new Set(records.sources.map((source) => source.key));
  const places = new Map<string, string>();
  for (const entity of entities) {
    const add = (message: string): void => void problems.push({ file: entity.id, line: 0, message });
    if (!id.test(entity.id)) add('is no id');
    if (ids.has(entity.id)) add('stands twice');
    ids.add(entity.id);
    if (entity.names.length === 0) add('has no name');
    const tokens = [
      ...(entity.kind === 'person' ? [] : entity.sites.map(siteText)),
      ...entity.accounts.map((account) => `@${accountText(account)}`),
    ];
    for (const token of tokens) {
      const other = places.get(token);
      if (other !== undefined) add(`${token} stands under ${other} too`);
      places.set(token, entity.id);
      if (!token.startsWith('@') && !host.test(token.split('/')[0] ?? '')) add(`${token} is no host`);
    }
    const cited = entity.kind === 'person' ? entity.roles : entity.claims;
    for (const one of cited) for (const message of faults(one, sources)) add(message);
    if (entity.kind === 'person' && entity.roles.length === 0) add('has no role');
  }
  for (const entity of [...records.outlets, ...records.institutions]) {
    for (const claim of entity.claims) {
      const target = targetOf(claim);
      if (target !== null && !ids.has(target))
        problems.push({ file: entity.id, line: 0, message: `${claim.kind} ${target} is not there` });
    }
  }
  return problems;
}

function faults(one: Claim | Role, sources: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const dated = (name: string, day: PartialDate | null): void => {
    if (day !== null && !date.test(day)) found.push(`${name} ${day} is no date`);
  };
  dated('from', one.from);
  dated('to', one.to);
  if ('office' in one) dated('known until', one.knownUntil);
  if ('kind' in one && (one.kind === 'founded' || one.kind === 'closed')) dated(one.kind, one.date);
  if (one.from !== null && one.to !== null && one.to < one.from.slice(0, one.to.length))
    found.push(`ends ${one.to} before it starts ${one.from}`);
  return [...found, ...uncited(one.citation, sources)];
}

/** What is missing of a citation; empty where it is whole. */
export function uncited(citation: Citation, sources: ReadonlySet<string>): string[] {
  if (!sources.has(citation.source)) return [`source ${citation.source} is not in sources.tsv`];
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/u.test(citation.url)) return [`citation ${citation.url} is no address`];
  return citation.date !== null && !date.test(citation.date)
    ? [`date of citation ${citation.date} is no date`]
    : [];
}
