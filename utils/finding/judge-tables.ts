/**
 * Finding: from a page's tables to the report that is matched, and to where in the page its parts stand.
 *
 * The tables are put together once (`reading.ts`); markup, story, title, authors, dates and links are then
 * read from them. This runs in the worker: the page itself only walks its document.
 */

import type { ArticleLink } from '../model/article.ts';
import { areOfPage, type Judged, type PagePlaces, type PageTables } from '../model/page-tables.ts';
import { describeArticle } from './article.ts';
import { findAuthors } from './authors.ts';
import { ASIDE, FRAME } from './class-words.ts';
import { findDates } from './dates.ts';
import type { Evidence, Findings } from './evidence.ts';
import { judgePage } from './kind.ts';
import { findLanguage } from './language.ts';
import { type FoundLink, findLinks } from './links.ts';
import { readMarkup } from './markup.ts';
import { proseBelow, readOutside } from './outside.ts';
import { findPublisher } from './publisher.ts';
import { readTables } from './read-tables.ts';
import type { Reading } from './reading.ts';
import { spanOfTexts } from './span-of-texts.ts';
import { findStory } from './story.ts';
import { findHeadline } from './title.ts';
import { withoutBiography } from './trim.ts';

/** Reads a page's tables; of a part that came later, its links only. */
export function judgeTables(tables: PageTables): Judged {
  const reading = readTables(tables);
  return areOfPage(tables) ? judgeWhole(reading, tables) : judgePart(reading, tables);
}

function judgeWhole(reading: Reading, { url, of }: PageTables): Judged {
  const findings = judgeReading(reading, url);
  const { kind, hasText } = judgePage(findings, of === 'page');
  const described = hasText ? describeArticle(findings) : null;
  const text = described?.text ?? null;
  const links = findings.links.map(
    (link): ArticleLink => ({
      url: link.url,
      title: link.title,
      span: text && spanOfTexts(text, link.from, link.to),
    }),
  );
  const places = described?.places ?? { title: null, text: [], asides: [] };
  return {
    report: {
      url,
      kind,
      article: described?.article ?? null,
      links,
      ...(of === 'start' && { hasMore: true }),
    },
    places: { ...places, links: findings.links.map(placeOfLink) },
  };
}

/** Reads everything but the article's text from the tables. */
function judgeReading(reading: Reading, url: string): Findings {
  const markup = readMarkup(reading, url);
  const bits = readOutside(reading, proseBelow(reading));
  const lang = findLanguage(reading, markup);
  const site = findPublisher(markup, url);
  const headline = findHeadline(reading, markup, site);
  const story = findStory(reading, bits, headline.element);
  const evidence: Evidence = { reading, markup, bits, headline, story, url, lang, site };
  const links = findLinks({ reading, bits, base: markup.base, url });
  const authors = findAuthors(evidence);
  const blocks = withoutBiography(reading, story.blocks, authors);
  return { ...evidence, story: { ...story, blocks }, links, authors, dates: findDates(evidence) };
}

function judgePart(reading: Reading, { of, url, base }: PageTables): Judged {
  const frame = of === 'frame' ? FRAME | ASIDE : 0;
  const bits = readOutside(reading, proseBelow(reading)).map((own) => own | frame);
  const links = findLinks({ reading, bits, base, url });
  return {
    report: {
      url,
      kind: 'other',
      article: null,
      links: links.map((link) => ({ url: link.url, title: link.title, span: null })),
    },
    places: { title: null, text: [], asides: [], links: links.map(placeOfLink) },
  };
}

const placeOfLink = ({ link, from, to }: FoundLink): PagePlaces['links'][number] => [link, from, to];
