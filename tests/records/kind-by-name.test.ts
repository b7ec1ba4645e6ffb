import { expect, test } from 'vitest';
import { kindByName } from '../../scripts/records/kind-by-name.ts';

test.each([
  [['Tide Television'], 'broadcaster'],
  [['TV Maré'], 'broadcaster'],
  [['KTID-TV'], 'broadcaster'],
  [['Tide Broadcasting Corporation'], 'broadcaster'],
  [['Tide', 'Телеканал Тайд'], 'broadcaster'],
  [['Tide News Agency'], 'agency'],
  [['Agência de Notícias Maré'], 'agency'],
  [['Tidehafener Zeitung'], 'newspaper'],
  [['TV Guide'], 'other'],
  [['TV.com'], 'other'],
  [['Tide Television Production'], 'other'],
  [['Tide'], 'other'],
  [['Tidetv'], 'other'],
] as const)('%j: %s', (names, kind) => {
  expect(kindByName(names)).toBe(kind);
});
