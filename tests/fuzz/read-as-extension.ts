/** A page on the way that it takes in the extension, from its document to what is drawn, both ends in one process. */

import en from '../../locales/en.json';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { judgeTables } from '../../utils/finding/judge-tables.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import type { PageReport } from '../../utils/model/article.ts';
import { type PageFinding, placeFinding } from '../../utils/page/places.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { readThrough } from '../../utils/page/slices.ts';
import { narrowWorkerRequest } from '../../utils/platform/narrow.ts';
import type { PageNotes } from '../../utils/protocol/page-notes.ts';
import { defaultSettings } from '../../utils/protocol/settings.ts';
import { buildContext } from '../../utils/view/build-context.ts';
import { buildPageNotes } from '../../utils/wording/page-notes.ts';
import { createTexts } from '../../utils/wording/texts.ts';
import { outletRecords } from '../matching/outlets/outlet-dataset.ts';
import { people } from '../matching/people-records.ts';

const dataset = memoryDataset({ ...outletRecords, people }, nameRules);
const texts = createTexts('en', en);

/** What the worker draws of a report. */
export const notesOf = (report: PageReport): PageNotes =>
  buildPageNotes(buildContext(report, dataset, '2020-04-16'), defaultSettings, texts);

/** Whether the worker would take it, sent as the browser sends it. */
const isTaken = (request: object): boolean => narrowWorkerRequest(structuredClone(request)) !== null;

/** Asks for places, right and wrong ones: null or a Range, never a throw. */
const askForPlaces = ({ report, rangeOf, linkElement }: PageFinding): void => {
  const length = report.article?.text.length ?? 0;
  for (const start of [0, 1, length >> 1, length - 1, length, length + 5, -1]) {
    rangeOf('text', 0, start, start + 3);
    rangeOf('title', 0, start, start);
    rangeOf('caption', start, 0, 1);
  }
  report.links.slice(0, 5).forEach((link, at) => {
    if (link.span) rangeOf('text', 0, ...link.span);
    linkElement(at);
  });
  linkElement(-1);
};

/** Reads the page; gives what is wrong with that, null for nothing. May throw, which is wrong too. */
export const readAsExtension = (document: Document, url: string): string | null => {
  const page = readThrough(readPage(document, url));
  if (!isTaken({ to: 'worker', kind: 'read', tables: page.tables })) return 'the tables are refused';
  const finding = placeFinding(page, structuredClone(judgeTables(structuredClone(page.tables))));
  const { report } = finding;
  if (!isTaken({ to: 'worker', kind: 'notes', report })) return 'the report is refused';
  askForPlaces(finding);
  const { marks, notes } = notesOf(structuredClone(report));
  for (const { where, part, span, note } of structuredClone(marks)) {
    if (notes[note] === undefined) return `a mark without a card, ${note}`;
    if (span[0] < 0 || span[1] < span[0]) return `a mark from ${span[0]} to ${span[1]}`;
    finding.rangeOf(where, part, ...span);
  }
  return null;
};
