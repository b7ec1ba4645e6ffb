import { expect, test } from 'vitest';
import { told } from './told.ts';

const described = (text: string, lang = 'en'): string | null | undefined => told(text, lang)[0]?.description;

test.for([
  ['a post', 'Mira Holt, head of the river board, said it was safe.', 'head of the river board'],
  ['but not the age before it', 'Mira Holt, 54, a lawyer, said it was safe.', 'a lawyer'],
  ['an office with its place', 'Former Ohio Gov. Mira Holt said it was safe.', 'Former Ohio Gov.'],
  [
    'one of before',
    'Mira Holt, who was an adviser to the board, said no.',
    'who was an adviser to the board',
  ],
  [
    'a short form and what is joined to it',
    'Mira Holt, head of the U.S.-Kelland board, said no.',
    'head of the U.S.-Kelland board',
  ],
  [
    'an office that begins with a place',
    '"No," said Mira Holt, Kelland country director for Clear Water.',
    'Kelland country director for Clear Water',
  ],
  ['words before the name', 'Farmer Mira Holt said it was safe.', 'Farmer'],
  [
    'a house of many',
    'Kelland Teachers Union President Mira Holt said no.',
    'Kelland Teachers Union President',
  ],
  ['a house that somebody is of', 'Mira Holt of the Elmford Institute said no.', 'of the Elmford Institute'],
] as const)('%s', ([, text, expected]) => {
  expect(described(text)).toBe(expected);
});

test.for([
  ['an age alone', 'Mira Holt, 54, said it was safe.'],
  ['what somebody did', 'Mira Holt, who resigned from the board, said it was safe.'],
  ['whose kin somebody is', 'Mira Holt, whose husband is a miner, said it was safe.'],
  ['how somebody looks', 'Mira Holt, her hair tucked under a hat, said it was safe.'],
  ['a salutation', 'Mr Mira Holt said it was safe.'],
  [
    'those of whom somebody is one',
    'Many critics, Mira Holt among them, said no. Some voters of Mira Holt said no.',
  ],
  ['a paper that tells of somebody', 'The letter Mira Holt wrote said it was safe.'],
  ['who has somebody', 'The Post’s Mira Holt said it was safe.'],
  ['where or when it was said', 'Mira Holt in a speech at Elmford said it was safe.'],
] as const)('not %s', ([, text]) => {
  expect(described(text)).toBeNull();
});

test('an age alone is no description where all nouns have capitals', () => {
  expect(described('Mira Holt, 54, sagte: "Der Damm ist sicher."', 'de')).toBeNull();
});

test('a German article begins a post, a relative pronoun does not', () => {
  expect(described('Mira Holt, der neue Sprecher, sagte nichts.', 'de')).toBe('der neue Sprecher');
  expect(
    described('Mira Holt, der in dieser Saison nur wenige Spiele verpasste, sagte: "Nein."', 'de'),
  ).toBeNull();
});
