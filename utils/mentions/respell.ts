/**
 * Names from other scripts as a language spells them, respelled as English does, which is how most names of the dataset stand:
 * `Selenskyj`, `Ławrow`, `Poetin`, `Choigou` are Zelenskyy, Lavrov, Putin, Shoigu. Where a letter of the language stands for two
 * sounds (German s in Sergej and Selenskyj), there is a spelling for each. Folded letters, so that what a language tells apart by
 * its accents alone (Czech š) is another spelling, too. Arabic: `respell-arabic.ts`.
 */

import { keptLately } from '../dataset/kept-lately.ts';
import { respellArabic } from './respell-arabic.ts';

/** The other spellings of a folded word; none where they would be the same. */
export type Respelling = (folded: string) => readonly string[];

const vowelFollows = '(?=[aeiouy])';

/**
 * Spellings by language: what all have in common, then what each adds or has in its place. A rule is `letters>letters`, with a `+`
 * before which a vowel must follow; of two that fit the longer one counts.
 */
const spellings: Readonly<Record<string, readonly [common: string, ...each: string[]]>> = {
  de: ['schtsch>shch tsch>ch sch>sh ch>kh w>v j>y z>ts ss>s', '', 's+>z', 's+>z sch>zh'],
  pl: ['szcz>shch sz>sh cz>ch ch>kh w>v j>y c>ts ie>e', '', 'rz>r z>zh'],
  nl: ['sjtsj>shch tsj>ch sj>sh zj>zh oe>u ch>kh j>y', ''],
  sv: ['sjtj>shch tj>ch sj>sh zj>zh ch>kh j>y', ''],
  fr: ['tch>ch ch>sh ou>u gue>ge gui>gi', 'chtch>shch dj>j ine>in', 'j>zh'],
  es: ['gue>ge gui>gi', 'j>kh', 'y>zh'],
  hu: ['szcs>shch sz>s zs>zh cs>ch gy>d ty>t ny>n ly>l c>ts j>y s>sh', '', 'h>kh'],
  cs: ['ch>kh j>y', 'c>ts', 'c>ch s>sh z>zh'],
  sl: ['j>y', 'h>kh c>ts', 'c>ch s>sh z>zh'],
  // two letters for a sound that Greek has none for, as one of another script
  el: ['ου>у μπ>б ντ>д γκ>г τζ>џ τσ>ч', ''],
};
const sameAs: Readonly<Record<string, string>> = {
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  sk: 'cs',
  hr: 'sl',
  bs: 'sl',
  lt: 'sl',
  lv: 'sl',
};

/** One pass over a word by these rules, of which a later one takes the place of an earlier. */
function respeller(rules: string): (folded: string) => string {
  const into = new Map<string, string>();
  const patterns = new Set<string>();
  for (const [left = '', right = ''] of rules
    .trim()
    .split(' ')
    .map((rule) => rule.split('>'))) {
    const letters = left.replace('+', '');
    into.set(letters, right);
    patterns.add(left === letters ? letters : letters + vowelFollows);
  }
  const pattern = new RegExp([...patterns].sort((a, b) => b.length - a.length).join('|'), 'g');
  return (folded) => folded.replace(pattern, (letters) => into.get(letters) as string);
}

function respellingOf([common, ...each]: readonly string[]): Respelling {
  const respellers = each.map((rules) => respeller(`${common} ${rules}`));
  return kept((folded) => respellers.map((respell) => respell(folded)));
}

/** Respelling that keeps what it made. */
const kept = (respell: Respelling): Respelling =>
  keptLately(4000, (folded) => [...new Set(respell(folded))].filter((word) => word !== folded));

const byLanguage = new Map([
  ...Object.entries(spellings).map(([lang, rules]) => [lang, respellingOf(rules)] as const),
  ['ar', kept(respellArabic)] as const,
]);

/** Respelling by a lower-case tag of two letters; null for a language that spells such names as English does, or that we do not know. */
export const respellingFor = (lang: string): Respelling | null =>
  byLanguage.get(sameAs[lang] ?? lang) ?? null;
