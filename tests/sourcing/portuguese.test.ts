import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

const names = (text: string): string[] => told(text, 'pt').map(({ name }) => name);

describe('Portuguese', () => {
  it.each([
    ['cue after the quotation', '"A barragem aguenta", disse Mira Holt.', 'Mira Holt: "A barragem aguenta"'],
    ['angle marks', '«A barragem aguenta», sublinhou Mira Holt à Lusa.', 'Mira Holt: «A barragem aguenta»'],
    [
      'que',
      'O ministro João Dolski garantiu que a barragem aguenta.',
      'João Dolski: que a barragem aguenta.',
    ],
    ['segundo', 'Segundo Mira Holt, a barragem aguenta.', 'Mira Holt: a barragem aguenta.'],
    ['de acordo com', 'De acordo com a Polícia Federal, ele fugiu.', 'Polícia Federal: ele fugiu.'],
    ['told last', 'A barragem aguenta, segundo Mira Holt.', 'Mira Holt: A barragem aguenta'],
    [
      'unnamed',
      'Os especialistas alertam que a barragem não aguenta.',
      'os especialistas: que a barragem não aguenta.',
    ],
    [
      'nameless sources',
      'Fontes do governo disseram que o acordo está próximo.',
      'fontes do governo: que o acordo está próximo.',
    ],
    [
      'an aside',
      'O prefeito da cidade, João Dolski, explicou que a barragem aguenta.',
      'João Dolski: que a barragem aguenta.',
    ],
    ['a name with da', 'A diretora Maria da Silva disse que nada mudou.', 'Maria da Silva: que nada mudou.'],
    [
      'a verb with a pronoun behind it',
      '"A barragem", disse-lhe Mira Holt, "aguenta".',
      'Mira Holt: "A barragem", disse-lhe Mira Holt, "aguenta".',
    ],
    [
      'a document',
      'O relatório conclui que a barragem não aguenta.',
      'o relatório: que a barragem não aguenta.',
    ],
    [
      'a body that goes on',
      'A Associação Brasileira de Rádio afirmou que vai recorrer.',
      'Associação Brasileira de Rádio: que vai recorrer.',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'pt')).toEqual([expected]);
  });

  it('a verb without subject is that of the last speaker, before que and beside a quotation', () => {
    expect(names('João Dolski disse que a barragem aguenta. Acrescentou que foi vistoriada.')).toEqual([
      'João Dolski',
      'João Dolski',
    ]);
    expect(names('"A barragem aguenta", disse João Dolski. "Foi vistoriada", acrescentou.')).toEqual([
      'João Dolski',
      'João Dolski',
    ]);
  });

  it('what somebody criticises says nothing', () => {
    expect(names('O ministro da Água, João Dolski, criticou a decisão.')).toEqual(['João Dolski']);
  });

  it.each([
    'A barragem fica junto ao rio.',
    'O segundo turno das eleições será em outubro.',
    'Foi o segundo gol de Pedro Lima.',
    'O Ministério da Água não quis comentar.',
  ])('sees no attribution where nobody speaks: %s', (text) => {
    expect(lines(text, 'pt')).toEqual([]);
  });
});
