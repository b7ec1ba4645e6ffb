/**
 * Dates as precise as they are known. Browsers carry different amounts of language data: Chromium knows that
 * Kazakh exists, but no month of it, and says `M04`. There the months and the order come from the messages.
 */

const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

const DATE = /^\d{4}(-\d\d)?(-\d\d)?/;
const UNNAMED_MONTH = /M\d\d/;
/** French counts the first of a month as first, which no browser writes. */
const FRENCH_FIRST = /^1(?= )/;

/** Fills a message of `date.*`; as `Texts.say`. */
type Say = (
  key: 'date.months' | 'date.day' | 'date.month',
  values?: Readonly<Record<string, string>>,
) => string;

function sayDate(date: string, say: Say): string {
  const [year = '', month = '', day] = date.split('-');
  const name = say('date.months').split('|')[Number(month) - 1] ?? month;
  if (day === undefined) return say('date.month', { year, month: name });
  return say('date.day', { year, month: name, day: String(Number(day)) });
}

/** Makes the function that words dates: `2020`, `April 2020`, `Apr 16, 2020`; what is no date stays as it is. */
export function createDates(language: string, say: Say): (date: string) => string {
  const formats: (Intl.DateTimeFormat | undefined)[] = [];
  return (date) => {
    const known = DATE.exec(date)?.[0];
    const time = known === undefined ? Number.NaN : Date.parse(known);
    if (known === undefined || Number.isNaN(time)) return date;
    const precision = known.split('-').length - 1;
    formats[precision] ??= new Intl.DateTimeFormat(language, {
      ...PARTS[precision],
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    const text = formats[precision].format(time);
    if (UNNAMED_MONTH.test(text)) return sayDate(known, say);
    return language === 'fr' ? text.replace(FRENCH_FIRST, '1er') : text;
  };
}
