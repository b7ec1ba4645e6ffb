import { expect, test } from 'vitest';
import { fold } from '../../utils/mentions/fold.ts';

test.each([
  ['Goñi', 'goni', 'composed accent'],
  ['Gon\u0303i', 'goni', 'decomposed accent'],
  ['Łódź', 'lodz', 'a letter that does not decompose'],
  ['Straße', 'strasse', 'two letters for one'],
  ['ÆTHER', 'aether', 'two letters for one capital'],
  ['O’Malley', 'omalley', 'apostrophe left out'],
  ['İstanbul', 'istanbul', 'dotted capital'],
  ['Ығыс', 'ыгыс', 'Kazakh letter'],
  ['Соловьёв', 'соловьев', 'ё is е'],
  ['Андрей', 'андрей', 'й stays'],
  ['Андреи\u0306', 'андрей', 'decomposed й'],
  ['أحمد', 'احمد', 'hamza'],
  ['مُحَمَّد', 'محمد', 'vowel marks'],
  ['Ἀλέξανδρος', 'αλεξανδροσ', 'breathing and final sigma'],
  ['Pu\u00adtin', 'putin', 'soft hyphen'],
  ['ＡＢＣ', 'abc', 'full width'],
])('%s is %s (%s)', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
