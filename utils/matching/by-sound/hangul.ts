/**
 * Names of Korea in Hangul. A syllable is its number: 588 for each initial, 28 for each vowel, one for each final. Each of these has the
 * letters by which the Revised Romanisation, McCune-Reischauer or custom write it (`이` as Lee, Yi, Rhee and Ri).
 */

import { lazily } from '../../dataset/lazily.ts';
import { hangul } from '../../mentions/tables/hangul.ts';
import type { LateTable } from '../../model/late-table.ts';
import type { Spelled, Writing } from './writing.ts';
import { readWrittenTable } from './written-table.ts';

/** Asked for by pages with much Hangul. */
export const hangulTable: LateTable<string> = { name: 'hangul', value: hangul };

const initials = 'g|k kk|k n|r d|t tt|d r|l|n m b|p pp|b s|sh ss|s  j|ch jj|ch ch k t p h'.split(' ');
const vowels =
  'a[hr]? ae|ai?|e ya yae eo|u[hr]?|e?ou?|er? eh?|ae|ei y(?:e?[oau]h?|ou)|u y?[ae]+ oh? wah? wa[ei] o[eiy] yoh? w?oo|w?u|ou woo?|weo|wu we wi|wee y?oo|y?u|you|ew eu|u|oo? eui|ui?|ee i|ee|y?ih?'.split(
    ' ',
  );
const finals = ' k|g|ck k k n n n t l k m l l l p l m p|b p t t ng t t k t p t'.split(' ');

interface Syllable {
  readonly initial: readonly string[];
  readonly vowel: string;
  readonly final: string;
}

function syllableOf(letter: string): Syllable {
  const code = letter.charCodeAt(0) - 0xac00;
  const vowel = vowels[Math.floor((code % 588) / 28)] as string;
  const initial = initials[Math.floor(code / 588)] as string;
  return {
    // before i and y an initial l is not said in the South: `이` is Ri in the North
    initial: (initial || (/^[iy]/.test(vowel) ? '|r|l|rh' : '')).split('|'),
    vowel,
    final: finals[code % 28] as string,
  };
}

const patternOf = (letters: string): RegExp =>
  new RegExp(
    `^${[...letters]
      .map(syllableOf)
      .map(({ initial, vowel, final }) => `(?:${initial.join('|')})(?:${vowel})h?(?:${final})`)
      .join('')}$`,
  );

/** One spelling for each skeleton that the letters may have: vowels are alike to it. */
function skeletonsOf(letters: string, isSurname: boolean): readonly string[] {
  let out = [''];
  for (const { initial, vowel, final } of [...letters].map(syllableOf)) {
    const heard = [/^w(?!\?)/.test(vowel) ? 'wa' : 'a'];
    if (/^w\?/.test(vowel)) heard.push('wa');
    if (isSurname) heard.push('ah', 'ar');
    out = out.flatMap((start) =>
      initial.flatMap((first) =>
        heard.flatMap((each) => final.split('|').map((last) => start + first + each + last)),
      ),
    );
  }
  return out;
}

function spell(surname: string, given: string): Spelled {
  const patterns = lazily(() => [patternOf(surname), patternOf(given)] as const);
  const ends = skeletonsOf(given, false);
  return {
    keys: skeletonsOf(surname, true).flatMap((start) => ends.map((end) => [start, end] as const)),
    isName: (first, last) => patterns()[0].test(first) && patterns()[1].test(last),
  };
}

/** Particles that a name may have behind it. */
const behind = /^(?:[은는이가을를의에와과도측]|에게|에서|으로|께서|이나|이라)?(?![가-힣])/;

const isSyllables = /^[가-힣]{2,}$/;
const syllable = /[가-힣]/;

/** Made of the table when such a text is first read. */
export function hangulWriting(table: string): Writing {
  const words = readWrittenTable(table);
  return {
    ...words,
    countries: ['KR', 'KP'],
    surnameLength: (text, start) => words.surnames?.exec(text.slice(start, start + 2))?.[0].length ?? 0,
    isName: (text, start, end) =>
      isSyllables.test(text.slice(start, end)) && !syllable.test(text.charAt(start - 1)),
    isEnd: (text, end) => behind.test(text.slice(end, end + 3)),
    spell,
  };
}
