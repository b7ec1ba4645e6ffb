import { describe, expect, test } from 'vitest';
import { romanisedNames, wadeGiles } from '../../utils/matching/hanzi/romanised.ts';
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
    const names = romanisedNames('吕', '清德').map(({ surname, given }) => `${surname} ${given}`);
    expect(names).toEqual(['lu qingde', 'lyu qingde', 'lv qingde', 'lu chingte', 'lu chingteh']);
  });
});
