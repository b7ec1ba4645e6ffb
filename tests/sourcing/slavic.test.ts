import { describe, expect, it } from 'vitest';
import { lines } from './told.ts';

describe('Russian, Ukrainian and Polish', () => {
  it.each([
    [
      'what was done before is nobody',
      'ru',
      'Вчера Мира Холт обратилась в Совет с просьбой о ремонте и, получив поддержку организации, пообещала: «Плотина простоит сто лет, не меньше».',
      ['Мира Холт: «Плотина простоит сто лет, не меньше».'],
    ],
    ['a dash ends what is said', 'uk', 'Журналісти чекають, рішення ще буде, - розповідає один з них.', []],
    [
      'and what goes on behind the name',
      'pl',
      'Rząd nie da pieniędzy na tamę Gorycką – powiedział Dolski i wyjaśnił, że tama jest stara.',
      ['Dolski: Rząd nie da pieniędzy na tamę Gorycką', 'Dolski: że tama jest stara.'],
    ],
    [
      'what a "that" opens is said',
      'ru',
      'По пути в Минск, Мира Холт заявила, что плотина цела.',
      ['Мира Холт: что плотина цела.'],
    ],
    ['which others call', 'ru', 'Мира Холт, которую называют строгой, ушла.', []],
    ['according to which', 'ru', 'Есть план, согласно которому министры едут в Минск.', []],
    ['no word', 'ru', 'Мира Холт заключила сделку.\n\nМинистр Ян Дольский отвечает за ремонт.', []],
    ['nor in Polish', 'pl', 'Minister Jan Dolski odpowiada za remont.', []],
    [
      'a body before a first name',
      'uk',
      'Гендиректор ДТЕК Максим Холт повідомив, що гребля ціла.',
      ['Максим Холт: що гребля ціла.'],
    ],
    [
      'a firm in other letters',
      'ru',
      'Босс компании Stork Tour Дмитрий Холт рассказал, что плотина цела.',
      ['Дмитрий Холт: что плотина цела.'],
    ],
    [
      'a capital of the sentence',
      'uk',
      'Олігарх Ігор Холт повідомив, що гребля ціла.',
      ['Ігор Холт: що гребля ціла.'],
    ],
    [
      'the head of a country',
      'ru',
      'Глава Кубы объявил, что плотина цела.',
      ['Глава Кубы: что плотина цела.'],
    ],
    ['those who are told', 'uk', 'Мовляв, тренерам повідомили про звільнення вчора.', []],
    ['what is given', 'pl', 'Nagrodę przyznaje Rada.', []],
    ['a name with a noun in it', 'uk', 'Про це пише «Четверта влада».', ['Четверта влада: null']],
    [
      'words of a people',
      'ru',
      'Глава российского государства заявил, что плотина цела.',
      ['глава российского государства: что плотина цела.'],
    ],
    [
      'a word that the text has without its capital',
      'ru',
      'Пришёл механик. Механик сказал, что плотина цела.',
      [],
    ],
    [
      'a verb by its ending',
      'ru',
      'Новая плотина, по мнению Холта, повторяет старую, которая рухнула.',
      ['Холта: Новая плотина, по мнению Холта, повторяет старую, которая рухнула.'],
    ],
    ['an adverb of a sentence', 'uk', 'Урешті Холт сказала, що гребля ціла.', ['Холт: що гребля ціла.']],
  ])('%s', (_, lang, text, expected) => {
    expect(lines(text, lang)).toEqual(expected);
  });
});
