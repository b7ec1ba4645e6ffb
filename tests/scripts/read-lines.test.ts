import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../scripts/inspect/read-lines.ts';

async function linesOf(...chunks: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    lines.push(line);
  return lines;
}

test('lines end at line feeds alone, with or without a carriage return', async () => {
  expect(await linesOf('a\u2028b\u2029c\nd\r\n\ne')).toEqual(['a\u2028b\u2029c', 'd', '', 'e']);
  expect(await linesOf('')).toEqual([]);
  expect(await linesOf('a\n')).toEqual(['a']);
});

test('a line and a character may come in pieces', async () => {
  const bytes = Buffer.from('{"a":"Азаттық"}\nb');
  const pieces = [...bytes].map((byte) => Buffer.from([byte]));
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(pieces))) lines.push(line);
  expect(lines).toEqual(['{"a":"Азаттық"}', 'b']);
  expect(await linesOf('a\r', '\nb', 'c\n')).toEqual(['a', 'bc']);
});
