/**
 * How the Latin letters of the dataset may write a name in Chinese characters: in pinyin (`Wang Yi`, `Lü` as Lu, Lyu or Lv) and, as in
 * Taiwan, after Wade and Giles without their apostrophes (`Lai Ching-te`). Folded letters; syllables of a given name are
 * joined.
 */

import { readingsOf } from '../../mentions/han-readings.ts';

/** Initials, longest first; `>` parts pinyin from Wade-Giles. */
const initials = 'zh>ch ch>ch sh>sh b>p p>p d>t t>t g>k k>k j>ch q>ch x>hs z>ts c>ts r>j'
  .split(' ')
  .map((each) => each.split('>') as [string, string]);

/** Syllables that follow no rule. */
const whole: Readonly<Record<string, readonly string[]>> = {
  zhi: ['chih'],
  chi: ['chih'],
  shi: ['shih'],
  ri: ['jih'],
  zi: ['tzu', 'tsu'],
  ci: ['tzu', 'tsu'],
  si: ['ssu', 'szu'],
  yi: ['i', 'yi'],
  yan: ['yen'],
  ye: ['yeh'],
  you: ['yu', 'yiu'],
  yong: ['yung'],
  yue: ['yueh'],
  er: ['erh'],
  ying: ['ying', 'ing'],
  de: ['te', 'teh'],
  ge: ['ko', 'ke'],
  ke: ['ko', 'ke'],
  he: ['ho', 'he'],
  e: ['o'],
  guo: ['kuo', 'kwo'],
  kuo: ['kuo'],
  huo: ['huo'],
  guang: ['kuang', 'kwang'],
  zhe: ['che', 'je'],
};

const finals: Readonly<Record<string, string>> = {
  ian: 'ien',
  ong: 'ung',
  iong: 'iung',
  ie: 'ieh',
  ue: 'ueh',
  ve: 'ueh',
};

function finalOf(letters: string, initial: string): string {
  if (/^[gk]ui$/.test(initial + letters)) return 'uei';
  if (letters === 'uo') return /^[gkh]$/.test(initial) ? 'uo' : 'o';
  return finals[letters] ?? letters.replace('v', 'u');
}

/** A syllable of pinyin after Wade and Giles. */
export function wadeGiles(syllable: string): readonly string[] {
  const known = whole[syllable];
  if (known) return known;
  const [initial, latin] = initials.find(([each]) => syllable.startsWith(each)) ?? ['', ''];
  if (initial === '') {
    const first = /^[mnflhsyw]?/.exec(syllable)?.[0] ?? '';
    return [first + finalOf(syllable.slice(first.length), first)];
  }
  return [latin + finalOf(syllable.slice(initial.length), initial)];
}

const withoutUmlaut = (syllable: string): readonly string[] =>
  syllable.includes('v') ? [syllable.replace('v', 'u'), syllable.replace('v', 'yu'), syllable] : [syllable];

function join(starts: readonly string[], ends: readonly string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => start + end));
}

type Spelling = (syllable: string) => readonly string[];

const spellings: readonly Spelling[] = [withoutUmlaut, wadeGiles];

/** The spellings of characters in each system: none where one of them has no reading. */
function spelled(characters: string, spelling: Spelling): readonly string[] {
  let out: string[] = [''];
  for (let i = 0; i < characters.length; i++)
    out = join(out, [...new Set(readingsOf(characters.charCodeAt(i)).flatMap(spelling))]);
  return out;
}

/** A surname and a given name as a system writes them, in folded letters. */
export type Romanised = readonly [surname: string, given: string];

/** All that a surname and a given name may be in Latin letters, one system after the other. */
export function romanisedNames(surname: string, given: string): readonly Romanised[] {
  const out = new Map<string, Romanised>();
  for (const spelling of spellings)
    for (const first of spelled(surname, spelling))
      for (const last of spelled(given, spelling)) out.set(`${first} ${last}`, [first, last]);
  return [...out.values()];
}
