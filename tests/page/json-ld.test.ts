import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/model/article.ts';
import { findPage } from '../../utils/page/find-page.ts';
import { articleWith, openPage, PROSE, paragraphs } from './open-page.ts';

const URL = 'https://courier.example/harbour/old-pier-to-close-1234';
const MOMENT = '2024-03-05T10:00:00+01:00';

const find = (head: string): Article | null =>
  findPage(openPage(articleWith(paragraphs(PROSE), head), URL), URL).report.article;
const readScripts = (...scripts: readonly string[]): Article | null =>
  find(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join(''));
const news = (fields: object): string =>
  JSON.stringify({ '@type': 'NewsArticle', headline: 'Old pier to close', ...fields });

describe('authors in JSON-LD', () => {
  const ida = { '@type': 'Person', name: 'Ida Brandt' };
  const omar = { '@type': 'Person', name: 'Omar Haddad' };
  it.each<[string, unknown]>([
    ['a list of lists', [[ida], [omar]]],
    ['one text', 'Ida Brandt and Omar Haddad'],
    ['a list of names', { '@type': 'Person', name: ['Ida Brandt', 'Omar Haddad'] }],
    ['names in parts', [{ givenName: 'Ida', familyName: 'Brandt' }, omar]],
  ])('are read as %s', (_, author) => {
    expect(readScripts(news({ author }))?.authors).toEqual(['Ida Brandt', 'Omar Haddad']);
  });

  it('are not those of another article', () => {
    const others = ['Storm hits the coast', 'Rain at last'].map((headline) =>
      news({ headline, author: ida }),
    );
    expect(readScripts(...others)?.authors).toEqual([]);
  });
});

describe('the page in JSON-LD', () => {
  it('is put together from several nodes', () => {
    const article = readScripts(
      news({ '@type': 'CreativeWork', author: 'Ida Brandt' }),
      news({ author: 'Omar Haddad', datePublished: MOMENT, publisher: 'The Courier' }),
    );
    expect(article).toMatchObject({ authors: ['Ida Brandt'], published: MOMENT, publisher: 'The Courier' });
  });

  it('is known where the title of the page is written with other signs', () => {
    const [other, own] = ['Storm hits the coast', '"Old" pier to close'].map((headline) =>
      news({ headline, datePublished: headline === 'Storm hits the coast' ? '2024-03-01' : MOMENT }),
    ) as [string, string];
    expect(readScripts(other, own)?.published).toBe(MOMENT);
  });

  it.each([
    ['two objects side by side', `{"@type":"WebSite","name":"Courier"}\n${news({ datePublished: MOMENT })}`],
    ['remarks', news({ datePublished: MOMENT }).replace(',', ',\n // "url": "https://courier.example",\n')],
    ['a missing value', news({ datePublished: MOMENT }).replace('"headline"', '"width": , "headline"')],
    ['a type in small letters', news({ '@type': 'Newsarticle', datePublished: MOMENT })],
    ['a list of publishers', news({ datePublished: MOMENT, publisher: [{ name: 'The Courier' }] })],
  ])('is read with %s', (_, script) => {
    expect(readScripts(script)?.published).toBe(MOMENT);
  });

  it('states when a live blog began', () => {
    const blog = news({ '@type': 'LiveBlogPosting', coverageStartTime: MOMENT });
    expect(readScripts(blog)?.published).toBe(MOMENT);
  });

  it('may state its moment in seconds', () => {
    expect(readScripts(news({ datePublished: 1709629200 }))?.published).toBe('2024-03-05T09:00:00Z');
  });

  it.each([
    [{ '@type': 'AdvertiserContentArticle' }, ['sponsored']],
    [{ '@type': 'SatiricalArticle' }, ['satire']],
    [{ '@type': ['NewsArticle', 'OpinionNewsArticle'] }, ['opinion']],
    [{ '@type': 'LiveBlogPosting' }, ['live']],
    [{ isAccessibleForFree: 'http://schema.org/False' }, ['paywalled']],
  ])('%j is labelled', (fields, labels) => {
    expect(readScripts(news(fields))?.labels).toEqual(labels);
  });
});

it('names of authors in cards stand at either place', () => {
  const label =
    '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="3 minutes">';
  const writer =
    '<meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Ida Brandt">';
  expect(find(label + writer)?.authors).toEqual(['Ida Brandt']);
});

describe('an article that was changed later', () => {
  const MADE = '2012-05-10T09:00:00Z';
  const dayWith = (line: string, dateModified: string): string | null | undefined => {
    const script = news({ datePublished: MADE, dateModified });
    const head = `<script type="application/ld+json">${script}</script>`;
    const body = `<p><time>${line}</time></p>${paragraphs(PROSE)}`;
    return findPage(openPage(articleWith(body, head), URL), URL).report.article?.published;
  };

  it('is of that day where readers are shown it alone', () => {
    expect(dayWith('Updated 5 March 2024', MOMENT)).toBe(MOMENT);
  });

  it.each([
    ['the day of publishing is shown', '10 May 2012', MOMENT],
    ['both are shown', '10 May 2012, updated 5 March 2024', MOMENT],
    ['it was changed within a year', '5 March 2013', '2013-03-05T10:00:00Z'],
  ])('is of its first day where %s', (_, line, modified) => {
    expect(dayWith(line, modified)).toBe(MADE);
  });
});
