import { describe, expect, it } from 'vitest';
import { findPage } from '../../utils/page/find-page.ts';
import { articleWith, openPage, PROSE, paragraphs } from './open-page.ts';

const URL = 'https://courier.example/harbour/2024/03/05/old-pier-to-close';
const TITLE = 'Old pier to close for two years after divers found cracks in it';

const publisherOf = (site: string): string | null | undefined => {
  const head =
    '<meta property="og:type" content="article">' +
    `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="${site}">` +
    '<meta name="application-name" content="The Courier">';
  return findPage(openPage(articleWith(paragraphs(PROSE), head), URL), URL).report.article?.publisher;
};

const publisherInTitle = (title: string, url: string): readonly (string | null | undefined)[] => {
  const page = articleWith(paragraphs(PROSE)).replace('<title>Old pier to close', `<title>${title}`);
  const { article } = findPage(openPage(page, url), url).report;
  return [article?.publisher, article?.title];
};

describe('the publisher', () => {
  it.each([
    ['Old pier to close - Harbour Courier', 'https://www.harbour-courier.example/pier', 'Harbour Courier'],
    ['Courier.example | Old pier to close', 'https://news.courier.example/pier', 'Courier.example'],
    ['Old pier to close | Sport | Courier', 'https://sport.courier.co.uk/pier', 'Courier'],
    ['Old pier to close - Sport', 'https://sport.courier.example/pier', null],
    ['Old pier to close - Harbour', 'https://harbour-courier.example/pier', null],
  ])('is the part of "%s" that is called as the host of %s', (title, url, name) => {
    const [publisher, headline] = publisherInTitle(title, url);
    expect(publisher).toBe(name);
    expect(headline).toBe('Old pier to close');
  });

  it('is the name of the site', () => {
    expect(publisherOf('Harbour Courier')).toBe('Harbour Courier');
  });

  it('has no address behind it', () => {
    expect(publisherOf('Harbour Courier, https://courier.example')).toBe('Harbour Courier');
  });

  it('has nothing at its end that parts it from a title', () => {
    expect(publisherOf('Harbour Courier - ')).toBe('Harbour Courier');
  });

  it('is the part of the name of the site that is called as the host', () => {
    expect(publisherOf('Courier | All that happens at the harbour')).toBe('Courier');
    expect(publisherOf('All that happens - courier.example')).toBe('courier.example');
    expect(publisherOf('All that happens - Harbour Courier')).toBe('All that happens - Harbour Courier');
  });

  it('is not the title of the page or an address', () => {
    expect(publisherOf(TITLE)).toBe('The Courier');
    expect(publisherOf(`${TITLE} - Courier`)).toBe('The Courier');
    expect(publisherOf('https://courier.example/')).toBe('The Courier');
  });
});

describe('the address of the site', () => {
  it('is no title', () => {
    const head = '<meta name="dc.title" content="courier.example">';
    const page = articleWith(paragraphs(PROSE), head).replace(/<h1>.*?<\/h1>/s, '<p>The old pier</p>');
    expect(findPage(openPage(page, URL), URL).report.article?.title).toBe('Old pier to close');
  });
});
