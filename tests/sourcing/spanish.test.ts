import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('Spanish', () => {
  it('hears a short quotation before its verb', () => {
    expect(lines('«No lo sé», manifestó Holt.', 'es')).toEqual(['Holt: «No lo sé»']);
  });

  it.each([
    ['cue after the quotation', '"La presa aguanta", dijo Mira Holt.', 'Mira Holt: "La presa aguanta"'],
    ['angle marks', '«La presa aguanta», afirmó Mira Holt.', 'Mira Holt: «La presa aguanta»'],
    ['que', 'El ministro Juan Dolski aseguró que la presa aguanta.', 'Juan Dolski: que la presa aguanta.'],
    ['según', 'Según Mira Holt, la presa aguanta.', 'Mira Holt: la presa aguanta.'],
    [
      'a ministry',
      'Según el Ministerio del Agua, la presa aguanta.',
      'Ministerio del Agua: la presa aguanta.',
    ],
    [
      'unnamed',
      'Los expertos advirtieron que la presa no aguanta.',
      'los expertos: que la presa no aguanta.',
    ],
    [
      'an aside',
      'El alcalde de la ciudad, Juan Dolski, explicó que la presa aguanta.',
      'Juan Dolski: que la presa aguanta.',
    ],
    ['told last', 'La presa aguanta, según Mira Holt.', 'Mira Holt: La presa aguanta'],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'es')).toEqual([expected]);
  });

  it('a verb without subject is that of the last speaker', () => {
    const text = '"La presa aguanta", dijo Mira Holt. "La revisamos ayer", añadió.';
    expect(told(text, 'es').map(({ name }) => name)).toEqual(['Mira Holt', 'Mira Holt']);
  });

  it('nor needs one before que', () => {
    const text = 'Mira Holt dijo que la presa aguanta. Añadió que la revisaron ayer.';
    expect(lines(text, 'es')).toEqual([
      'Mira Holt: que la presa aguanta.',
      'Mira Holt: que la revisaron ayer.',
    ]);
  });

  it('what somebody criticises says nothing', () => {
    const text = 'El ministro del Agua, Juan Dolski, criticó la decisión.';
    expect(told(text, 'es').map(({ name }) => name)).toEqual(['Juan Dolski']);
  });

  it('sees no attribution where nobody speaks', () => {
    expect(lines('La presa está junto al río.', 'es')).toEqual([]);
  });
});
