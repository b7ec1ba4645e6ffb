/** The door through which Masthead is measured: lines in, lines out. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { flattenPage } from '../../scripts/inspect/flatten-page.ts';
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

  it.each([
    ['{"id":1', 'must be JSON'],
    ['{"html_path":"tests"}', 'tests is no file: give a saved page'],
    ['{"html_path":"none.html"}', 'there is no file none.html (looked for in '],
    [`{"html_path":"${saved(Buffer.from([0x1f, 0x8b, 8, 0]))}"}`, 'cannot be unzipped'],
    [`{"html_path":"${saved(Buffer.from('%PDF-1.7'))}"}`, 'is a PDF file: save the page as HTML'],
    ['{"text":5}', '"text" must be a string, not number'],
    ...['yesterday', '2020-13-45', '2020-02-30', '2020/04/16', '2020-04-161'].map((date) => [
      JSON.stringify({ text: '', date }),
      `"date" must be ISO 8601 such as 2020-04-16, not "${date}"`,
    ]),
  ])('say of %s what is wrong', async (given, problem) => {
    const [line = ''] = await linesOf(runLines, [given!]);
    expect((JSON.parse(line) as { error: string }).error).toContain(problem);
  });

  it.each([
    ['2020', '2020'],
    ['2020-04', '2020-04'],
    ['2020-04-16T23:30:00+05:00', '2020-04-16'],
    ['', null],
  ])('take %s for the date %s', async (date, published) => {
    const [line] = await inspect({ text: '', date });
    expect(line?.article).toMatchObject({ published });
  });

  it.each(['http://a b/', 'https://[::1', 'javascript:alert(1)', '\ud800'])(
    'are of the page where the address %s is none',
    async (url) => {
      const [line] = await inspect({ html: page('', 'Progress'), url });
      expect(line?.error).toBeNull();
      expect(articleText(line)).toContain('Progress is what');
    },
  );

  it('know a page by an address without its scheme', async () => {
    const [line] = await inspect({ html: page('', 'Progress'), url: ' bbc.com/news/1' });
    expect(line?.article).toMatchObject({ url: 'https://bbc.com/news/1' });
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

  const late = `<!--${'x'.repeat(3_000)}--><meta charset="iso-8859-1">`;
  it.each([
    ['UTF-8 that the page does not name', Buffer.from(page('', 'Débâcle'))],
    ['UTF-8 that the page misnames', Buffer.from(page('<meta charset="iso-8859-1">', 'Débâcle'))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${page('', 'Débâcle')}`)],
    ['UTF-16', Buffer.from(`\ufeff${page('<meta charset="utf-16">', 'Débâcle')}`, 'utf16le')],
    ['an encoding named far down', Buffer.from(page(late, 'Débâcle'), 'latin1')],
    ['an encoding that nobody knows', Buffer.from(page('<meta charset="strange">', 'Débâcle'), 'latin1')],
    ['no encoding named', Buffer.from(page('', 'Débâcle'), 'latin1')],
    ['letters of ASCII only', Buffer.from(page('<meta charset="shift_jis">', 'D&eacute;b&acirc;cle'))],
    ['XML', Buffer.from(`<?xml version="1.0" encoding="latin1"?>${page('', 'Débâcle')}`, 'latin1')],
  ])('read a page in %s', async (_name, bytes) => {
    const [line] = await inspect({ id: 1, html_path: saved(bytes) });
    expect(articleText(line)).toContain('Débâcle is what');
  });

  it.each(['<div>', '<b>', '<table><tr><td>', '<svg>'])(
    'read a page in which 20,000 %s are nested, without its deepest elements',
    async (tag) => {
      const [line] = await inspect({ html: page('', 'Débâcle').replace('<article>', tag.repeat(20_000)) });
      expect(line).toMatchObject({ error: null, kind: 'article', article: { title: 'Bridge opens' } });
      expect(articleText(line).match(/Débâcle is what/g)).toHaveLength(24);
    },
  );

  it('leave a page as it is whose markup stands in scripts and comments, or ends of itself', () => {
    const drawn = `<svg>${'<path/>'.repeat(600)}</svg><ul>${'<li>x'.repeat(600)}</ul>`;
    const told = `<script>"${'<div>'.repeat(600)}"</script><!--${'<div>'.repeat(600)}-->`;
    expect(flattenPage(drawn + told)).toBe(drawn + told);
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
