/** A guess at the part that will be needed, made while it still has to be found out whether the core is whole. */

import type { EntityId } from '../model/facts.ts';
import { EntityIds } from './entity-ids.ts';
import { PartMissing } from './fault.ts';
import { PartedFile } from './file.ts';
import { decodeMeta } from './meta-codec.ts';

/**
 * Part that an entity stands in, or in which to look for its id, by a core whose checksum nobody has looked at; null where there is none or the
 * core is damaged. So this is good for asking for that part early and for nothing else.
 */
export function peekPart(core: Uint8Array, id: EntityId): number | null {
  try {
    const file = new PartedFile(core, false);
    const meta = decodeMeta(file.section('meta'));
    const ref = new EntityIds(file, meta).refOf(id);
    if (ref === null) return null;
    const segment = meta.segments.findLastIndex((first) => first <= ref);
    return file.partOf(segment, 'nameTexts');
  } catch (error) {
    return error instanceof PartMissing ? error.part : null;
  }
}
