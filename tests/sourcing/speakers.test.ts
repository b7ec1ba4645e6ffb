import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../utils/model/facts.ts';
import type { Match } from '../../utils/model/match.ts';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { told } from './told.ts';

const names = (text: string): string[] => told(text).map(({ name }) => name);

/** A match of the words in the text. */
function matchOf(text: string, words: string, id: string, kind: Match['kind']): Match {
  const start = text.indexOf(words);
  const mention = { where: 'text' as const, part: 0, start, end: start + words.length, surface: words };
  return { kind, mention, id: id as EntityId, candidates: [], confidence: 1, reasons: [], on: null };
}

describe('short forms are led back to the source', () => {
  it('a pronoun', () => {
    expect(names('"It is safe," said Mira Holt.\n\n"We checked it," she added.')).toEqual([
      'Mira Holt',
      'Mira Holt',
    ]);
  });

  it('a pronoun of the other gender goes further back', () => {
    const text =
      'He said no, said Dan Fell. "Yes," he said. "Yes," said Mira Holt. "So," she said. "No," he said.';
    expect(names(text).at(-1)).toBe('Dan Fell');
  });

  it.each([
    [
      'to whom the sentence before is about',
      'Dan Fell said it was late. Then Mira Holt, a mayor, rose. "Yes," she said.',
      ['Dan Fell', 'Mira Holt'],
    ],
    [
      'nearer than who spoke last',
      'The board met Mira Holt and Dan Roe. "No," said Holt.\n\nRoe, a friend, laughed. He called it safe.',
      ['Mira Holt', 'Dan Roe'],
    ],
    // nor to a nameless source: a pronoun stands for somebody whom the article names
    ['to no place', 'It rained in North Elmford. "It is safe," he said.', []],
    ['to the only one named before', "Dan Holt's plan failed. He said no.", ['Dan Holt']],
  ])('a pronoun %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('a surname, also where the full name stood outside any attribution', () => {
    expect(names('The board met Mira Holt in May.\n\n"It is safe," Holt said.')).toEqual(['Mira Holt']);
  });

  it('not a surname that two people share', () => {
    expect(names('Mira Holt met Dan Holt.\n\n"It is safe," Holt said.')).toEqual(['Holt']);
  });

  it('an office', () => {
    const text = 'The board met the envoy to Kelland, Mira Holt.\n\n"It is safe," the envoy said.';
    expect(names(text)).toEqual(['Mira Holt']);
  });

  it('a body by its noun, and by its country', () => {
    const text =
      'The Kellandic Water Ministry said it was safe. The ministry added that it had checked. ' +
      "Kelland's Water Ministry denied the report.";
    expect(new Set(names(text))).toEqual(new Set(['Kellandic Water Ministry']));
  });
});

describe('kinds of speakers', () => {
  it.each([
    ['a person', 'Mira Holt said it was safe.', 'person', 'Mira Holt'],
    ['a body', 'The Ministry of Water said it was safe.', 'institution', 'Ministry of Water'],
    ['a body by adjective', 'The Kelland government said it was safe.', 'institution', 'Kelland government'],
    [
      'a body of a place',
      'The government of Kelland said it was safe.',
      'institution',
      'government of Kelland',
    ],
    ['an acronym', 'The KWB said it was safe.', 'institution', 'KWB'],
    ['an outlet', 'The Elmford Times reported that it was safe.', 'outlet', 'Elmford Times'],
    [
      'a service of an outlet',
      "Radio Kelland (RK)'s northern service reported a flood.",
      'institution',
      "Radio Kelland (RK)'s northern service",
    ],
  ])('%s', (_, text, kind, name) => {
    expect(told(text)).toMatchObject([{ kind, name, unnamed: null }]);
  });

  it.each([
    ['Officials said it was safe.', 'officials', 'group'],
    ['People familiar with the matter said it was safe.', 'people familiar with the matter', 'group'],
    ['Kellandic officials said it was safe.', 'Kellandic officials', 'group'],
    ['An official said it was safe.', 'an official', 'anonymous'],
    ['A report found that it was safe.', 'a report', 'document'],
    ['A Chinese website reported that it was safe.', 'a Chinese website', 'outlet'],
    ['It was safe, according to local media.', 'local media', 'group'],
  ])('unnamed: %s', (text, name, unnamed) => {
    expect(told(text)).toMatchObject([{ kind: 'unnamed', name, unnamed }]);
  });

  it('keeps what the article says of a person', () => {
    const text = 'It was safe, said Mira Holt, a water analyst from Elmford with 18 years at the ministry.';
    expect(told(text)[0]?.description).toBe('a water analyst from Elmford with 18 years at the ministry');
    expect(told('Water analyst Mira Holt said it was safe.')[0]?.description).toBe('Water analyst');
  });
});

describe('sources that are known by a tie', () => {
  it.each([
    ['The Kelland governor said it was safe.', 'person', 'Kelland governor'],
    ['The governor of Kelland said it was safe.', 'person', 'governor of Kelland'],
    ["Mira Holt's lawyers said it was safe.", 'institution', "Mira Holt's lawyers"],
    ['A spokeswoman for Gridline said it was safe.', 'institution', 'spokeswoman for Gridline'],
    ['A Gridline spokesman said it was safe.', 'institution', 'Gridline spokesman'],
  ])('%s', (text, kind, name) => {
    expect(told(text)).toMatchObject([{ kind, name, unnamed: null }]);
  });

  it.each([
    'A Gridline official said it was safe.',
    'Gridline aides said it was safe.',
    'Allies of Mira Holt said it was safe.',
    'A governor said it was safe.',
  ])('nameless all the same: %s', (text) => {
    expect(told(text)).toMatchObject([{ kind: 'unnamed' }]);
  });

  it('a later short form is led back', () => {
    const text = 'A spokeswoman for Gridline said it was safe. "We checked it," the spokeswoman added.';
    expect(new Set(names(text))).toEqual(new Set(['spokeswoman for Gridline']));
  });

  it('a statement is led back to whoever issued it', () => {
    const text =
      'The Water Ministry said in a statement that it was safe. The statement added that it was old.';
    expect(names(text)).toEqual(['Water Ministry', 'Water Ministry']);
  });

  it.each([
    ['A study by the research group Clear Water found a crack.', 'Clear Water'],
    ['Several towns, including Elmford, said it was safe.', 'Elmford'],
    ['In a poll by Elmford University, the dam was safe for most.', 'Elmford University'],
  ])('who is behind it: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('with matches', () => {
  it('takes id and kind from them, for later short forms too', () => {
    const text = 'Mira Holt said it was safe. "We checked it," Holt said.';
    const { speakers } = findSourcing({
      text,
      lang: 'en',
      matches: [matchOf(text, 'Mira Holt', 'Q1', 'person')],
    });
    expect(speakers).toMatchObject([{ id: 'Q1', name: 'Mira Holt', named: [0, 9] }]);
  });

  it('a government beside its ministry', () => {
    const text = 'The Kellandic government said it was safe. The Kellandic Water Ministry said so on Monday.';
    const { speakers } = findSourcing({
      text,
      lang: 'en',
      matches: [matchOf(text, 'Kellandic Water Ministry', 'Q3', 'institution')],
    });
    expect(speakers[0]).toMatchObject({ name: 'Kellandic government', id: null, answersTo: 'Q3' });
  });

  it('an affiliation beside an office, none for a former one', () => {
    const speakerOf = (text: string) =>
      findSourcing({ text, lang: 'en', matches: [matchOf(text, 'Gridline', 'Q2', 'institution')] })
        .speakers[0];
    expect(speakerOf('Mira Holt, a spokeswoman for Gridline, said it was safe.')?.answersTo).toBe('Q2');
    expect(speakerOf('Mira Holt of Gridline said it was safe.')?.answersTo).toBe('Q2');
    expect(speakerOf('Gridline’s Mira Holt said it was safe.')?.answersTo).toBe('Q2');
    expect(speakerOf('Mira Holt said of Gridline it was safe.')?.answersTo).toBeNull();
    expect(
      speakerOf('Mira Holt, a former spokeswoman for Gridline, said it was safe.')?.answersTo,
    ).toBeNull();
    expect(
      speakerOf('Mira Holt, an analyst who once worked at Gridline, said it was safe.')?.answersTo,
    ).toBeNull();
  });
});

describe('a body that the dataset knows', () => {
  const text = 'Das Bundesamt urteilte, das Gesetz sei nichtig. Das Amtsgericht erklärte, das sei so.';

  it('is a source by that name, though its words alone are common nouns', () => {
    const matches = [matchOf(text, 'Bundesamt', 'bundesamt', 'institution')];
    const { speakers } = findSourcing({ text, lang: 'de', matches });
    expect(speakers.map(({ kind, name, id }) => [kind, name, id])).toEqual([
      ['institution', 'Bundesamt', 'bundesamt'],
      ['unnamed', 'das Amtsgericht', null],
    ]);
  });

  it('is nobody by a person of that name, nor by a word of the source that is not its noun', () => {
    const kinds = (words: string, kind: Match['kind']): string[] =>
      findSourcing({ text, lang: 'de', matches: [matchOf(text, words, 'x', kind)] }).speakers.map(
        (speaker) => speaker.kind,
      );
    expect(kinds('Bundesamt', 'person')).toEqual(['unnamed', 'unnamed']);
    expect(kinds('Das', 'institution')).toEqual(['unnamed', 'unnamed']);
  });
});
