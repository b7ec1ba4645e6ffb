/**
 * Figures of record. Whatever measures one (a bench, a test) hands it over here; `npm run bench` names a file for them in the variable
 * FIGURES and prints all of it as one table. Without the variable nothing is kept.
 */

import { appendFileSync, readFileSync } from 'node:fs';

export interface Figure {
  /** What it speaks of: a layer, or a part of the product. */
  readonly area: string;
  readonly name: string;
  /** As it is printed, with its unit; a ratio says beside what. */
  readonly value: string;
  /** What it must hold to; empty where nothing is asked. */
  readonly bar?: string;
}

/** The middle one, not a number where there is none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Hands a figure over, one JSON text a line. */
export const recordFigure = (figure: Figure): void => {
  const file = process.env.FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
};

/** Figures in the order in which they were handed over. */
export const readFigures = (file: string): readonly Figure[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Figure);

/** All of them as one table in Markdown. */
export const figureTable = (figures: readonly Figure[]): string =>
  [
    '| of | figure | measured | bar |',
    '|---|---|--:|--:|',
    ...figures.map(({ area, name, value, bar = '' }) => `| ${area} | ${name} | ${value} | ${bar} |`),
  ].join('\n');
