/** Which of the tables that few pages need a page does. */

import { hangulTable, needHangulTable } from '../matching/by-sound/hangul.ts';
import { hanTable, needHanTable } from '../mentions/han-readings.ts';
import type { PageReport } from '../model/article.ts';
import type { LateTable } from '../model/late-table.ts';
import { speechTableFor } from '../sourcing/lexicons.ts';
import { partsOf } from './build-context.ts';

/** Tables that `buildContext` asks for this page. */
export function tablesFor(report: PageReport): LateTable[] {
  const { kind, article } = report;
  const texts = partsOf(report).map(({ text }) => text);
  const tables: LateTable[] = needHanTable(texts) ? [hanTable] : [];
  if (needHangulTable(texts)) tables.push(hangulTable);
  const speech = article && kind === 'article' ? speechTableFor(article.lang, article.text) : null;
  return speech ? [...tables, speech] : tables;
}
