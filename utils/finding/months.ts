/**
 * Names of months and the order of figures: asked of `Intl` when a page first needs them, and taken from a table for the
 * languages that Chromium does not know. Worked example: `monthOf('березня', 'uk')` is 3.
 */

import { monthNames } from './month-names.ts';

interface Calendar {
  /** Lower-case names, long and short, standing alone and after a day, with their months. */
  readonly names: readonly (readonly [name: string, month: number])[];
  readonly monthFirst: boolean;
}

const calendars = new Map<string, Calendar>();
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

function partOf(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
}

/** From the table; all of these languages write the day first. Null for the others. */
function listCalendar(lang: string): Calendar | null {
  const written = monthNames[lang] ?? monthNames[lang.split('-')[0] ?? ''];
  if (written === undefined) return null;
  const months = written.split('|').map((forms) => forms.split('/'));
  const names = months.flatMap((forms, i) => forms.map((name) => [name, i + 1] as const));
  return { names: names.sort(([a], [b]) => b.length - a.length), monthFirst: false };
}

function readCalendar(lang: string): Calendar {
  const names: [string, number][] = [];
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(lang, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = partOf(format, new Date(Date.UTC(2024, month - 1, 15)))
        .toLowerCase()
        .replace(/[.॰]$/, '');
      if (name.length > 1 && !/\d/.test(name)) names.push([name, month]);
    }
  }
  names.sort(([a], [b]) => b.length - a.length);
  const order = new Intl.DateTimeFormat(lang, { calendar: 'gregory' }).formatToParts(new Date(0));
  const first = order.find((part) => part.type === 'day' || part.type === 'month');
  return { names, monthFirst: first?.type === 'month' };
}

function calendarOf(lang: string): Calendar {
  let calendar = calendars.get(lang);
  if (!calendar) {
    try {
      calendar = listCalendar(lang) ?? readCalendar(lang || 'en');
    } catch {
      calendar = readCalendar('en');
    }
    calendars.set(lang, calendar);
  }
  return calendar;
}

/** Where papers call the months by other names, or write them in other letters, than the rest of their language. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-MA'],
  uz: ['uz', 'uz-Cyrl'],
  sr: ['sr-Latn'],
};

/** Where a page does not say its language, or says a wrong one: the tongues of many papers, by script. */
const OTHERS: readonly (readonly [script: RegExp, tongues: string])[] = [
  [/^\p{Script=Latin}/u, 'de fr es it pt nl pl tr sv da cs hu'],
  [/^\p{Script=Cyrillic}/u, 'ru uk bg'],
  [/^\p{Script=Arabic}/u, 'ar'],
  [/^\p{Script=Greek}/u, 'el'],
  [/^\p{Script=Hebrew}/u, 'he'],
];

/** Month of a whole name in another language of its script; 0 where it is none. */
function monthOfOthers(name: string): number {
  const tongues = OTHERS.find(([script]) => script.test(name))?.[1] ?? '';
  for (const tongue of tongues.split(' ').filter(Boolean)) {
    const found = calendarOf(tongue).names.find(([known]) => known === name);
    if (found) return found[1];
  }
  return 0;
}

/** Month 1 to 12 of a name in the language or in English, else a whole name in another one of its script; 0 where it is none. */
export function monthOf(name: string, lang: string): number {
  const lower = name.toLowerCase();
  const regions = REGIONS[lang.slice(0, 2).toLowerCase()] ?? [];
  for (const tongue of lang ? [lang, ...regions, 'en'] : ['en']) {
    const found = calendarOf(tongue).names.find(
      ([known]) => lower.startsWith(known) || (lower.length > 2 && known.startsWith(lower)),
    );
    if (found) return found[1];
  }
  return monthOfOthers(lower);
}

/** Whether days and months in figures are written month first in this language; as in the United States where it is unknown. */
export const isMonthFirst = (lang: string): boolean => calendarOf(lang).monthFirst;
