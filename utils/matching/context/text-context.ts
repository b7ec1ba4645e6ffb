/**
 * What the texts of a page speak of as a whole: which countries, public affairs or leisure, and of what date. Read once a page,
 * and only if some name was found.
 */

import type { Tokens } from '../../mentions/tokens.ts';
import type { CountryCode, PartialDate } from '../../model/facts.ts';
import { monthOf } from '../months.ts';
import { type Meaning, meaningOf } from './lexicon.ts';

export interface TextContext {
  /** How often each country is spoken of. */
  readonly countries: ReadonlyMap<CountryCode, number>;
  /** Words of public affairs and of leisure in a hundred words, at most 2.5. */
  readonly publicAffairs: number;
  readonly leisure: number;
  /** Date of the article, or the latest that its text gives; null where neither. */
  readonly date: PartialDate | null;
  /** Meaning of each word of each part, null for most. */
  readonly meanings: readonly (readonly (Meaning | null)[])[];
}

/** Full date near the start of a text, in the forms of datelines; null where there is none. */
function dateline(text: string): PartialDate | null {
  const head = text.slice(0, 600);
  const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/.exec(head);
  if (iso) return iso[0];
  const monthFirst = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}), ((?:19|20)\d\d)\b/.exec(head);
  const dayFirst = /(?:^|[^\d])(\d{1,2})\.? ([A-Za-zа-я]{3,9}) ((?:19|20)\d\d)(?!\d)/.exec(head);
  const [name = '', day = '', year] = monthFirst
    ? monthFirst.slice(1)
    : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  const month = monthOf(name);
  return month && `${year}-${month}-${day.padStart(2, '0')}`;
}

const years = /(?<!\d)(?:199\d|20[0-3]\d)(?!\d)/g;

/** Latest year that a text names as a number of four digits, null where it names none. */
function latestYear(text: string, today: number): PartialDate | null {
  let latest = 0;
  for (const [year] of text.matchAll(years)) {
    const number = Number(year);
    if (number > latest && number <= today) latest = number;
  }
  return latest === 0 ? null : String(latest);
}

/** Latest year that counts as a date of a text and not as a plan or a number. */
const latestPlausible = 2035;

/** Before this a text is not from: what it begins with is a day of history. */
const earliestPlausible = '1950';

/** So many years after its dateline a text does not speak of: then the date is somebody's birthday. */
const longestOutlook = 12;

/** Date of a text without a stated one. */
function inferDate(text: string): PartialDate | null {
  const latest = latestYear(text, latestPlausible);
  const line = dateline(text);
  if (line === null || line < earliestPlausible) return latest;
  if (latest === null) return line;
  return Number(latest) - Number(line.slice(0, 4)) > longestOutlook ? latest : line;
}

function firstDate(parts: readonly Tokens[]): PartialDate | null {
  for (const { text } of parts) {
    const date = inferDate(text);
    if (date !== null) return date;
  }
  return null;
}

const mostWords = 2.5;

/** Reads the context of all parts of a page. `date` is the stated one. */
export function readContext(parts: readonly Tokens[], date: PartialDate | null): TextContext {
  const countries = new Map<CountryCode, number>();
  let words = 0;
  let publicWords = 0;
  let leisureWords = 0;
  const meanings = parts.map((tokens) => {
    const out = new Array<Meaning | null>(tokens.count).fill(null);
    words += tokens.count;
    for (let word = 0; word < tokens.count; word++) {
      const meaning = meaningOf(tokens, word);
      if (!meaning) continue;
      out[word] = meaning;
      if (meaning.country) countries.set(meaning.country, (countries.get(meaning.country) ?? 0) + 1);
      if (meaning.isPublic) publicWords++;
      if (meaning.isLeisure) leisureWords++;
    }
    return out;
  });
  const scale = 100 / Math.max(words, 60);
  return {
    countries,
    publicAffairs: Math.min(mostWords, publicWords * scale),
    leisure: Math.min(mostWords, leisureWords * scale),
    date: date ?? firstDate(parts),
    meanings,
  };
}
