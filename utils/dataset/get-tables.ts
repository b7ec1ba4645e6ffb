/** Turns the numbers of a file back into values, each when it is asked for. */

import type { Source } from '../model/facts.ts';
import { Blobs } from './blobs.ts';
import { getStyle } from './citation-codec.ts';
import { unpackDate } from './dates.ts';
import type { EntityIds } from './entity-ids.ts';
import type { Sections } from './format.ts';
import { lazily } from './lazily.ts';
import { openPackedSection } from './packed-numbers.ts';
import { getPost } from './role-codec.ts';
import { getSource } from './source-codec.ts';
import type { GetTables } from './tables.ts';
import { Texts } from './texts.ts';

export function createGetTables(sections: Sections, ids: EntityIds): GetTables {
  const texts = new Texts(sections.texts);
  const posts = lazily(() => new Blobs(sections.posts));
  const styles = new Blobs(sections.styles);
  const sources = new Blobs(sections.sources);
  /** There are some dozens, and each claim names one. */
  const known: Source[] = [];
  const dates = openPackedSection(sections.dates);
  const countries = lazily(() => new Texts(sections.countryCodes).all());
  const tables: GetTables = {
    text: (number) => texts.at(number),
    country: (number) => (number === 0 ? null : countries()[number - 1]!),
    date: (number) => (number === 0 ? null : unpackDate(dates.at(number - 1))),
    post: (number) => getPost(posts().reader(number), tables),
    style: (number) => getStyle(styles.reader(number), tables),
    source: (number) => {
      known[number] ??= getSource(sources.reader(number));
      return known[number];
    },
    id: (ref) => ids.idOf(ref),
  };
  return tables;
}
