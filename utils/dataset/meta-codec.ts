/** Meta: how many entities of each run there are (see `entity-order.ts`), and the date of the newest source. */

import { ByteReader, ByteWriter } from './bytes.ts';

export interface Meta {
  /** Six counts: outlets with a Wikidata id, with an own id, the same of institutions, of people. */
  readonly runs: readonly number[];
  /** `''` where there is no source. */
  readonly date: string;
}

const RUNS = 6;

/** Six words and a text. */
export function encodeMeta({ runs, date }: Meta): Uint8Array {
  const into = new ByteWriter();
  for (const run of runs) into.pushWord(run);
  into.pushText(date);
  return into.finish();
}

export function decodeMeta(section: Uint8Array): Meta {
  const from = new ByteReader(section);
  const runs = Array.from({ length: RUNS }, () => from.getWord());
  return { runs, date: from.getText() };
}
