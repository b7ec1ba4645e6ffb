/**
 * Finding: from a document to what the worker is asked about, and back from offsets to nodes.
 *
 * One walk fills flat tables (`reading.ts`); markup, story, title, authors, dates and links are then read
 * from the tables. The document is neither cloned nor changed. `findPageInSteps` yields between pieces of
 * work, so that a page of any size can be read without holding up the reader.
 */

import type { ArticleLink, PageKind, PageReport, Where } from '../model/article.ts';
import { type Described, describeArticle } from './article.ts';
import { findAuthors } from './authors.ts';
import { findDates } from './dates.ts';
import type { Evidence, Findings } from './evidence.ts';
import { judgePage } from './kind.ts';
import { findLanguage } from './language.ts';
import { type FoundLink, findLinks } from './links.ts';
import { readMarkup } from './markup.ts';
import { proseBelow, readOutside } from './outside.ts';
import { liveElement, type Origins, rangeOfPlace, spanOfTexts } from './places.ts';
import { findPublisher } from './publisher.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './reading.ts';
import { findStory } from './story.ts';
import { findHeadline } from './title.ts';

export interface PageFinding {
  readonly report: PageReport;
  /** Range in the live document for a span of `article.text`, of an aside or of a link; null where nodes are gone. */
  rangeOf(where: Where, part: number, start: number, end: number): Range | null;
  /** The element of link `index`, null when gone. */
  linkElement(index: number): Element | null;
}

/** Reads a whole page at once. */
export function findPage(doc: Document, url: string): PageFinding {
  const steps = findPageInSteps(doc, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of well under a millisecond each, for callers that must not hold up the page. */
export function* findPageInSteps(doc: Document, url: string): Generator<undefined, PageFinding> {
  const reading = yield* readPage(doc);
  const findings = yield* judgeReading(reading, url);
  const { kind, hasText } = judgePage(findings);
  yield;
  return describeFinding(findings, kind, hasText ? describeArticle(findings) : null);
}

/** Reads everything but the article's text from the tables. */
function* judgeReading(reading: Reading, url: string): Generator<undefined, Findings> {
  const markup = readMarkup(reading, url);
  yield;
  const bits = readOutside(reading, proseBelow(reading));
  yield;
  const lang = findLanguage(reading, markup);
  const site = findPublisher(markup);
  const headline = findHeadline(reading, markup, site);
  yield;
  const story = findStory(reading, bits, headline.element);
  yield;
  const evidence: Evidence = { reading, markup, bits, headline, story, url, lang, site };
  const links = yield* findLinks({ reading, bits, base: markup.base, url });
  const authors = findAuthors(evidence);
  yield;
  return { ...evidence, links, authors, dates: findDates(evidence) };
}

function describeFinding(findings: Findings, kind: PageKind, described: Described | null): PageFinding {
  const { reading, links, url } = findings;
  const text = described?.passages.text ?? null;
  const toLink = (link: FoundLink): ArticleLink => ({
    url: link.url,
    title: link.title,
    span: text && spanOfTexts(text, link.from, link.to),
  });
  const origins: Origins = {
    passages: described?.passages ?? null,
    links: links.map((link) => link.element),
  };
  return {
    report: { url, kind, article: described?.article ?? null, links: links.map(toLink) },
    rangeOf: (where, part, start, end) => rangeOfPlace(reading, origins, { where, part, start, end }),
    linkElement: (index) => liveElement(reading, origins.links[index]),
  };
}
