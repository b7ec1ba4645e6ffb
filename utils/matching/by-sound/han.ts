/** Names of China and Taiwan in Chinese characters. */

import { isHanSurname } from '../../mentions/han-readings.ts';
import { wordSet } from '../../mentions/word-set.ts';
import { hanOfficeTable } from './offices.ts';
import { romanisedNames } from './romanised.ts';
import type { Writing } from './writing.ts';

const doubleSurnames = wordSet(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 司徒 皇甫 令狐 慕容 端木 范姜 張簡 张简',
);

const isVerb = /^.[强強][调調]/;
const isHan = /^[\u4e00-\u9fff]{2,}$/;

const otherWord = /^(?:级|級|台|府|办|辦|夫人|助理|人选|人選|候选|候選|秘书|秘書|发言人|發言人|特使)/;
const otherBefore =
  /(?:记者|記者|教授|医生|醫生|醫師|演员|演員|歌手|教练|教練|球员|球員|选手|選手|律师|律師|导演|導演|作家|老师|老師|学生|學生|工人|农民|農民|司机|老板|董事长|董事長|经理|經理|主编|編輯|编辑|摄影|攝影|通讯员|文|图|圖)[\s:：]?$/;
const otherBehind =
  /^\s?[/／]?\s?(?:摄|攝|文$|报道|報導|编辑|編輯|记者|記者|教授|医生|醫生|老师|老師|同学|同學|律师|律師|饰)/;

/** Made when such a text is first read. */
export const hanWriting = (): Writing => ({
  countries: ['CN', 'TW', 'HK', 'MO', 'SG'],
  offices: hanOfficeTable(),
  gap: /$/,
  otherWord,
  otherBefore,
  otherBehind,
  surnameLength: (text, start) =>
    doubleSurnames.has(text.slice(start, start + 2)) ? 2 : isHanSurname(text.charCodeAt(start)) ? 1 : 0,
  isName: (text, start, end) => isHan.test(text.slice(start, end)),
  // `李强调`: a surname and a verb.
  isEnd: (text, end) => !isVerb.test(text.slice(end - 2, end + 1)),
  spell(surname, given) {
    const keys = romanisedNames(surname, given);
    const all = new Set(keys.map((key) => key.join(' ')));
    return { keys, isName: (first, last) => all.has(`${first} ${last}`) };
  },
});
