/** Texts to measure matching on: those of a file, one JSON object with a `text` a line, or made-up reports with names. */

import { readFileSync } from 'node:fs';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { type Random, seededRandom } from '../random.ts';

/** Code units of each text. */
export const textSize = 8000;

const filler = (
  'the talks went on until late in the evening and nobody who had been in the room wanted to say what was agreed before ' +
  'the papers were signed although several of those present told reporters that the price of gas had been the last ' +
  'question left open while others spoke of a longer list of demands which both sides had brought from home and which ' +
  'would be taken up again in spring when the ministers meet on neutral ground'
).split(' ');

const starts =
  'On Monday In Brussels The ministry Later Yesterday According to the agency However In parliament'.split(
    ' ',
  );

function sentence(random: Random, names: readonly string[]): string {
  const words = [random.pick(starts)];
  const length = 12 + random.below(14);
  for (let i = 0; i < length; i++) words.push(random.pick(filler));
  words.splice(3 + random.below(6), 0, random.pick(names));
  return `${words.join(' ')}. `;
}

function madeUp(names: readonly string[], count: number): string[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const cast = Array.from({ length: 12 }, () => random.pick(names));
    let text = '';
    while (text.length < textSize) text += sentence(random, cast);
    return text.slice(0, textSize);
  });
}

/** Names of people spread over the dataset. */
export function someNames(dataset: Dataset, count: number): string[] {
  const step = Math.max(1, Math.floor(dataset.nameCount / (count * 3)));
  const out: string[] = [];
  for (let name = 0; name < dataset.nameCount && out.length < count; name += step) {
    const text = dataset.nameText(name);
    if (dataset.kindOf(dataset.nameOf(name).ref) === 'person' && text.includes(' ')) out.push(text);
  }
  return out;
}

function fromFile(path: string, lang: string): string[] {
  const out: string[] = [];
  let text = '';
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const item = JSON.parse(line) as { text?: string; lang?: string };
    if (item.lang !== lang || !item.text) continue;
    text += `${item.text}\n\n`;
    if (text.length >= textSize) out.push(text.slice(0, textSize));
    if (text.length >= textSize) text = '';
  }
  return out;
}

/** Texts of `textSize` each. */
export function benchTexts(dataset: Dataset, path: string | undefined, lang: string): string[] {
  return path ? fromFile(path, lang).slice(0, 60) : madeUp(someNames(dataset, 3000), 30);
}
