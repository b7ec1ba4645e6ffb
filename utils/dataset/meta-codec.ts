/** Meta: how many entities of each run there are (see `entity-order.ts`), where each segment starts, and the date of the newest source. */

import { ByteReader, ByteWriter } from './bytes.ts';
import type { Starts } from './segmented-rows.ts';

export interface Meta {
  /** Counts: with a Wikidata id, with an own id, of each group. */
  readonly runs: readonly number[];
  /** First ref of each segment. */
  readonly segments: readonly number[];
  readonly names: Starts;
  readonly sites: Starts;
  readonly accounts: Starts;
  /** Dates that not only people need. */
  readonly dates: number;
  /** `''` where there is no source. */
  readonly date: string;
}

/** Words, and a text. */
export function encodeMeta({ runs, segments, names, sites, accounts, dates, date }: Meta): Uint8Array {
  const into = new ByteWriter();
  for (const list of [runs, segments, names.first, sites.first, accounts.first]) {
    into.pushWord(list.length);
    for (const number of list) into.pushWord(number);
  }
  for (const count of [names.count, sites.count, accounts.count, dates]) into.pushWord(count);
  into.pushText(date);
  return into.finish();
}

/** Throws a `RangeError` where a list is longer than the section. */
export function decodeMeta(section: Uint8Array): Meta {
  const from = new ByteReader(section);
  const getList = (): number[] => {
    const length = from.getWord();
    if (length > section.length) throw new RangeError(`a list of ${length} numbers in so short a section`);
    return Array.from({ length }, () => from.getWord());
  };
  const [runs, segments, names, sites, accounts] = Array.from({ length: 5 }, getList);
  return {
    runs: runs!,
    segments: segments!,
    names: { first: names!, count: from.getWord() },
    sites: { first: sites!, count: from.getWord() },
    accounts: { first: accounts!, count: from.getWord() },
    dates: from.getWord(),
    date: from.getText(),
  };
}
