/**
 * The outlets readers meet most, from our own reading notes (curated-outlets). Runs once for a new set of notes: what it
 * writes in `data/curated` is from then on edited by hand, so `all.ts` leaves it alone unless told otherwise.
 *
 * What a note marks as read is the direct owner, on the page cited. The steps beyond it, the year of founding and the
 * funding are `unread` until another source confirms them.
 */

import { basename, join } from 'node:path';
import { siteText } from '../../utils/dataset/row-texts.ts';
import { foldText } from '../records/fold.ts';
import { slugOf } from '../records/slug.ts';
import { citationOf, listOf } from './curated/note-cells.ts';
import { type Holder, type HolderReader, holderReader } from './curated/read-holder.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { gatherOrganisations, type Organisations } from './shared/organisations.ts';
import { type Fields, listFiles, readTsv } from './shared/read.ts';
import { taggedName } from './shared/script.ts';
import { readAddress } from './shared/sites.ts';
import {
  claimColumns,
  institutionColumns,
  joinCell,
  outletColumns,
  type Row,
  writeTable,
} from './shared/table.ts';

/** Writes `outlets`, `institutions` and `claims`, a file a region; returns the number of outlets. */
export function importCuratedOutlets(folder: string, out: string): number {
  const dropped = countDropped();
  const holders = holderReader(countryFinder(folder));
  let count = 0;
  const written = new Set<string>();
  for (const file of listFiles(join(folder, 'curated-outlets'), '.tsv')) {
    const notes = gatherOrganisations();
    for (const row of readTsv(file)) readOutlet(row, notes, { holders, dropped });
    const region = basename(file);
    for (const key of notes.institutions.keys()) if (written.has(key)) notes.institutions.delete(key);
    for (const key of notes.institutions.keys()) written.add(key);
    count += writeTable(join(out, 'outlets', region), outletColumns, notes.outlets);
    writeTable(join(out, 'institutions', region), institutionColumns, notes.institutions.values());
    writeTable(join(out, 'claims', region), claimColumns, notes.claims);
  }
  dropped.print('curated-outlets');
  return count;
}

function readOutlet(
  row: Fields,
  notes: Organisations,
  tools: { holders: HolderReader; dropped: Dropped },
): void {
  const name = row.name ?? '';
  const sites = listOf(row.domains).flatMap((domain) => {
    const reading = readAddress(domain, true);
    if (reading.kind === 'none') tools.dropped.drop(`domain is ${reading.why}`, `${name} ${domain}`);
    return reading.kind === 'none' ? [] : [siteText(reading.site)];
  });
  const key = row.wikidata || sites[0] || `m-${slugOf(name)}`;
  const aliases = listOf(row.aliases).map((alias) => taggedName(alias));
  notes.outlets.push({
    key,
    name: taggedName(plainTitle(name)),
    aliases: joinCell(aliases),
    country: row.country,
    type: row.kind,
    sites: joinCell(sites),
    accounts: row.accounts?.toLowerCase(),
  });
  const { check, ...read } = citationOf(row);
  const cited = { subject: key, ...read };
  const chain = readChain(row, tools.holders, tools.dropped);
  const kind = /\bsponsor/iu.test(row.note ?? '') ? 'funder' : 'owner';
  chain.forEach((step, i) => {
    addStep(notes, step, {
      ...cited,
      check: i === 0 ? check : 'unread',
      from: i === 0 ? row.owner_since : '',
      kind: i === 0 ? kind : isPublic(step.from[0]) ? 'parent' : 'owner',
    });
  });
  const direct = chain.length === 1 || (chain.length === 0 && check.startsWith('unread'));
  if (row.control)
    notes.claims.push({ ...cited, kind: 'control', value: row.control, check: direct ? check : 'unread' });
  for (const funding of listOf(row.funding))
    notes.claims.push({ ...cited, kind: 'funding', value: funding.replace(/ /gu, '-'), check: 'unread' });
  if (row.founded) notes.claims.push({ ...cited, kind: 'founded', value: row.founded, check: 'unread' });
}

/** `Maariv (Israel)` is called Maariv. */
function plainTitle(name: string): string {
  return name.replace(/ \([^)]*\)$/u, '');
}

interface Step {
  readonly from: readonly Holder[];
  readonly to: readonly Holder[];
}

/** The steps from the outlet (an empty `from`) up to the ultimate holder. */
export function readChain(row: Fields, holders: HolderReader, dropped: Dropped): Step[] {
  const control = row.control ?? '';
  const owners = holders
    .read(row.owner ?? '', control)
    .filter((owner) => foldText(owner.name) !== foldText(row.name ?? ''));
  if ((row.owner ?? '') !== '' && owners.length === 0)
    dropped.drop('owner names nobody', `${row.name}: ${row.owner}`);
  if (owners.length === 0) return [];
  const steps: Step[] = [{ from: [], to: owners }];
  const nodes = (row.owner_chain ?? '').split(' > ').map((text) => holders.read(text, control));
  const at = nodes.findIndex((node) =>
    node.some((holder) => owners.some((owner) => sameHolder(owner, holder))),
  );
  const isOutletFirst = (row.owner_chain ?? '').startsWith(row.name ?? '?') || isCalled(row, nodes[0] ?? []);
  // Nobody owns a state, a person or a family: what else a chain names leads from the outlet.
  const isOwnWay = at < 0 && /^(?:state|person|family)$/u.test(owners[0]!.type);
  let last: readonly Holder[] = isOwnWay ? [] : owners;
  for (const node of nodes.slice(at >= 0 ? at + 1 : isOutletFirst ? 1 : 0)) {
    const isFork = last.length > 1;
    if (node.length === 0 || isFork || last[0]?.type === 'state') break;
    const next = node.filter((holder) => last.length === 0 || !sameHolder(last[0]!, holder));
    if (next.length === 0) continue;
    steps.push({ from: last, to: next });
    last = next;
  }
  return steps;
}

/** Whether a step of a chain is the outlet itself, under its name, another one, or the first words of it. */
function isCalled(row: Fields, node: readonly Holder[]): boolean {
  const [first] = node;
  if (first === undefined || node.length > 1) return false;
  const name = foldText(first.name);
  const own = [plainTitle(row.name ?? ''), ...listOf(row.aliases)].map(foldText);
  return own.some((text) => text === name || text.startsWith(`${name} `));
}

/** Bodies of a state are parts of it, not owned by it. */
function isPublic(holder: Holder | undefined): boolean {
  return holder !== undefined && /^(?:government|ministry|military|legislature|court)$/u.test(holder.type);
}

function sameHolder(a: Holder, b: Holder): boolean {
  if (a.aliases.includes(b.name) || b.aliases.includes(a.name)) return true;
  const [x, y] = [a.key, b.key].sort((m, n) => m.length - n.length) as [string, string];
  return x === y || (x.length > 5 && (y.startsWith(`${x}-`) || y.endsWith(x.slice(1))));
}

function addStep(notes: Organisations, step: Step, cited: Row): void {
  for (const holder of [...step.from, ...step.to]) {
    if (holder.type === 'state') continue;
    const { key, name, country, type, aliases } = holder;
    if (!notes.institutions.has(key))
      notes.institutions.set(key, { key, name: taggedName(name), aliases: joinCell(aliases), country, type });
  }
  for (const holder of step.to) {
    const subject = step.from[0]?.key ?? cited.subject;
    if (subject !== holder.key)
      notes.claims.push({
        ...cited,
        subject,
        value: holder.key,
        detail: holder.share === null ? '' : String(holder.share),
      });
  }
}
