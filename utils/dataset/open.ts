/**
 * Opens a compiled dataset. What happens at once: the checks of `file.ts`, one pass of a few milliseconds, and
 * some dozens of views into the bytes. Nothing is parsed, copied or indexed: look-ups read the file where it lies,
 * and texts, claims and roles are decoded when they are asked for. What lies in the rest of the file is not looked at before it
 * is needed, so that the front alone is a dataset too, and throws where it does not know.
 */

import type { EntityKind } from '../model/facts.ts';
import { Controlled } from './controlled.ts';
import type { Dataset, DatasetAbout, Ref } from './dataset.ts';
import { createDecoder } from './decode-entity.ts';
import { EntityIds } from './entity-ids.ts';
import { type CheckedFile, readFile, readFront } from './file.ts';
import { FORMAT_VERSION } from './format.ts';
import { createGetTables } from './get-tables.ts';
import { KeyTable } from './key-table.ts';
import { lazily } from './lazily.ts';
import { decodeMeta, type Meta } from './meta-codec.ts';
import { NameRows } from './name-rows.ts';
import { openSources } from './open-sources.ts';
import { accountText } from './row-texts.ts';
import { openSites } from './site-rows.ts';
import { TextRows } from './text-rows.ts';

/**
 * Keeps views into `bytes`, which must not be changed afterwards. A `Uint8Array` that does not start at a multiple
 * of 4 in its buffer is copied first. Throws `DatasetFault` for a file that is not whole, not ours, or of another
 * version. Asked about a ref that is not in this dataset, the methods throw a `RangeError`.
 */
export const openDataset = (bytes: ArrayBuffer | Uint8Array): Dataset => open(readFile(bytes));

/**
 * The same for the front of a file alone. What is asked about outlets and institutions, by their ids and refs, is answered as the
 * whole file would answer it; anything else throws `NotInFront`.
 */
export const openFront = (bytes: ArrayBuffer | Uint8Array): Dataset => open(readFront(bytes));

function open(file: CheckedFile): Dataset {
  const { sections } = file;
  const meta = decodeMeta(sections.meta);
  const ids = new EntityIds(sections, meta.runs);
  const tables = createGetTables(sections, ids);
  const names = new NameRows(sections);
  const nameKeys = lazily(() => new KeyTable(sections.nameKeys));
  const sites = openSites(sections);
  const accounts = new TextRows({
    texts: sections.accountTexts,
    owners: sections.accountOwners,
    keys: () => sections.accountKeys,
  });
  const decoder = createDecoder(sections, { ids, names, sites: sites.rows, accounts, tables });
  const ofKind = <T>(kind: EntityKind, decode: (ref: Ref) => T) => {
    return (ref: Ref): T | null => (ids.kindOf(ref) === kind ? decode(ref) : null);
  };
  const controlled = lazily(() => new Controlled(sections.controlled));
  const weights = lazily(() => sections.weights);
  return {
    about: describe(file, meta),
    refOf: (id) => ids.refOf(id),
    idOf: (ref) => ids.idOf(ref),
    kindOf: (ref) => ids.kindOf(ref),
    weightOf: (ref) => weights()[ref]!,
    countryOf: decoder.country,
    typeOf: decoder.type,
    entity: decoder.entity,
    outlet: ofKind('outlet', decoder.outlet),
    institution: ofKind('institution', decoder.institution),
    person: ofKind('person', decoder.person),
    ...openSources(sections.sources),
    site: sites.site,
    pathDepth: sites.pathDepth,
    account: (platform, handle) => accounts.ownerOf(accountText({ platform, handle })),
    nameCount: names.count,
    names: (key) => nameKeys().rows(key),
    nameText: (name) => names.text(name),
    nameOf: (name) => ({ ref: names.ownerOf(name), kind: names.kindOf(name) }),
    firstNameOf: (ref) => names.firstOf(ref),
    controlled: (ref) => controlled().by(ref),
  };
}

function describe({ checksum }: CheckedFile, { runs, date }: Meta): DatasetAbout {
  const countOf = (first: number): number => runs[first]! + runs[first + 1]!;
  const counts = { outlets: countOf(0), institutions: countOf(2), people: countOf(4) };
  return { format: FORMAT_VERSION, date, checksum, counts };
}
