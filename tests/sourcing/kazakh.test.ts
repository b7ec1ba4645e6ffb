import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('Kazakh', () => {
  it.each([
    ['cue after the quotation', '«Бөгет берік», – деді министр Асан Бөкеев.', 'Асан Бөкеев: «Бөгет берік»'],
    ['cue at the end', 'Асан Бөкеев бөгет берік деп мәлімдеді.', 'Асан Бөкеев: бөгет берік'],
    ['a quotation inside', 'Асан Бөкеев «Бөгет берік» деп жазды.', 'Асан Бөкеев: «Бөгет берік»'],
    ['in the words of', 'Асан Бөкеевтің айтуынша, бөгет берік.', 'Асан Бөкеевтің: бөгет берік.'],
    ['unnamed', 'Сарапшылардың пікірінше, бөгет берік.', 'сарапшылардың: бөгет берік.'],
    ['an outlet', 'Таулы радиосы бөгет берік деп хабарлады.', 'Таулы радиосы: бөгет берік'],
    [
      'by the data of a body',
      'Су министрлігінің мәліметінше, бөгет берік.',
      'Су министрлігінің: бөгет берік.',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'kk')).toEqual([expected]);
  });

  it('leads a pronoun back', () => {
    const text = '«Бөгет берік», – деді министр Асан Бөкеев. «Біз тексердік», – деді ол.';
    expect(told(text, 'kk').map(({ name }) => name)).toEqual(['Асан Бөкеев', 'Асан Бөкеев']);
  });

  it('leads a case back to the name', () => {
    const text = '«Бөгет берік», – деді Асан Бөкеев. Бөкеевтің айтуынша, жұмыс бітті.';
    expect(new Set(told(text, 'kk').map(({ name }) => name))).toEqual(new Set(['Асан Бөкеев']));
  });

  it('sees no attribution where nobody speaks', () => {
    expect(lines('Бөгет өзен жағасында тұр.', 'kk')).toEqual([]);
  });

  it('takes what a thing is called, or is about, for no speech', () => {
    expect(lines('Бөгетке деген қызығушылық артып келеді.', 'kk')).toEqual([]);
  });
});
