import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { leastTime } from '../processor-time.ts';

const shapes: Record<string, (size: number) => string> = {
  'straight marks': (size) => '"'.repeat(size),
  'marks with spaces': (size) => '" '.repeat(size / 2),
  'marks never closed': (size) => 'He said “so '.repeat(size / 12),
  'one cue': (size) => 'said '.repeat(size / 5),
  'cues of all kinds': (size) => 'according to the report who said that '.repeat(size / 38),
  commas: (size) => 'Jane Roe, a lawyer, '.repeat(size / 20),
  capitals: (size) => 'Aa Bb '.repeat(size / 6),
  'new names': (size) => Array.from({ length: size / 22 }, (_, at) => `Abc${at} Def${at} said it.`).join(' '),
  'new groups': (size) =>
    Array.from({ length: size / 28 }, (_, at) => `The aides of ${at} said no.`).join(' '),
  brackets: (size) => '('.repeat(size),
  'one word': (size) => 'a'.repeat(size),
  apostrophes: (size) => "'s ".repeat(size / 3),
  platforms: (size) => 'on Facebook said Jane Roe '.repeat(size / 26),
  'quoted sentences': (size) => `Jane Roe said ${'so '.repeat(size / 6)}. ${'“We go.” '.repeat(size / 18)}`,
  'nested contents': (size) => 'Jane Roe said that Dan Fell said that '.repeat(size / 38),
};

const timeOf = (text: string): number => leastTime(3, () => findSourcing({ text, lang: 'en', matches: [] }));

describe('hostile text', () => {
  // Again where a busy machine disturbs all three rounds; what is not linear fails each time.
  it.each(Object.keys(shapes))('stays linear: %s', { retry: 2 }, (shape) => {
    const make = shapes[shape]!;
    // Eight times the text: linear is 8, quadratic 64; the rest is for collecting.
    expect(timeOf(make(160_000))).toBeLessThan(30 * Math.max(timeOf(make(20_000)), 3));
  });

  it.each([
    '',
    ' ',
    '\n\n',
    '"',
    '“',
    'said',
    ', said',
    'said .',
    '(((',
    '\ud800',
    'a\u0000b said "x"',
    '“”',
    '""""',
  ])('survives %j', (text) => {
    for (const lang of ['en', 'ru', 'kk', 'zh', 'de', 'fr', 'es']) {
      expect(() => findSourcing({ text, lang, matches: [] })).not.toThrow();
    }
  });

  it('survives a text that begins or ends anywhere', () => {
    const text =
      'And the Water Board, and Roe & Holt, told the Elmford Times: “So and so,” said Mira Holt, the head of it, ' +
      'and Dan Fell of the Fish and Wildlife Service (EWB) – who, according to them, called it "the Dam".';
    const words = [...text.matchAll(/[^\s]+/g)];
    for (const { index, 0: word } of words)
      for (const piece of [text.slice(index), text.slice(0, index), text.slice(index + word.length - 1)])
        for (const lang of ['en', 'ru', 'de'])
          expect(() => findSourcing({ text: piece, lang, matches: [] }), piece).not.toThrow();
  });

  it('keeps every span inside the text', () => {
    const text = 'He said “so \n\n“it” goes, Jane Roe said, "and on'.repeat(50);
    const { attributions, speakers } = findSourcing({ text, lang: 'en', matches: [] });
    expect(attributions.length).toBeGreaterThan(0);
    for (const { speaker, source, cue, content, quoted } of attributions) {
      expect(speakers[speaker]).toBeDefined();
      for (const span of [source, cue, content, ...quoted]) {
        if (!span) continue;
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThanOrEqual(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('says nothing in a language without a file', () => {
    expect(findSourcing({ text: 'Jane Roe sanoi.', lang: 'fi', matches: [] })).toEqual({
      speakers: [],
      attributions: [],
      anaphors: [],
    });
  });
});
