import { describe, expect, it } from 'vitest';
import { findPage } from '../../utils/page/find-page.ts';
import { articleWith, openPage, PROSE, paragraphs } from './open-page.ts';

const URL = 'https://courier.example/harbour/2024/03/05/old-pier-to-close';
const HEAD = '<meta property="og:type" content="article">';
const find = (body: string) => findPage(openPage(articleWith(body, HEAD), URL), URL);
const textOf = (body: string): string => find(body).report.article?.text ?? '';

describe('the story', () => {
  it('parts paragraphs by an empty line and folds white space', () => {
    const text = textOf(paragraphs(PROSE).replaceAll(' the ', '\n      the&nbsp;'));
    expect(text).toBe(PROSE.join('\n\n'));
  });

  it('takes two line breaks for the end of a paragraph and one for the end of a line', () => {
    const text = textOf(`<div>${PROSE[0]}<br><br>${PROSE[1]}<br>${PROSE[2]}</div>`);
    expect(text).toBe(`${PROSE[0]}\n\n${PROSE[1]}\n${PROSE[2]}`);
  });

  it('drops what a reader does not see', () => {
    const text = textOf(
      `${paragraphs(PROSE)}<p hidden>${PROSE[0]} Hidden.</p><p style="display: none">Gone ${PROSE[1]}</p>`,
    );
    expect(text).toBe(PROSE.join('\n\n'));
  });

  it('keeps a story whose wrapper has a word of an advert in its class', () => {
    expect(textOf(`<div class="js-advert-container">${paragraphs(PROSE)}</div>`)).toContain(PROSE[3]);
  });

  it('keeps a heading only if text follows it', () => {
    const text = textOf(
      `${paragraphs(PROSE.slice(0, 2))}<h2>The report</h2>${paragraphs(PROSE.slice(2))}<h2>Read on</h2>`,
    );
    expect(text).toContain('The report');
    expect(text).not.toContain('Read on');
  });

  it('leaves out a caption that only its place gives away', () => {
    const text = textOf(
      `<div class="bild"><img src="a.jpg"><div>Elders on the square in the morning.</div></div>${paragraphs(PROSE)}`,
    );
    expect(text).not.toContain('Elders');
  });

  it('goes on after a gallery in its middle', () => {
    const gallery = Array.from(
      { length: 30 },
      (_, i) => `<figure><img><figcaption>View number ${i} of the pier</figcaption></figure>`,
    );
    const text = textOf(
      `${paragraphs(PROSE.slice(0, 2))}<div>${gallery.join('')}</div>${paragraphs(PROSE.slice(2))}`,
    );
    expect(text).toBe(PROSE.join('\n\n'));
  });
});

describe('the way back to the nodes', () => {
  it('finds every word, across elements and folded space', () => {
    const { report, rangeOf } = find(
      paragraphs(PROSE)
        .replace('grain pier', '<b>grain</b>\n  <a href="/x">pi</a>er')
        .replace('nine', 'ni\u00adne'),
    );
    const text = report.article?.text ?? '';
    for (const match of text.matchAll(/[^\s]+/g)) {
      const range = rangeOf('text', 0, match.index, match.index + match[0].length);
      expect(String(range).replaceAll('\u00ad', '')).toBe(match[0]);
    }
  });

  it('finds a phrase that runs over several nodes', () => {
    const { report, rangeOf } = find(paragraphs(PROSE).replace('grain pier', '<b>grain</b> <i>pier</i>'));
    const start = report.article?.text.indexOf('old grain pier for') ?? -1;
    expect(String(rangeOf('text', 0, start, start + 18))).toBe('old grain pier for');
  });

  it('finds words on both sides of a comment', () => {
    const { report, rangeOf } = find(paragraphs(PROSE).replace('grain pier', 'gra<!-- -->in<!-- --> pier'));
    const text = report.article?.text ?? '';
    const first = text.split('\n')[0] as string;
    for (const match of first.matchAll(/[^\s]+/g)) {
      const range = rangeOf('text', 0, match.index, match.index + match[0].length);
      expect(String(range)).toBe(match[0]);
    }
  });

  it('gives null where words that stood alone have been put into elements', () => {
    const doc = openPage(articleWith(paragraphs(PROSE), HEAD), URL);
    const { rangeOf } = findPage(doc, URL);
    const first = doc.querySelector('p');
    if (first) first.innerHTML = PROSE[0].replace('grain', '<b>grain</b>');
    expect(rangeOf('text', 0, PROSE[0].length - 8, PROSE[0].length - 1)).toBeNull();
  });

  it('gives null for what has changed or gone, and for spans outside the text', () => {
    const doc = openPage(articleWith(paragraphs(PROSE), HEAD), URL);
    const { report, rangeOf } = findPage(doc, URL);
    const [first, second] = doc.querySelectorAll('p');
    if (first?.firstChild) first.firstChild.nodeValue = 'Something else.';
    second?.remove();
    expect(rangeOf('text', 0, 0, 5)).toBeNull();
    expect(rangeOf('text', 0, PROSE[0].length + 4, PROSE[0].length + 9)).toBeNull();
    expect(rangeOf('text', 0, 5, 5)).toBeNull();
    expect(rangeOf('text', 0, 0, (report.article?.text.length ?? 0) + 1)).toBeNull();
  });
});

describe('hostile pages', () => {
  it('takes a page of any depth', () => {
    const deep = `${'<div>'.repeat(2_000)}${PROSE[0]}`;
    expect(findPage(openPage(deep, URL), URL).report.url).toBe(URL);
  });

  it('takes JSON-LD that is not what it says', () => {
    for (const script of ['null', '[]', '{', '{"@type":5,"author":[[{}]],"headline":{"a":1}}', '[[[[1]]]]']) {
      const head = `<script type="application/ld+json">${script}</script>${HEAD}`;
      const page = openPage(articleWith(paragraphs(PROSE), head), URL);
      expect(findPage(page, URL).report.article?.title).toBe('Old pier to close');
    }
  });
});
