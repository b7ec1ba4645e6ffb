/** People for the tests of names: names that readers know, offices and dates cut down to what a case needs. */

import type { Dataset } from '../../utils/dataset/dataset.ts';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import type { EntityId, Person, Role } from '../../utils/model/facts.ts';

/** `id | names, parted by / | born-died | country office from to; ...` */
const lines = `
putin | Vladimir Putin/Владимир Владимирович Путин/弗拉基米尔·普京 | 1952- | RU President 2012-05-07
zhirinovsky | Vladimir Zhirinovsky/Владимир Вольфович Жириновский | 1946-2022 | RU member of the State Duma 1993-12-12 2022-04-06
medvedev | Dmitry Medvedev | 1965- | RU President 2008-05-07 2012-05-07; RU Prime Minister 2012-05-08 2020-01-16
lavrov | Sergey Lavrov | 1950- | RU Minister of Foreign Affairs 2004-03-09
obama | Barack Obama | 1961- | US United States senator 2005-01-03 2008-11-16; US President 2009-01-20 2017-01-20
trump | Donald Trump/Дональд Трамп/唐纳德·特朗普 | 1946- | US President 2017-01-20 2021-01-20
bill-clinton | Bill Clinton/William J. Clinton | 1946- | US President 1993-01-20 2001-01-20
hillary-clinton | Hillary Clinton | 1947- | US United States senator 2001-01-03 2009-01-21; US Secretary of State 2009-01-21 2013-02-01
bush | George W. Bush | 1946- | US President 2001-01-20 2009-01-20
mekdad | Faisal Mekdad | 1954- | SY Deputy Minister of Foreign Affairs 2006-08-01 2020-11-22; SY Minister of Foreign Affairs 2020-11-22
francis | Pope Francis | 1936-2025 | VA pope 2013-03-13 2025-04-21
mcgarvey | John McGarvey | 1953- | US Secretary of Homeland Security 2013-02-01 2017-01-20
ross | Dennis A. Ross/Dennis Ross | 1959- | US United States representative 2011-01-03 2019-01-03
davis | Jim Davis | 1957- | US United States representative 1997-01-03 2007-01-03
davis-state | Jim Davis | 1957- | US Member of the State Senate of North Carolina 2003-01-03 2011-01-03
lovas | Phil Lovas | 1968- | US Member of the Arizona House of Representatives 2010-07-19 2017-02-03
merkel | Angela Merkel | 1954- | DE Chancellor 2005-11-22 2021-12-08
leyen | Ursula von der Leyen | 1958- | DE Minister of Defence 2013-12-17 2019-07-17
brook | Peter Brook | 1960- | GB Member of Parliament 2010-05-06 2024-05-30
brooks | Anna Brooks | 1971- | GB Member of Parliament 2015-05-07 2024-05-30
juncker | Jean-Claude Juncker | 1954- | LU Prime Minister 1995-01-20 2013-12-04
strauss-kahn | Dominique Strauss-Kahn | 1949- | FR Minister of Finance 1997-06-04 1999-11-02
villepin | Dominique de Villepin | 1953- | FR Prime Minister 2005-05-31 2007-05-17
macron | Emmanuel Macron | 1977- | FR President 2017-05-14
hollande | François Hollande | 1954- | FR President 2012-05-15 2017-05-14
pena-nieto | Enrique Peña Nieto | 1966- | MX President 2012-12-01 2018-11-30
lopez-obrador | Andrés Manuel López Obrador | 1953- | MX Head of Mexico City government 2000-12-05 2005-07-29; MX President 2018-12-01 2024-10-01
diaz-canel | Miguel Díaz-Canel | 1960- | CU President 2018-04-19
flores | Francisco Flores Pérez | 1959-2016 | SV President 1999-06-01 2004-06-01
chavez | Hugo Chávez | 1954-2013 | VE President 1999-02-02 2013-03-05
lula | Luiz Inácio Lula da Silva | 1945- | BR President 2003-01-01 2010-12-31
xi | Xi Jinping/习近平 | 1953- | CN President 2013-03-14
li-keqiang | Li Keqiang/李克强 | 1955- | CN Prime Minister 2013-03-15
zhang-envoy | Zhang Xiao | 1962- | CN Ambassador to Kazakhstan 2018-12-01
zhang-deputy | Zhang Xiao | 1950- | CN member of the National People's Congress 2003-03-05 2008-03-05
abe | Shinzō Abe/安倍晋三 | 1954-2022 | JP Prime Minister 2012-12-26 2020-09-16
kim | Kim Jong-un/김정은 | 1984- | KP Supreme Leader 2011-12-17
moon | Moon Jae-in/문재인 | 1953- | KR President 2017-05-10 2022-05-09
ban | Ban Ki-moon | 1944- | KR Minister of Foreign Affairs 2004-01-17 2006-11-10
orban | Viktor Orbán | 1963- | HU Prime Minister 2010-05-29
semjen | Zsolt Semjén/Semjén Zsolt | 1962- | HU Deputy Prime Minister 2010-06-01 2018-05-18
tusk | Donald Tusk | 1957- | PL Prime Minister 2007-11-16 2014-09-22
babis | Andrej Babiš | 1954- | CZ Prime Minister 2017-12-06 2021-12-17
nauseda | Gitanas Nausėda | 1964- | LT President 2019-07-12
niinisto | Sauli Niinistö | 1948- | FI President 2012-03-01
kallas | Kaja Kallas | 1977- | EE Prime Minister 2021-01-26
tsipras | Alexis Tsipras/Αλέξης Τσίπρας | 1974- | GR Prime Minister 2015-01-26 2019-07-08
erdogan | Recep Tayyip Erdoğan | 1954- | TR Prime Minister 2003-03-14 2014-08-28; TR President 2014-08-28
tokayev | Kassym-Jomart Tokayev/Қасым-Жомарт Тоқаев | 1953- | KZ President 2019-03-20
nazarbayev | Nursultan Nazarbayev/Нұрсұлтан Назарбаев | 1940- | KZ President 1991-12-16 2019-03-20
nuryshev | Shakhrat Nuryshev | 1972- | KZ Deputy Minister of Foreign Affairs 2019-05-01
anwar | Anwar Ibrahim | 1947- | MY Prime Minister 2022-11-24
phoc | Hồ Đức Phớc | 1963- | VN Minister of Finance 2021-04-08
fidan | Hakan Fidan | 1968- | TR Minister of Foreign Affairs 2023-06-03
zelensky | Volodymyr Zelenskyy/Володимир Зеленський | 1978- | UA President 2019-05-20
poroshenko | Petro Poroshenko/Петро Порошенко | 1965- | UA President 2014-06-07 2019-05-20
tymoshenko | Yulia Tymoshenko | 1960- | UA Prime Minister 2007-12-18 2010-03-04
lukashenko | Alexander Lukashenko/Аляксандр Лукашэнка | 1954- | BY President 1994-07-20
sisi | Abdel Fattah el-Sisi/عبد الفتاح السيسي | 1954- | EG President 2014-06-08
nawaf | Nawaf Al-Ahmad Al-Sabah/نواف الأحمد الصباح | 1937-2023 | KW Minister of Defence 1988-01-26 1991-04-20; KW Emir 2020-09-29 2023-12-16
andrew-mp | Stuart Andrew | 1971- | GB Prime Minister 2019-12-12
charles | Charles III | 1948- | GB King 2022-09-08
assad | Bashar al-Assad/بشار الأسد | 1965- | SY President 2000-07-17
bin-salman | Mohammed bin Salman | 1985- | SA Minister of Defence 2015-01-23; SA Crown Prince 2017-06-21
netanyahu | Benjamin Netanyahu | 1949- | IL Prime Minister 2009-03-31 2021-06-13
omalley | Martin O'Malley | 1963- | US Governor of Maryland 2007-01-17 2015-01-21
mandela | Nelson Mandela | 1918-2013 | ZA President 1994-05-10 1999-06-14
kennedy | John F. Kennedy | 1917-1963 | US President 1961-01-20 1963-11-22
john-smith | John Smith | 1970- | GB member of the House of Commons 2010-05-06 2015-03-30
collins | Michael Collins | 1968- | IE Teachta Dála 2016-03-10
koizumi | Jun'ichirō Koizumi | 1942- | JP Prime Minister 2001-04-26 2006-09-26
koizumi-son | Shinjirō Koizumi | 1981- | JP Member of the House of Representatives 2009-08-31 2021-10-14; JP Minister of Defense 2025-10-21
tim-scott | Tim Scott | 1965- | US United States senator 2013-01-02
rick-scott | Rick Scott | 1952- | US Governor of Florida 2011-01-04 2019-01-08; US United States senator 2019-01-08
naruhito | Naruhito | 1960- | JP Emperor 2019-05-01
elizabeth | Elizabeth II | 1926-2022 | GB Queen 1952-02-06 2022-09-08
green | Stephen Green, Baron Green of Hurstpierpoint | 1948- | GB Minister of State for Trade 2011-01-12 2013-12-11
wolff | Greta Wolff | 1961- | DE Minister of Health 2018-03-14 2021-12-08
kozlova-f | Olga Kozlova/Ольга Козлова | 1975- | RU member of the State Duma 2016-09-18
kozlov-m | Sergei Kozlov/Сергей Козлов | 1960- | RU Governor of Testovo Oblast 2015-01-01
humphreys | Heather Humphreys | 1963- | IE Minister for Justice 2020-06-27 2024-04-09
roberts | John Roberts | 1955- | US Chief Justice 2005-09-29
flint | Jeff Flint | 1960- | US United States senator 2013-01-03
jackson | Jesse Jackson | 1941- | US Ambassador 1991-01-03 1997-01-03
jackson-son | Jesse Jackson Jr. | 1965- | US member of the House of Representatives 1995-12-12 2012-11-21
kirchner | Néstor Kirchner | 1950-2010 | AR President 2003-05-25 2007-12-10
thani-envoy | Alya bint Ahmad Al Thani | - | QA Ambassador 2013-10-01
skubenko | Володимир Петрович Скубенко | 1958- | UA People's Deputy of Ukraine 2002-05-14 2012-12-12
dan | Nicușor Dan | 1969- | RO President 2025-05-26
rucci | Gramoz Ruçi | 1951- | AL President 2017-09-09
boris | Boris Johnson | 1964- | GB Prime Minister 2019-07-24 2022-09-06
may | Theresa May | 1956- | GB Prime Minister 2016-07-13 2019-07-24
marrero | Manuel Marrero Cruz | 1963- | CU Prime Minister 2019-12-21
mikheev | Sergey Mikheev | 1967- | RU member of the State Duma 2011-12-04
park | Park Geun-hye | 1952- | KR President 2013-02-25 2017-03-10
li-qiang | Li Qiang | 1959- | CN Premier 2023-03-11
wang-yi | Wang Yi | 1953- | CN Minister of Foreign Affairs 2013-03-17 2022-12-30; CN Minister of Foreign Affairs 2023-07-25
wang-yi-deputy | Wang Yi | 1962- | CN member of the National People's Congress 2008-03-05 2013-03-05
qin-gang | Qin Gang | 1966- | CN Minister of Foreign Affairs 2022-12-30 2023-07-25
liu-he | Liu He | 1952- | CN Vice Premier of the State Council 2018-03-19
hu-chunhua | Hu Chunhua | 1963- | CN Vice Premier of the State Council 2018-03-19
he-lifeng | He Lifeng | 1955- | CN Vice Premier of the State Council 2023-03-12
nakatani | Gen Nakatani | 1957- | JP Minister of Defense 2024-10-01 2025-10-21
xie-feng | Xie Feng | 1964- | CN Ambassador to the United States 2023-06-30
zeng-qinghong | Zeng Qinghong | 1939- | CN Vice President 2003-03-15 2008-03-15
lv-shan | Lü Shan | 1960- | CN Minister of Water Resources 2018-03-19
ouyang | Ouyang Yujing | 1960- | CN Ambassador to Malaysia 2020-12-01
yoon | Yoon Suk-yeol | 1960- | KR Prosecutor General 2019-07-25 2021-03-04; KR President 2022-05-10 2025-04-04
lee-jae-myung | Lee Jae-myung | 1963- | KR Governor of Gyeonggi Province 2018-07-01 2021-10-25; KR President 2025-06-04
han-duck-soo | Han Duck-soo | 1949- | KR Prime Minister 2022-05-21 2025-06-03
kim-minseok | Kim Min-seok | 1964- | KR Prime Minister 2025-07-03
rhee | Rhee Chang-yong | 1960- | KR Governor of the Bank of Korea 2022-04-21
oh-sehoon | Oh Se-hoon | 1961- | KR Mayor of Seoul 2021-04-08
choe | Choe Son-hui | 1964- | KP Minister of Foreign Affairs 2022-06-11
minister-a | Kim Young-ho | 1959- | KR Minister of Unification 2023-07-28
minister-b | Kim Yeong-ho | 1961- | KR Minister of Defence 2022-01-01
lai | Lai Ching-te | 1959- | TW Premier 2017-09-08 2019-01-14; TW President 2024-05-20
tsai | Tsai Ing-wen | 1956- | TW President 2016-05-20
han | Han Kuo-yu | 1957- | TW Mayor of Kaohsiung 2018-12-25 2020-06-12
bachelet | Michelle Bachelet | 1951- | CL President 2006-03-11 2010-03-11; CL President 2014-03-11 2018-03-11
saleh | Ali Abdullah Saleh | 1942-2017 | YE President 1990-05-22 2012-02-27
hague | William Hague | 1961- | GB Secretary of State for Foreign Affairs 2010-05-12 2014-07-14
paul | Rand Paul | 1963- | US United States senator 2011-01-03
symmonds | Kerrie Symmonds | 1966- | BB Minister of Foreign Affairs 2022-10-26
sanchez | Pedro Sánchez | 1972- | ES Prime Minister 2018-06-02
sanchez-murcia | Pedro Antonio Sánchez | 1976- | ES Governor of Murcia 2015-07-03 2017-04-04
ryabnik | Andrey Ryabnik/Андрей Рябник | 1960- | RU member of the State Duma 2016-10-05
chin | Chin Young/진영 | 1950- | KR member of the National Assembly 2016-05-30
tern | James Tern | 1960- | US Director of the FBI 2013-09-04 2017-05-09
linder | Marcel Linder | 1942- | EU President of the European Central Bank 2003-11-01 2011-10-31
abdullah | Abdullah Abdullah | 1960- | AF Minister of Foreign Affairs 2001-10-02 2005-04-20
`;

function roleOf(text: string): Role {
  const [country = '', ...rest] = text.trim().split(' ');
  const isDate = (word: string | undefined): boolean => /^\d{4}/.test(word ?? '');
  const dates = rest.filter(isDate);
  const to = dates[1] ?? null;
  return {
    office: rest.filter((word) => !isDate(word)).join(' '),
    institution: null,
    country,
    from: dates[0] ?? null,
    to,
    dated: 'own',
    knownUntil: '2022-07',
    ended: to === null ? null : 'stated',
    citation: { source: 'test', url: 'https://example.org/', date: null, check: 'file', copy: false },
  };
}

/** A person from a line of the table above. */
export function personOf(line: string): Person {
  const [id = '', names = '', life = '', roles = ''] = line.split('|').map((cell) => cell.trim());
  const [born, died] = life.split('-');
  return {
    kind: 'person',
    id: `m-${id}` as EntityId,
    names: names.split('/').map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: null })),
    born: born || null,
    died: died || null,
    parties: [],
    roles: roles.split(';').map(roleOf),
    accounts: [],
  };
}

export const people: readonly Person[] = lines.trim().split('\n').map(personOf);

const source = {
  key: 'test',
  name: 'Test records',
  publisher: 'Masthead',
  url: 'https://example.org/',
  licence: 'CC0-1.0',
  date: '2022-07',
} as const;

/** A small dataset of the people above. */
export const peopleDataset: Dataset = memoryDataset(
  { outlets: [], institutions: [], people, sources: [source] },
  nameRules,
);
