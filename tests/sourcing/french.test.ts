import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('French', () => {
  it('names a ministry with its people', () => {
    const text = 'Le ministère russe de la Défense a annoncé que la digue était sûre.';
    expect(told(text, 'fr')).toMatchObject([{ kind: 'institution', name: 'ministère russe de la Défense' }]);
  });

  it.each([
    ['inverted', '« Le barrage tient », a déclaré Mira Holt.', 'Mira Holt: « Le barrage tient »'],
    ['cue before it', 'Mira Holt a affirmé : « Le barrage tient. »', 'Mira Holt: « Le barrage tient. »'],
    ['que', 'La ministre Mira Holt a assuré que le barrage tenait.', 'Mira Holt: que le barrage tenait.'],
    ['selon', 'Selon Mira Holt, le barrage tient.', 'Mira Holt: le barrage tient.'],
    ['a ministry', 'Selon le ministère de l’Eau, le barrage tient.', 'ministère de l’Eau: le barrage tient.'],
    ['unnamed', 'Des experts estiment que le barrage tient.', 'des experts: que le barrage tient.'],
    [
      'an aside',
      'Le maire de la ville, Jan Dolski, a expliqué que le barrage tenait.',
      'Jan Dolski: que le barrage tenait.',
    ],
    ['told last', 'Le barrage tient, selon Mira Holt.', 'Mira Holt: Le barrage tient'],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'fr')).toEqual([expected]);
  });

  it('leads an appended pronoun back', () => {
    const text =
      '« Le barrage tient », a déclaré Mira Holt. « Nous avons vérifié », a-t-elle ajouté. « Bon », dit-elle.';
    expect(told(text, 'fr').map(({ name }) => name)).toEqual(['Mira Holt', 'Mira Holt', 'Mira Holt']);
  });

  it('sees no attribution where nobody speaks', () => {
    expect(lines('Le barrage se dresse au bord du fleuve.', 'fr')).toEqual([]);
  });

  it.each([
    [
      "Selon l'Association des constructeurs de bateaux, le port est sûr.",
      'Association des constructeurs de bateaux',
    ],
    ["Selon le Centre national d'études maritimes, le port est sûr.", "Centre national d'études maritimes"],
    ['La Ligue de protection des oiseaux a annoncé que le port est sûr.', 'Ligue de protection des oiseaux'],
  ])('a body by its whole name: %s', (text, name) => {
    expect(told(text, 'fr')).toMatchObject([{ kind: 'institution', name }]);
  });
});
