/** Which of the tables that few pages need a page does. */

import { chineseTable } from '../matching/by-sound/han.ts';
import { hangulTable } from '../matching/by-sound/hangul.ts';
import { hanTable } from '../mentions/han-readings.ts';
import type { PageReport } from '../model/article.ts';
import type { LateTable } from '../model/late-table.ts';
import { speechTableFor } from '../sourcing/lexicons.ts';
import { partsOf } from './build-context.ts';

/** How much of a page is looked at for its script, in UTF-16 units. */
const SAMPLE = 4000;

/** Tables that `buildContext` asks for this page: of a script, where more than every tenth letter is of it. Fewer hardly name anybody beside an office. */
export function tablesFor(report: PageReport): LateTable[] {
  const { kind, article } = report;
  const sample = partsOf(report)
    .map(({ text }) => text)
    .join('')
    .slice(0, SAMPLE);
  const hasMany = (letters: RegExp): boolean => (sample.match(letters)?.length ?? 0) > sample.length / 10;
  const tables: LateTable[] = hasMany(/[\u4e00-\u9fff]/g) ? [hanTable, chineseTable] : [];
  if (hasMany(/[가-힣]/g)) tables.push(hangulTable);
  const speech = article && kind === 'article' ? speechTableFor(article.lang, article.text) : null;
  return speech ? [...tables, speech] : tables;
}
