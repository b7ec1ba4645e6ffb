import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../utils/model/facts.ts';
import type { Match } from '../../utils/model/match.ts';
import { told } from './told.ts';

/** Names of the sources of a text, in order. */
const names = (text: string, lang = 'en', matches: readonly Match[] = []): string[] =>
  told(text, lang, matches).map(({ name }) => name);

describe('one name stands for a fuller one', () => {
  it.each([
    ['a surname before "Jr."', 'en', 'Dan Holt Jr. rose. "No," Holt said.', 'Dan Holt Jr.'],
    ['a first name', 'en', 'We met Martha Fry. "No," Martha said.', 'Martha Fry'],
    ['a surname that stands first', 'en', 'We met Geng Shuang. "No," Geng said.', 'Geng Shuang'],
    [
      'the first of two surnames',
      'es',
      '«No», dijo Miguel Roldán Vega. Roldán dijo que no.',
      'Miguel Roldán Vega',
    ],
    ['both of them', 'es', 'Miguel Roldán Vega llegó. «No», dijo Roldán Vega.', 'Miguel Roldán Vega'],
    ['more words', 'en', 'Martha Holt rose. Cmdr Col Martha Holt left. "No," Holt said.', 'Martha Holt'],
    ['an initial', 'en', 'Martha Holt rose. Martha A. Holt left. "No," Holt said.', 'Martha Holt'],
  ])('%s', (_, lang, text, expected) => {
    expect(new Set(names(text, lang))).toEqual(new Set([expected]));
  });

  it.each([
    ['a surname that is a noun too', 'We met Larry Page. Page said no.', 'Larry Page'],
    ['a noun that is a surname too, in lower case', 'Larry Page left. The page said no.', 'the page'],
    ['several of a noun behind a first name', 'The Christian Leaders met. Leaders said no.', 'leaders'],
    ['a title behind a first name', 'Jordan King Omar left. King said no.', 'king'],
  ])('%s', (_, text, expected) => {
    expect(names(text).at(-1)).toBe(expected);
  });

  it.each([
    ['no father for his son', '"No," Dan Holt Jr. said. Dan Holt rose. "Yes," Dan Holt said.', 'Dan Holt'],
    ['no "Jr." for a first name', 'We met Dan Jr. here. "Yes," Dan said.', 'Dan'],
    ['no firm for what it makes', 'We saw Lidlum Search. Lidlum said so.', 'Lidlum'],
    ['no middle name in English', 'We saw the Martha Holt Show. Holt said so.', 'Holt'],
  ])('%s', (_, text, expected) => {
    expect(names(text).at(-1)).toBe(expected);
  });
});

it('an outlet is called as the dataset knows it', () => {
  const text = 'The dam is safe, according to Elmford Rest of Marlow.';
  const start = text.indexOf('Elmford');
  const mention = {
    where: 'text' as const,
    part: 0,
    start,
    end: text.length - 1,
    surface: text.slice(start, -1),
  };
  const match: Match = {
    ...{ kind: 'outlet', mention, id: 'm-marlow' as EntityId },
    ...{ candidates: [], confidence: 1, reasons: [], on: null },
  };
  expect(names(text, 'en', [match])).toEqual(['Elmford Rest of Marlow']);
});

describe('a surname of two people', () => {
  it('is that of the one who has spoken', () => {
    const text = 'Dan Holt rose. "No," said Mira Holt. "Never," Holt added.';
    expect(names(text)).toEqual(['Mira Holt', 'Mira Holt']);
  });

  it('is nobody else where both have', () => {
    const text = '"No," said Mira Holt. "Yes," said Dan Holt. "Never," Holt added.';
    expect(names(text)).toEqual(['Mira Holt', 'Dan Holt', 'Holt']);
  });

  it('is whom the dataset knows by it', () => {
    const text = 'Dan Holt rose. "No," said Mira Holt. "Never," Holt added.';
    const start = text.lastIndexOf('Holt');
    const mention = { where: 'text' as const, part: 0, start, end: start + 4, surface: 'Holt' };
    const match: Match = {
      ...{ kind: 'person', mention, id: 'Q1' as EntityId },
      ...{ candidates: [], confidence: 1, reasons: [], on: null },
    };
    expect(names(text, 'en', [match])).toEqual(['Mira Holt', 'Holt']);
  });
});

describe('a lone name', () => {
  const kinds = (text: string): string[] => told(text).map(({ kind, name }) => `${kind} ${name}`);
  it.each([
    [
      'that begins names of things is a firm',
      'Lidlum Search and Lidlum Home are new. Lidlum said so.',
      'institution Lidlum',
    ],
    ['that is part of a name is a person', 'We met Martha Lidlum Roe. Lidlum said so.', 'person Lidlum'],
    ['of whom the words tell is a person', 'Lidlum said that he had left.', 'person Lidlum'],
    ['at once too', 'Lidlum said she had left.', 'person Lidlum'],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });
});
