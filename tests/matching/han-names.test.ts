import { describe, expect, test } from 'vitest';
import { hangulTable, hangulWriting } from '../../utils/matching/by-sound/hangul.ts';
import { romanisedNames, wadeGiles } from '../../utils/matching/by-sound/romanised.ts';
import { isHanSurname, readingsOf } from '../../utils/mentions/han-readings.ts';

const read = (character: string): readonly string[] => readingsOf(character.charCodeAt(0));

describe('readings of Chinese characters', () => {
  test.each([
    ['王', ['wang']],
    ['强', ['jiang', 'qiang']],
    ['強', ['qiang']],
    ['单', ['dan', 'shan']],
    ['曾', ['ceng', 'zeng']],
    ['解', ['jie', 'xie']],
    ['仇', ['chou', 'qiu']],
    ['吕', ['lv']],
    ['あ', []],
  ])('%s', (character, readings) => {
    expect(read(character)).toEqual(readings);
  });

  test('surnames are told from other characters that sound alike', () => {
    expect([...'王李單单欧歐網网'].map((each) => isHanSurname(each.charCodeAt(0)))).toEqual([
      ...[true, true, true, true, true, true],
      ...[false, false],
    ]);
  });
});

describe('Latin letters of Chinese names', () => {
  test.each([
    ['jing', 'ching'],
    ['qiu', 'chiu'],
    ['xu', 'hsu'],
    ['zhuo', 'cho'],
    ['rong', 'jung'],
    ['guo', 'kuo'],
    ['gui', 'kuei'],
    ['hui', 'hui'],
    ['xue', 'hsueh'],
    ['jian', 'chien'],
    ['xie', 'hsieh'],
    ['zi', 'tzu'],
    ['lv', 'lu'],
    ['duo', 'to'],
    ['an', 'an'],
  ])('%s is %s after Wade and Giles', (pinyin, wade) => {
    expect(wadeGiles(pinyin)[0]).toBe(wade);
  });

  test('in pinyin, with each spelling of ü, and after Wade and Giles', () => {
    const names = romanisedNames('吕', '清德').map((name) => name.join(' '));
    expect(names).toEqual(['lu qingde', 'lyu qingde', 'lv qingde', 'lu chingte', 'lu chingteh']);
  });
});

describe('Latin letters of Korean names', () => {
  const korean = hangulWriting(hangulTable.value as string);

  test.each([
    ['이재명', 'lee jaemyung', true],
    ['이재명', 'yi chaemyong', true],
    ['이창용', 'rhee changyong', true],
    ['리용호', 'ri yongho', true],
    ['박근혜', 'park geunhye', true],
    ['최경환', 'choi kyounghwan', true],
    ['정운찬', 'chung unchan', true],
    ['노무현', 'roh moohyun', true],
    ['안상수', 'ahn sangsoo', true],
    ['황우여', 'hwang wooyea', true],
    ['곽영길', 'kwak younggil', true],
    ['이재명', 'lee jaeyong', false],
    ['김영호', 'kim jungho', false],
    ['한덕수', 'ham ducksoo', false],
    ['윤석열', 'yoon seokjin', false],
  ])('%s may be %s: %s', (hangul, latin, expected) => {
    const [first = '', last = ''] = latin.split(' ');
    expect(korean.spell(hangul.slice(0, 1), hangul.slice(1)).isName(first, last)).toBe(expected);
  });

  test.each([
    ['남궁억', 2],
    ['김구', 1],
    ['뷁', 0],
  ])('the surname of %s', (text, length) => {
    expect(korean.surnameLength(text, 0)).toBe(length);
  });
});
