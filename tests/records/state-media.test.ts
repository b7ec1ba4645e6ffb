import { expect, test } from 'vitest';
import { splitMedium } from '../../scripts/import/state-media-profiles.ts';

test.for([
  ['Print: The Tide', 'The Tide', 'newspaper'],
  ['News agency: Tide Press', 'Tide Press', 'agency'],
  ['TV: Tide', 'TV: Tide', null],
  ['Tide: The Sea', 'Tide: The Sea', null],
  ['The Tide', 'The Tide', null],
] as const)('%s: the medium before a name is none of it', ([cell, name, medium]) => {
  expect(splitMedium(cell)).toEqual({ name, medium });
});
