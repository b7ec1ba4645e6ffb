/**
 * The date that a text gives for one mention: `As minister, Gates said in February 2014 ...`, `в феврале 2014 года`.
 * Only inside the sentence, near the name, and after a preposition: a bare number is no date, and neither is a birth.
 */

import type { PartialDate } from '../model/facts.ts';

const near = 90;

const english = 'january february march april may june july august september october november december'.split(
  ' ',
);
const russian = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');

const inEnglish =
  /\b(?:in|during) (?:(january|february|march|april|may|june|july|august|september|october|november|december) )?(?:of )?((?:19|20)\d\d)\b/gi;
const inRussian = /(?:^|\s)в (?:([а-я]{2,9}) )?((?:19|20)\d\d)\s?(?:г\.|году|года)/gi;
const isBirth = /(?:born|died|родил\S*|скончал\S*|умер\S*)[^.]{0,20}$/i;

function monthOf(word: string | undefined): number {
  if (!word) return 0;
  const lower = word.toLowerCase();
  const at = english.indexOf(lower);
  return (at >= 0 ? at : russian.findIndex((month) => lower.startsWith(month))) + 1;
}

function dateIn(stretch: string): PartialDate | null {
  if (!/(?:19|20)\d\d/.test(stretch)) return null;
  const dates: PartialDate[] = [];
  for (const pattern of [inEnglish, inRussian]) {
    for (const match of stretch.matchAll(pattern)) {
      if (isBirth.test(stretch.slice(0, match.index))) continue;
      const month = monthOf(match[1]);
      const year = match[2] as string;
      dates.push(month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year);
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
