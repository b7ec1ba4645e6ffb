import { describe, expect, it } from 'vitest';
import { findChains } from '../../utils/sourcing/chains.ts';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { shareText } from '../../utils/sourcing/shares.ts';
import { told } from './told.ts';

function chains(text: string): string[] {
  const sourcing = findSourcing({ text, lang: 'en', matches: [] });
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

  it('an act inside a statement ends where the statement does', () => {
    const text = 'Mira Holt rejected the plan, the Ministry of Water said in a statement.';
    expect(told(text)).toMatchObject([
      { name: 'Mira Holt', content: 'the plan', within: 'Ministry of Water' },
      { name: 'Ministry of Water', content: 'Mira Holt rejected the plan', within: null },
    ]);
  });

  it('an interview goes through the outlet', () => {
    expect(chains('"It is safe," Mira Holt told the Elmford Times.')).toEqual(['Elmford Times < Mira Holt']);
  });

  it('a protest over what somebody says is no telling of it', () => {
    expect(
      chains('The Ministry of Water condemned an article on a website that claims the dam will fall.'),
    ).toEqual([]);
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

  it('is empty for a text without sources', () => {
    expect(shareText({ speakers: [], attributions: [], anaphors: [] })).toEqual({
      bySpeaker: [],
      covered: 0,
    });
  });
});
