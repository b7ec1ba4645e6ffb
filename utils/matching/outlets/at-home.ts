/**
 * Whether a reader of the page may be expected to know an outlet: names of one word, abbreviations and ordinary words are somebody
 * else's too in other countries (`MSG` is a German magazine and a network of New York, `Max` a channel of Canada), so that
 * one that is little known counts only where the page has to do with its country. So does a body of a state whose name does not say of which.
 */

import { type OutletName, WELL_KNOWN } from './outlet-name.ts';
import type { OutletPage } from './scanned-part.ts';
import type { Weighed } from './weigh-stretch.ts';

/** Countries whose outlets write in a language. */
const homes: Readonly<Record<string, string>> = {
  en: 'US GB IE CA AU NZ ZA IN NG KE GH UG SG PH MT',
  de: 'DE AT CH LI LU',
  fr: 'FR BE CH CA LU MC SN CI MA DZ TN',
  es: 'ES MX AR CL PE CO VE EC BO PY UY CR PA CU DO GT HN SV NI PR',
  pt: 'PT BR AO MZ CV',
  it: 'IT CH SM VA',
  nl: 'NL BE SR',
  ru: 'RU BY KZ UA KG UZ TJ MD LV EE AM GE AZ',
  uk: 'UA',
  kk: 'KZ',
  pl: 'PL',
  cs: 'CZ',
  sv: 'SE FI',
  da: 'DK GL FO',
  no: 'NO',
  nb: 'NO',
  fi: 'FI',
  el: 'GR CY',
  tr: 'TR CY',
  ro: 'RO MD',
  ar: 'EG SA AE QA KW BH OM YE IQ SY JO LB PS LY TN DZ MA SD',
  fa: 'IR AF TJ',
  he: 'IL',
  hi: 'IN',
  zh: 'CN TW HK MO SG',
  ja: 'JP',
  ko: 'KR KP',
  bg: 'BG',
  sr: 'RS BA ME',
  hr: 'HR BA',
  bs: 'BA',
  mk: 'MK',
  sl: 'SI',
  sk: 'SK',
  hu: 'HU RO SK',
  sq: 'AL XK MK',
  be: 'BY',
  lt: 'LT',
  lv: 'LV',
  et: 'EE',
  ka: 'GE',
  hy: 'AM',
  az: 'AZ',
  ky: 'KG',
  uz: 'UZ',
  tg: 'TJ',
  mn: 'MN',
  id: 'ID',
  ms: 'MY SG BN',
  th: 'TH',
  vi: 'VN',
  bn: 'BD IN',
  ur: 'PK IN',
  ta: 'IN LK SG',
  sw: 'KE TZ',
  ca: 'ES AD',
};

/** Abbreviations of two letters are initials, hours and sizes first: they ask for more. */
const wellKnownShort = 150;

/** So does an ordinary word, whatever kind of outlet stands beside it: somebody abroad is called so too (`агенция „Фокус“`). */
const wellKnownWord = 130;

/** Points of a kind of outlet right beside a name. */
const kindBeside = 4;

function needsHome({ stretch: { name, start, end }, media }: Weighed, isAlone: boolean): boolean {
  if (name.isUnplaced) return true;
  if (name.kind !== 'outlet' || name.risk === 'plain') return false;
  const isWord = isAlone && name.risk === 'ordinary';
  if (media.points >= kindBeside && !isWord) return false;
  // An agency is quoted everywhere, and `Tengrinews` says itself what it is.
  if (name.risk === 'single' && (name.type === 'agency' || name.isTelling)) return false;
  if (name.risk === 'short' && end - start < 3) return name.weight < wellKnownShort;
  return name.weight < (isWord ? wellKnownWord : WELL_KNOWN);
}

/** What a page has to do with countries. */
type HomePage = Pick<OutletPage, 'lang' | 'country' | 'countries'>;

/** What every government has, called so in many countries. */
const everywhere =
  /^(?:umwelt)?bundes|^(?:cabinet|conseil|cour|department|minist(?:ry|ere|erio|ero|erium)|secretaria|министерство|мвд|мид)$/;

/**
 * Whether a body of a state, by words that do not say of which, is that of the country which the page speaks of; of a ministry, of most, and
 * of more than of where it is published: Austria has a `Bundesregierung` too.
 */
function isOfPage({ words }: OutletName, country: string, page: HomePage): boolean {
  const all = page.countries();
  const count = all.get(country) ?? 0;
  if (!words.some(({ folded }) => everywhere.test(folded))) return count > 0;
  return count > (all.get(page.country ?? '') ?? 0) && count === Math.max(...all.values());
}

/** Whether the name needs no home, or has one on this page. `isAlone`: no other outlet that we know is called so. */
export function isAtHome(weighed: Weighed, page: HomePage, isAlone: boolean): boolean {
  const { name } = weighed.stretch;
  const { country, risk } = name;
  if (!needsHome(weighed, isAlone) || (country !== null && country === page.country)) return true;
  // Where nobody knows the country, a word of its own is enough (`WikiLeaks`).
  if (country === null) return risk === 'single';
  if (name.isUnplaced) return isOfPage(name, country, page);
  const home = homes[page.lang?.slice(0, 2).toLowerCase() ?? ''];
  return home?.includes(country) || page.countries().has(country);
}
