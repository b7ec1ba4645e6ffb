import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('Russian', () => {
  it.each([
    ['cue after the quotation', '«Плотина цела», — сказала Мира Холт.', 'Мира Холт: «Плотина цела»'],
    ['cue before it', 'Мира Холт заявила: «Плотина цела».', 'Мира Холт: «Плотина цела».'],
    ['that', 'Министр Пётр Дольский сообщил, что плотина цела.', 'Пётр Дольский: что плотина цела.'],
    ['in the words of, inflected', 'По словам Дольского, плотина цела.', 'Дольского: плотина цела.'],
    ['as an outlet reports', 'Как сообщает Радио Келланд, плотина цела.', 'Радио Келланд: плотина цела.'],
    [
      'a ministry',
      'Министерство обороны Келланда заявило, что плотина цела.',
      'Министерство обороны Келланда: что плотина цела.',
    ],
    ['unnamed', 'Чиновники утверждают, что плотина цела.', 'чиновники: что плотина цела.'],
    ['a speech act', 'Партия «Вода» осудила строительство плотины.', null],
    ['citing', 'Плотина цела, сообщает Тайга со ссылкой на источники.', null],
    ['in a document', 'Согласно докладу, плотина цела.', 'докладу: плотина цела.'],
    [
      'a town between an office and a name',
      'Мэр Келланда Мира Холт заявила, что плотина цела.',
      'Мира Холт: что плотина цела.',
    ],
    [
      'a name with that of a father',
      'Мэр Пётр Ильич Дольский заявил, что плотина цела.',
      'Пётр Ильич Дольский: что плотина цела.',
    ],
  ])('%s', (_, text, expected) => {
    const found = lines(text, 'ru');
    if (expected === null) expect(found.length).toBeGreaterThan(0);
    else expect(found).toEqual([expected]);
  });

  it('leads cases and pronouns back to one person', () => {
    const text =
      'Министр Пётр Дольский сообщил о ремонте. По словам Дольского, плотина цела. «Проверяли», — добавил он.';
    expect(new Set(told(text, 'ru').map(({ name }) => name))).toEqual(new Set(['Пётр Дольский']));
  });

  it('keeps words and reason of the unnamed', () => {
    expect(told('По данным источников, сделка сорвалась.', 'ru')).toMatchObject([
      { kind: 'unnamed', name: 'источников', unnamed: 'group' },
    ]);
  });

  it('sees no attribution where nobody speaks', () => {
    expect(lines('Плотина стояла у реки. В городе «Водник» жили рабочие.', 'ru')).toEqual([]);
  });

  it('takes whom somebody told something for no source', () => {
    expect(lines('Холта предупредили, что плотина опасна.', 'ru')).toEqual([]);
    expect(lines('Мира Холт и Арне Линд предупредили, что плотина опасна.', 'ru')).toHaveLength(2);
  });

  it.each([
    'заявила в интервью «Известиям» Мира Хольт.',
    'сказала в разговоре с РБК Мира Хольт.',
    'написала в Твиттере депутат Мира Хольт.',
  ])('the speaker stands behind where it was said: %s', (text) => {
    expect(lines(`«Плотина держится», — ${text}`, 'ru')).toEqual(['Мира Хольт: «Плотина держится»']);
  });
});
