/**
 * Runs the extension's own path (find, match, source, view) on a saved page or a text, in Node. The DOM is
 * jsdom's, with scripts off and nothing fetched.
 */

import { JSDOM, VirtualConsole } from 'jsdom';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import type { Article, PageReport } from '../../utils/model/article.ts';
import { findPage } from '../../utils/page/find-page.ts';
import { buildContext } from '../../utils/view/build-context.ts';
import type { ContextView } from '../../utils/view/context-view.ts';
import { flattenPage } from './flatten-page.ts';
import { type InspectInput, webAddress } from './read-input.ts';

export interface Inspection {
  readonly report: PageReport;
  readonly view: ContextView;
  /** Milliseconds for finding (without parsing the page) and for matching with sourcing. */
  readonly ms: { readonly find: number; readonly match: number };
}

const NO_ADDRESS = 'https://page.invalid/';

const round = (ms: number): number => Math.round(ms * 1000) / 1000;

function articleOfText(input: InspectInput, text: string): Article {
  return {
    title: '',
    authors: [],
    publisher: null,
    published: input.date,
    modified: null,
    lang: input.lang,
    url: input.url,
    text,
    labels: [],
    asides: [],
  };
}

function reportOfText(input: InspectInput, text: string): PageReport {
  return { url: input.url ?? NO_ADDRESS, kind: 'article', article: articleOfText(input, text), links: [] };
}

/** What the caller knows better than the page (a date, a language) fills what the page does not say. */
function complete(report: PageReport, input: InspectInput): PageReport {
  if (!report.article) return report;
  const { published, lang } = report.article;
  return {
    ...report,
    article: { ...report.article, published: published ?? input.date, lang: lang ?? input.lang },
  };
}

const STYLE_SHEET = /(<style\b[^>]{0,2000}>).*?(?:<\/style\s*>|$)/gis;
const STYLE = /\sstyle(?=\s{0,9}=)/gi;

/** A page in the forms in which it is tried: as it is, without style sheets, without styles. */
const FORMS: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => html.replace(STYLE_SHEET, '$1</style>'),
  (html) => html.replace(STYLE_SHEET, '$1</style>').replace(STYLE, ' data-style'),
];

/**
 * Opens a page. The reader of styles throws at some faults in them (`calc(1px - (2px)`), which browsers pass over.
 * Throws where no form of the page can be opened.
 */
function openPage(html: string, url: string): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() };
  const flat = flattenPage(html);
  let first: unknown;
  for (const form of FORMS)
    try {
      return new JSDOM(form(flat), options);
    } catch (error) {
      first ??= error;
    }
  throw first;
}

function findInHtml(html: string, input: InspectInput): { report: PageReport; find: number } {
  const url = webAddress(input.url ?? '') ?? NO_ADDRESS;
  const dom = openPage(html, url);
  try {
    const start = performance.now();
    const { report } = findPage(dom.window.document, url);
    return { report: complete(report, input), find: performance.now() - start };
  } finally {
    dom.window.close();
  }
}

/** Inspects one input. `today` (ISO 8601) stands in for a missing date, and says so in the view. */
export function inspectPage(input: InspectInput, dataset: Dataset, today: string): Inspection {
  const found =
    input.text !== null
      ? { report: reportOfText(input, input.text), find: 0 }
      : findInHtml(input.html ?? '', input);
  const start = performance.now();
  const view = buildContext(found.report, dataset, today);
  return {
    report: found.report,
    view,
    ms: { find: round(found.find), match: round(performance.now() - start) },
  };
}
