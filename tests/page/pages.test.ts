import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleLabel, PageKind } from '../../utils/model/article.ts';
import { findPage } from '../../utils/page/find-page.ts';
import { openPage } from './open-page.ts';

/** What `tests/pages/<slug>/expected.json` may say; what it leaves out is not looked at. */
interface Expected {
  readonly url: string;
  readonly kind: PageKind;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string | null;
  readonly published?: string;
  readonly lang?: string;
  readonly labels?: readonly ArticleLabel[];
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
  readonly asides?: readonly { readonly where: string; readonly text: string }[];
  readonly links?: readonly string[];
  readonly noLinks?: readonly string[];
  readonly linkTitles?: readonly string[];
  readonly linkCount?: number;
}

const ROOT = new URL('../pages/', import.meta.url);
const read = (slug: string, file: string): string => readFileSync(new URL(`${slug}/${file}`, ROOT), 'utf8');

describe.each(readdirSync(ROOT))('%s', (slug) => {
  const expected = JSON.parse(read(slug, 'expected.json')) as Expected;
  const { report, rangeOf, linkElement } = findPage(
    openPage(read(slug, 'page.html'), expected.url),
    expected.url,
  );
  const { article, links } = report;

  it('is known for what it is', () => {
    expect(report.kind).toBe(expected.kind);
  });

  if (expected.kind === 'article')
    it('has its fields', () => {
      const { title, authors, publisher, published, lang } = expected;
      expect(article).toMatchObject({ title, authors, publisher, published, lang });
      for (const label of expected.labels ?? []) expect(article?.labels).toContain(label);
    });

  if (expected.has)
    it('has its story and nothing else', () => {
      for (const text of expected.has ?? []) expect(article?.text).toContain(text);
      for (const text of expected.hasNot ?? []) expect(article?.text).not.toContain(text);
    });

  if (expected.has)
    it('finds its way back to the nodes', () => {
      for (const text of expected.has ?? []) {
        const start = article?.text.indexOf(text) ?? -1;
        expect(String(rangeOf('text', 0, start, start + text.length)).replace(/\s+/g, ' ')).toBe(text);
      }
    });

  if (expected.asides)
    it('keeps captions and credits apart', () => {
      for (const { where, text } of expected.asides ?? []) {
        const part =
          article?.asides.findIndex((aside) => aside.where === where && aside.text.includes(text)) ?? -1;
        expect(part).toBeGreaterThanOrEqual(0);
        const start = article?.asides[part]?.text.indexOf(text) ?? -1;
        expect(String(rangeOf('caption', part, start, start + text.length))).toBe(text);
      }
    });

  if (expected.links)
    it('finds the links to articles, each once', () => {
      const urls = links.map((link) => link.url);
      expect(new Set(urls).size).toBe(urls.length);
      for (const url of expected.links ?? []) expect(urls).toContain(url);
      for (const url of expected.noLinks ?? []) expect(urls).not.toContain(url);
      for (const title of expected.linkTitles ?? []) expect(links.map((link) => link.title)).toContain(title);
      if (expected.linkCount) expect(links).toHaveLength(expected.linkCount);
      for (let index = 0; index < links.length; index++) expect(linkElement(index)?.localName).toBe('a');
    });
});
