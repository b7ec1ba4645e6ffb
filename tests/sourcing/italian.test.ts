import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

const names = (text: string): string[] => told(text, 'it').map(({ name }) => name);

describe('Italian', () => {
  it.each([
    ['cue after the quotation', '"La diga tiene", ha detto Mira Holt.', 'Mira Holt: "La diga tiene"'],
    [
      'angle marks',
      '«La diga tiene», spiega la ministra Mira Holt al Corriere della Sera.',
      'Mira Holt: «La diga tiene»',
    ],
    [
      'che',
      'Il ministro Gianni Dolski ha assicurato che la diga tiene.',
      'Gianni Dolski: che la diga tiene.',
    ],
    ['secondo', 'Secondo Mira Holt, la diga tiene.', 'Mira Holt: la diga tiene.'],
    [
      'secondo quanto',
      "Secondo quanto riferito dalla Reuters, l'accordo è vicino.",
      "Reuters: l'accordo è vicino.",
    ],
    ['an elided article', "L'avvocata Mira Holt ha detto che farà ricorso.", 'Mira Holt: che farà ricorso.'],
    [
      'a name with an elision',
      "La Banca d'Italia ha comunicato che i prezzi salgono.",
      "Banca d'Italia: che i prezzi salgono.",
    ],
    ['told last', 'La diga tiene, secondo Mira Holt.', 'Mira Holt: La diga tiene'],
    ['unnamed', 'Gli esperti avvertono che la diga non tiene.', 'gli esperti: che la diga non tiene.'],
    [
      'nameless sources',
      "Fonti del governo hanno riferito che l'accordo è vicino.",
      "fonti del governo: che l'accordo è vicino.",
    ],
    [
      'an aside',
      'Il sindaco della città, Gianni Dolski, ha spiegato che la diga tiene.',
      'Gianni Dolski: che la diga tiene.',
    ],
    ['come', 'Come scrive Repubblica, il governo cadrà.', 'Repubblica: il governo cadrà.'],
    [
      'a body that goes on',
      "L'Associazione nazionale dei magistrati sostiene che la riforma è sbagliata.",
      'Associazione nazionale dei magistrati: che la riforma è sbagliata.',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'it')).toEqual([expected]);
  });

  it('a verb without subject is that of the last speaker, before che and beside a quotation', () => {
    expect(names('Gianni Dolski ha detto che la diga tiene. Ha aggiunto che è sicura.')).toEqual([
      'Gianni Dolski',
      'Gianni Dolski',
    ]);
    expect(names('«La diga tiene», ha detto Gianni Dolski. «È sicura», ha aggiunto.')).toEqual([
      'Gianni Dolski',
      'Gianni Dolski',
    ]);
  });

  it.each([
    'La diga si trova vicino al fiume.',
    'Il secondo turno delle elezioni sarà in ottobre.',
    'Il gol di Paolo Neri è arrivato al secondo minuto.',
  ])('sees no attribution where nobody speaks: %s', (text) => {
    expect(lines(text, 'it')).toEqual([]);
  });
});
