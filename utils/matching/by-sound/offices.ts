/**
 * Offices in Chinese and Japanese, each with what the dataset calls it. A name that is known by its sound alone is believed only
 * where such a word stands beside it, so that they are narrow: `部长` alone may lead a shop, `大使` advertise one. No office of many seats is
 * among them: of three thousand deputies of a congress some sound alike.
 */

import { type OfficeTable, officeTable } from './office-table.ts';
import { hanPlaces } from './places.ts';

const minister = (field: string): string => `^(?:foreign )?minister\\b.*(?:${field})|^(?:${field}) minister`;

/** Deputies first. Words of a text, offices of the dataset, countries; words are patterns, `PLACE` in them one of `places.ts`. */
const table: readonly (readonly [written: string, office: string, countries: string])[] = [
  ['国家主席|國家主席', '^president$', 'CN'],
  ['国家副主席|國家副主席', '^vice president$', 'CN'],
  ['总书记|總書記', '^general secretary', 'CN'],
  ['(?:国务院|國務院)?(?:副总理|副總理)|副首相', '^(?:executive )?vice premier', 'CN'],
  ['(?:国务院|國務院)?(?:总理|總理)|総理|首相', '^(?:prime minister|premier)', 'CN SG'],
  ['国务委员|國務委員', '^state councill?or', 'CN'],
  ['(?:国务院|國務院)(?:秘书长|秘書長)', '^secretary-general of the state council', 'CN'],
  ['(?:全国人大常委会|全國人大常委會)?(?:副委员长|副委員長)', '^vice president of the national people', 'CN'],
  ['外交部?部?[长長]|外[长長]|外相', '^(?:foreign )?minister\\b.*foreign|^foreign minister', 'CN TW'],
  ['[国國]防部?部?[长長]|防[长長]|[国國]防相', '^minister\\b.*defen[cs]e|^defen[cs]e minister', 'CN TW'],
  ['央行行长|央行行長|人民银行行长|人民銀行行長|中央银行行长', '^governor of the .*bank', 'CN'],
  ['央行總裁|央行总裁', '^governor of the .*bank', 'TW'],
  ['(?:最高人民法院|最高法)院[长長]', 'president of the supreme people', 'CN'],
  ['审计长|審計長', '^auditor general', 'CN'],
  ['联合参谋部参谋长|總參謀長|总参谋长', '^chief of the joint staff', 'CN'],
  ['(?:国家)?(?:发展改革委|发改委|發改委)主任', 'national development and reform', 'CN'],
  ['(?:国家)?(?:卫生健康委|卫健委|衛健委)主任', 'national health commission', 'CN'],
  ['(?:国家)?民委主任', 'state ethnic affairs', 'CN'],
  ['PLACE省?省[长長]', '^governor of (?!the )', 'CN'],
  ['PLACE市?市[长長]', '^mayor of', 'CN TW'],
  ['自治区(?:政府)?主席|自治區(?:政府)?主席', '^chairman of the people.s government', 'CN'],
  ['(?:驻|駐)PLACE(?:特命全权|特命全權)?大使', '^ambassador to', 'CN'],
  ['(?:驻|駐)PLACE(?:代表|大使)', '^(?:ambassador|(?:permanent )?representative) to', 'CN TW'],
  ['[\\u4e00-\\u9fff](?:部|院|国台办|国务院)(?:新闻)?(?:发言人|發言人)|報道官', '^spokes', 'CN TW'],
  ['副總統|副总统', '^vice president$', 'TW'],
  ['[總总総][統统]', '^president$', 'TW'],
  ['行政院[长長]|閣揆|阁揆', '^premier|^president of executive yuan', 'TW'],
  ['行政院副院[长長]', '^vice premier|^vice president of executive yuan', 'TW'],
  ['立法院[长長]', '^president of the legislative yuan', 'TW'],
  ['監察院[长長]|监察院[长長]', '^president of the control yuan', 'TW'],
  ['國民黨主席|国民党主席', '^chair(?:man|person) of the kuomintang', 'TW'],
  ['[陸陆]委[會会]主委|[陸陆]委[會会]主任委[員员]', 'mainland affairs', 'TW'],
  ['行政院秘[書书][长長]', '^secretary general', 'TW'],
  ['總統府秘書長|总统府秘书长', '^secretary-general to the president', 'TW'],
  ['特首|行政长官|行政長官', '^chief executive$', 'HK MO'],
];

/** Ministries by what their names begin with, and the field in the name of the office. */
const ministries: readonly (readonly [written: string, field: string])[] = [
  ['商务|商務', 'commerce'],
  ['财政|財政', 'finance'],
  ['教育', 'education'],
  ['公安', 'public security'],
  ['国家安全|國家安全|国安|國安', 'state security'],
  ['司法|法務|法务', 'justice'],
  ['民政', 'civil affairs'],
  ['农业农村|農業農村|农业|農業', 'agriculture'],
  ['文化', 'culture'],
  ['科技|科学技术', 'science and technology'],
  ['交通运输|交通運輸|交通', 'transport'],
  ['水利', 'water resources'],
  ['住房和城乡建设|住房城乡建设|住建', 'housing'],
  ['生态环境|生態環境', 'ecology|environment'],
  ['自然资源|自然資源', 'natural resources'],
  ['工业和信息化|工信', 'industry and information'],
  ['人力资源和社会保障|人社', 'human resources'],
  ['退役军人事务|退役軍人事務', 'veterans'],
  ['应急管理|應急管理', 'emergency'],
  ['铁道|鐵道', 'railways'],
  ['內政|内政', 'interior'],
  ['經濟|经济', 'economic affairs'],
  ['衛福|卫福|衛生福利', 'health and welfare'],
  ['勞動|劳动', 'labour'],
];

const notHeld = /(?:副|候任|候选|候選|准|準|助理|代理|拟任|擬任)$/;
const past = /(?:前|原|前任|已故|卸任)$/;

/** What another country's office begins with: people of that country may sound like ours. */
const foreign =
  /(?:日本|韩国|韓國|韓国|朝鲜|朝鮮|越南|马来西亚|馬來西亞|泰国|泰國|印尼|印度尼西亚|菲律宾|菲律賓|柬埔寨|蒙古|老挝|缅甸|美国|美國|米国|ロシア|タイ|ベトナム|インド|フィリピン|マレーシア|インドネシア|モンゴル|俄罗斯|俄羅斯|英国|英國|法国|法國|德国|德國|(?<!\d)日|韩|韓)[の的]?$/;

const lastLetters = '长長席記记理相員员任使表人官统統揆裁委首';

/** Made when a text with such characters is first read. */
export const hanOfficeTable = (): OfficeTable =>
  officeTable({
    rules: [
      ...table,
      ...ministries.map(([words, field]) => [`(?:${words})部?部?[长長]`, minister(field), 'CN TW'] as const),
    ],
    lastLetters,
    places: hanPlaces,
    notHeld,
    past,
    foreign,
  });
