/** Rows of text that belong to entities and are found by a hash of theirs: sites and accounts. */

import { hashText } from './hash.ts';
import { KeyTable } from './key-table.ts';
import { lazily } from './lazily.ts';
import { OwnedRows } from './owned-rows.ts';
import { Texts } from './texts.ts';

export interface TextRowSections {
  readonly texts: Uint8Array;
  readonly owners: Uint8Array;
  /** Asked for at the first look-up. */
  readonly keys: () => Uint8Array;
}

export class TextRows {
  readonly #texts: Texts;
  readonly #owners: OwnedRows;
  readonly #keys: () => KeyTable;

  constructor({ texts, owners, keys }: TextRowSections) {
    this.#texts = new Texts(texts);
    this.#owners = new OwnedRows(owners);
    this.#keys = lazily(() => new KeyTable(keys()));
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
