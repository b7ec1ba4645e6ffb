import { describe, expect, test } from 'vitest';
import { arabicFit } from '../../utils/mentions/arabic-fit.ts';
import { fold } from '../../utils/mentions/fold.ts';
import { respellArabic } from '../../utils/mentions/respell-arabic.ts';
import { soundsOf } from '../../utils/mentions/romanise.ts';
import { soundLatin } from '../../utils/mentions/spelling.ts';

const fitOf = (arabic: string, latin: string, spelling: string): number =>
  arabicFit(soundsOf(fold(arabic)), soundLatin(latin, spelling));

describe('Arabic words and Latin names', () => {
  test.each([
    ['نتنياهو', 'Netanyahu', 'ru'],
    ['بلينكن', 'Blinken', 'en'],
    ['روبيو', 'Rubio', 'en'],
    ['لافروف', 'Lavrov', 'ru'],
    ['أوستن', 'Austin', 'en'],
    ['شولتس', 'Scholz', 'de'],
    ['أولاف', 'Olaf', 'de'],
    ['عباس', 'Abbas', 'ar'],
  ])('%s is %s', (arabic, latin, spelling) => {
    expect(fitOf(arabic, latin, spelling)).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['أمير', 'Amiri', 'ar'],
    ['بيان', 'Bennett', 'en'],
    ['ميلان', 'Meloni', 'it'],
    ['فرنسا', 'Frantz', 'de'],
    ['حسن', 'Hussein', 'ar'],
    ['كريم', 'Karimov', 'ru'],
  ])('%s is not %s', (arabic, latin, spelling) => {
    expect(fitOf(arabic, latin, spelling)).toBe(0);
  });

  test('words are respelled with the sounds that Arabic has no letters for', () => {
    expect(respellArabic('لافروف')).toContain('لاڤروڤ');
    expect(respellArabic('بوتين')).toContain('پوتين');
    expect(respellArabic('سيرغي')).toContain('sergei');
    expect(respellArabic('عباس')).toContain('اباس');
    expect(respellArabic('سيرجي')).toContain('sergei');
    expect(respellArabic('المقداد')).toEqual(['مقداد']);
    expect(respellArabic('الأم')).toEqual([]);
    expect(respellArabic('من')).toEqual([]);
  });
});
