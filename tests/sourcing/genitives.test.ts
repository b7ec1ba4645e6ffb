import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Kind and name of each source. */
const named = (text: string, lang = 'ru'): string[] =>
  told(text, lang).map(({ kind, name }) => `${kind} ${name}`);

describe('what a noun is of', () => {
  it.each([
    ['people of a body', 'Аналитики Сбербанка считают, что плотина цела.', 'unnamed аналитики Сбербанка'],
    ['of a place', 'Жители Самары считают, что плотина цела.', 'unnamed жители Самары'],
    ['of two bodies', 'Эксперты ООН и ВОЗ заявили, что плотина цела.', 'unnamed эксперты ООН и ВОЗ'],
    ['of a member of parliament', 'Депутаты Госдумы заявили, что плотина цела.', 'unnamed депутаты Госдумы'],
    [
      'a source of an outlet',
      'Источник Интерфакса сообщил, что плотина цела.',
      'unnamed источник Интерфакса',
    ],
    ['the holder of an office', 'Глава МИД заявил, что плотина цела.', 'person Глава МИД'],
    [
      'a voice speaks for its body',
      'Представитель Газпрома заявил, что плотина цела.',
      'institution Газпрома',
    ],
    [
      'but for somebody',
      'Пресс-секретарь президента России заявил, что плотина цела.',
      'person Пресс-секретарь президента России',
    ],
    ['several who are named', 'Депутаты Холтов и Маров заявили, что плотина цела.', 'person Холтов'],
    ['one who is', 'Эксперт Холтов заявил, что плотина цела.', 'person Холтов'],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('in Ukrainian', () => {
    expect(named('Депутати Старовижівської райради попросили голову посприяти.', 'uk')).toEqual([
      'unnamed депутати Старовижівської райради',
    ]);
  });
});

describe('the holder behind what an office is of', () => {
  it.each([
    ['a body', 'Председатель совета Игорь Холтов заявил, что плотина цела.'],
    ['initials', 'Директор клуба ЦСКА Игорь Холтов заявил, что плотина цела.'],
    [
      'a long department',
      'Представитель департамента печати и информации МИД России Игорь Холтов заявил, что плотина цела.',
    ],
    ['a house of parliament', 'Спикер палаты представителей США Игорь Холтов заявил, что плотина цела.'],
    ['a federation', 'Сенатор Российской Федерации Игорь Холтов заявил, что плотина цела.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual(['person Игорь Холтов']);
  });
});

describe('names in a case', () => {
  it.each([
    ['a ministry', 'В Минфине сообщили, что плотина цела.', 'institution Минфине'],
    ['a capital', 'Париж заявил, что плотина цела.', 'institution Париж'],
    ['a country of two words', 'Южная Корея опровергает сообщения.', 'institution Южная Корея'],
    ['a calling at the start', 'Певица Лидлум заявила, что плотина цела.', 'person Лидлум'],
    [
      'an adjective goes on',
      'По данным Ярославской области, плотина цела.',
      'institution Ярославской области',
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('are one with the others, and told as a subject has them', () => {
    const body = 'По данным Сбербанка, плотина цела. Сбербанк сообщил, что воды нет.';
    expect(named(body)).toEqual(['institution Сбербанк', 'institution Сбербанк']);
    const person =
      'По словам Игоря Холтова, плотина цела. Игорь Холтов сообщил, что воды нет. Холтов заявил, что уедет.';
    expect(new Set(named(person))).toEqual(new Set(['person Игорь Холтов']));
  });
});
