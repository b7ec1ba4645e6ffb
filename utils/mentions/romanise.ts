/**
 * Words of any script as sounds (`letters.ts`) and back into plain Latin letters. Latin words are heard by the spelling of a
 * country (`spelling.ts`); other scripts letter by letter.
 */

import { fold } from './fold.ts';
import { letterSounds } from './letters.ts';
import { skeletonOfSounds } from './skeleton.ts';

/** Sounds of a folded word in a script other than Latin; letters that we cannot sound are left out. */
export function soundsOf(folded: string): string {
  let out = '';
  for (let i = 0; i < folded.length; i++) out += letterSounds.get(folded.charCodeAt(i)) ?? '';
  return out;
}

/** A word as it sounds, with the skeleton of its sounds. */
export interface Heard {
  readonly sounds: string;
  readonly skeleton: number;
}

/** Sounds with their skeleton, each once. */
export function hear(all: readonly string[]): readonly Heard[] {
  const out: Heard[] = [];
  for (let i = 0; i < all.length; i++) {
    const sounds = all[i] as string;
    if (all.indexOf(sounds) === i) out.push({ sounds, skeleton: skeletonOfSounds(sounds) });
  }
  return out;
}

const latin: Readonly<Record<string, string>> = { c: 'ts', q: 'ch', x: 'sh', j: 'zh', h: 'kh' };

/** A word of another script in the Latin letters that English texts mostly use; `Жириновский` is `zhirinovskiy`. */
export function romanise(word: string): string {
  let out = '';
  for (const sound of soundsOf(fold(word))) out += latin[sound] ?? sound;
  return out;
}
