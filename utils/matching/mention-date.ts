/**
 * The date that a text gives for one mention: `Gates said in February 2014 ...`, `on 5 June 2012`, `в феврале 2014 года`.
 * Only inside the sentence, near the name, and after a preposition: a bare number is no date, and neither is a birth.
 */

import type { PartialDate } from '../model/facts.ts';
import { monthOf } from './months.ts';

const near = 90;

const month =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december)';
const year = '(?<year>(?:19|20)\\d\\d)';
const patterns: readonly RegExp[] = [
  `\\b(?:in|during) (?:${month} )?(?:of )?${year}\\b`,
  `\\bon (?:[a-z]{3,6}day,? )?(?<day>\\d{1,2}) ${month} ${year}\\b`,
  `\\bon (?:[a-z]{3,6}day,? )?${month} (?<day>\\d{1,2}),? ${year}\\b`,
  `(?:^|\\s)в (?:(?<month>[а-я]{2,9}) )?${year}\\s?(?:г\\.|году|года)`,
  `(?:^|\\s)(?<day>\\d{1,2}) (?<month>[а-я]{2,9}) ${year}\\s?(?:г\\.|году|года)`,
].map((pattern) => new RegExp(pattern, 'gi'));
const isBirth = /(?:born|died|родил\S*|скончал\S*|умер\S*)[^.]{0,20}$/i;

/** `2014`, `2014-02` or `2014-02-05`, as precise as the words are. */
function readDate({ year = '', month = '', day }: Readonly<Record<string, string | undefined>>): PartialDate {
  const number = monthOf(month);
  if (number === null) return year;
  const rest = day && Number(day) > 0 && Number(day) < 32 ? `-${day.padStart(2, '0')}` : '';
  return `${year}-${number}${rest}`;
}

function dateIn(stretch: string): PartialDate | null {
  if (!/(?:19|20)\d\d/.test(stretch)) return null;
  const dates: PartialDate[] = [];
  for (const pattern of patterns) {
    for (const match of stretch.matchAll(pattern)) {
      if (!isBirth.test(stretch.slice(0, match.index))) dates.push(readDate(match.groups ?? {}));
    }
  }
  return dates.length === 1 ? (dates[0] as PartialDate) : null;
}

/** Start of the sentence around `at`, at most `near` units before. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - near);
  const before = text.slice(from, at);
  const stop = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('\n'),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  );
  return stop < 0 ? from : from + stop + 1;
}

function sentenceEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + near);
  const stop = text.slice(at, to).search(/[.!?](?:\s|$)|\n/);
  return stop < 0 ? to : at + stop + 1;
}

/** The one date that the sentence gives near `[start, end)`; null where it gives none, or several. */
export function mentionDate(text: string, start: number, end: number): PartialDate | null {
  return dateIn(text.slice(sentenceStart(text, start), sentenceEnd(text, end)));
}
