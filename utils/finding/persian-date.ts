/**
 * Days of the Persian calendar, as papers of Iran and Afghanistan write them: "23 اسفند 1402" and "1402/12/23" are
 * 2024-03-13. Its year begins with spring; six months of 31 days, five of 30, and the rest. When a year begins, and what its
 * months are called, the browser's own calendar knows (`Intl`).
 */

const NAMED = /(?:^|\D)(\d{1,2}) ?(?:ام )?(\p{Script=Arabic}{2,10})(?: ?ماه)?،? (1[34]\d\d)(?!\d)/u;
const FIGURES = /(?:^|\D)(1[34]\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** Languages whose papers count so. */
const TONGUES = /^(?:fa|prs|ps|tg|ckb|azb|mzn|glk)\b/i;
const DAY = 86_400_000;
/** The year 1 began in 622. */
const EPOCH = 621;

let calendar: Intl.DateTimeFormat | null = null;

function partOf(date: number, type: 'month' | 'day'): string {
  calendar ??= new Intl.DateTimeFormat('fa', {
    month: 'long',
    day: 'numeric',
    calendar: 'persian',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return calendar.formatToParts(date).find((part) => part.type === type)?.value ?? '';
}

/** When a year begins: on the day from 19 to 22 March that is the first of a month. */
function startOf(year: number): number {
  let start = Date.UTC(year + EPOCH, 2, 19);
  for (let left = 3; left > 0 && partOf(start, 'day') !== '1'; left--) start += DAY;
  return start;
}

const daysBefore = (month: number): number => (month - 1) * 30 + Math.min(month - 1, 6);

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(startOf(year) + (daysBefore(month) + day - 1) * DAY);
  return date.getTime() > Date.now() + 366 * DAY ? null : date.toISOString().slice(0, 10);
}

/** What the months are called in Afghanistan. */
const AFGHAN = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' ');

/** Month 1 to 12 of a name, 0 where it is none. Letters are told apart as the Arabic keyboard writes them too. */
function monthOf(name: string): number {
  const plain = name.replace(/ي/g, 'ی').replace(/ك/g, 'ک');
  const start = startOf(1400);
  for (let month = 1; month <= 12; month++)
    if (partOf(start + daysBefore(month) * DAY, 'month') === plain) return month;
  return AFGHAN.indexOf(plain) + 1;
}

/** First day of the Persian calendar in a text with plain digits, ISO 8601 of ours; null where there is none. */
export function fromPersianCalendar(text: string, lang: string): string | null {
  const named = NAMED.exec(text);
  const month = named ? monthOf(named[2] ?? '') : 0;
  if (named && month > 0) return isoDay(Number(named[3]), month, Number(named[1]));
  const figures = TONGUES.test(lang) ? FIGURES.exec(text) : null;
  return figures && isoDay(Number(figures[1]), Number(figures[3]), Number(figures[4]));
}
