import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('speech between dashes', () => {
  it('belongs to whom a verb of saying names behind a dash', () => {
    const text = '— Плотина цела. Ремонт идёт,— сказала Мира Холт.';
    expect(told(text, 'ru')).toMatchObject([{ name: 'Мира Холт', content: '— Плотина цела. Ремонт идёт' }]);
  });

  it('goes on behind the next dash, and names in it are no sources', () => {
    const text =
      '— Господин министр,— продолжила Мира Холт,— не думая, ответил: «Плотина цела».\n\nОна стоит у реки.';
    expect(told(text, 'ru').map(({ name }) => name)).toEqual(['Мира Холт']);
  });

  it('is known in Spanish too', () => {
    expect(lines('—La presa es segura —dijo Mira Holt.', 'es')).toEqual(['Mira Holt: —La presa es segura']);
  });

  it('begins inside a paragraph too, again and again', () => {
    const text =
      'Jan Dolski wrócił. - Tama stoi. Rząd ją zbada - dodał. Nikt nie pytał. - To koniec. - Tak, na pewno - powiedziała Mira Holt.';
    expect(lines(text, 'pl')).toEqual(['Mira Holt: - Tak, na pewno']);
    expect(lines(`Minister Jan Dolski powiedział, że wrócił. ${text}`, 'pl')).toContain(
      'Jan Dolski: - Tama stoi. Rząd ją zbada',
    );
  });

  it('is not that of an editor in brackets', () => {
    const text = '«Он ушёл (министр. – Ред.). Плотина цела», – сказала Мира Холт.';
    expect(lines(text, 'ru')).toEqual(['Мира Холт: «Он ушёл (министр. – Ред.). Плотина цела»']);
  });

  it('is not seen in a list', () => {
    expect(lines('— плотина — цела;\n— мост — нет.', 'ru')).toEqual([]);
  });
});
