import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('Chinese', () => {
  it.each([
    ['a spokesman', '水利部发言人王小山表示，大坝安全。', '王小山: 大坝安全。'],
    ['a quotation', '王小山说：“大坝很安全。”', '王小山: “大坝很安全。”'],
    ['traditional characters', '發言人陳大文指出：「大壩安全。」', '陳大文: 「大壩安全。」'],
    ['according to', '据新华社报道，大坝已经建成。', '新华社: 大坝已经建成。'],
    ['a body', '外交部强调，大坝安全。', '外交部: 大坝安全。'],
    ['a transliterated name after an office', '总统霍尔特称，大坝安全。', '霍尔特: 大坝安全。'],
    [
      'a name of three parts',
      '研究中心主任哈立德·泰穆尔·阿克拉姆指出，大坝安全。',
      '哈立德·泰穆尔·阿克拉姆: 大坝安全。',
    ],
    ['a surname that ends a name', '专家李朝林指出，大坝安全。', '李朝林: 大坝安全。'],
    ['an adverb behind the name', '王小山昨晚严正表示，大坝安全。', '王小山: 大坝安全。'],
    ['a title behind the name', '夏宁邵教授透露，大坝安全。', '夏宁邵: 大坝安全。'],
    ['somebody of a body', '据水利监测中心站黄远峰主任介绍，大坝安全。', '黄远峰: 大坝安全。'],
    ['unnamed', '专家认为，大坝安全。', '专家: 大坝安全。'],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'zh')).toEqual([expected]);
  });

  it('leads a pronoun back', () => {
    const text = '发言人王小山表示，大坝安全。他说：“我们检查过。”';
    expect(told(text, 'zh').map(({ name }) => name)).toEqual(['王小山', '王小山']);
  });

  it('leads an office alone back to its holder', () => {
    const text = '创始人 Mira Holt 说，大坝安全。创始人表示，工程已经完成。';
    expect(new Set(told(text, 'zh').map(({ name }) => name))).toEqual(new Set(['Mira Holt']));
  });

  it('a withheld name is unnamed', () => {
    expect(told('一名不愿透露姓名的官员称，谈判已经结束。', 'zh')).toMatchObject([
      { kind: 'unnamed', unnamed: 'anonymous' },
    ]);
  });

  it('sees no attribution where nobody speaks', () => {
    expect(lines('大坝位于河边。', 'zh')).toEqual([]);
  });
});
