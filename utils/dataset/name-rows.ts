/** Names: text, kind and language of each, and whose it is. */

import type { Name } from '../model/facts.ts';
import type { PartedFile } from './file.ts';
import { NAME_KIND_BITS, NAME_KINDS } from './format.ts';
import { lazily } from './lazily.ts';
import type { Meta } from './meta-codec.ts';
import { OwnedRows } from './owned-rows.ts';
import { openPackedSection } from './packed-numbers.ts';
import { SegmentedOwners, SegmentedRows } from './segmented-rows.ts';
import { openSymbols, TextList, Texts } from './texts.ts';

const KIND_MASK = (1 << NAME_KIND_BITS) - 1;

export class NameRows {
  readonly #texts: SegmentedRows<string>;
  readonly #tags: SegmentedRows<number>;
  readonly #owners: SegmentedOwners;
  readonly #languages: () => TextList;
  readonly #labels: () => Texts;

  constructor(file: PartedFile, { segments, names }: Pick<Meta, 'segments' | 'names'>) {
    this.#owners = new SegmentedOwners(segments, names, (at) => new OwnedRows(file.column(at, 'nameOwners')));
    const symbols = openSymbols(file, 'nameSymbols');
    this.#texts = new SegmentedRows(names.first, (at) => new Texts(file.column(at, 'nameTexts'), symbols));
    this.#tags = new SegmentedRows(names.first, (at) => openPackedSection(file.column(at, 'nameTags')));
    this.#labels = lazily(() => new Texts(file.section('labels'), symbols));
    this.#languages = lazily(() => new TextList(file.section('languages')));
  }

  get count(): number {
    return this.#owners.rows;
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

  /** The name to show of an owner; null where it has none. Those of the first segment have a section of their own. */
  labelOf(owner: number): string | null {
    if (owner < this.#labels().count) return this.#labels().at(owner) || null;
    const first = this.#owners.firstOf(owner);
    const end = this.#owners.endOf(owner);
    let row = first;
    while (row < end && this.kindOf(row) !== 'label') row++;
    return first < end ? this.text(row < end ? row : first) : null;
  }

  /** All names of an owner, in the order of its record. */
  namesOf(owner: number): Name[] {
    const first = this.#owners.firstOf(owner);
    const count = this.#owners.endOf(owner) - first;
    return Array.from({ length: count }, (_, index) => this.#nameAt(first + index));
  }

  #nameAt(row: number): Name {
    const language = this.#tags.at(row) >>> NAME_KIND_BITS;
    const lang = language === 0 ? null : this.#languages().at(language - 1);
    return { text: this.text(row), kind: this.kindOf(row), lang };
  }
}
