/** Names of China and Taiwan in Chinese characters. */

import { isHanSurname } from '../../mentions/han-readings.ts';
import { chinese } from '../../mentions/tables/chinese.ts';
import { wordSet } from '../../mentions/word-set.ts';
import type { LateTable } from '../../model/late-table.ts';
import { romanisedNames } from './romanised.ts';
import type { Writing } from './writing.ts';
import { readWrittenTable } from './written-table.ts';

/** Asked for by pages with many such characters. */
export const chineseTable: LateTable<string> = { name: 'chinese', value: chinese };

const doubleSurnames = wordSet(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 司徒 皇甫 令狐 慕容 端木 范姜 張簡 张简',
);

const isVerb = /^.[强強][调調]/;
const isHan = /^[\u4e00-\u9fff]{2,}$/;

/** Made of the table when such a text is first read. */
export const hanWriting = (table: string): Writing => ({
  ...readWrittenTable(table),
  countries: ['CN', 'TW', 'HK', 'MO', 'SG'],
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
