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

describe('the publisher', () => {
  it('is the name of the site', () => {
    expect(publisherOf('Harbour Courier')).toBe('Harbour Courier');
  });

  it('is not the title of the page or an address', () => {
    expect(publisherOf(TITLE)).toBe('The Courier');
    expect(publisherOf(`${TITLE} - Courier`)).toBe('The Courier');
    expect(publisherOf('https://courier.example/')).toBe('The Courier');
  });
});
