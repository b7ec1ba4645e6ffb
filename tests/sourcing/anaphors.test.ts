import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../utils/model/facts.ts';
import type { Match } from '../../utils/model/match.ts';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';

/** People of these cases whom the dataset would know, by surname. */
const known: Readonly<Record<string, string>> = {
  Holt: 'Robert Holt',
  Varga: 'Angela Varga',
  Fell: 'Daniel Fell',
  Quill: 'Quenby Quill',
};

function matchesIn(text: string): Match[] {
  return Object.entries(known).flatMap(([surname, name]) =>
    [...text.matchAll(new RegExp(`(?:${name.split(' ')[0]} )?${surname}`, 'g'))].map(
      ({ index, 0: surface }): Match => ({
        kind: 'person',
        mention: { where: 'text', part: 0, start: index, end: index + surface.length, surface },
        id: surname as EntityId,
        candidates: [surname as EntityId],
        confidence: 0.95,
        reasons: [{ kind: 'form', form: 'full', name }],
        on: null,
      }),
    ),
  );
}

/** `pronoun > surname` of each pronoun that is led back. */
function led(text: string, lang = 'en'): string[] {
  const { anaphors } = findSourcing({ text, lang, matches: matchesIn(text) });
  return anaphors.map(({ span, id }) => `${text.slice(...span)} > ${id}`);
}

describe('a pronoun is the person', () => {
  it.each([
    ['named before it in its sentence', 'Robert Holt says he will pay his tax.', ['he > Holt', 'his > Holt']],
    ['of a contraction', "Robert Holt says he'll pay.", ["he'll > Holt"]],
    [
      'of the sentence before',
      'The bill failed, Robert Holt said on Monday. He blamed the weather.',
      ['He > Holt'],
    ],
    ['across a paragraph', 'Angela Varga opened the bridge.\n\nShe cut the ribbon.', ['She > Varga']],
    [
      'of its sex, of two',
      'Robert Holt met Angela Varga. She smiled and he nodded.',
      ['She > Varga', 'he > Holt'],
    ],
    [
      'who was led back once, beside a name that may be of either sex',
      'Ms Varga said she liked Robin Ash. Her aides agreed.',
      ['she > Varga', 'Her > Varga'],
    ],
    ['of whom the title tells the sex', 'Ms Quill and Mr Fell spoke. She left.', ['She > Quill']],
    [
      'who is described behind a comma',
      'Robert Holt, the mayor of Elmford, resigned. He gave no reason.',
      ['He > Holt'],
    ],
    ['where the other name is a place', 'Robert Holt arrived in Elmford. He gave no reason.', ['He > Holt']],
    [
      'where somebody else is the subject of its clause',
      'Robert Holt said that his mother had called him.',
      ['his > Holt', 'him > Holt'],
    ],
    [
      'whose sex only the pronoun tells',
      'Quenby Quill said she would stay. Robert Holt left. He was late.',
      ['she > Quill', 'He > Holt'],
    ],
  ])('%s', (_, text, expected) => {
    expect(led(text)).toEqual(expected);
  });
});

describe('a pronoun is nobody', () => {
  it.each([
    ['of two men', 'Robert Holt met Daniel Fell. He smiled.'],
    ['where an unknown man stands between', 'Robert Holt praised James Ode. He smiled.'],
    ['where an unknown name may be a man', 'Robert Holt praised Zubin Ode. He smiled.'],
    ['where a noun names another one', 'Robert Holt thanked the guard. He smiled.'],
    ['of the other sex', 'Robert Holt resigned. She smiled.'],
    ['where the sentence before names nobody', 'Robert Holt resigned. It rained. He smiled.'],
    ['as object of its own subject', 'Robert Holt told him to go.'],
    ['as object, where only a thing of theirs was named', "Holt's plan failed and friends left him."],
    ['inside quotation marks', 'Robert Holt said: "He will not do it."'],
    ['that is anybody', 'Robert Holt signed the form. He or she must sign it.'],
    ['behind another one who is not named', 'Robert Holt won. Another said the day was his.'],
    ['where the name only says whose people they are', 'Robert Holt supporters sang. He smiled.'],
    ['in a language whose pronouns stand for things too', 'Robert Holt kam. Er lachte.', 'de'],
    ['behind an unclear one', 'Robert Holt met Daniel Fell. He said Fell was late. His coat was wet.'],
  ])('%s', (_, text, lang = 'en') => {
    expect(led(text, lang)).toEqual([]);
  });
});

describe('a pronoun that speaks', () => {
  it('is nobody where its speaker was taken for another one', () => {
    const text =
      'Daniel Fell said it was late. The crowd cheered Robert Holt on Monday. He added that it was over.';
    expect(led(text)).toEqual([]);
  });

  it('is the one who is taken for its speaker', () => {
    expect(led('Robert Holt resigned on Monday. He added that it was over.')).toEqual(['He > Holt']);
  });
});
