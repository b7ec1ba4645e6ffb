/**
 * A small dataset of outlets and institutions. A line is `id country type names`; a name in `~` is an ordinary
 * word, one of capitals is short; `*` after the id makes it one that readers meet often (claims decide that).
 */

import type { Dataset, Records } from '../../../utils/dataset/dataset.ts';
import { memoryDataset } from '../../../utils/dataset/memory.ts';
import { nameRules } from '../../../utils/matching/name-rules.ts';
import type { Claim, EntityId, Institution, Name, Outlet } from '../../../utils/model/facts.ts';

const outlets = `
reuters* GB agency Reuters|Рейтер|رويترز|路透社
afp* FR agency Agence France-Presse|AFP
ap* US agency The Associated Press|AP
dpa* DE agency Deutsche Presse-Agentur|dpa
tass* RU agency TASS|ТАСС
ria* RU agency RIA Novosti|РИА Новости
xinhua* CN agency Xinhua News Agency|Xinhua|新华社|Синьхуа
interfax RU agency Interfax|Интерфакс
anadolu* TR agency Anadolu Agency|Anadolu Ajansı|Anadolu
centr UA broadcaster ЦЕНТР
mad GR broadcaster ~Mad~
rferl* US broadcaster Radio Free Europe/Radio Liberty|RFE/RL|Радио Свобода
azattyq* KZ broadcaster Radio Azattyq|RFE/RL's Kazakh service|Азаттық|Радио Азаттык
azattyk KG broadcaster Radio Azattyk
bbc* GB broadcaster BBC|British Broadcasting Corporation|Би-би-си
cnn* US broadcaster CNN|Cable News Network
fox* US broadcaster Fox News
rt* RU broadcaster RT|Russia Today
times-gb* GB newspaper ~The Times~
sunday-times* GB newspaper ~The Sunday Times~
nyt* US newspaper The New York Times|~The Times~
lat* US newspaper Los Angeles Times
kuwait-times KW newspaper Kuwait Times
wapo* US newspaper The Washington Post
wsj* US newspaper The Wall Street Journal
guardian-gb* GB newspaper ~The Guardian~
guardian-ng NG newspaper ~The Guardian~
independent* GB newspaper ~The Independent~
daily-news-tz TZ newspaper ~Daily News~
daily-news-zw ZW newspaper ~Daily News~
daily-news-lk LK newspaper ~Daily News~
daily-news-za ZA newspaper ~Daily News~
toronto-sun CA newspaper Toronto Sun
sun-gb* GB newspaper ~The Sun~
economic-times* IN newspaper The Economic Times|ET
new-yorker* US magazine The New Yorker
rep US newspaper The Rep
msg US broadcaster MSG
nikkei* JP newspaper Nikkei
time* US magazine ~Time~
university-press US newspaper University Press
stone* - magazine Rolling Reef
stone-part - magazine Rolling Reef (Culture)
reef-gb GB newspaper Reef Metro
reef-se SE newspaper Reef Metro (Sweden)
people* US magazine ~People~
focus DE magazine ~Focus~
spiegel* DE magazine ~Der Spiegel~|~Spiegel~
welt* DE newspaper ~Die Welt~
zeit* DE newspaper ~Die Zeit~
bild* DE newspaper ~Bild~
today SG newspaper ~Today~
elpais* ES newspaper ~El País~
lemonde* FR newspaper ~Le Monde~
figaro* FR newspaper ~Le Figaro~
repubblica* IT newspaper ~La Repubblica~
wyborcza* PL newspaper Gazeta Wyborcza
rzeczpospolita PL newspaper ~Rzeczpospolita~
kommersant* RU newspaper Kommersant|Коммерсантъ
izvestia* RU newspaper Izvestia|~Известия~
novaya* RU newspaper Novaya Gazeta|Новая газета
pravda-ua* UA online Ukrainska Pravda|Українська правда
current-time* US broadcaster ~Current Time~|~Настоящее время~
bloomberg* US agency Bloomberg
meduza* LV online Meduza|Медуза
politico* US online Politico
hindu* IN newspaper The Hindu
australian* AU newspaper The Australian
hurriyet* TR newspaper Hürriyet
aawsat* SA newspaper ~الشرق الأوسط~
ahram EG newspaper ~الأهرام~
huanqiu* CN newspaper Global Times|环球时报
people-daily* CN newspaper People's Daily|人民日报
minuten CH newspaper 20 Minuten
cbn US broadcaster Christian Broadcasting Network
yicai* CN broadcaster Yicai|CBN
cbc-az AZ broadcaster CBC
cbc-ca CA broadcaster CBC
hudson* US think-tank Hudson Institute|Hudson
sputnik* RU agency Sputnik
taz* DE newspaper taz|die tageszeitung
petersburg RU broadcaster Sankt-Peterburg|Санкт-Петербург
new-york US magazine New York
kansas US magazine Kansas City
daily-beast US online The Daily Beast
nytrap US newspaper Friday
whotv US broadcaster WHO
tv-box US broadcaster TV
tvr RO broadcaster Televiziunea Română|TVR
china-daily* CN newspaper China Daily
usa-today* US newspaper USA Today
yahoo* US portal Yahoo News
engels-tengri KZ online Tengrinews
sky-gb* GB broadcaster Sky News
sky-au* AU broadcaster Sky News Australia|Sky News
space US online Space.com
politico-eu BE newspaper Politico Europe
lenta RU online Lenta
dnevnik-bg* BG newspaper Dnevnik
dnevnik-si* SI newspaper Dnevnik
`;

const institutions = `
kaz-mfa KZ ministry Ministry of Foreign Affairs of Kazakhstan|Kazakh Foreign Ministry|Foreign Ministry of Kazakhstan
info-kh KH ministry Ministry of Information
us-state US ministry US State Department|State Department
kremlin* RU government ~Kremlin~
amnesty* GB human-rights Amnesty International
levada RU pollster Levada Center|Левада-центр
russia RU state Russia
reuters-institute* GB think-tank Reuters Institute
usagm* US government US Agency for Global Media|USAGM
bundestag DE legislature Bundestag
nato - international NATO
un - international United Nations|UN
commission EU international European Commission
epa US agency Environmental Protection Agency|EPA
nasa US agency National Aeronautics and Space Administration|NASA
doj US ministry US Department of Justice|Justice Department|U.S. Justice Department|US Justice Department
home-office GB ministry ~Home Office~
idf IL military Israel Defense Forces|IDF|Israeli military
dems-us US party Democratic Party|Democrats
dems-it IT party Democratic Party|Democrats
labour-gb GB party Labour Party|Labour
china CN state China|Китай|Chinese government|Beijing
regierung-de DE government Bundesregierung
saude-br BR ministry Ministério da Saúde
coast-nz NZ agency Coast Office
coast-ie IE agency Coast Office
georgia GE state Georgia
`;

const claim: Claim = {
  kind: 'funding',
  funding: 'advertising',
  from: null,
  to: null,
  citation: { source: 'test', url: 'https://source.example/', date: null, check: 'file', copy: false },
};

function toName(written: string, i: number): Name {
  const isCommon = written.startsWith('~');
  const text = written.replaceAll('~', '');
  const isShort = /^\p{Lu}{2,6}$/u.test(text.replace('/', '')) || text === 'dpa';
  return { text, kind: isCommon ? 'common' : isShort ? 'short' : i === 0 ? 'label' : 'alias', lang: null };
}

/** Sites of those that texts name by their address. */
const hosts: Readonly<Record<string, string>> = {
  politico: 'politico.com',
  'politico-eu': 'politico.eu',
  lenta: 'lenta.ru',
  bbc: 'bbc.com bbc.co.uk',
  'dnevnik-bg': 'dnevnik.bg',
  'guardian-ng': 'guardian.ng',
};

function readLine(line: string) {
  const [key = '', country = '', type = '', ...rest] = line.split(' ');
  const id = key.replace('*', '') as EntityId;
  const below: Claim[] = key.startsWith('azattyk')
    ? [{ ...claim, kind: 'parent', parent: 'rferl' as EntityId } as Claim]
    : [];
  const claims = [...Array<Claim>(key.endsWith('*') ? 8 : 1).fill(claim), ...below];
  const sites = (hosts[id] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((host) => ({ host, path: '' }));
  const place = country === '-' ? null : country;
  return {
    id,
    country: place,
    type,
    names: rest.join(' ').split('|').map(toName),
    claims,
    sites,
    accounts: [],
  };
}

const lines = (text: string) => text.trim().split('\n').map(readLine);

/** The outlets and institutions as records, to be compiled with others. */
export const outletRecords: Records = {
  outlets: lines(outlets).map(
    (line): Outlet => ({ ...line, kind: 'outlet', languages: [], type: line.type as Outlet['type'] }),
  ),
  institutions: lines(institutions).map(
    (line): Institution => ({ ...line, kind: 'institution', type: line.type as Institution['type'] }),
  ),
  people: [],
  sources: [
    {
      key: 'test',
      name: 'Test',
      publisher: 'Test',
      url: 'https://source.example/',
      licence: 'CC0',
      date: '2024',
    },
  ],
};

export const outletDataset: Dataset = memoryDataset(outletRecords, nameRules);
