/**
 * Dates as pages write them, in markup and for readers, to ISO 8601. Days and months in figures are read in
 * the order of the language. Only what is stated is given: no time and no zone is made up.
 */

import { pathOf } from './markup.ts';
import { isMonthFirst, monthOf } from './months.ts';
import { fromPersianCalendar } from './persian-date.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The years of Thailand are this many ahead. */
const BUDDHIST = 543;

/** ISO date of figures that are a real day from 1990 to next year; null for others. */
function isoDay(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year > 2500 ? year - BUDDHIST : year;
  if (full < 1990 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (full > new Date().getUTCFullYear() + 1) return null;
  return `${full}-${pad(month)}-${pad(day)}`;
}

const ISO =
  /(?:^|[^\d])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T ]+(\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(Z|[+-]\d\d:?\d\d)?)?/;
const COMPACT =
  /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Seconds or milliseconds since 1970, as a machine states them. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const CJK = /((?:19|20)\d\d) ?(?:[年년.]|оны) ?(\d{1,2}) ?(?:[月월.]|сарын) ?(\d{1,2})/;
/**
 * What the name of a month is written with: neither blanks nor figures nor signs. Said by what it is not, and without the flag `u`: an expression
 * with all letters of Unicode takes the engine 100 ms when a text first needs it.
 */
const LETTER = /[^\0-@[-`{-\xa9\u2000-\u206f\u3000-\u303f]/.source;
const WORD = `${LETTER}{3,12}`;
/** A month of one word; in Arabic of up to two, or in two of its sets of names ("آذار/مارس", "مارس (آذار)"); in Thai cut short too. */
const ARABIC = /(?: [\u0620-\u06d3]{3,8})?/.source;
const THAI = /[\u0e00-\u0e7f]{1,3}\.[\u0e00-\u0e7f]{1,2}/.source;
const MONTH = `(${WORD}${ARABIC}|آب|${THAI})${/(?: ?[/(] ?[\u0620-\u06d3]{2,12}\)?)?/.source}`;
const DAY = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ère|º|°|\.|ª)?,?(?:[ /-]|(?<=\d\.))(?:de |of |d['’]|ב)?/
  .source;
const AFTER_MONTH = `(?:[ /-]|(?<=${LETTER}${/\./.source}))`;
const YEAR = `${/[.॰]?[,،]?/.source}${AFTER_MONTH}${/(?:de |del |, )?(?:of )?(\d{4})/.source}`;
const DAY_MONTH = new RegExp(`${DAY}${MONTH}${YEAR}`);
const MONTH_DAY = new RegExp(
  `(${WORD})${/\.? ?(\d{1,2})(?:(?:st|nd|rd|th)?,? (?:de )?|(?=20))(\d{4})(?!\d)/.source}`,
);
/** "Mon Aug 03 12:45:00 EDT 2015" */
const MONTH_DAY_TIME =
  /([A-Za-z]{3,12})\.? {1,2}(\d{1,2}),? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5}| (?:GMT)?[+-]\d\d:?\d\d)? ((?:19|20)\d\d)/;
/** "2024 жылғы 13 наурыз", "2024. március 13.", "2024 m. kovo 13 d." */
const YEAR_MONTH = new RegExp(
  `${/((?:19|20)\d\d)\.?/.source}(?:[ -]${LETTER}{1,6}${/\.?/.source})?${/ (?:(\d{1,2})[. -]{1,2})?/.source}(${WORD})${/\.?(?: (\d{1,2}))?(?!\d)/.source}`,
);
/** The years of Japan count from the first of an emperor, those of Taiwan from the republic's. */
const ERA = /(令和|平成|民[國国]) ?(\d{1,3}|元)年 ?(\d{1,2})月 ?(\d{1,2})日/;
const BEFORE_ERA: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const BEFORE_REPUBLIC = 1911;
const REPUBLIC = /(?:^|\D)(1[01]\d)([./-])(\d{1,2})\2(\d{1,2})(?!\d)/;
const VIETNAMESE = /(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})/iu;
const FIGURES = /(?:^|\D)(\d{1,2})([./-] ?)(\d{1,2})\2(\d{4}|\d\d)(?!\d)/;

/** Where a year of two figures stands first too: "20.05.03". */
const YEAR_FIRST = /^(?:ja|ko|zh)\b/i;

function fromFigures(text: string, lang: string): string | null {
  const match = FIGURES.exec(text);
  if (!match) return null;
  if (match[4]?.length === 2 && YEAR_FIRST.test(lang))
    return isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
  const first = Number(match[1]);
  const second = Number(match[3]);
  const swap = match[2]?.startsWith('/') && isMonthFirst(lang) ? second <= 31 && first <= 12 : second > 12;
  return swap ? isoDay(Number(match[4]), first, second) : isoDay(Number(match[4]), second, first);
}

function fromIso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const day = isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
  if (!day || !match[5]) return day;
  const time = match[5].padStart(match[5].length < 6 ? 5 : 8, '0');
  return `${day}T${time}${match[6] ?? ''}`;
}

function fromMonthName(text: string, lang: string): string | null {
  const named = DAY_MONTH.exec(text);
  const day = named && isoDay(Number(named[3]), monthOf(named[2] ?? '', lang), Number(named[1]));
  if (day) return day;
  const other = MONTH_DAY.exec(text);
  const first = other && isoDay(Number(other[3]), monthOf(other[1] ?? '', lang), Number(other[2]));
  if (first) return first;
  const timed = MONTH_DAY_TIME.exec(text);
  const moment = timed && isoDay(Number(timed[3]), monthOf(timed[1] ?? '', lang), Number(timed[2]));
  if (moment) return moment;
  const last = YEAR_MONTH.exec(text);
  return last && isoDay(Number(last[1]), monthOf(last[3] ?? '', lang), Number(last[2] ?? last[4]));
}

function fromCompact(text: string): string | null {
  const match = COMPACT.exec(text);
  const day = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day || !match[4]) return day;
  return `${day}T${match[4]}:${match[5]}${match[6] ? `:${match[6]}` : ''}${match[7] ?? ''}`;
}

function fromEra(text: string, lang: string): string | null {
  const short = /^zh\b/i.test(lang) && REPUBLIC.exec(text);
  if (short) return isoDay(BEFORE_REPUBLIC + Number(short[1]), Number(short[3]), Number(short[4]));
  const match = ERA.exec(text);
  const before = BEFORE_ERA[match?.[1] ?? ''] ?? BEFORE_REPUBLIC;
  return match && isoDay(before + (Number(match[2]) || 1), Number(match[3]), Number(match[4]));
}

/** The zero of the ten digits that a digit of any script is one of. */
function zeroOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return zero;
}

/** The first digit that is none of ours: Arabic's. Marks of direction come after it, or just before. */
const FIRST_OTHER = 0x600;

/** Whether a text is in letters of Europe alone, which hold no other digits and no marks of direction. */
function isPlain(text: string): boolean {
  let all = 0;
  for (let i = 0; i < text.length; i++) all |= text.charCodeAt(i);
  return all < FIRST_OTHER;
}

/** Marks of direction, which stand beside digits; the name of Thailand's years; a day of the Islamic calendar beside one of ours. */
const UNREAD = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|พ\.ศ\. ?|\d+ [\u0620-\u06d3 ]+ 1[34]\d\d ?هـ/g;
/** Where two figures of such a year are left out: "5 มี.ค. 67". */
const THAI_YEAR = /(?<=\d [\u0e00-\u0e7f.]+ )(?=\d\d(?![\d.:]))/;

/** Figures of a day in Chinese characters: "二〇二四年三月十五日". */
const HAN_FIGURES = /[〇零一二三四五六七八九十]{1,4}(?=[年月日])/g;
const HAN_DIGITS = '〇一二三四五六七八九';

function plainHan(figures: string): string {
  const [tens = '', ones] = figures
    .split('十')
    .map((part) => part.replace(/./g, (one) => String(Math.max(HAN_DIGITS.indexOf(one), 0))));
  return ones === undefined ? tens : `${tens || 1}${ones || 0}`;
}

/** Digits of other scripts as ours, and years of Thailand in full. */
const plainDigits = (text: string): string => {
  if (isPlain(text)) return text;
  const digits = text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return digit.length > 1 ? digit : String(code - zeroOf(code));
  });
  return digits.replace(UNREAD, '').replace(THAI_YEAR, '25').replace(HAN_FIGURES, plainHan);
};

/** "5 января'12" */
const SHORT_YEAR = / ?['’](?=\d\d(?!\d))/;

/** First date in a text, ISO 8601; null where there is none. `lang` is a language tag or `''`. */
export function parseDate(text: string, lang: string): string | null {
  const digits = plainDigits(text.slice(0, 300));
  if (!/\d/.test(digits)) return null;
  const short = digits.trim().replace(SHORT_YEAR, ' 20');
  const stated = fromIso(short);
  if (stated) return stated;
  if (!/\d{4}/.test(short)) return fromEra(short, lang) ?? fromFigures(short, lang);
  const compact = fromCompact(short);
  if (compact) return compact;
  const cjk = CJK.exec(short);
  if (cjk) return isoDay(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  const vi = VIETNAMESE.exec(short);
  if (vi) return isoDay(Number(vi[3]), Number(vi[2]), Number(vi[1]));
  return fromMonthName(short, lang) ?? fromPersianCalendar(short, lang) ?? fromFigures(short, lang);
}

/** The same of what a machine states, which may be a count of seconds. */
export function parseStated(text: string, lang: string): string | null {
  const count = EPOCH.exec(text.trim())?.[0];
  if (!count) return parseDate(text, lang);
  return new Date(Number(count.padEnd(13, '0'))).toISOString().replace(/\.\d+Z/, 'Z');
}

/** A year, month and day, after the year there may be sections; or a day, month and year. */
const IN_PATH =
  /[/_-](?:((?:19|20)\d\d)(?:(?:[/_-]|(?:\/[a-z_.]+){1,2}\/(?=\d\d?\/\d\d?\/))(\d{1,2}|[a-z]{3})[/_-](\d{1,2})|(0\d|1[0-2])([0-2]\d|3[01]))|([0-3]\d)([/-])([01]\d)\7((?:19|20)\d\d))(?=[/_.-]|$)/i;

/** How such a day begins; most addresses have none. */
const YEAR_IN_PATH = /[/_-](?:19|20)\d\d/;

/** Day that an address holds (`/2020/04/16/`, `/20200416/`); null where it holds none. */
export function dateInAddress(url: string): string | null {
  if (!YEAR_IN_PATH.test(url)) return null;
  const match = IN_PATH.exec(pathOf(url));
  if (!match) return null;
  const [, year = match[9], month = match[4] ?? match[8] ?? '', day = match[5] ?? match[6]] = match;
  return isoDay(Number(year), Number(month) || monthOf(month, 'en'), Number(day));
}
