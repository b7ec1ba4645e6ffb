/** The door through which Masthead is measured: lines in, lines out. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runAddresses, runLines } from '../../scripts/inspect/run.ts';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import { outletRecords } from '../matching/outlets/outlet-dataset.ts';
import { people } from '../matching/people-records.ts';

const dataset = memoryDataset({ ...outletRecords, people }, nameRules);

/** What comes out of a mode of the inspector, line by line. */
async function linesOf(run: typeof runLines, lines: readonly string[]): Promise<string[]> {
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  await run(dataset, { input: Readable.from([Buffer.from(lines.join('\n'))]), output });
  return written.split('\n').slice(0, -1);
}

const inspect = async (...lines: readonly object[]): Promise<Record<string, unknown>[]> =>
  (
    await linesOf(
      runLines,
      lines.map((line) => JSON.stringify(line)),
    )
  ).map((line) => JSON.parse(line));

/** Path of a saved page. */
function saved(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'inspect-')), 'page.html');
  writeFileSync(path, bytes);
  return path;
}

const page = (head: string, word: string): string =>
  `<!doctype html>${head}<title>Bridge opens</title><article><h1>Bridge opens</h1>${`<p>${`${word} is what the mayor called the new bridge over the river on Monday. `.repeat(6)}</p>`.repeat(4)}</article>`;

const articleText = (line: Record<string, unknown> | undefined): string =>
  (line?.article as { text: string } | null)?.text ?? '';

describe('lines of the inspector', () => {
  it('hold every field, whatever was given', async () => {
    const fields = 'id kind article links mentions sources ms error'.split(' ');
    for (const line of await inspect({ id: 1, text: '' }, { id: 2, html: page('', 'Progress') }, { id: 3 }))
      expect(Object.keys(line)).toEqual(fields);
  });

  it('go on after one that cannot be read, in their order', async () => {
    const text = JSON.stringify({ id: 'b', text: 'Nobody was named.' });
    const out = await linesOf(runLines, [
      '{"id":"a"',
      text,
      '',
      '[]',
      '{"id":"c","html_path":"no-such-page.html"}',
    ]);
    const read = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(read.map(({ id }) => id)).toEqual([null, 'b', null, 'c']);
    expect(read.map(({ error }) => error === null)).toEqual([false, true, false, false]);
    expect(read[3]?.error).toContain('no-such-page.html');
  });

  it('count offsets in UTF-16 units of the text that was given', async () => {
    const text = '📰 Vladimir Zhirinovsky said no.';
    const [line] = await inspect({ id: 1, text, lang: 'en', date: '2014-03-01' });
    const [mention] = (line?.mentions ?? []) as { start: number; end: number; surface: string }[];
    expect(mention?.surface).toBe('Vladimir Zhirinovsky');
    expect(text.slice(mention?.start, mention?.end)).toBe('Vladimir Zhirinovsky');
  });

  it('read saved pages in the encoding that they name, zipped or not', async () => {
    const latin = Buffer.from(page('<meta charset="iso-8859-1">', 'Débâcle'), 'latin1');
    const utf8 = gzipSync(Buffer.from(page('<meta charset="utf-8">', 'Débâcle')));
    const lines = await inspect({ id: 1, html_path: saved(latin) }, { id: 2, html_path: saved(utf8) });
    for (const line of lines) expect(articleText(line)).toContain('Débâcle is what');
  });

  it('read a page whose head ends in the middle of naming its encoding', async () => {
    const cut = '<meta http-equiv="Content-Type" content="text/html; charset">';
    const [line] = await inspect({ id: 1, html_path: saved(Buffer.from(page(cut, 'Débâcle'))) });
    expect(line?.error).toBeNull();
    expect(articleText(line)).toContain('Débâcle is what');
  });

  it.each(['<style>p{width:calc(100% - (1px);}</style>', '<p style="width:calc(100% - (1px);">x</p>'])(
    'are told of a page with the fault in its styles %s',
    async (fault) => {
      const [line] = await inspect({ id: 1, html: page(fault, 'Débâcle') });
      expect(line?.error).toBeNull();
      expect(articleText(line)).toContain('Débâcle is what');
    },
  );

  it('are one id or a dash for each address', async () => {
    const out = await linesOf(runAddresses, [
      'https://www.bbc.com/news/1',
      'nowhere.example',
      'not an address',
    ]);
    expect(out).toEqual(['bbc', '-', '-']);
  });
});
