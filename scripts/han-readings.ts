/**
 * Makes `utils/mentions/tables/han.ts` again: `npx node scripts/han-readings.ts`. The readings are those of the transforms Han-Latin and
 * Han-Latin/Names of Unicode CLDR, asked of the program `uconv` of ICU; so are the traditional characters of simplified ones
 * (Hans-Hant). Characters: the first level of GB 2312, those in names of our people, and some that names alone have.
 */

import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { digits, fillerOf, firstHan } from '../utils/mentions/han-readings.ts';

const root = new URL('../', import.meta.url);

/** Surnames of the old list of a hundred families that are borne today. */
const families =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛' +
  '雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强' +
  '贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠' +
  '甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索' +
  '咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖' +
  '庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖岳' +
  '帅缑亢况有琴商牟佘佴伯赏墨哈谯年爱阳佟言福揭代信仝雒展覃苟邸仉冼揣敬闫涂郄鄢青户谌危兰漆麦候车尧丘楚区邝';

/** Common in names, though not in the first level of GB 2312. */
const inNames =
  '喆堃镕祎旸旻昇犇淼婧玥珺瑀璟璇垚叡翀薇頔劼勍溦暘曌焱霁琛昊睿玺瑾骅晔晖熠烨煜炜玮玮钰铄锟珏璞璐琦琪琳琨瑛瑜瑶珩珮祺禧翰轩鑫淳涵潇潞滢澜泓浔洵沁沅汶';

/** Other readings in names, which the transforms do not give. */
const alsoRead: Readonly<Record<string, string>> = {
  行: 'hang',
  朝: 'zhao',
  盛: 'cheng',
  传: 'zhuan',
  强: 'jiang',
  柏: 'bo',
  百: 'bo',
  伯: 'bai',
  覃: 'tan',
  茜: 'xi',
  晟: 'cheng',
  藏: 'zang',
  万: 'mo',
  樂: 'yue',
  樸: 'piao',
  朴: 'piao',
};

function transform(lines: readonly string[], id: string): readonly string[] {
  const out = execFileSync('uconv', ['-x', id], { input: `${lines.join('\n')}\n` });
  return out
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

/** A syllable without its tone; `v` for ü. */
const plain = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/u\u0304?\u0308/g, 'v')
    .replace(/[^a-z]/g, '');

function firstLevel(): string[] {
  const decoder = new TextDecoder('gb2312');
  const out: string[] = [];
  for (let high = 0xb0; high < 0xd8; high++)
    for (let low = 0xa1; low < 0xff; low++) out.push(decoder.decode(new Uint8Array([high, low])));
  return out.filter((letter) => letter.length === 1 && letter >= '\u4e00' && letter <= '\u9fff');
}

/** Names in ideographs of the people of our tables, of two or three. */
function names(): string[] {
  const files = globSync('data/**/people/{CN,TW,HK,MO,SG,own}.tsv', { cwd: root });
  return files.flatMap(
    (file) =>
      readFileSync(new URL(file, root), 'utf8').match(/(?<=[\t|])[\u4e00-\u9fff]{2,3}(?=[\t|@])/g) ?? [],
  );
}

const withTraditional = (letters: readonly string[]): string[] => {
  const other = transform(letters, 'Hans-Hant').filter(({ length }) => length === 1);
  return [...new Set([...letters, ...other])];
};

const all = names();
const letters = withTraditional([
  ...new Set([...firstLevel(), ...all.join(''), ...families, ...inNames, ...Object.keys(alsoRead)]),
]);
const alone = transform(letters, 'Han-Latin');
const asSurname = transform(
  letters.map((letter) => `${letter}一一`),
  'Han-Latin/Names',
);
const bySyllable = new Map<string, Set<string>>();
const add = (key: string, letter: string): void => {
  bySyllable.set(key, (bySyllable.get(key) ?? new Set()).add(letter));
};
letters.forEach((letter, i) => {
  const [first = '', ...rest] = (asSurname[i] ?? '').split(/\s+/);
  // Of some surnames the syllable behind them is set without a space.
  const surname = rest.length < 2 ? plain(first).replace(/(?<=.)yi$/, '') : plain(first);
  for (const reading of [plain(alone[i] ?? ''), surname, alsoRead[letter] ?? ''])
    if (/^[a-z]{1,6}$/.test(reading)) add(reading, letter);
});
for (const letter of withTraditional([...families])) add('=', letter);

/** Distances between the sorted characters, two digits each. */
function pairs(group: readonly string[]): string {
  let last = firstHan;
  let out = '';
  for (const letter of [...group].sort()) {
    let gap = letter.charCodeAt(0) - last;
    for (; gap >= fillerOf; gap -= fillerOf) out += digits.at(-1)! + digits.at(-1)!;
    out += digits[Math.floor(gap / digits.length)]! + digits[gap % digits.length]!;
    last = letter.charCodeAt(0);
  }
  return out;
}

const longest = 50;
const groups: string[] = [];
for (const key of [...bySyllable.keys()].sort()) {
  const group = [...(bySyllable.get(key) as Set<string>)].sort();
  for (let i = 0; i < group.length; i += longest) groups.push(`${key} ${pairs(group.slice(i, i + longest))}`);
}
const lines: string[] = [];
for (const group of groups) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + group.length < 115) lines[lines.length - 1] = `${last} ${group}`;
  else lines.push(group);
}
writeFileSync(
  new URL('utils/mentions/tables/han.ts', root),
  `/**
 * Readings of Chinese characters as \`../han-readings.ts\` reads them. Made by \`scripts/han-readings.ts\` from the transforms Han-Latin
 * and Han-Latin/Names of Unicode CLDR (Unicode-3.0).
 */

export const han = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${letters.length} characters, ${lines.join('\n').length} code units`);
