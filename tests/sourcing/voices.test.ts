import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('those who speak for somebody', () => {
  it.each([
    ['fr', 'Le porte-parole de Gridline a déclaré que tout allait bien.', 'porte-parole de Gridline'],
    ['fr', "L'avocat de Jeanne Holt a affirmé que tout allait bien.", 'avocat de Jeanne Holt'],
    ['es', 'La portavoz de Gridline dijo que todo iba bien.', 'portavoz de Gridline'],
    ['de', 'Eine Sprecherin der Elmstädter Bahn sagte, alles sei gut.', 'Sprecherin der Elmstädter Bahn'],
    ['de', 'Ein Sprecher von Gridline sagte, alles sei gut.', 'Sprecher von Gridline'],
    ['ru', 'Представитель «Гридлайна» сообщил, что всё спокойно.', 'Представитель «Гридлайна»'],
    ['en', 'The lawyers for Mira Holt said it was safe.', 'lawyers for Mira Holt'],
  ])('%s: %s', (lang, text, name) => {
    expect(told(text, lang)).toMatchObject([{ kind: 'institution', name, unnamed: null }]);
  });

  it.each([
    ['fr', 'Des responsables de Gridline ont déclaré que tout allait bien.', 'des responsables de Gridline'],
    ['de', 'Beamte der Elmstädter Bahn sagten, alles sei gut.', 'Beamte'],
    ['ru', 'В министерстве обороны заявили, что всё спокойно.', 'министерстве обороны'],
  ])('nameless all the same, %s: %s', (lang, text, name) => {
    expect(told(text, lang)).toMatchObject([{ kind: 'unnamed', name }]);
  });

  it('a country between an office and its holder is no part of the name', () => {
    const text = 'По словам пресс-секретаря президента России Анны Холт, всё спокойно.';
    expect(told(text, 'ru')).toMatchObject([{ kind: 'person', name: 'Анны Холт' }]);
  });
});
