/** Names in Chinese characters of people who have a Latin name alone, by their sound; the form of a line is told in `mark-text.ts`. */

import { type NameCase, parseCases } from './mark-text.ts';

export const hanCases: readonly NameCase[] = parseCases(`
zh | 中国外交部长[[王毅|wang-yi]]在北京会见客人。 // the office directly before the name @2024-05-10
zh | 外交部部长[[王毅|wang-yi]]10日表示,[[王毅|wang-yi]]还说。 // again without the office @2024-05-10
zh | [[王毅|wang-yi]]外长周五启程访问欧洲。 // the office behind the name @2024-05-10
zh | 国务院总理[[李强|li-qiang]]在中国主持会议。[[李强|li-qiang]]强调,要抓好落实。 // a name that a verb begins like @2025-03-05
zh | 5月10日外交部长[[王毅|wang-yi]]会见。 // the sign of a day, not of Japan @2024-05-10
zh | 國務院總理[[李強|li-qiang]]會見記者。 // traditional characters @2025-03-05
zh | 前外长[[秦刚|qin-gang]]没有露面。 // an office that is over @2024-01-10
zh | 国务委员兼外交部长[[秦刚|qin-gang]]会见大使。 // two offices @2023-05-02
zh | 国务院副总理[[刘鹤|liu-he]]、[[胡春华|hu-chunhua]]出席。 // one office of two people @2021-03-05
zh | 国务院副总理[[何立峰|he-lifeng]]会见。 // a surname that is a title in English @2024-05-10
zh | 台湾总统[[蔡英文|tsai]]。 // simplified @2018-05-10
zh | 新任驻美大使[[谢锋|xie-feng]]到任。 // newly there @2023-07-10
zh | 中国驻美国大使[[谢锋|xie-feng]]发表文章。 // an envoy @2024-02-12
zh | 中國駐美大使[[謝鋒|xie-feng]]說。 // an envoy, the country in one character @2024-02-12
zh | 前国家副主席[[曾庆红|zeng-qinghong]]。 // a surname with a reading of its own @2010-02-12
zh | 水利部部长[[吕山|lv-shan]]到访。 // ü as Lu @2021-02-12
zh | 總統[[賴清德|lai]]發表演說,[[賴清德|lai]]說。 // after Wade and Giles @2024-05-20
zh | 總統[[蔡英文|tsai]]與行政院長[[賴清德|lai]]會談。 // two side by side @2018-05-20
zh | 高雄市長[[韓國瑜|han]]競選。 // a mayor with the place @2019-05-20
zh | 驻马来西亚大使[[欧阳玉靖|ouyang]]致辞。 // a surname of two characters @2021-05-20
ja | 中国の[[王毅|wang-yi]]外相は東京で会談した。 // a Japanese title behind the name @2024-05-10
ja | 中国の[[李強|li-qiang]]首相が演説した。 // the Japanese word for a prime minister @2024-05-10
zh | 工程师王毅在上海的一家公司工作。 // a calling that is no office @2024-05-10
zh | 王毅和李强是同学。 // nothing but the names @2024-05-10
zh | 县委书记李强到村里看望老人。 // another office @2024-05-10
zh | 总经理李强和工会主席王毅出席。 // words that are like offices @2024-05-10
zh | 销售部长王毅介绍了新产品。 // a head of a department @2024-05-10
zh | 宣传部部长王毅、组织部部长李强讲话。 // heads of departments of a party @2024-05-10
zh | 外交部副部长王毅会见。 // a deputy @2024-05-10
zh | 品牌大使谢锋代言手表。 // an ambassador of a brand @2024-05-10
zh | 中国驻法国大使谢锋致辞。 // an envoy to another country @2024-05-10
zh | 代理总理李强会见。 // acting @2024-05-10
zh | 本报记者王毅报道。 // who wrote it @2024-05-10
zh | 外交部长[[王毅|wang-yi]]离京。(记者 王毅 摄) // who took the picture @2024-05-10
zh | 外交部长王毅会见客人。 // before the office was held @2005-05-10
zh | 外交部长网易新闻采访。 // a company that sounds like the name @2024-05-10
zh | 外交部长助理王毅会见。 // an assistant @2024-05-10
zh | 王毅部长级会议。 // a longer word behind the name @2024-05-10
zh | 总理府李强会议厅。 // a building @2024-05-10
zh | 韩国外长王毅。 // the office of another country @2024-05-10
zh | 外交部长夫人李强。 // a spouse @2024-05-10
zh | 台中市長韓國瑜。 // the mayor of another place @2019-05-20
zh | 市長韓國瑜。 // no place @2019-05-20
zh | 演员李强和导演胡春华。 // the stage @2021-05-10
ja | 韓国の王毅外相。 // as Japanese writes Korea @2024-05-10
ja | 日本の王毅外相。 // another country's, in Japanese @2024-05-10
ja | 歌手の李強さんは東京で歌った。 // a singer @2024-05-10
ja | 王毅さんと李強さんは友人だ。 // private people @2024-05-10
`);
