import { describe, expect, it } from 'vitest';
import { findChains } from '../../utils/sourcing/chains.ts';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { shareText } from '../../utils/sourcing/shares.ts';
import { told } from './told.ts';

function chains(text: string, lang = 'en'): string[] {
  const sourcing = findSourcing({ text, lang, matches: [] });
  return findChains(sourcing).map((chain) =>
    chain.map((index) => sourcing.speakers[index]!.name).join(' < '),
  );
}

describe('chains', () => {
  it('one who says that another said', () => {
    expect(chains('Dan Fell said that Mira Holt told the board that it was safe.')).toEqual([
      'Dan Fell < Mira Holt',
    ]);
  });

  it('what was published somewhere, as an outlet reports', () => {
    const text =
      'The board met after an article, titled "Why the dam will fall," was published on a private website, ' +
      'Radio Kelland reported May 3.';
    expect(chains(text)).toEqual(['Radio Kelland < a private website']);
  });

  it('an act inside a statement ends where the statement does, and is nobody’s word in turn', () => {
    const text = 'Mira Holt rejected the plan, the Ministry of Water said in a statement.';
    expect(told(text)).toMatchObject([
      { name: 'Mira Holt', content: 'the plan', within: null },
      { name: 'Ministry of Water', content: 'Mira Holt rejected the plan', within: null },
    ]);
  });

  it.each([
    [
      'who cites tells what the cited one said',
      'The dam is safe, the Elmford Times said, citing the Ministry of Water.',
      ['Elmford Times < Ministry of Water'],
    ],
    [
      'and so where it opens the sentence',
      'Citing the Ministry of Water, the Elmford Times reported that the dam is safe.',
      ['Elmford Times < Ministry of Water'],
    ],
    [
      '"according to" tells what others said',
      'Mira Holt said the dam would hold for years, according to the Elmford Times.',
      ['Elmford Times < Mira Holt'],
    ],
    [
      'what had been said',
      'Dan Fell wrote that Mira Holt had said that it was safe.',
      ['Dan Fell < Mira Holt'],
    ],
    ['what nobody said so far', 'Dan Fell wrote that Mira Holt would say that it was safe.', []],
    ['what somebody never said', 'Dan Fell wrote that Mira Holt never said that it was safe.', []],
    ['a clause of its own', 'Dan Fell said that it was late, but Mira Holt said that it was safe.', []],
    ['a clause behind a dash', 'Dan Fell said that it was late — Mira Holt said that it was safe.', []],
    [
      'after a "that" it is his again',
      'Dan Fell said that it was late, and that Mira Holt said it was not at all safe.',
      ['Dan Fell < Mira Holt'],
    ],
    ['a name is no word', 'Dan Fell said that the report, dubbed "Low Water" by Mira Holt, was late.', []],
  ])('%s', (_, text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  it('an interview goes through the outlet', () => {
    expect(chains('"It is safe," Mira Holt told the Elmford Times.')).toEqual(['Elmford Times < Mira Holt']);
  });

  it('a protest over what somebody says is no telling of it', () => {
    expect(
      chains('The Ministry of Water condemned an article on a website that claims the dam will fall.'),
    ).toEqual([]);
  });

  it.each([
    [
      'fr',
      'Le barrage est sûr, a rapporté l’agence AFP, citant le ministère de l’Eau.',
      'AFP < ministère de l’Eau',
    ],
    [
      'fr',
      'Dan Fell a déclaré que Mira Holt avait affirmé que le barrage était sûr.',
      'Dan Fell < Mira Holt',
    ],
    [
      'de',
      'Mira Holt habe gesagt, der Damm sei seit Jahren sicher, berichtete die Nachrichtenagentur DPA.',
      'DPA < Mira Holt',
    ],
    [
      'ru',
      'Плотина безопасна, сообщает агентство Интерфакс со ссылкой на министерство воды.',
      'Интерфакс < министерство воды',
    ],
    [
      'uk',
      'Гребля безпечна, повідомляє агентство УНІАН із посиланням на міністерство води.',
      'УНІАН < міністерство води',
    ],
    ['ar', 'قالت وكالة رويترز نقلا عن وزارة المياه إن السد آمن تماما.', 'رويترز < وزارة المياه'],
  ])('in %s: %s', (lang, text, chain) => {
    expect(chains(text, lang)).toEqual([chain]);
  });

  it('no chain without a second speaker', () => {
    expect(chains('Mira Holt said that she would say more.')).toEqual([]);
  });
});

describe('shares', () => {
  it('gives characters to the innermost speaker', () => {
    const text = 'Dan Fell said that Mira Holt said it was safe.';
    const sourcing = findSourcing({ text, lang: 'en', matches: [] });
    const { bySpeaker, covered } = shareText(sourcing);
    expect(covered).toBe('that Mira Holt said it was safe.'.length);
    expect(bySpeaker).toEqual(['that Mira Holt said '.length, 'it was safe.'.length]);
  });

  it('gives each of two who say the same half of it', () => {
    const text = 'Dan Fell and Mira Holt said it was safe.';
    const { bySpeaker, covered } = shareText(findSourcing({ text, lang: 'en', matches: [] }));
    expect(covered).toBe('it was safe.'.length);
    expect(bySpeaker).toEqual([covered / 2, covered / 2]);
  });

  it('is empty for a text without sources', () => {
    expect(shareText({ speakers: [], attributions: [], anaphors: [] })).toEqual({
      bySpeaker: [],
      covered: 0,
    });
  });
});
