/** Lines of a stream, parted by line feeds alone: JSON may hold U+2028 and U+2029, which `readline` takes for line ends. */

import type { Readable } from 'node:stream';

/** Yields each line without its line end (`\n` or `\r\n`); an empty last line is left out. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  const join = (end: string): string => {
    const line = pieces.join('') + end;
    pieces = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    if (rest.length === 0) {
      pieces.push(first);
      continue;
    }
    yield join(first);
    for (const line of rest.slice(0, -1)) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    pieces = [rest.at(-1) ?? ''];
  }
  const last = join(decoder.decode());
  if (last !== '') yield last;
}
