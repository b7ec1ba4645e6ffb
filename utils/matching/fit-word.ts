/** Whether a word of a text is a word of a name: its letters, in one script, or its sounds. */

import { arabicFit } from '../mentions/arabic-fit.ts';
import { isLatin } from '../mentions/fold.ts';
import type { Endings } from '../mentions/inflection.ts';
import { groupOfWord, isFormOf } from '../mentions/name-classes.ts';
import { type Heard, hear, soundsOf } from '../mentions/romanise.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { foldedWord, personForms, respelledOf, type Words } from '../mentions/words.ts';
import { letterFit, soundFit, type WordFit } from './compare-words.ts';
import { isNumeral } from './name-customs.ts';
import { latinOfWord, type PreparedName, soundsOfWord } from './prepared-name.ts';
import { createRecentTable, keepRecent, recentAt } from './recent-table.ts';

const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= 0x400 && word.charCodeAt(0) < 0x530;
const isArabic = (word: string): boolean => word.charCodeAt(0) >= 0x590 && word.charCodeAt(0) < 0x800;

/** A word of a text as it is compared. */
export interface TextWord {
  /** The folded word first, then its stems. */
  readonly forms: readonly string[];
  /** Other spellings of the forms (`respelledOf`). */
  readonly respelled: readonly string[];
  /** Sounds of the forms, null until they are needed. */
  heard: readonly Heard[] | null;
  /** It was found by its skeleton, so that sounds with another one need no comparing. */
  readonly isFound: boolean;
  /** A number that no other of those compared lately has. */
  readonly id: number;
}

/** Words that were compared lately, by the endings of their language: a page names the same few people again and again. */
const recent = new WeakMap<Endings, Map<string, TextWord>>();
const maxRecent = 2000;

function recentWords({ endings }: Words): Map<string, TextWord> {
  let known = recent.get(endings);
  if (!known || known.size > maxRecent) {
    known = new Map();
    recent.set(endings, known);
  }
  return known;
}

let ids = 0;

/** Holds nothing of the text that the forms are from. */
export function toTextWord(
  forms: readonly string[],
  respelled: readonly string[],
  isFound: boolean,
): TextWord {
  ids = (ids + 1) | 0;
  return { forms, respelled, heard: null, isFound, id: ids };
}

/** Word `at` of a text. */
export function textWord(words: Words, at: number, isFound: boolean): TextWord {
  const folded = foldedWord(words, at);
  const all = recentWords(words);
  const hasApostrophe = (words.tokens.apostrophes[at] as number) > 0;
  // What an apostrophe cuts off does not show in the folded word.
  const key = hasApostrophe ? `${folded} ${personForms(words, at).join(' ')}` : folded;
  const place = isFound ? key : `${key} `;
  const known = all.get(place);
  if (known) return known;
  const made = toTextWord(personForms(words, at), respelledOf(words, at), isFound);
  all.set(place, made);
  return made;
}

function heardOf(text: TextWord): readonly Heard[] {
  text.heard ??= hear([...text.forms, ...text.respelled].map(soundsOf));
  return text.heard;
}

function bestSound(text: TextWord, name: readonly Heard[]): number {
  const { isFound } = text;
  let best = 0;
  const own = heardOf(text);
  for (let i = 0; i < own.length; i++) {
    const a = own[i] as Heard;
    if (a.sounds.length < 2) continue;
    for (let k = 0; k < name.length; k++) {
      const b = name[k] as Heard;
      if (isFound && a.skeleton !== b.skeleton) continue;
      const fit = soundFit(a.sounds, b.sounds);
      if (fit > best) best = fit;
      if (best === 1) return best;
    }
  }
  return best;
}

function acrossScripts(text: TextWord, name: PreparedName, word: NameWord): WordFit | null {
  if (isFormOf(text.forms, word.folded)) return { fit: 0.95, form: 'romanised' };
  const best = bestSound(text, soundsOfWord(name, word));
  return best > (isListed(text, name, word) ? 0.95 : 0) ? { fit: best, form: 'romanised' } : null;
}

const inCyrillic = /^(?:RU|UA|BY|BG|RS|MK|KZ|KG|MN)$/;

/** `Егор` is no Igor: where a name has a form in the letters of its own country that we list, nothing else is written. */
const isListed = (text: TextWord, { country }: PreparedName, { folded }: NameWord): boolean =>
  inCyrillic.test(country ?? '') && isCyrillic(text.forms[0] as string) && groupOfWord(folded) !== 0;

/** As `acrossScripts`, of a word without its short vowels. At an end of a name its article may be one that the Latin name lacks. */
function fromArabic(text: TextWord, name: PreparedName, word: NameWord): WordFit | null {
  let best = 0;
  for (const own of heardOf(text)) {
    if (own.sounds.length < 2) continue;
    const bare = text.isFound && own.sounds.startsWith('al') ? own.sounds.slice(2) : '';
    for (const latin of soundsOfWord(name, word)) {
      best = Math.max(best, arabicFit(own.sounds, latin.sounds), bare ? arabicFit(bare, latin.sounds) : 0);
    }
  }
  return best > 0 ? { fit: best, form: 'romanised' } : null;
}

/** What the other spelling of a word is worth where it has the letters of the name, or is a form of the given name. */
const asRespelled = 0.96;

/** Fit of the best of a word's other spellings. */
function respelledFit({ respelled }: TextWord, word: NameWord): WordFit | null {
  let best = 0;
  for (const spelling of respelled) {
    const fit = letterFit([spelling], word.folded, true);
    if (fit) best = Math.max(best, Math.min(asRespelled, fit.fit));
  }
  return best > 0 ? { fit: best, form: 'romanised' } : null;
}

function inOneScript(text: TextWord, name: PreparedName, word: NameWord): WordFit | null {
  const fit = letterFit(text.forms, word.folded, name.isLatin && name.isRomanised);
  if (name.isLatin && text.respelled.length > 0 && (fit?.fit ?? 0) < asRespelled)
    return respelledFit(text, word) ?? fit;
  if (fit || name.isLatin || isArabic(word.folded)) return fit;
  const best = bestSound(text, soundsOfWord(name, word));
  if (best < 0.85 || (name.surnames.includes(word) && hasOtherVowel(text, soundsOfWord(name, word))))
    return null;
  return { fit: best, form: 'inflected' };
}

const vowels = /[aeiouy]/g;

/** Whether one of two words has an u where the other has another vowel but o, as far as both go. */
function isOtherVowel(a: string, b: string): boolean {
  const own = a.match(vowels) ?? [];
  const others = b.match(vowels) ?? [];
  return own.some((vowel, i) => {
    const other = others[i];
    return other !== undefined && vowel !== 'o' && other !== 'o' && (vowel === 'u') !== (other === 'u');
  });
}

/** `Скибенко` is no Skubenko: in one script nobody writes an u for an i. */
const hasOtherVowel = (text: TextWord, name: readonly Heard[]): boolean =>
  heardOf(text).every(({ sounds }) => name.every((heard) => isOtherVowel(sounds, heard.sounds)));

/** How words of texts fit words of names, by the numbers of both: the same words are in the names of many people. */
const fits = createRecentTable<WordFit | null>(13);
const manners = 512;

const sameLetters: WordFit = { fit: 1, form: 'full' };

/** Fit of one word of a text and one of a name; null where they are different words. */
export function fitWord(text: TextWord, name: PreparedName, word: NameWord): WordFit | null {
  const first = text.forms[0] as string;
  if (first === word.folded) return sameLetters;
  if (isNumeral(first) || isNumeral(word.folded)) return null;
  if (name.isLatin && !name.isRomanised && isLatin(first)) return letterFit(text.forms, word.folded, false);
  const written = word.id * manners + name.manner;
  const known = recentAt(fits, text.id, written);
  if (known !== undefined) return known;
  const fit = compareWord(text, name, word);
  keepRecent(fits, { first: text.id, second: written }, fit);
  return fit;
}

const familyEnding = /(?:ов|ев|ів)$/;
const endsSo = /[вvwf]/;

/** `Колесников` is no Kolesnik: what ends so is a family, not a case. */
const isOtherFamily = (text: string, { folded }: NameWord): boolean =>
  familyEnding.test(text) && !endsSo.test(folded.slice(-3));

/** As `fitWord`, where sounds or spellings are to be compared: worth remembering. */
function compareWord(text: TextWord, name: PreparedName, word: NameWord): WordFit | null {
  const first = text.forms[0] as string;
  if (isOtherFamily(first, word)) return null;
  if (isLatin(first) === name.isLatin) {
    return name.isLatin || isArabic(first) === isArabic(word.folded) ? inOneScript(text, name, word) : null;
  }
  if (!name.isLatin) return letterFit(text.forms, latinOfWord(name, word), true);
  return isArabic(first) ? fromArabic(text, name, word) : acrossScripts(text, name, word);
}
