import { expect, test } from 'vitest';
import { splitBrackets, splitMedium, typeOf } from '../../scripts/import/state-media-profiles/read-names.ts';

test.for([
  ['Print: The Tide', 'The Tide', 'newspaper'],
  ['News agency: Tide Press', 'Tide Press', 'agency'],
  ['TV: Tide', 'TV: Tide', null],
  ['Tide: The Sea', 'Tide: The Sea', null],
  ['The Tide', 'The Tide', null],
  ['Fala dailies - Morska', 'Fala Morska', 'newspaper'],
] as const)('%s: the medium before a name is none of it', ([cell, name, medium]) => {
  expect(splitMedium(cell)).toEqual({ name, medium });
});

test('a language, an edition or a note in brackets is no other name', () => {
  expect(splitBrackets('Tide News (Latvian edition)')).toEqual(['Tide News', '']);
  expect(splitBrackets('Tide TV (Control of the Reef Council)')).toEqual(['Tide TV', '']);
  expect(splitBrackets('Tide Wave (TW)')).toEqual(['Tide Wave', 'TW']);
  expect(splitBrackets('Tide Times (English)')).toEqual(['Tide Times', '']);
  expect(splitBrackets('Tide Times')).toEqual(['Tide Times', '']);
});

test('the short name of an agency is an agency, not what else it publishes', () => {
  expect(typeOf('DNA', 'Delta News Agency')).toBe('agency');
  expect(typeOf('DNA English', 'Delta News Agency')).toBe('agency');
  expect(typeOf('ADP', 'Agence Delta de Presse')).toBe('agency');
  expect(typeOf('Delta Matin', 'Agence Delta de Presse')).toBe('other');
  expect(typeOf('DNA', 'Delta Agency for Media')).toBe('other');
});
