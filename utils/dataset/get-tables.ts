/** Turns the numbers of a file back into values, each when it is asked for. */

import type { Source } from '../model/facts.ts';
import { Blobs } from './blobs.ts';
import { getStyle } from './citation-codec.ts';
import { unpackDate } from './dates.ts';
import type { EntityIds } from './entity-ids.ts';
import type { PartedFile } from './file.ts';
import { keptLately } from './kept-lately.ts';
import { lazily } from './lazily.ts';
import { openPackedSection } from './packed-numbers.ts';
import { getPost } from './role-codec.ts';
import { SegmentedRows } from './segmented-rows.ts';
import { getSource } from './source-codec.ts';
import type { GetTables } from './tables.ts';
import { TextList, Texts } from './texts.ts';

const MOST_KEPT = 2000;

/** `sharedDates`: how many dates not only people need. */
export function createGetTables(file: PartedFile, ids: EntityIds, sharedDates: number): GetTables {
  const shared = lazily(() => new Texts(file.section('texts')));
  const personTexts = lazily(() => new Texts(file.section('personTexts')));
  const dates = new SegmentedRows([0, sharedDates], (segment) =>
    openPackedSection(file.section(segment === 0 ? 'dates' : 'personDates')),
  );
  const posts = lazily(() => new Blobs(file.section('posts')));
  const styles = lazily(() => new Blobs(file.section('styles')));
  const sources = lazily(() => new Blobs(file.section('sources')));
  /** There are some dozens, and each claim names one. */
  const known: Source[] = [];
  const countries = lazily(() => new TextList(file.section('countryCodes')));
  const tables: GetTables = {
    text: (number) => {
      const { count } = shared();
      return number < count ? shared().at(number) : personTexts().at(number - count);
    },
    country: (number) => (number === 0 ? null : countries().at(number - 1)),
    date: (number) => (number === 0 ? null : unpackDate(dates.at(number - 1))),
    // All members of a parliament have one post, and most citations one style.
    post: keptLately(MOST_KEPT, (number) => getPost(posts().at(number), tables)),
    style: keptLately(MOST_KEPT, (number) => getStyle(styles().at(number), tables)),
    source: (number) => {
      known[number] ??= getSource(sources().at(number));
      return known[number];
    },
    id: (ref) => ids.idOf(ref),
  };
  return tables;
}
