/** Meta: how many entities of each run there are and where segments start (see `entity-order.ts`), and the date of the newest source. */

import { ByteReader, ByteWriter } from './bytes.ts';

export interface Meta {
  /** Counts: with a Wikidata id, with an own id, of each group. */
  readonly runs: readonly number[];
  /** First ref of each segment. */
  readonly segments: readonly number[];
  /** How many dates the core has. */
  readonly dates: number;
  /** `''` where there is no source. */
  readonly date: string;
}

/** Words, and a text. */
export function encodeMeta({ runs, segments, dates, date }: Meta): Uint8Array {
  const into = new ByteWriter();
  for (const list of [runs, segments]) {
    into.pushWord(list.length);
    for (const number of list) into.pushWord(number);
  }
  into.pushWord(dates);
  into.pushText(date);
  return into.finish();
}

export function decodeMeta(section: Uint8Array): Meta {
  const from = new ByteReader(section);
  const getList = (): number[] => Array.from({ length: from.getWord() }, () => from.getWord());
  return { runs: getList(), segments: getList(), dates: from.getWord(), date: from.getText() };
}
