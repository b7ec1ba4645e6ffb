import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { told } from './told.ts';

/** The article's words for the source of each attribution. */
function sources(text: string): string[] {
  return findSourcing({ text, lang: 'en', matches: [] }).attributions.map(({ source }) =>
    text.slice(...source),
  );
}

describe('the words that name a source', () => {
  it.each([
    ['Mira Holt, a mayor, speaking in Elmford, said it was safe.', 'Mira Holt, a mayor'],
    ['Mira Holt, for her part, said it was safe.', 'Mira Holt'],
    ['Mira Holt, surrounded by friends, said it was safe.', 'Mira Holt'],
    ['Mira Holt, though, said it was safe.', 'Mira Holt'],
    ['Mira Holt, who heads the board, said it was safe.', 'Mira Holt, who heads the board'],
    ['Sen. Mira Holt, R-Wis., said it was safe.', 'Sen. Mira Holt, R-Wis.'],
    ['Sen. Mira Holt, Republican of Ohio, declared that it was safe.', 'Sen. Mira Holt, Republican of Ohio'],
    ['Mira Holt (D-Ohio) last month said it was safe.', 'Mira Holt (D-Ohio)'],
    ['A Kelland Times poll released on Sunday showed a lead.', 'A Kelland Times poll released on Sunday'],
    ['A Kelland Times tracking poll showed a lead.', 'A Kelland Times tracking poll'],
    ['It was safe, according to calculations by Mira Holt.', 'calculations by Mira Holt'],
    [
      'Mira Holt, the mayor of Elmford, a lawyer, said it was safe.',
      'Mira Holt, the mayor of Elmford, a lawyer',
    ],
    ['Dan Fell met Mira Kelly. Kelly clearly said it was safe.', 'Kelly'],
  ])('%s', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });

  it('a clause that says something is an attribution of its own', () => {
    expect(sources('Mira Holt, who said no in May, argued that it was safe.')).toEqual([
      'Mira Holt',
      'Mira Holt',
    ]);
  });

  it('a subject begins behind the verb before it', () => {
    expect(sources('Findings show residents fear it.')).toEqual(['Findings', 'residents']);
  });

  it.each([
    'Mira Holt avoids condemning the plan.',
    "Mira Holt's smile revealed much.",
    "They attended Dan Fell's highly criticized meeting.",
    'Sen. Mira Holt (Elmford) — A dam broke in May.',
  ])('nobody says anything: %s', (text) => {
    expect(sources(text)).toEqual([]);
  });

  it.each([
    ['Mira Holt, a mayor, called the dam a "danger."', 'Mira Holt'],
    ['Dan Fell, a friend, said Kelland party leaders plan to go.', 'Dan Fell'],
    ['The dam was safe, said Mira Holt in May.', 'Mira Holt'],
    ['The dam would break, the Kelland Times reports.', 'Kelland Times'],
  ])('a comma before the verb: %s', (text, name) => {
    expect(told(text)[0]?.name).toBe(name);
  });
});

describe('whose words they are', () => {
  it.each([
    ["Mira Holt's annual statement shows a gap.", 'person', 'Mira Holt'],
    [
      'According to Reuters, one resident in Elmford posted: "It is over and done with now."',
      'outlet',
      'Reuters',
    ],
    ['Dan Fell said the dam was safe but the engineers declined to be named.', 'person', 'Dan Fell'],
  ])('%s', (text, kind, name) => {
    expect(told(text)[0]).toMatchObject({ kind, name });
  });

  it('a verb after another subject is not of whoever spoke before', () => {
    expect(sources('Dan Fell said the dam was safe, but the royal declined to come.')).toEqual(['Dan Fell']);
  });

  it('a first name tells who cannot be meant', () => {
    const text = 'Mary Holt smiled. "It is safe," said Robert Fell. She said it was late.';
    expect(told(text).at(-1)?.name).toBe('Mary Holt');
  });
});
