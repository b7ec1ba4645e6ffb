import { describe, expect, it } from 'vitest';
import { readContext, type TextContext } from '../../../utils/matching/context/text-context.ts';
import { matchOutlets } from '../../../utils/matching/outlets/match-outlets.ts';
import { readParts, type TextPart } from '../../../utils/matching/reading.ts';
import type { EntityId } from '../../../utils/model/facts.ts';
import type { Match } from '../../../utils/model/match.ts';
import type { OutletCase } from './outlet-case.ts';
import { outletCases } from './outlet-cases.ts';
import { outletDataset } from './outlet-dataset.ts';

interface Settled extends Partial<OutletCase> {
  readonly publisher?: EntityId | null;
}

function matchAll(
  parts: readonly TextPart[],
  { lang = 'en', country, publisher = null }: Settled = {},
): Match[] {
  const readings = readParts(parts, lang, outletDataset);
  const tokens = readings.map(({ scanned }) => scanned.words.tokens);
  const countries = (): TextContext['countries'] => readContext(tokens, null).countries;
  return matchOutlets(readings, { lang, country: country ?? null, publisher, countries }, outletDataset);
}

const inShort = (matches: readonly Match[]): string =>
  matches.map(({ mention, id }) => `${mention.surface}=${id ?? '?'}`).join(';') || '-';

describe('the table of names', () => {
  for (const setting of outletCases) {
    for (const [text, expected] of setting.cases) {
      it(`${text} (${setting.lang ?? 'en'}, ${setting.country ?? 'no country'}): ${expected}`, () => {
        const part: TextPart = { where: setting.where ?? 'text', part: 0, text };
        expect(inShort(matchAll([part], setting))).toBe(expected);
      });
    }
  }

  it('has a hundred cases or more', () => {
    const all = outletCases.flatMap(({ cases, country }) => cases.map(([text]) => `${country} ${text}`));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(100);
  });
});

describe('a page of several parts', () => {
  it('knows in the caption whom the text has introduced', () => {
    const text = { where: 'text' as const, part: 0, text: 'The US Agency for Global Media paid for it.' };
    const title = { where: 'caption' as const, part: 0, text: 'The USAGM building.' };
    expect(inShort(matchAll([text, title]))).toBe('US Agency for Global Media=usagm;USAGM=usagm');
    expect(inShort(matchAll([title]))).toBe('-');
  });

  it('takes a paper that publishes the page for itself, whatever its country', () => {
    const page = [{ where: 'text' as const, part: 0, text: 'She told the Times that it was over.' }];
    expect(inShort(matchAll(page, { country: 'GB', publisher: 'nyt' as EntityId }))).toBe('Times=nyt');
    expect(inShort(matchAll(page, { country: 'GB', publisher: null }))).toBe('Times=times-gb');
  });

  it('points into the part', () => {
    const [match] = matchAll([{ where: 'caption', part: 3, text: 'A square. [Ann Example/AFP]' }]);
    expect(match?.mention).toEqual({ where: 'caption', part: 3, start: 23, end: 26, surface: 'AFP' });
  });
});

describe('why', () => {
  const why = (text: string, setting: Partial<OutletCase> = {}) =>
    matchAll([{ where: 'text', part: 0, text }], setting)[0]?.reasons;

  it('gives the form and the word that spoke for it', () => {
    expect(why('She told Time that it was over.')).toContainEqual({
      kind: 'context',
      by: 'media',
      words: 'told',
    });
    expect(why('Корреспондент «Коммерсанта» был задержан.', { lang: 'ru' })).toContainEqual({
      kind: 'form',
      form: 'inflected',
      name: 'Коммерсантъ',
    });
  });

  it('names the rival and why it was not meant', () => {
    expect(why('A source told the Times about it.', { country: 'GB' })).toContainEqual({
      kind: 'rejected',
      rival: 'nyt',
      because: 'country',
    });
  });
});
