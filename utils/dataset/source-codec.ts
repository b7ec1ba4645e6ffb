/** Sources: six texts each; there are a few dozen in a file. */

import type { Source } from '../model/facts.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

const FIELDS = [
  'key',
  'name',
  'publisher',
  'url',
  'licence',
  'date',
] as const satisfies readonly (keyof Source)[];

export function pushSource(into: ByteWriter, source: Source): void {
  for (const field of FIELDS) into.pushText(source[field]);
}

export function getSource(from: ByteReader): Source {
  const [key, name, publisher, url, licence, date] = FIELDS.map(() => from.getText());
  return { key: key!, name: name!, publisher: publisher!, url: url!, licence: licence!, date: date! };
}
