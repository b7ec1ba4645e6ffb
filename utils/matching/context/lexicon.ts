/**
 * The context words of a text: for each word the countries and callings that it speaks of. All stems stand in one
 * hash map under the hash of their letters; a word is walked once, letter by letter, and asked after each letter from the second on, so
 * that 2,000 stems cost no more than 20.
 */

import { hashStart, hashStep } from '../../dataset/hash.ts';
import { fold, foldTable } from '../../mentions/fold.ts';
import { numberMap } from '../../mentions/number-map.ts';
import type { Tokens } from '../../mentions/tokens.ts';
import type { CountryCode } from '../../model/facts.ts';
import { countryStems } from './countries.ts';
import { europeanCountryStems } from './european-countries.ts';
import { leisureStems, type OfficeClass, officeStems, otherStems, publicStems } from './topics.ts';

export interface Meaning {
  readonly country: CountryCode | null;
  readonly office: OfficeClass | null;
  /** A calling that is no public office. */
  readonly isOther: boolean;
  readonly isLeisure: boolean;
  readonly isPublic: boolean;
}

interface Entry {
  readonly isWhole: boolean;
  readonly meaning: Meaning;
}

const nothing: Meaning = { country: null, office: null, isOther: false, isLeisure: false, isPublic: false };

/** A bit for the hash of every beginning of a stem, two letters and more: where it is not set, no stem goes on. */
const beginningBits = 18;
const beginnings = new Int32Array(1 << (beginningBits - 5));

/** Place of a hash among the bits; the low bits of such hashes differ little. */
const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - beginningBits);

const entries = new Map<number, Entry>();

function add(stems: string, meaning: Partial<Meaning>): void {
  for (const stem of stems.split(' ')) {
    const isWhole = stem.startsWith('=');
    // A word is walked letter by letter, and ß is one of them.
    const letters = fold((isWhole ? stem.slice(1) : stem).replaceAll('ß', 's'));
    let hash = hashStart;
    for (let i = 0; i < letters.length; i++) {
      hash = hashStep(hash, letters.charCodeAt(i));
      const place = placeOf(hash);
      beginnings[place >>> 5] = (beginnings[place >>> 5] as number) | (1 << (place & 31));
    }
    const known = entries.get(hash);
    entries.set(hash, { isWhole, meaning: { ...nothing, ...known?.meaning, ...meaning } });
  }
}

for (const line of [...countryStems, ...europeanCountryStems])
  add(line.slice(3), { country: line.slice(0, 2) });
for (const [office, stems] of Object.entries(officeStems)) add(stems, { office: office as OfficeClass });
add(otherStems, { isOther: true });
add(leisureStems, { isLeisure: true });
add(publicStems, { isPublic: true });

/** What is under a hash: `list[0]` where nothing is. */
const list: readonly (Entry | null)[] = [null, ...entries.values()];
const placeInList = numberMap(
  14,
  Array.from(entries.keys(), (hash, i) => [hash, i + 1] as const),
);

const longestStem = 16;

/** What Arabic writes with the word after it: a conjunction or preposition, the article. */
const arabicStart = /^(?:[وفبكل](?:ال)?|لل|ال)/;

/** Countries of two words, by the second: `U.S.`, `United Kingdom`. */
const ofTwo: ReadonlyMap<string, Meaning> = new Map(
  [
    ['S', 'US'],
    ['States', 'US'],
    ['K', 'GB'],
    ['Kingdom', 'GB'],
  ].map(([word, country]) => [word as string, { ...nothing, country: country as CountryCode }]),
);

/** The meaning of the second word of `U.S.` or `United States`. */
function meaningOfTwo({ text, starts, ends }: Tokens, word: number): Meaning | null {
  const meaning = ofTwo.get(text.slice(starts[word], ends[word]));
  return meaning &&
    /\b(?:U\.|United\s)$/.test(text.slice(Math.max(0, (starts[word] as number) - 8), starts[word]))
    ? meaning
    : null;
}

/** What a word means, null for most; the longest stem wins. */
export function meaningOf(tokens: Tokens, word: number): Meaning | null {
  const { text, starts, ends } = tokens;
  const start = starts[word] as number;
  const end = ends[word] as number;
  const meaning = meaningIn(text, start, end) ?? (word > 0 ? meaningOfTwo(tokens, word) : null);
  const first = text.charCodeAt(start);
  if (meaning || first < 0x600 || first > 0x6ff) return meaning;
  const cut = arabicStart.exec(text.slice(start, end))?.[0].length ?? 0;
  return cut > 0 && end - start - cut > 3 ? meaningIn(text, start + cut, end) : null;
}

/** The same of the word `text[start, wordEnd)`. */
export function meaningIn(text: string, start: number, wordEnd: number): Meaning | null {
  const end = Math.min(wordEnd, start + longestStem);
  const isCut = end < wordEnd;
  if (end - start < 2) return null;
  let hash = hashStart;
  let found: Meaning | null = null;
  for (let i = start; i < end; i++) {
    const code = foldTable[text.charCodeAt(i)] as number;
    if (code === 0) continue;
    hash = hashStep(hash, code);
    const place = placeOf(hash);
    if ((((beginnings[place >>> 5] as number) >>> (place & 31)) & 1) === 0) break;
    if (i === start) continue;
    const entry = list[placeInList(hash)];
    if (entry && (!entry.isWhole || (i === end - 1 && !isCut))) found = entry.meaning;
  }
  return found;
}
