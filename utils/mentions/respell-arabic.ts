/**
 * Arabic words as they may sound for who writes Latin letters: p for b and v for f, which Arabic lacks, the vowel that ع
 * carries at the start, the short vowel between two consonants that would else sound as one, and a given name of our list
 * (`سيرغي` is sergey, in Egypt with ج), by whose group names are registered. Only where a name may be looked for: what is found is compared again.
 */

import { arabicFit } from './arabic-fit.ts';
import { isLatin } from './fold.ts';
import { givenNames } from './given-names.ts';
import { soundsOf } from './romanise.ts';
import { skeletonOfSounds, skeletonOfWord } from './skeleton.ts';
import { soundLatin } from './spelling.ts';

/** A form of a given name as it sounds, and the first form of its group. */
interface Given {
  readonly sounds: string;
  readonly first: string;
}

let bySound: Map<number, Given[]> | null = null;

/** Given names by the skeleton of the sounds of each form. */
function givenBySound(): Map<number, Given[]> {
  if (bySound) return bySound;
  const out = new Map<number, Given[]>();
  for (const line of givenNames) {
    const forms = line.split(' ');
    const [first = ''] = forms;
    for (const form of forms) {
      if (form.length < 4) continue;
      const sounds = isLatin(form) ? soundLatin(form, 'any') : soundsOf(form);
      const skeleton = skeletonOfSounds(sounds);
      const known = out.get(skeleton);
      if (known) known.push({ sounds, first });
      else out.set(skeleton, [{ sounds, first }]);
    }
  }
  bySound = out;
  return out;
}

const shortest = 4;

const mostGiven = 2;

/** First forms of the given names that an Arabic word may write. */
function givenNamesLike(word: string): readonly string[] {
  const all = givenBySound().get(skeletonOfWord(word));
  if (!all) return [];
  const written = soundsOf(word);
  const fitting = all.filter(({ sounds }) => arabicFit(written, sounds) > 0).map(({ first }) => first);
  return [...new Set(fitting)].slice(0, mostGiven);
}

function spellingsOf(word: string): string[] {
  const out: string[] = [];
  const open = word
    .replace(/^ع/, 'ا')
    .replace(/(.)\1/g, '$1ا$1')
    .replace(/ن([كغق])ن$/, 'ن$1ان');
  if (open !== word) out.push(open);
  const p = open.replace(/ب/g, 'پ');
  const v = open.replace(/ف/g, 'ڤ');
  if (p !== open) out.push(p);
  if (v !== open) out.push(v);
  if (p !== open && v !== open) out.push(p.replace(/ف/g, 'ڤ'));
  const inEgypt = word.replace(/ج/g, 'غ');
  return [...new Set([word, ...out, inEgypt])].flatMap(givenNamesLike).concat(out);
}

/** Other spellings of a folded Arabic word; none of a short one. Behind the article it is the word without. */
export function respellArabic(folded: string): readonly string[] {
  const first = folded.charCodeAt(0);
  if (folded.length < shortest || first < 0x600 || first > 0x6ff) return [];
  if (folded.startsWith('ال')) return folded.length > shortest + 1 ? [folded.slice(2)] : [];
  const bare = folded.length > shortest && folded.startsWith('و') ? folded.slice(1) : null;
  return [...new Set([...spellingsOf(folded), ...(bare ? spellingsOf(bare) : [])])];
}
