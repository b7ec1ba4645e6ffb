import { describe, expect, test } from 'vitest';
import { markText, type NameCase, unmark } from './mark-text.ts';
import { cyrillicCases } from './name-cases-cyrillic.ts';
import { hanCases } from './name-cases-han.ts';
import { hangulCases } from './name-cases-hangul.ts';
import { latinCases } from './name-cases-latin.ts';
import { pageCases } from './name-cases-page.ts';
import { scriptsCases } from './name-cases-scripts.ts';

const all: readonly NameCase[] = [
  ...latinCases,
  ...cyrillicCases,
  ...scriptsCases,
  ...hanCases,
  ...hangulCases,
  ...pageCases,
];

describe('names of people', () => {
  test('there are at least 200 cases, each another text', () => {
    expect(new Set(all.map(([, marked]) => marked)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  test.each(all)('%s: %s (%s)', (lang, marked, _why, date) => {
    expect(markText(unmark(marked), lang, date)).toBe(marked);
  });
});
