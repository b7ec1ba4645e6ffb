/**
 * Roles.
 *
 * ```
 * role   varint post, varint from, varint to, varint place of its citation
 * post   varint office, varint institution + 1 (0 for none), varint country, varint dated | ended << 2,
 *        varint known until (0 for the end of the role)
 * ```
 *
 * All members of one parliament share a post, often their dates too: six bytes a role.
 */

import type { Role } from '../model/facts.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { GetContext, PushContext } from './claim-codec.ts';
import type { Tenure } from './dataset.ts';
import { DATED, ENDED } from './format.ts';
import type { GetTables, NumberedPost, Post, PushTables } from './tables.ts';

export function pushPost(into: ByteWriter, post: Post, tables: PushTables): void {
  into.pushVarint(tables.text(post.office));
  into.pushVarint(post.institution === null ? 0 : tables.ref(post.institution) + 1);
  into.pushVarint(tables.country(post.country));
  into.pushVarint(DATED.indexOf(post.dated) | (ENDED.indexOf(post.ended) << 2));
  into.pushVarint(tables.date(post.knownUntil));
}

export function getPost(from: ByteReader, tables: GetTables): NumberedPost {
  const office = tables.text(from.getVarint());
  const institution = from.getVarint();
  const country = tables.country(from.getVarint());
  const flags = from.getVarint();
  const knownUntil = tables.date(from.getVarint());
  return { office, institution, country, dated: DATED[flags & 3]!, knownUntil, ended: ENDED[flags >>> 2]! };
}

export function pushRole(into: ByteWriter, role: Role, { tables, citations }: PushContext): void {
  const { office, institution, country, dated, ended } = role;
  const knownUntil = role.knownUntil === role.to ? null : role.knownUntil;
  into.pushVarint(tables.post({ office, institution, country, dated, ended, knownUntil }));
  into.pushVarint(tables.date(role.from));
  into.pushVarint(tables.date(role.to));
  into.pushVarint(citations.placeOf(role.citation));
}

export function getRole(from: ByteReader, { tables, citations }: GetContext): Role {
  const { office, institution, country, dated, ended, knownUntil } = tables.post(from.getVarint());
  const start = tables.date(from.getVarint());
  const end = tables.date(from.getVarint());
  const citation = citations[from.getVarint()]!;
  return {
    office,
    institution: institution === 0 ? null : tables.id(institution - 1),
    country,
    dated,
    // Only a role with an end is written without the date up to which it is known.
    knownUntil: knownUntil ?? end!,
    ended,
    from: start,
    to: end,
    citation,
  };
}

/** The same role without institution and citation, in a third of the time. */
export function getTenure(from: ByteReader, tables: GetTables): Tenure {
  const { office, country, ended, knownUntil } = tables.post(from.getVarint());
  const start = tables.date(from.getVarint());
  const end = tables.date(from.getVarint());
  from.getVarint();
  return { office, country, ended, knownUntil: knownUntil ?? end!, from: start, to: end };
}
