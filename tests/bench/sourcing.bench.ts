/**
 * Whom a text relies on: `npx node tests/bench/sourcing.bench.ts [FILE.jsonl]`, a line of the file being `{"text", "lang"}`.
 * Processor time of `findSourcing` without matches, warm, for 8,000 code units; and its growth with the text.
 */

import { readFileSync } from 'node:fs';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { median, recordFigure } from './figures.ts';

const SIZE = 8000;
const ROUNDS = 15;

const PARAGRAPH = [
  'The Kelland Water Ministry said in a statement that the dam at Elmford was safe. "We checked it twice," said Mira Holt,',
  'a spokeswoman for the ministry, who added that no crack had been found. Officials declined to comment. According to',
  'the Elmford Times, citing people familiar with the matter, the mayor, Dan Fell, was critical of the plan. He told',
  'reporters on Tuesday that the town had not been asked. In a poll by Elmford University, most wanted a new dam.\n\n',
].join(' ');

const file = process.argv[2];
const texts = file
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; lang: string | null })
  : [{ text: PARAGRAPH.repeat(40), lang: 'en' }];

/** Median processor time in milliseconds. */
function timeOf(text: string, lang: string | null): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = process.cpuUsage();
    findSourcing({ text, lang, matches: [] });
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return median(times);
}

const all = texts.map(({ text }) => text).join('\n\n');
const lang = texts[0]?.lang ?? 'en';
for (let warm = 0; warm < 3; warm++) timeOf(all.slice(0, SIZE), lang);
console.log(`${texts.length} texts`);
for (const times of [1, 2, 4, 8]) {
  const text = all.repeat(Math.ceil((SIZE * times) / all.length)).slice(0, SIZE * times);
  const value = `${timeOf(text, lang).toFixed(1)} ms`;
  console.log(`${text.length} code units: ${value}`);
  recordFigure({
    area: 'sourcing',
    name: `${text.length} code units`,
    value,
    ...(times === 1 && { bar: '5 ms' }),
  });
}
