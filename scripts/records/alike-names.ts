/** Whether two romanisations can be of one name, word by word; stricter than the skeletons that find the candidates. */

import { foldText } from './fold.ts';
import { countedWords, skeletonOf } from './skeleton.ts';

/** Letters of words that romanisations write in ways several letters apart; `Kim Yong Jae` and `Kim Yong-ju` are two. */
const LONG = 5;

/** `whole`: every word of each is in the other. `part`: all words of the shorter are in the longer, two at least, in order, or with one of them it begins or ends. */
export function likeness(a: string, b: string): 'whole' | 'part' | null {
  const [x, y] = [countedWords(foldText(a)), countedWords(foldText(b))];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (!sharesFather(a, b)) return null;
  if (short.length < 2) return x.join('') === y.join('') || bones(x) === bones(y) ? 'whole' : null;
  const near = Math.abs(x.join('').length - y.join('').length) <= 3;
  if (
    near &&
    distance(x.join(''), y.join('')) < (long.some((word) => word.length > LONG) ? 4 : 2) &&
    bones(x) === bones(y) &&
    x[0]?.charAt(0) === y[0]?.charAt(0)
  )
    return 'whole';
  const places: number[] = [];
  for (const word of short) {
    const at = long.findIndex((other, i) => !places.includes(i) && wordsAlike(word, other));
    if (at < 0) return null;
    places.push(at);
  }
  if (!isTurned(places)) return null;
  const isRising = places.every((place, i) => i === 0 || place > places[i - 1]!);
  // `Sein Win` and `Win Shein`: turned round, short words are only those that are written so.
  if (!isRising && short.some((word, i) => word !== long[places[i]!] && word.length <= LONG)) return null;
  if (short.length === long.length) return 'whole';
  return isRising || places.includes(0) || places.includes(long.length - 1) ? 'part' : null;
}

const descent = /(?:^| )(?:bin|ibn|ben|bint|ould)(?= )/u;

/** Words in front of a name. */
const TITLES = /^(?:sayy?id|sh[ae]i?kha?|prince|princess)$/u;

/** Says a name whose child its bearer is. */
export function hasDescent(name: string): boolean {
  return descent.test(foldText(name));
}

/** False for two who are called after their fathers, and not after the same: `Ali bin Khalid bin Salim` and `Ali bin Isa bin Salim`. */
export function sharesFather(a: string, b: string): boolean {
  if (!hasDescent(a) || !hasDescent(b)) return true;
  const [x, y] = [a, b].map((name) => countedWords(foldText(name)).filter((word) => !TITLES.test(word)));
  return [0, 1].every((i) => wordsAlike(x?.[i] ?? '', y?.[i] ?? ''));
}

/** Whether names of the same words have them in one order, or turned round (`Kovács Anna`): `Rashad Mohammed Salim` is the father of `Mohammed Rashad Salim`. */
export function inOneOrder(a: string, b: string): boolean {
  const [x, y] = [foldText(a).split(' '), foldText(b).split(' ')];
  const places: number[] = [];
  for (const word of x) {
    const at = y.findIndex((other, i) => other === word && !places.includes(i));
    if (at >= 0) places.push(at);
  }
  return isTurned(places);
}

/** Places that rise, but for one step back. */
function isTurned(places: readonly number[]): boolean {
  const back = places.filter((place, i) => place < (places[i - 1] ?? -1)).length;
  return back === 0 || (back === 1 && places.at(-1)! < places[0]!);
}

/**
 * A looser likeness, enough only for two who are known to have held the same seat at the same time: two words alike, or the
 * only one, or one that is no first name while the other words of the shorter name have counterparts of the same initial, or
 * the same bones written together.
 */
export function namesMeet(a: string, b: string): boolean {
  const [x, y] = [countedWords(foldText(a)), countedWords(foldText(b))];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const joined = bones(short);
  if (joined.length > 2 && joined === bones(long)) return true;
  const left = [...long];
  const pairs = short.map((word) => {
    const at = left.findIndex((other) => wordsMeet(word, other));
    return { word, other: at < 0 ? null : left.splice(at, 1)[0]! };
  });
  const alike = pairs.filter(({ other }) => other !== null);
  if (alike.length > 1 || short.length === 1) return alike.length > 0;
  const isFirst = alike.some(({ word, other }) => word === short[0] || other === long[0]);
  const others = pairs.filter(({ other }) => other === null);
  return (
    alike.length === 1 &&
    !isFirst &&
    others.every(({ word }) => left.some((other) => other.charAt(0) === word.charAt(0)))
  );
}

function wordsMeet(a: string, b: string): boolean {
  if (a === b) return true;
  const same = skeletonOf(a) === skeletonOf(b) && skeletonOf(a).length > 1;
  return (same || Math.min(a.length, b.length) > 5) && a.charAt(0) === b.charAt(0)
    ? distance(a, b) <= (same ? 3 : 2)
    : same && distance(a, b) <= 2;
}

function bones(words: readonly string[]): string {
  return words
    .map(skeletonOf)
    .join('')
    .replace(/(.)\1+/gu, '$1');
}

function wordsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const same = skeletonOf(a) === skeletonOf(b) && skeletonOf(a) !== '';
  const most = long > 6 && a.charAt(0) === b.charAt(0) ? 3 : long > 4 ? 2 : 1;
  if (same && distance(a, b) <= (a.charAt(0) === b.charAt(0) || long > LONG ? most : 1)) return true;
  if (long < 6 && a.charAt(0) !== b.charAt(0)) return false;
  return short >= 4 && distance(a, b) <= (short >= 8 ? 2 : 1);
}

/** Edit distance; 4 stands for all above 3. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, swap);
    }
    row = next;
  }
  return Math.min(row[b.length]!, 4);
}
