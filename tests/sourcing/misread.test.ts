import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a text in a wrong encoding says nothing', () => {
  it.each([
    [
      'UTF-8 read as Latin',
      'ÐŸÑ€ÐµÐ·Ð¸Ð´ÐµÐ½Ñ‚ ÐœÐ¸Ñ€Ð° Ð¥Ð¾Ð»Ñ‚ said Mira Holt. â€œThe dam is safe,â€ she said.',
      'en',
    ],
    ['Cyrillic of one byte read as Latin', 'Ïðåçèäåíò Ìèðà Õîëò said: ïëîòèíà öåëà è ðåìîíò èä¸ò.', 'en'],
    ['UTF-8 read as Cyrillic', 'РџСЂРµР·РёРґРµРЅС‚ сказал: РњРёСЂР° РҐРѕР»С‚.', 'ru'],
    ['bytes that were lost', 'Mira \ufffd\ufffd\ufffd Holt said the d\ufffd\ufffdm is s\ufffdfe.', 'en'],
  ])('%s', (_, text, lang) => {
    expect(told(text, lang)).toEqual([]);
  });

  it.each([
    [
      'French with its spaces',
      '«\u00a0La digue est s\u00fbre, \u00e0 l\u2019\u00e9vidence\u00a0», a d\u00e9clar\u00e9 Mira Holt.',
      'fr',
    ],
    [
      'one stray sign',
      'Mira Pe\u00c3\u00b1a Holt said that the dam near the old town of Elmford was safe, as it had been for years.',
      'en',
    ],
  ])('but it is read where it is %s', (_, text, lang) => {
    expect(told(text, lang)).toHaveLength(1);
  });
});
