/** Names: text, kind and language of each, whose it is,; those of outlets and institutions, then those of people. */

import type { Name } from '../model/facts.ts';
import { NAME_KIND_BITS, NAME_KINDS, type Sections } from './format.ts';
import { lazily } from './lazily.ts';
import { OwnedRows } from './owned-rows.ts';
import { openPackedSection, type PackedNumbers } from './packed-numbers.ts';
import { Texts } from './texts.ts';

const KIND_MASK = (1 << NAME_KIND_BITS) - 1;

export class NameRows {
  readonly #texts: Texts;
  readonly #tags: PackedNumbers;
  readonly #personTexts: () => Texts;
  readonly #personTags: () => PackedNumbers;
  readonly #owners: OwnedRows;
  readonly #languages: () => readonly string[];
  /** Rows from here on are names of people. */
  readonly #firstPerson: number;

  constructor(sections: Sections) {
    this.#texts = new Texts(sections.organisationNames);
    this.#tags = openPackedSection(sections.organisationTags);
    this.#personTexts = lazily(() => new Texts(sections.personNames));
    this.#personTags = lazily(() => openPackedSection(sections.personTags));
    this.#owners = new OwnedRows(sections.nameOwners);
    this.#languages = lazily(() => new Texts(sections.languages).all());
    this.#firstPerson = this.#texts.count;
  }

  get count(): number {
    return this.#owners.rows;
  }

  text(row: number): string {
    const first = this.#firstPerson;
    return row < first ? this.#texts.at(row) : this.#personTexts().at(row - first);
  }

  #tagAt(row: number): number {
    const first = this.#firstPerson;
    return row < first ? this.#tags.at(row) : this.#personTags().at(row - first);
  }

  ownerOf(row: number): number {
    return this.#owners.ownerOf(row);
  }

  kindOf(row: number): Name['kind'] {
    return NAME_KINDS[this.#tagAt(row) & KIND_MASK]!;
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
    const language = this.#tagAt(row) >>> NAME_KIND_BITS;
    const lang = language === 0 ? null : this.#languages()[language - 1]!;
    return { text: this.text(row), kind: this.kindOf(row), lang };
  }
}
