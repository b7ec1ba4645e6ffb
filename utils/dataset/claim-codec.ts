/**
 * Claims.
 *
 * ```
 * claim   varint kind | has-from << 3 | has-to << 4, varint place of its citation, from?, to?, then by kind:
 *         owner     ref, share         parent   ref           register   text of key, text of value
 *         funder    ref, text or 0     control, funding text  founded, closed   date
 * share   varint 0 for null, else decimals + 1 and the share without its point: 24.5 is 2, 245
 * ```
 */

import type { Cited, Claim, Control, EntityId, Funding, RegisterKey } from '../model/facts.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { CitationList } from './citation-codec.ts';
import { EncodeFault } from './fault.ts';
import { CLAIM_KINDS, LIMITS } from './format.ts';
import type { GetTables, PushTables } from './tables.ts';

const HAS_FROM = 1 << 3;
const HAS_TO = 1 << 4;
const KIND_MASK = HAS_FROM - 1;

export interface PushContext {
  readonly tables: PushTables;
  readonly citations: CitationList;
}

export interface GetContext {
  readonly tables: GetTables;
  readonly citations: readonly Cited['citation'][];
}

export function pushClaim(into: ByteWriter, claim: Claim, { tables, citations }: PushContext): void {
  const from = claim.from === null ? 0 : HAS_FROM;
  const to = claim.to === null ? 0 : HAS_TO;
  into.pushVarint(CLAIM_KINDS.indexOf(claim.kind) | from | to);
  into.pushVarint(citations.placeOf(claim.citation));
  if (claim.from !== null) into.pushVarint(tables.date(claim.from));
  if (claim.to !== null) into.pushVarint(tables.date(claim.to));
  pushValue(into, claim, tables);
}

function pushValue(into: ByteWriter, claim: Claim, tables: PushTables): void {
  switch (claim.kind) {
    case 'owner':
      into.pushVarint(tables.ref(claim.owner));
      pushShare(into, claim.share);
      break;
    case 'funder':
      into.pushVarint(tables.ref(claim.funder));
      into.pushVarint(claim.funding === null ? 0 : tables.text(claim.funding) + 1);
      break;
    case 'parent':
      into.pushVarint(tables.ref(claim.parent));
      break;
    case 'control':
      into.pushVarint(tables.text(claim.control));
      break;
    case 'funding':
      into.pushVarint(tables.text(claim.funding));
      break;
    case 'register':
      into.pushVarint(tables.text(claim.register));
      into.pushVarint(tables.text(claim.value));
      break;
    case 'founded':
    case 'closed':
      into.pushVarint(tables.date(claim.date));
  }
}

export function getClaim(from: ByteReader, { tables, citations }: GetContext): Claim {
  const head = from.getVarint();
  const citation = citations[from.getVarint()]!;
  const start = (head & HAS_FROM) === 0 ? null : tables.date(from.getVarint());
  const end = (head & HAS_TO) === 0 ? null : tables.date(from.getVarint());
  return getValue(from, tables, {
    kind: CLAIM_KINDS[head & KIND_MASK]!,
    cited: { from: start, to: end, citation },
  });
}

interface ClaimHead {
  readonly kind: Claim['kind'];
  readonly cited: Cited;
}

function getValue(from: ByteReader, tables: GetTables, { kind, cited }: ClaimHead): Claim {
  const id = (): EntityId => tables.id(from.getVarint());
  const text = (): string => tables.text(from.getVarint());
  switch (kind) {
    case 'owner':
      return { kind, owner: id(), share: getShare(from), ...cited };
    case 'funder':
      return { kind, funder: id(), funding: getFunding(from, tables), ...cited };
    case 'parent':
      return { kind, parent: id(), ...cited };
    case 'control':
      return { kind, control: text() as Control, ...cited };
    case 'funding':
      return { kind, funding: text() as Funding, ...cited };
    case 'register':
      return { kind, register: text() as RegisterKey, value: text(), ...cited };
    case 'founded':
    case 'closed':
      return { kind, date: tables.date(from.getVarint())!, ...cited };
  }
}

function getFunding(from: ByteReader, tables: GetTables): Funding | null {
  const number = from.getVarint();
  return number === 0 ? null : (tables.text(number - 1) as Funding);
}

function pushShare(into: ByteWriter, share: number | null): void {
  if (share === null) {
    into.pushVarint(0);
    return;
  }
  for (let decimals = 0; decimals <= LIMITS.shareDecimals; decimals++) {
    const whole = Math.round(share * 10 ** decimals);
    if (whole / 10 ** decimals !== share) continue;
    into.pushVarint(decimals + 1);
    into.pushVarint(whole);
    return;
  }
  throw new EncodeFault([
    `share ${share} has more than ${LIMITS.shareDecimals} decimals; widen shareDecimals`,
  ]);
}

function getShare(from: ByteReader): number | null {
  const decimals = from.getVarint() - 1;
  return decimals < 0 ? null : from.getVarint() / 10 ** decimals;
}
