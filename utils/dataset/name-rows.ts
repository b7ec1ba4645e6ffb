/** Names: text, kind and language of each, whose it is, and the key table that finds them in a text. */

import type { Name } from '../model/facts.ts';
import { NAME_KIND_BITS, NAME_KINDS, type Sections } from './format.ts';
import { lazily } from './lazily.ts';
import { OwnedRows } from './owned-rows.ts';
import { openPackedSection, type PackedNumbers } from './packed-numbers.ts';
import { Texts } from './texts.ts';

const KIND_MASK = (1 << NAME_KIND_BITS) - 1;

export class NameRows {
  readonly #texts: Texts;
  readonly #owners: OwnedRows;
  readonly #tags: PackedNumbers;
  readonly #languages: () => readonly string[];

  constructor(sections: Sections) {
    this.#texts = new Texts(sections.nameTexts);
    this.#owners = new OwnedRows(sections.nameOwners);
    this.#tags = openPackedSection(sections.nameTags);
    this.#languages = lazily(() => new Texts(sections.languages).all());
  }

  get count(): number {
    return this.#texts.count;
  }

  text(row: number): string {
    return this.#texts.at(row);
  }

  ownerOf(row: number): number {
    return this.#owners.ownerOf(row);
  }

  kindOf(row: number): Name['kind'] {
    return NAME_KINDS[this.#tags.at(row) & KIND_MASK]!;
  }

  /** The first name of an owner that has one. */
  firstOf(owner: number): number {
    return this.#owners.firstOf(owner);
  }

  /** All names of an owner, in the order of its record. */
  namesOf(owner: number): Name[] {
    const first = this.#owners.firstOf(owner);
    const count = this.#owners.endOf(owner) - first;
    return Array.from({ length: count }, (_, index) => this.#nameAt(first + index));
  }

  #nameAt(row: number): Name {
    const language = this.#tags.at(row) >>> NAME_KIND_BITS;
    const lang = language === 0 ? null : this.#languages()[language - 1]!;
    return { text: this.text(row), kind: this.kindOf(row), lang };
  }
}
