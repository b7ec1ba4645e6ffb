/**
 * Reads who holds an office from a line of the World Factbook: `President Kasym-Zhomart TOKAYEV (since 20 March 2019)`,
 * `King CHARLES III (since 8 September 2022); represented by Governor General Mary SIMON (since 26 July 2021)`.
 */

import { plainName, properName } from '../shared/person-names.ts';

export interface Holding {
  readonly title: string;
  readonly name: string;
  /** ISO date of the precision given, `''` where none is. */
  readonly from: string;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  quot: '"',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  ndash: '-',
};
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

/** The text without markup and entities. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/gu, ' ')
    .replace(
      /&([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron);/gu,
      (_, letter: string, mark: string) => (letter + (marks[mark] ?? '')).normalize('NFC'),
    )
    .replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/gu, ' ')
    .trim();
}

const title =
  /^((?:(?:Interim|Caretaker|Transitional?|Acting|Transition|Crown Prince(?: and)?|Sultan and|GNU Interim|CNSP|Co-|Federal|State|overall)\s?)*(?:President of the Swiss Confederation|President of the National Council for the Safeguard of the Homeland|Supreme People's Assembly President|Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces|Chair(?:man|person) of the (?:Cabinet|Council) of Ministers|President of the Government of Spain|President of (?:the )?(?:Territorial )?Council(?: of Ministers)?|Presidential Leadership Council Chairperson|President, Presidential Council,|Co-Prince|Vice President|President|Prime Minister and Foreign Minister|Prime Minister and Co-Vice President|Prime Minister|King|Queen|Emperor|Pope|Amir|Sultan|Grand Duke|Prince|Chancellor|Premier|Governor General|Governor-General|Governor|Supreme Leader|State Affairs Commission President|Chief Minister|Chief Executive|Head of Government|Taoiseach|Taliban Leader|Minister of State|Administrator|Commissioner|High Commissioner|Lieutenant Governor))\s+(?=\S)/u;

/** Two to four words, the surname in capitals. */
const nameAlone = /^(?=.*\p{Lu}{3})(?:\p{Lu}[\p{L}'’-]* ){1,3}\p{Lu}[\p{L}'’-]*$/u;

/**
 * Holders named in the text; empty where it names none in the usual form. A name alone (`Sébastien LECORNU (since ...)`) holds
 * the `post`, where one is given.
 */
export function readHolders(html: string, post = ''): Holding[] {
  const parts = plainText(html).split(/; (?:represented by )?|, represented by /u);
  const holders = parts.flatMap((part) => readHolder(part, parts.length === 1 ? post : '') ?? []);
  return parts.length > 1 && holders.length > 1
    ? holders.filter((one) => !/^(?:King|Queen)$/u.test(one.title))
    : holders;
}

function readHolder(text: string, post: string): Holding | null {
  const since = /\(since ([^)]*)\)/u.exec(text)?.[1] ?? '';
  const bare = text
    .replace(/\((?!since)[^)]*\)/gu, ' ')
    .replace(/\(.*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const office = title.exec(`${bare} `)?.[1];
  if (office === undefined) return post !== '' && nameAlone.test(bare) ? holding(post, bare, since) : null;
  return holding(office.replace(/,$/u, ''), bare.slice(office.length).trim(), since);
}

function holding(title: string, raw: string, since: string): Holding | null {
  const name = surnameCase(raw);
  return name === null || !/^\p{Lu}/u.test(name) ? null : { title, name, from: readDate(since) };
}

/** Proper case, ranks left out; null for a vacancy. */
export function surnameCase(text: string): string | null {
  const name = plainName(text.replace(/\s+of (?:Norway|Denmark)$/u, ''));
  return name === null || /vacant/iu.test(name) || name.split(' ').length > 8 || /,/u.test(name)
    ? null
    : properName(name);
}

/** `20 March 2019`, `April 2018` or `1997`. */
export function readDate(text: string): string {
  const match = /^(?:(\d{1,2}) )?(?:(\p{Lu}\p{L}+) )?(\d{4})/u.exec(text.trim());
  if (match === null) return '';
  const [, day, month, year = ''] = match;
  const at = months.indexOf(month ?? '') + 1;
  if (at === 0) return year;
  const head = `${year}-${String(at).padStart(2, '0')}`;
  return day === undefined ? head : `${head}-${day.padStart(2, '0')}`;
}
