/** Lines of a stream, parted by line feeds alone: JSON may hold U+2028 and U+2029, which `readline` takes for line ends. */

import type { Readable } from 'node:stream';

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Yields each line without its line end (`\n` or `\r\n`); an empty last line is left out. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = '';
  for await (const chunk of input) {
    const [end = '', ...more] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    line += end;
    for (const next of more) {
      yield withoutReturn(line);
      line = next;
    }
  }
  const last = withoutReturn(line + decoder.decode());
  if (last !== '') yield last;
}
