import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/mentions/fold.ts';
import { romanise, soundsOf } from '../../utils/mentions/romanise.ts';
import { skeletonOfSounds, skeletonOfWord } from '../../utils/mentions/skeleton.ts';
import { soundLatin, spellingsFor } from '../../utils/mentions/spelling.ts';

test.each([
  ['Жириновский', 'zhirinovskiy'],
  ['Путін', 'putin'],
  ['Щукин', 'shukin'],
  ['Τσίπρας', 'tsipras'],
])('%s in Latin letters', (word, latin) => {
  expect(romanise(word)).toBe(latin);
});

test.each([
  ['Juncker', 'de', 'yunker'],
  ['Juan', 'es', 'huan'],
  ['Jean', 'fr', 'jean'],
  ['Hollande', 'fr', 'ollande'],
  ['Xi', 'zh', 'si'],
  ['Qishan', 'zh', 'cixan'],
  ['Shinzō', 'ja', 'sindzo'],
  ['Kaczyński', 'pl', 'kaqinski'],
  ['Recep', 'tr', 'redjep'],
  ['György', 'hu', 'derd'],
  ['Giorgio', 'it', 'djordjo'],
  ['Hughes', 'en', 'hues'],
  ['Hague', 'en', 'heig'],
  ['Ban', 'ko-ru', 'pan'],
  ['Kimoon', 'ko-ru', 'gimun'],
  ['Jongun', 'ko-ru', 'qenin'],
  ['Ingwen', 'zh', 'inven'],
  ['Kuoyu', 'zh-wade', 'goyuy'],
  ['Tsai', 'zh', 'cay'],
  ['Paul', 'en', 'pol'],
  ['Saleh', 'ar-t', 'saleh'],
])('%s as %s is %s', (word, spelling, sounds) => {
  expect(soundLatin(word, spelling)).toBe(sounds);
});

describe('skeletons', () => {
  test.each([
    ['Sergey', 'Sergei'],
    ['Lukashenko', 'Lukashenka'],
    ['Zyuganov', 'Ziuganov'],
    ['Wladimir', 'Vladimir'],
    ['Sissi', 'Sisi'],
  ])('%s and %s are spelled alike', (a, b) => {
    expect(skeletonOfWord(fold(a))).toBe(skeletonOfWord(fold(b)));
  });

  test.each([
    ['Putin', 'Patten'],
    ['Bush', 'Busch'],
    ['Merkel', 'Markle'],
    ['Li', 'Lin'],
  ])('%s and %s: only what is really alike', (a, b) => {
    const isAlike = skeletonOfWord(fold(a)) === skeletonOfWord(fold(b));
    expect(isAlike).toBe(a === 'Putin');
  });

  test.each([
    ['Juncker', 'LU', 'Юнкер'],
    ['Strauss', 'FR', 'Стросс'],
    ['Díaz', 'CU', 'Диас'],
    ['Erdoğan', 'TR', 'Эрдоган'],
    ['Giffords', 'US', 'Гиффордс'],
    ['Walker', 'US', 'Уокер'],
    ['Ahmadinejad', 'IR', 'Ахмадинежад'],
    ['Zhang', 'CN', 'Чжан'],
    ['Gates', 'US', 'Гейтс'],
    ['Netanyahu', 'IL', 'Нетаньяху'],
  ])('%s of %s sounds like %s', (latin, country, cyrillic) => {
    const heard = spellingsFor(country).map((spelling) => skeletonOfSounds(soundLatin(latin, spelling)));
    expect(heard).toContain(skeletonOfWord(fold(cyrillic)));
  });
});

test('letters that have no sound are left out', () => {
  expect(soundsOf('тимошенкоь')).toBe('timoxenko');
  expect(soundsOf('习近平')).toBe('');
});
