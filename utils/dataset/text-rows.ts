/** Rows of text that belong to entities and are found by a hash of theirs: sites and accounts. */

import type { PartedFile } from './file.ts';
import type { ColumnName, SectionName } from './format.ts';
import { hashText } from './hash.ts';
import { KeyTable } from './key-table.ts';
import { lazily } from './lazily.ts';
import { OwnedRows } from './owned-rows.ts';
import { SegmentedOwners, SegmentedRows, type Starts } from './segmented-rows.ts';
import { openSymbols, Texts } from './texts.ts';

/** Where they stand in a file. */
export interface TextRowNames {
  readonly texts: ColumnName;
  readonly symbols: SectionName;
  readonly owners: ColumnName;
  /** Read at the first look-up. */
  readonly keys: SectionName;
}

export interface TextRowStarts {
  /** First ref of each segment. */
  readonly segments: readonly number[];
  readonly rows: Starts;
}

export class TextRows {
  readonly #texts: SegmentedRows<string>;
  readonly #owners: SegmentedOwners;
  readonly #keys: () => KeyTable;

  constructor(
    file: PartedFile,
    { segments, rows }: TextRowStarts,
    { texts, symbols, owners, keys }: TextRowNames,
  ) {
    this.#owners = new SegmentedOwners(segments, rows, (at) => new OwnedRows(file.column(at, owners)));
    const shared = openSymbols(file, symbols);
    this.#texts = new SegmentedRows(rows.first, (at) => new Texts(file.column(at, texts), shared));
    this.#keys = lazily(() => new KeyTable(file.section(keys)));
  }

  /** First row under the hash of `key` whose text passes, or null. */
  find(key: string, passes: (text: string) => boolean): number | null {
    const rows = this.#keys().rows(hashText(key));
    for (let index = 0; index < rows.length; index++) {
      if (passes(this.#texts.at(rows[index]!))) return rows[index]!;
    }
    return null;
  }

  /** Owner of the row with exactly this text, or null. */
  ownerOf(text: string): number | null {
    const row = this.find(text, (found) => found === text);
    return row === null ? null : this.#owners.ownerOf(row);
  }

  /** Texts of all rows of an owner, in the order of its record. */
  textsOf(owner: number): string[] {
    const first = this.#owners.firstOf(owner);
    const count = this.#owners.endOf(owner) - first;
    return Array.from({ length: count }, (_, index) => this.#texts.at(first + index));
  }
}
