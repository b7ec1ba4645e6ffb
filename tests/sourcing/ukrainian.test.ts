import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('Ukrainian', () => {
  it.each([
    ['cue after the quotation', '«Гребля ціла», — сказала Міра Голт.', 'Міра Голт: «Гребля ціла»'],
    ['cue before it', 'Міра Голт заявила: «Гребля ціла».', 'Міра Голт: «Гребля ціла».'],
    ['that', 'Міністр Петро Дольський повідомив, що гребля ціла.', 'Петро Дольський: що гребля ціла.'],
    ['in the words of, inflected', 'За словами Дольського, гребля ціла.', 'Дольського: гребля ціла.'],
    ['as an outlet reports', 'Як повідомляє Радіо Келланд, гребля ціла.', 'Радіо Келланд: гребля ціла.'],
    [
      'a ministry',
      'Міністерство оборони Келланду заявило, що гребля ціла.',
      'Міністерство оборони Келланду: що гребля ціла.',
    ],
    ['unnamed', 'Чиновники стверджують, що гребля ціла.', 'чиновники: що гребля ціла.'],
    ['in a document', 'Згідно з дослідженням, гребля ціла.', 'дослідженням: гребля ціла.'],
    ['a speech act', 'Партія «Вода» засудила будівництво греблі.', 'Вода: будівництво греблі.'],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'uk')).toEqual([expected]);
  });

  it('leads cases and pronouns back to one person', () => {
    const text =
      'Міністр Петро Дольський повідомив про ремонт. За словами Дольського, гребля ціла. «Перевіряли», — додав він.';
    expect(new Set(told(text, 'uk').map(({ name }) => name))).toEqual(new Set(['Петро Дольський']));
  });

  it('takes all of a name in quotation marks', () => {
    expect(lines('Нова гребля ціла, повідомила «Ліга чистої води».', 'uk')).toEqual([
      'Ліга чистої води: Нова гребля ціла',
    ]);
  });

  it('takes no verb at the start of a sentence for a name', () => {
    expect(lines('Підхопилася, думки були різні: «Чого ж це він сам прийшов сюди вночі?»', 'uk')).toEqual([]);
  });

  it('keeps words and reason of the unnamed', () => {
    expect(told('За даними джерел у міськраді, угода зірвалася.', 'uk')).toMatchObject([
      { kind: 'unnamed', unnamed: 'group' },
    ]);
  });

  it('is known by its letters where a page does not name its language', () => {
    expect(told('Міра Голт заявила, що її гребля ціла.', '')).toMatchObject([{ name: 'Міра Голт' }]);
  });

  it('sees no attribution where nobody speaks', () => {
    const text = 'Гребля стояла біля річки. Угода, згідно з якою її звели, відповідає закону.';
    expect(lines(text, 'uk')).toEqual([]);
  });
});
