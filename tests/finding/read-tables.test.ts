import { describe, expect, it } from 'vitest';
import { judgeTables } from '../../utils/finding/judge-tables.ts';
import { readTables } from '../../utils/finding/read-tables.ts';
import type { PageTables } from '../../utils/model/page-tables.ts';
import { domOf } from '../../utils/page/dom.ts';
import { findPage } from '../../utils/page/find-page.ts';
import { readPage, readPart } from '../../utils/page/read-page.ts';
import { readThrough } from '../../utils/page/slices.ts';
import { emptyTables } from '../fixtures/empty-tables.ts';
import { articleWith, openPage, PROSE, paragraphs } from '../page/open-page.ts';
import { processorTime } from '../processor-time.ts';

const walk = (html: string) => readThrough(readPage(openPage(html), emptyTables.url));

describe('tables of a page', () => {
  it('give elements, texts and blocks', () => {
    const reading = readTables(walk('<body><div><p>One <a href="/b">two</a></p>three</div></body>').tables);
    expect(reading.texts).toEqual(['One ', 'two', 'three']);
    expect(reading.blockSize).toEqual([6, 5]);
    expect(reading.blockLinked).toEqual([3, 0]);
    const link = reading.links[0] as number;
    expect([reading.firstText[link], reading.lastText[link]]).toEqual([1, 2]);
    expect(reading.href[link]).toBe('/b');
  });

  it('number texts as the page does', () => {
    const { tables, texts } = walk(
      `<body> <div>\n <p>One<br> two</p> <br> <p>  </p>three<br><br>four \u3000<i>\u00a0</i></div></body>`,
    );
    const blank = (text: string | null): string | null => (text?.trim() === '' ? ' ' : text);
    expect(readTables(tables).texts.map(blank)).toEqual(texts.map(blank));
  });

  it('of a walk that begins further down have what is around, and nothing before', () => {
    const doc = openPage('<main><h1>Old</h1><nav>one<p>two <a href="/a">three</a></p>four</nav>five</main>');
    const from = doc.querySelector('a');
    const dom = domOf(doc);
    const { url } = emptyTables;
    const { tables } = readThrough(readPart({ dom, root: dom.root(doc), from, of: 'part', url, base: url }));
    const reading = readTables(tables);
    expect(reading.texts).toEqual(['three', 'four', 'five']);
    expect(tables.shape).toBe(
      readThrough(
        readPage(openPage('<main><nav><p><a href="/a">three</a></p>four</nav>five</main>'), url),
      ).tables.shape.replace('BA)', 'B'),
    );
  });

  it('cross the wire as they are', () => {
    const { tables } = walk(articleWith(paragraphs(PROSE)));
    expect(judgeTables(JSON.parse(JSON.stringify(tables)) as PageTables)).toEqual(judgeTables(tables));
  });

  it('of a page without an element say nothing', () => {
    expect(judgeTables(emptyTables).report).toMatchObject({ kind: 'other', links: [] });
    expect(findPage(openPage(''), emptyTables.url).report.kind).toBe('other');
  });
});

describe('tables that no walk gave', () => {
  it.each([
    ['closings only', ')))))'],
    ['texts outside any element', '..._/.'],
    ['marks without what they take', 'BmtEmt.)3)t'],
    ['unknown marks', 'B\u0000!zZ\uffff.)'],
    ['elements that never close', 'BGE.GE.BGF1.'],
    ['elements closed too often', 'BG.))))BG.)'],
    ['classes of nothing', '\u00c0\u0090\u00c0\u0090.5mt'],
    ['classes by halves', 'B\u00c0.A\u0090.\u00c0'],
  ])('%s are no fault', (_what, shape) => {
    for (const of of ['page', 'part', 'frame'] as const) {
      const { report, places } = judgeTables({ ...emptyTables, of, shape, texts: ['Some words'] });
      expect(report.url).toBe(emptyTables.url);
      expect(places.links).toHaveLength(report.links.length);
    }
  });

  it('are read in time that grows with their size', () => {
    const deep = `B${'A'.repeat(60_000)}${'.//'.repeat(60_000)}`;
    const texts = Array<string>(60_000).fill('word');
    expect(processorTime(() => judgeTables({ ...emptyTables, shape: deep, texts }))).toBeLessThan(3_000);
  });
});
