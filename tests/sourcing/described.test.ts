import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../utils/model/facts.ts';
import type { Match } from '../../utils/model/match.ts';
import { told } from './told.ts';

/** Matches of words in the text. */
function matchesOf(text: string, known: Readonly<Record<string, Match['kind']>>): Match[] {
  return Object.entries(known).flatMap(([surface, kind]) => {
    const start = text.indexOf(surface);
    if (start === -1) return [];
    const mention = { where: 'text' as const, part: 0, start, end: start + surface.length, surface };
    const none = { candidates: [], confidence: 1, reasons: [], on: null };
    return [{ kind, mention, id: `m-${surface}` as EntityId, ...none }];
  });
}

const sources = (text: string, known: Readonly<Record<string, Match['kind']>> = {}, lang = 'en'): string[] =>
  told(text, lang, matchesOf(text, known)).map(({ kind, name }) => `${kind} ${name}`);

describe('words for a body are led back to the only one near', () => {
  it.each([
    [
      'a newspaper',
      'Police met the Elmford Courant on Monday. It rained. The newspaper said the plan was safe.',
      { 'Elmford Courant': 'outlet' },
      ['outlet Elmford Courant'],
    ],
    [
      'a paper, which is no document',
      'The plan was told to the Elmford Courant. In May, the paper said it was safe.',
      { 'Elmford Courant': 'outlet' },
      ['outlet Elmford Courant'],
    ],
    [
      'a business that nobody knows',
      'Two shops of Gridlum opened in May. The company said it would hire more people.',
      {},
      ['institution Gridlum'],
    ],
    [
      'a group',
      'About 400 clubs are left, according to a count of the Elmford Water Trust. The group said most were small.',
      {},
      ['institution Elmford Water Trust', 'institution Elmford Water Trust'],
    ],
    [
      'an agency beside products',
      "The Orlum probe is part of EWA's search for water. The agency said it was safe.",
      {},
      ['institution EWA'],
    ],
  ] as const)('%s', (_, text, known, expected) => {
    expect(sources(text, known)).toEqual(expected);
  });

  it.each([
    [
      'of two',
      'Two shops of Gridlum and one of Waterlum opened in May. The company said it would hire more people.',
      'unnamed the company',
    ],
    [
      'of another kind',
      'Mira Holt met the Elmford Water Trust. The newspaper said it was safe.',
      'unnamed the newspaper',
    ],
    [
      'too far before',
      'Two shops of Gridlum grew. It rained. It blew. It froze. The company said so.',
      'unnamed the company',
    ],
    [
      'that is not the one of the speaker',
      'Two shops of Gridlum opened in May. Her company said it would hire more people.',
      'unnamed her company',
    ],
    [
      'that has a name of its own',
      'Police met the Elmford Courant on Monday. The website fivelum said it was safe.',
      'unnamed the website',
    ],
    [
      'that is a country',
      'The shops of Sweden grew in May. The organization said it would grow more.',
      'unnamed the organization',
    ],
  ] as const)('but not to one %s', (_, text, expected) => {
    expect(sources(text, { 'Elmford Courant': 'outlet' }).at(-1)).toBe(expected);
  });

  it('where a language has no articles, by the noun alone', () => {
    const text = 'Мира Хольт говорила с газетой «Ведомости». Издание сообщило, что план готов.';
    expect(sources(text, {}, 'ru').at(-1)).toBe('outlet Ведомости');
  });
});

it('a body is known by the first noun of its name too', () => {
  const text = 'The Commission on Elmford Debates said it was safe. The commission said it had checked.';
  expect(new Set(sources(text)).size).toBe(1);
});
