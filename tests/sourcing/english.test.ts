import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { lines, told } from './told.ts';

describe('English: who says what', () => {
  it.each([
    ['cue after the quotation', '"The dam is safe," said Mira Holt.', 'Mira Holt: "The dam is safe,"'],
    ['cue before it', 'Mira Holt said: "The dam is safe."', 'Mira Holt: "The dam is safe."'],
    [
      'cue inside it',
      '"The dam," Mira Holt said, "is safe for now."',
      'Mira Holt: "The dam," Mira Holt said, "is safe for now."',
    ],
    ['indirect speech', 'Mira Holt said that the dam was safe.', 'Mira Holt: that the dam was safe.'],
    [
      'a wish not to be named before it',
      'A clerk at the depot who asked not to be named said the dam was safe.',
      'a clerk: the dam was safe.',
    ],
    [
      'a wish to stay unknown before it',
      'One official insisted on anonymity and said that the dam was safe.',
      'one official: that the dam was safe.',
    ],
    [
      'indirect speech told first',
      'The dam was built in haste, Mira Holt said Tuesday.',
      'Mira Holt: The dam was built in haste',
    ],
    [
      'according to, first',
      'According to the Ministry of Water, the dam is safe.',
      'Ministry of Water: the dam is safe.',
    ],
    ['according to, last', 'The dam is safe, according to Mira Holt.', 'Mira Holt: The dam is safe'],
    ['told somebody', 'Mira Holt told reporters that the dam was safe.', 'Mira Holt: that the dam was safe.'],
    [
      'an aside in commas',
      'Mira Holt, a mayor of two terms, said the dam was safe.',
      'Mira Holt: the dam was safe.',
    ],
    [
      'an office before the name',
      'Deputy Water Minister Mira Holt warned that the dam would break.',
      'Mira Holt: that the dam would break.',
    ],
    [
      'the name in an aside',
      'The head of the water board, Mira Holt, said the dam was safe.',
      'Mira Holt: the dam was safe.',
    ],
    [
      'a second verb without subject',
      'Mira Holt shook her head and said the dam was safe.',
      'Mira Holt: the dam was safe.',
    ],
    ['a time before the verb', 'Mira Holt on Tuesday said the dam was safe.', 'Mira Holt: the dam was safe.'],
    ['curly marks', '“The dam is safe,” Mira Holt said.', 'Mira Holt: “The dam is safe,”'],
    ["typewriter's marks", "''The dam is safe,'' said Mira Holt.", "Mira Holt: ''The dam is safe,''"],
    ['British marks', '‘The dam is safe,’ said Mira Holt.', 'Mira Holt: ‘The dam is safe,’'],
    [
      'a speech act',
      'The Kelland Party condemned the plan for the dam.',
      'Kelland Party: the plan for the dam.',
    ],
    [
      'the office and workplace before the name',
      '"It is safe," said Elmford University water scientist Mira Holt.',
      'Mira Holt: "It is safe,"',
    ],
    [
      'a subject far from its participle',
      'Mira Holt, who met Dan Fell in May, was late for the session, telling reporters that it was safe.',
      'Mira Holt: that it was safe.',
    ],
    [
      'an infinitive',
      'Mira Holt appeared to reject the plan of Dan Fell.',
      'Mira Holt: the plan of Dan Fell.',
    ],
    ['what a passive names last', 'The plan was endorsed last week by Mira Holt.', 'Mira Holt: The plan was'],
    [
      'what somebody said, as a noun',
      "Mira Holt's repeated claim that the dam is safe was met with laughter.",
      'Mira Holt: that the dam is safe was met with laughter.',
    ],
    [
      'a far verb after an aside',
      'Mira Holt, a former mayor, rose late to speak and said the dam was safe.',
      'Mira Holt: the dam was safe.',
    ],
    [
      'an office of two words',
      '"It is safe," said former secretary of state Mira Holt.',
      'Mira Holt: "It is safe,"',
    ],
    [
      'an aside of her own before an inverted verb',
      'The plan is late, forcing the town to wait, said Mira Holt, a planner and engineer.',
      'Mira Holt: The plan is late, forcing the town to wait',
    ],
    [
      'those spoken to without "that"',
      'Mira Holt told Kelland Radio the dam was safe.',
      'Mira Holt: the dam was safe.',
    ],
    [
      'a number with hyphens',
      'The case was decided by a 5-to-4 vote, said Mira Holt, who teaches law.',
      'Mira Holt: The case was decided by a 5-to-4 vote',
    ],
    [
      'where her party stands beside her name',
      'Sen. Mira Holt, R-Wis., rose late and said the dam was safe.',
      'Mira Holt: the dam was safe.',
    ],
    ['why somebody acted', 'The Kelland Party protested over the plan for the dam.', 'Kelland Party: null'],
    ['a stance', 'Mira Holt was critical of the plan.', 'Mira Holt: the plan.'],
    ['a transcript', 'MIRA HOLT: The dam is safe, believe me.', 'MIRA HOLT: The dam is safe, believe me.'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['a stance of those who are only mentioned', 'The town has a group that opposes the dam.'],
    ['a purpose', 'The only hope they have is for Kelland in the end to oppose the dam.'],
    ['a question about a stance', 'It is unknown why Mira Holt opposes the dam.'],
    ['what a thing is called', 'Holt read a study called Dams of Elmford.'],
    ['what a thing is called, behind a comma', 'The event, called the Holt Water Days, was set to end.'],
    ['what others call a thing', 'They left the city’s prison, dubbed the “Elmford Inn” by those in it.'],
    ['a verb that means something else', 'The mayor showed up late. The town found itself alone.'],
    ['a dateline before a colon', 'ELMFORD: It rained for days on end.'],
    ['a wish that nobody voices', 'Mira Holt was trying to leave the town.'],
    ['what some may say one day', 'Some observers might argue that the dam is safe.'],
    ['what nobody says', 'There are no polls showing that the dam is safe.'],
    ['what a group never said', 'Residents never said that the dam is safe.'],
  ])('takes for no attribution %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it('takes an office of initials for no name', () => {
    expect(told('One bank CEO told Kelland Radio the dam was safe.')).toMatchObject([
      { kind: 'unnamed', content: 'the dam was safe.' },
    ]);
  });

  it.each([
    ['an office in capitals', 'The UK Water Secretary, Mira Holt, said the dam was safe.'],
    ['a noun that no list knows', 'The swimmer, Mira Holt, said the dam was safe.'],
    ['an owner, with a calling', "Dan Fell's swimmer, actress Mira Holt, said the dam was safe."],
    ['a group of whom one is named', 'Some old hands, like Mira Holt, said the dam was safe.'],
  ])('takes the name from behind the comma after %s', (_, text) => {
    expect(lines(text)).toEqual(['Mira Holt: the dam was safe.']);
  });

  it.each([
    ['who somebody is, to the end', '"No," said Mira Holt, who led the board before it closed in 2012.'],
    ['who somebody is, without a comma', '"No," said Mira Holt who led the board for years.'],
    ['now', '"No," said Mira Holt, now a lawyer in Elmford.'],
  ])('keeps in the words of a source %s', (_, text) => {
    const { attributions } = findSourcing({ text, lang: 'en', matches: [] });
    expect(attributions.map(({ source }) => text.slice(...source))).toEqual([
      text.slice(text.indexOf('Mira'), -1),
    ]);
  });

  it('a quotation that goes on after its cue belongs to the same speaker', () => {
    const text = '"The dam is safe," said Mira Holt. "We checked it twice."';
    expect(lines(text)).toEqual([`Mira Holt: ${text}`]);
  });

  it('a quotation over several paragraphs is one', () => {
    const text = 'Mira Holt said: “The dam is safe.\n\n“We checked it twice last year.”';
    expect(lines(text)).toEqual([`Mira Holt: ${text.slice(text.indexOf('“'))}`]);
  });

  it('a verb that no list knows: the subject before a colon', () => {
    const text = 'Mira Holt leant back: "We checked the dam twice last year and found no crack."';
    expect(lines(text)).toEqual([`Mira Holt: ${text.slice(text.indexOf('"'))}`]);
  });

  it.each([
    ['a title in quotation marks', 'The film "Water and Stone" opened in May.'],
    ['words in inverted commas', 'The so-called "water men" left the town.'],
    ['a cue inside a name', 'The United States report was long.'],
    ['nouns that look like cues', 'Many states and their claims were on the list of plans.'],
    ['what belongs to somebody', "The town liked Holt's call for a new dam."],
    ['who is supported', 'A dam backed by the Kelland Party fell.'],
    ['a person who appears somewhere', 'The town was asleep when Mira Holt appeared on Elmford Radio.'],
    ['the writer', 'I think the dam is safe.'],
  ])('no attribution: %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it('a dateline is no part of what is said, and its agency is a source', () => {
    expect(lines('ELMFORD (AP) — Mira Holt said the dam was safe.')).toEqual([
      'AP: null',
      'Mira Holt: the dam was safe.',
    ]);
  });

  it('keeps the medium', () => {
    expect(told('"The dam is safe," Mira Holt wrote on Facebook.')[0]?.via).toBe('on Facebook');
    const post = 'In a Telegram post the mayor defended the plan. "It is safe," said Mira Holt.';
    expect(told(post).at(-1)?.via).toBe('In a Telegram post');
  });

  it('keeps the outlet that was spoken to', () => {
    expect(told('"The dam is safe," Mira Holt told the Elmford Times.')).toMatchObject([
      { name: 'Mira Holt', through: ['Elmford Times'] },
    ]);
  });
});

it.each([
  ['the writer', 'Mira Holt has a dam, and it is old, so I asked why she kept it.'],
  ['a rule', 'Code Components of the dam must include a text as described in Section 4.'],
])('no source of %s', (_, text) => {
  expect(lines(text)).toEqual([]);
});
