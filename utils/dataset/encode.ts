/**
 * Records to the compiled file. The same records, in whatever order, give the same bytes: entities are sorted by
 * id, pooled values by how often they are pointed to and then by themselves, and nothing else (no time, no
 * place, no map order of the engine's) comes in.
 *
 * Every width in `format.ts` is asserted before it is written; what does not fit throws an `EncodeFault` that says
 * what to widen, and so does a pointer to an entity or source that is not there, a second record with the same id,
 * and a site or account of two entities.
 */

import { encodeControlled } from './controlled.ts';
import type { NameRules, Records } from './dataset.ts';
import { encodeDetails } from './detail-sections.ts';
import { type EntityOrder, orderEntities } from './entity-order.ts';
import { assertLimit, EncodeFault } from './fault.ts';
import { writeFile } from './file.ts';
import { LIMITS } from './format.ts';
import { encodeAccounts, encodeIds, encodeNames, encodeSites } from './lookup-sections.ts';
import { encodeMeta } from './meta-codec.ts';

/** Bytes of the file. Throws `EncodeFault`, with every problem of the first step that finds one. */
export function encodeDataset(records: Records, rules: NameRules): Uint8Array<ArrayBuffer> {
  const order = orderEntities(records);
  const sources = [...records.sources].sort((one, two) => (one.key < two.key ? -1 : 1));
  const date = sources.reduce((newest, source) => (source.date > newest ? source.date : newest), '');
  const details = encodeDetails(order, sources);
  const ids = encodeIds(order);
  const names = encodeNames(order, rules);
  const sites = encodeSites(order);
  const accounts = encodeAccounts(order);
  const { runs, segments } = order;
  return writeFile({
    sections: {
      ...details.sections,
      ...ids.sections,
      ...names.sections,
      ...sites.sections,
      ...accounts.sections,
      meta: encodeMeta({
        runs,
        segments,
        names: names.starts,
        sites: sites.starts,
        accounts: accounts.starts,
        dates: details.dates,
        date,
      }),
      weights: encodeWeights(order, rules),
      controlled: encodeControlled(order),
    },
    segments: segments.map((_, at) => ({
      ...details.segments[at]!,
      ...ids.segments[at]!,
      ...names.segments[at]!,
      ...sites.segments[at]!,
      ...accounts.segments[at]!,
    })),
  });
}

function encodeWeights({ entities }: EntityOrder, rules: NameRules): Uint8Array {
  return Uint8Array.from(entities, (entity) => {
    const weight = rules.weight(entity);
    assertLimit({ what: `weight of ${entity.id}`, value: weight, limit: LIMITS.weight, widen: 'weights' });
    if (!Number.isInteger(weight) || weight < 0) throw new EncodeFault([`weight of ${entity.id}: ${weight}`]);
    return weight;
  });
}
