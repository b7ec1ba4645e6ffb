/**
 * Cases as marked text: `[[Путина|putin]]` must be found and be putin, `[[Xiao|?zhang-a zhang-b]]` must be told as one
 * of the two, and nothing else may be found. A line is `language | marked text // what one could argue about`, at its
 * end perhaps `@` and the date of the page.
 */

import type { MatchContext } from '../../utils/matching/match-text.ts';
import { matchTexts } from '../../utils/matching/match-text.ts';
import type { Match } from '../../utils/model/match.ts';
import { peopleDataset } from './people-records.ts';

/** A case: language, marked text, what one could argue about, and the date of the page. */
export type NameCase = readonly [lang: string, marked: string, why: string, date: string | null];

/** Cases of a table, one a line. */
export function parseCases(table: string): readonly NameCase[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.indexOf(' | ');
      const slashes = line.lastIndexOf(' // ');
      const [why = '', date = null] = line.slice(slashes + 4).split(' @');
      return [line.slice(0, bar), line.slice(bar + 3, slashes), why, date];
    });
}

/** The text without its marks. */
export function unmark(marked: string): string {
  return marked.replace(/\[\[([^|\]]+)\|[^\]]+\]\]/g, '$1');
}

function writeMark({ mention, id, candidates }: Match): string {
  const who = id === null ? `?${candidates.map((each) => each.slice(2)).join(' ')}` : id.slice(2);
  return `[[${mention.surface}|${who}]]`;
}

/** The text with what matching finds marked in it. */
export function markText(text: string, lang: string, date: string | null): string {
  const context: MatchContext = { lang, date, country: null, publisher: null };
  const matches = matchTexts([{ where: 'text', part: 0, text }], context, peopleDataset);
  let out = '';
  let at = 0;
  for (const match of matches) {
    if (match.kind !== 'person') continue;
    out += text.slice(at, match.mention.start) + writeMark(match);
    at = match.mention.end;
  }
  return out + text.slice(at);
}
