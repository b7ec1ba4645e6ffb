import { describe, expect, test } from 'vitest';
import {
  ALL_CAPITALS,
  CAPITAL,
  GAP_DOT,
  GAP_HYPHEN,
  GAP_OTHER,
  GAP_SPACE,
  IDEOGRAPHS,
  NUMBER,
  tokenise,
  WITHOUT_CASE,
} from '../../utils/mentions/tokens.ts';

const words = (text: string): string[] => {
  const { count, starts, ends } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};
const gaps = (text: string): number[] => {
  const { count, gaps: all } = tokenise(text);
  return [...all.slice(0, count)];
};
const flags = (text: string): number[] => {
  const { count, flags: all } = tokenise(text);
  return [...all.slice(0, count)];
};

describe('words of a text', () => {
  test('apostrophes stay inside, short prefixes do not', () => {
    expect(words("O'Malley’s d’Estaing qu'Emmanuel rock 'n' roll")).toEqual([
      "O'Malley’s",
      'd',
      'Estaing',
      'qu',
      'Emmanuel',
      'rock',
      'n',
      'roll',
    ]);
  });

  test('marks, soft hyphens and joiners are inside words', () => {
    expect(words('Pen\u0303a Pu\u00adtin Вла\u200dдимир')).toEqual([
      'Pen\u0303a',
      'Pu\u00adtin',
      'Вла\u200dдимир',
    ]);
  });

  test('ideographs are runs of their own, digits join letters', () => {
    expect(words('2020年BBC新华社 20Minuten')).toEqual(['2020', '年', 'BBC', '新华社', '20Minuten']);
  });

  test('offsets count UTF-16 units after a surrogate pair', () => {
    const { starts } = tokenise('😀 Putin');
    expect(starts[0]).toBe(3);
  });

  test('an empty text and a text without words have none', () => {
    expect(words('')).toEqual([]);
    expect(words(' … !')).toEqual([]);
  });
});

describe('gaps', () => {
  test('space of any kind, hyphen, dot, other', () => {
    expect(gaps('a\u00a0b c-d. e, f\n\ng')).toEqual([
      GAP_OTHER,
      GAP_SPACE,
      GAP_SPACE,
      GAP_HYPHEN,
      GAP_DOT,
      GAP_OTHER,
      GAP_OTHER,
    ]);
  });

  test('an initial without a space', () => {
    expect(gaps('В.Путин')).toEqual([GAP_OTHER, GAP_DOT]);
  });
});

test('how words are written', () => {
  expect(flags('Putin PUTIN A putin مصر 新华社 1996')).toEqual([
    CAPITAL,
    CAPITAL | ALL_CAPITALS,
    CAPITAL,
    0,
    WITHOUT_CASE,
    IDEOGRAPHS,
    NUMBER,
  ]);
});
