/** Turns groups of drafts into outlets and institutions: ids, names, claims that point to ids. */

import { domainToUnicode } from 'node:url';
import { parseAccount, parseSite } from '../../utils/dataset/row-texts.ts';
import { targetOf } from '../../utils/dataset/target-of.ts';
import type {
  Account,
  Claim,
  EntityId,
  Institution,
  InstitutionKind,
  Name,
  Outlet,
  OutletKind,
  Site,
} from '../../utils/model/facts.ts';
import type { DraftClaim, DraftOrganisation } from './draft.ts';
import { foldText } from './fold.ts';
import type { Grouped } from './group-organisations.ts';
import { type Group, isByHost } from './group-rules.ts';
import { kindByName } from './kind-by-name.ts';
import { addToList } from './multimap.ts';
import { nameKinds } from './name-kinds.ts';
import { readClaimKind } from './read-claim.ts';
import { isGenericName } from './same-body.ts';
import { slugGiver } from './slug.ts';
import type { Problem } from './tsv.ts';

export interface Organisations {
  readonly outlets: Outlet[];
  readonly institutions: Institution[];
  readonly ids: ReadonlyMap<Group, EntityId>;
}

export interface Building {
  readonly grouped: Grouped;
  readonly claims: readonly DraftClaim[];
  /** Folded names that are ordinary words. */
  readonly common: ReadonlySet<string>;
  /** Folded names of countries: an outlet called `India` is matched only in context, the state is not. */
  readonly states: ReadonlySet<string>;
}

export function buildOrganisations(
  { grouped, claims, common, states }: Building,
  problems: Problem[],
): Organisations {
  const ids = giveIds(grouped.groups);
  const bySubject = claimsByGroup(grouped, claims, problems);
  const resolve = (claim: DraftClaim, key: string): EntityId | null => {
    const group = grouped.groupOf(claim.source, key);
    return group && ids.get(group)!;
  };
  const commonOutlets = new Set([...common, ...states]);
  const outlets: Outlet[] = [];
  const institutions: Institution[] = [];
  for (const group of grouped.groups) {
    const own = bySubject.get(group) ?? [];
    const built = own.flatMap((claim) => {
      const read = readClaimKind(claim, (key) => resolve(claim, key));
      if (typeof read === 'string') problems.push({ file: claim.file, line: claim.line, message: read });
      return typeof read === 'string' ? [] : [read];
    });
    const record = {
      id: ids.get(group)!,
      names: nameKinds(joinNames(group), group.kind === 'outlet' ? commonOutlets : common),
      country: group.country,
      ...places(group),
      claims: withoutRepeats(built, ids.get(group)!),
    };
    const type = group.drafts.find((draft) => draft.type !== 'other')?.type ?? 'other';
    if (group.kind === 'institution')
      institutions.push({ kind: 'institution', ...record, type: type as InstitutionKind });
    else
      outlets.push({
        kind: 'outlet',
        ...record,
        type: type === 'other' ? kindByName(record.names.map(({ text }) => text)) : (type as OutletKind),
        languages: [...new Set(group.drafts.flatMap((draft) => draft.languages))],
      });
  }
  return { outlets, institutions, ids };
}

function giveIds(groups: readonly Group[]): Map<Group, EntityId> {
  const give = slugGiver();
  const ids = new Map<Group, EntityId>();
  for (const group of groups) {
    const own = group.drafts.map((draft) => draft.key).find((key) => key.startsWith('m-'));
    const id =
      group.wikidata ??
      (own !== undefined
        ? give([own.slice(2)], [])
        : give(
            group.drafts[0]!.names.map((name) => name.text),
            [group.country, [...group.sites][0] ?? null],
          ));
    ids.set(group, id as EntityId);
  }
  return ids;
}

/** A list of channels has an owner by name alone, and a body of that name, which says little, is known in another country only. */
function isOfNamesake(grouped: Grouped, { source, kind, value }: DraftClaim, { country }: Group): boolean {
  const holder = kind === 'owner' ? grouped.groupOf(source, value) : null;
  if (!holder?.country || !country || holder.country === country) return false;
  const draft = holder.drafts.find((one) => one.source === source && one.key === value);
  return draft?.country === null && isGenericName(draft.names[0]?.text ?? '');
}

function claimsByGroup(
  grouped: Grouped,
  claims: readonly DraftClaim[],
  problems: Problem[],
): Map<Group, DraftClaim[]> {
  const map = new Map<Group, DraftClaim[]>();
  const isOfEdition = ({ source, subject }: DraftClaim): boolean =>
    grouped.editions.has(`${source}|${subject}`);
  for (const claim of claims) {
    const isYear = claim.kind === 'founded' || claim.kind === 'closed';
    if (isYear && isOfEdition(claim)) continue;
    const group = grouped.groupOf(claim.source, claim.subject);
    if (group !== null && isOfNamesake(grouped, claim, group)) continue;
    if (group === null)
      problems.push({
        file: claim.file,
        line: claim.line,
        message: `claim about ${claim.subject}, which stands in no list`,
      });
    else addToList(map, group, claim);
  }
  for (const [group, all] of map) {
    const isOwned = all.some((claim) => claim.kind === 'owner' && !isOfEdition(claim));
    // Who owns a channel is only a guess at who owns the house.
    if (isOwned)
      map.set(
        group,
        all.filter((claim) => claim.kind !== 'owner' || !isOfEdition(claim)),
      );
  }
  return map;
}

/** A host that stands in for a name in the letters that its reader sees: `xn--80a.example` is `а.example`. */
function asRead(text: string): string {
  const [host = '', ...path] = text.split('/');
  return host.includes('xn--') ? [domainToUnicode(host) || host, ...path].join('/') : text;
}

/** Every name once, the label first; a host that stands in for a name goes where there is a name, but not where stations share it. */
function joinNames(group: Group): Name[] {
  const seen = new Set<string>();
  const all = group.drafts
    .flatMap((draft, i) => (i === 0 ? draft.names : namesOfChannel(group.drafts[0]!, draft)))
    .filter((name, i) => name.text !== '' && (i === 0 || /\p{L}/u.test(name.text)));
  const [first] = group.drafts;
  const isNamed = first?.source === 'curated' || isByHost(first!);
  const real = all.filter((name, i) => !group.sites.has(name.text) || (i === 0 && isNamed));
  const names: Name[] = [];
  for (const name of real.length > 0 ? real : all) {
    const key = name.text.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const text = asRead(name.text);
    names.push({
      ...name,
      text,
      kind: names.length === 0 ? 'label' : name.kind === 'label' ? 'alias' : name.kind,
    });
  }
  return names;
}

/**
 * Of a list of channels names side by side are no name where there is another, and of a channel on a paper's site those alone that
 * share a word with the paper's name or address (`Ignition` on a newspaper's is a channel, no other name of the paper), and the same in other letters.
 */
function namesOfChannel(
  first: DraftOrganisation,
  { source, names, sites }: DraftOrganisation,
): readonly Name[] {
  if (source !== 'database') return names;
  const isPrint = /^(?:newspaper|magazine)$/u.test(first.type);
  const known = [...first.names.map(({ text }) => text), ...sites.map(({ host }) => host)]
    .map(foldText)
    .join(' ');
  const telling = known.split(' ').filter((word) => word.length > 3);
  const isTold = (text: string): boolean =>
    foldText(text)
      .split(' ')
      .some((word) => word.length > 2 && known.includes(word)) ||
    telling.some((word) => foldText(text).includes(word));
  const isOwn = isTold(names[0]?.text ?? '');
  return names.filter(
    ({ text }) =>
      !text.includes(' / ') && (!isPrint || isTold(text) || (isOwn && !/\p{Script=Latin}/u.test(text))),
  );
}

function places(group: Group): { sites: Site[]; accounts: Account[] } {
  return { sites: [...group.sites].map(parseSite), accounts: [...group.accounts].map(parseAccount) };
}

const rank = { read: 0, file: 1, unread: 2 } as const;

/** Of claims that say the same, the best confirmed stays, or of two the one that gives the share, in the place of the first; a claim about itself goes. */
function withoutRepeats(claims: readonly Claim[], self: EntityId): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const object = targetOf(claim);
    if (object === self) continue;
    const { citation, ...said } = claim;
    const key = JSON.stringify(object === null ? said : [claim.kind, object, claim.from, claim.to]);
    const other = kept.get(key);
    const isBetter =
      other === undefined ||
      rank[citation.check] < rank[other.citation.check] ||
      (rank[citation.check] === rank[other.citation.check] &&
        shareOf(claim) !== null &&
        shareOf(other) === null);
    if (isBetter) kept.set(key, claim);
  }
  return [...kept.values()].filter((claim, _, all) => !all.some((other) => saysMore(other, claim)));
}

const shareOf = (claim: Claim): number | null => (claim.kind === 'owner' ? claim.share : null);

/** The same holder with a day since when, where the claim has none and is no better confirmed. */
function saysMore(other: Claim, claim: Claim): boolean {
  if (other.kind !== claim.kind || claim.from !== null || claim.to !== null || other.from === null)
    return false;
  const same = /^(?:owner|parent)$/u.test(claim.kind) && targetOf(other) === targetOf(claim);
  return same && other.to === null && rank[other.citation.check] <= rank[claim.citation.check];
}
