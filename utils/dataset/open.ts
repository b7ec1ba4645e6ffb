/**
 * Opens a compiled dataset. What happens at once: the checks of `file.ts`, one pass of a few milliseconds, and
 * some dozens of views into the bytes. Nothing is parsed, copied or indexed: look-ups read the file where it lies,
 * and texts, claims and roles are decoded when they are asked for. A section is not looked at before it
 * is needed, so that the core alone is a dataset too, which grows with each part that is added.
 */

import type { EntityId, EntityKind } from '../model/facts.ts';
import { Controlled } from './controlled.ts';
import type { Dataset, DatasetAbout, Ref } from './dataset.ts';
import { createDecoder } from './decode-entity.ts';
import { EntityIds } from './entity-ids.ts';
import { GROUPS } from './entity-order.ts';
import { DatasetFault, PartMissing } from './fault.ts';
import { PartedFile } from './file.ts';
import { FORMAT_VERSION } from './format.ts';
import { createGetTables } from './get-tables.ts';
import { keptLately } from './kept-lately.ts';
import { KeyTable } from './key-table.ts';
import { lazily } from './lazily.ts';
import { decodeMeta, type Meta } from './meta-codec.ts';
import { NameRows } from './name-rows.ts';
import { openSources } from './open-sources.ts';
import { accountText } from './row-texts.ts';
import { openSites } from './site-rows.ts';
import { TextRows } from './text-rows.ts';

/** A holder is asked for as a step of a path and for its own claims; a card takes some dozens. */
const KEPT = 100;

/**
 * Keeps views into `bytes`, which must not be changed afterwards. A `Uint8Array` that does not start at a multiple
 * of 4 in its buffer is copied first. Throws `DatasetFault` for a file that is not whole, not ours, or of another
 * version. Asked about a ref that is not in this dataset, the methods throw a `RangeError`.
 */
export function openDataset(bytes: ArrayBuffer | Uint8Array): Dataset {
  const { dataset, missing } = openParted(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const [first] = missing();
  if (first !== undefined)
    throw new DatasetFault('length', 'a whole file', `${bytes.byteLength} bytes of its core`);
  return dataset;
}

/** A dataset in which parts may be missing. What it answers is what the whole would answer; where it cannot, it throws `PartMissing`. */
export interface PartedDataset {
  readonly dataset: Dataset;
  /** Numbers of the parts that are not here yet. */
  missing(): readonly number[];
  /** Throws `DatasetFault` where these are not the bytes of that part. */
  add(part: number, bytes: Uint8Array): void;
}

/** The same for the core of a file alone, or for all of it. Throws `DatasetFault`. */
export const openParted = (bytes: Uint8Array): PartedDataset => open(new PartedFile(bytes));

/** A core that was opened before its checksum was looked at: good for asking for a part early, and for nothing else until it is checked. */
export interface UncheckedCore {
  /** Part that an entity stands in, or in which to look for its id; null where there is none or the core is damaged. */
  partOf(id: EntityId): number | null;
  /** Throws `DatasetFault`. */
  check(): PartedDataset;
}

/** Null where it is damaged so that it cannot even be opened. */
export function openUnchecked(core: Uint8Array): UncheckedCore | null {
  try {
    const file = new PartedFile(core, false);
    const parted = open(file);
    return {
      partOf: (id) => guessPart(parted.dataset, id),
      check: () => {
        file.check();
        return parted;
      },
    };
  } catch {
    return null;
  }
}

function guessPart({ refOf, firstNameOf }: Dataset, id: EntityId): number | null {
  try {
    const ref = refOf(id);
    if (ref !== null) firstNameOf(ref);
  } catch (error) {
    if (error instanceof PartMissing) return error.part;
  }
  return null;
}

function open(file: PartedFile): PartedDataset {
  const parts = Array.from({ length: file.parts }, (_, part) => part);
  return {
    dataset: openFile(file),
    missing: () => parts.filter((part) => !file.has(part)),
    add: (part, more) => file.add(part, more),
  };
}

function openFile(file: PartedFile): Dataset {
  const meta = decodeMeta(file.section('meta'));
  const { segments } = meta;
  const ids = new EntityIds(file, meta);
  const tables = createGetTables(file, ids, meta.dates);
  const names = new NameRows(file, meta);
  const nameKeys = lazily(() => new KeyTable(file.section('nameKeys')));
  const sites = openSites(file, meta);
  const accounts = new TextRows(
    file,
    { segments, rows: meta.accounts },
    {
      texts: 'accountTexts',
      symbols: 'accountSymbols',
      owners: 'accountOwners',
      keys: 'accountKeys',
    },
  );
  const decoder = createDecoder(file, { segments, ids, names, sites: sites.rows, accounts, tables });
  const ofKind = <T>(kind: EntityKind, decode: (ref: Ref) => T) => {
    return (ref: Ref): T | null => (ids.kindOf(ref) === kind ? decode(ref) : null);
  };
  const notOfPerson =
    <T>(decode: (ref: Ref) => T) =>
    (ref: Ref): T | null =>
      ids.kindOf(ref) === 'person' ? null : decode(ref);
  const controlled = lazily(() => new Controlled(file.section('controlled')));
  const weights = lazily(() => file.section('weights'));
  return {
    about: describe(file, meta),
    refOf: (id) => ids.refOf(id),
    idOf: (ref) => ids.idOf(ref),
    kindOf: (ref) => ids.kindOf(ref),
    weightOf: (ref) => weights()[ref]!,
    countryOf: decoder.country,
    typeOf: decoder.type,
    labelOf: (ref) => names.labelOf(ref) ?? ids.idOf(ref),
    holder: notOfPerson(keptLately(KEPT, decoder.holder)),
    entity: keptLately(KEPT, decoder.entity),
    outlet: ofKind('outlet', decoder.outlet),
    institution: ofKind('institution', decoder.institution),
    person: ofKind('person', decoder.person),
    career: ofKind('person', decoder.career),
    ...openSources(() => file.section('sources')),
    site: sites.site,
    pathDepth: sites.pathDepth,
    account: (platform, handle) => accounts.ownerOf(accountText({ platform, handle })),
    nameCount: names.count,
    names: (key) => nameKeys().rows(key),
    countNames: (key) => nameKeys().count(key),
    nameText: (name) => names.text(name),
    nameOf: (name) => ({ ref: names.ownerOf(name), kind: names.kindOf(name) }),
    firstNameOf: (ref) => names.firstOf(ref),
    controlled: (ref) => controlled().by(ref),
  };
}

function describe({ checksum }: PartedFile, { runs, date }: Meta): DatasetAbout {
  const countOf = (wanted: EntityKind): number =>
    GROUPS.reduce(
      (sum, { kind }, at) => (kind === wanted ? sum + runs[at * 2]! + runs[at * 2 + 1]! : sum),
      0,
    );
  const counts = {
    outlets: countOf('outlet'),
    institutions: countOf('institution'),
    people: countOf('person'),
  };
  return { format: FORMAT_VERSION, date, checksum, counts };
}
