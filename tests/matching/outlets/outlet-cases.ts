/** Outlets in sentences that a person would argue about, of all languages; see `outlet-case.ts`. */

import type { OutletCase } from './outlet-case.ts';
import { bodyCases } from './outlet-cases-bodies.ts';
import { englishCases } from './outlet-cases-english.ts';
import { placeCases } from './outlet-cases-places.ts';

const german: OutletCase = {
  lang: 'de',
  country: 'DE',
  cases: [
    ['Die Welt ist groß und die Zeit ist kurz.', '-'],
    ['Das sagte er der Zeitung Die Welt.', 'Die Welt=welt'],
    ['Das sagte Frau Roth dem Spiegel.', 'Spiegel=spiegel'],
    ['Das sagte Frau Roth in den Spiegel hinein.', '-'],
    ['Wie der Spiegel berichtet, wurde er entlassen.', 'Spiegel=spiegel'],
    ['Er sah in den Spiegel und machte ein Bild.', '-'],
    ['Das Nachrichtenmagazin Der Spiegel schrieb darüber.', 'Der Spiegel=spiegel'],
    ['Die Zeitung Bild druckte das Foto.', 'Bild=bild'],
    ['Im Fokus stand der Focus der Kamera.', '-'],
    ['Die Deutsche Presse-Agentur meldete den Tod.', 'Deutsche Presse-Agentur=dpa'],
    ['Der Minister sagte der dpa, er gehe.', 'dpa=dpa'],
    ['Berlin (dpa) - Der Minister geht.', 'dpa=dpa'],
    ['Er sagte der CDU ab und fuhr nach Hause.', '-'],
    ['Sie suchte der dpa wegen nach einem Wort.', '-'],
    ['Die Zürcher Zeitung 20 Minuten schrieb darüber.', '20 Minuten=minuten'],
    ['In 20 Minuten beginnt das Spiel.', '-'],
  ],
};

const romance: OutletCase = {
  lang: 'es',
  cases: [
    ['El país vive una crisis.', '-'],
    ['Según El País, el presidente dimitió.', 'El País=elpais'],
    ['El periódico El País publicó la carta.', 'El País=elpais'],
    ['Le monde a changé.', '-'],
    ['Selon Le Monde, le ministre part.', 'Le Monde=lemonde'],
    ['Dans un entretien au Figaro, il a nié.', 'Figaro=figaro'],
    ['Elle a déclaré au Monde que tout allait bien.', 'Monde=lemonde'],
    ['La ministra dijo ayer a El País que no.', 'El País=elpais'],
    ['Selon Le Monde et Le Figaro, le ministre part.', 'Le Monde=lemonde;Le Figaro=figaro'],
    ['Le Monde et Le Figaro sont en kiosque.', '-'],
    ['Dans le journal Le Figaro, il a nié.', 'Le Figaro=figaro'],
    ['Il quotidiano La Repubblica scrive che è finita.', 'La Repubblica=repubblica'],
    ['La repubblica italiana nacque nel 1946.', '-'],
  ],
};

const polish: OutletCase = {
  lang: 'pl',
  cases: [
    ['W rozmowie z „Gazetą Wyborczą” powiedział, że odchodzi.', 'Gazetą Wyborczą=wyborcza'],
    ['Dziennikarz Gazety Wyborczej został zatrzymany.', 'Gazety Wyborczej=wyborcza'],
    ['Rzeczpospolita Polska jest państwem.', '-'],
    ['Dziennik „Rzeczpospolita” podał szczegóły.', 'Rzeczpospolita=rzeczpospolita'],
  ],
};

const russian: OutletCase = {
  lang: 'ru',
  cases: [
    ['Источник «Коммерсанта» рассказал о сделке.', 'Коммерсанта=kommersant'],
    ['Корреспондент «Коммерсанта» был задержан.', 'Коммерсанта=kommersant'],
    ['Газета «Коммерсантъ» пишет о сделке.', 'Коммерсантъ=kommersant'],
    ['По данным агентства Синьхуа, погибли трое.', 'Синьхуа=xinhua'],
    ['Об этом сообщает ТАСС.', 'ТАСС=tass'],
    ['Как передает РИА Новости, переговоры прошли.', 'РИА Новости=ria'],
    ['Известия о войне дошли до города.', '-'],
    ['Газета «Известия» опубликовала письмо.', 'Известия=izvestia'],
    ['Журналистка «Новой газеты» была убита.', 'Новой газеты=novaya'],
    ['Телеканал «Настоящее время» закрыли.', 'Настоящее время=current-time'],
    ['Настоящее время требует перемен.', '-'],
    ['Журналист Радио Свобода ждёт суда.', 'Радио Свобода=rferl'],
    ['Журналист Радио «Свобода» ждёт суда.', 'Радио «Свобода»=rferl'],
    ['Как передает РИА "Новости", переговоры прошли.', 'РИА "Новости"=ria'],
    ['Медуза обожгла купальщика.', '-'],
    [
      'Об этом пишут «Коммерсантъ», «Известия» и «Медуза».',
      'Коммерсантъ=kommersant;Известия=izvestia;Медуза=meduza',
    ],
    ['Издание «Медуза» сообщило об обысках.', 'Медуза=meduza'],
  ],
};

const kazakh: OutletCase = {
  lang: 'kk',
  cases: [
    ['Бұл туралы Азаттық хабарлады.', 'Азаттық=azattyq'],
    ['Азаттық тілшісі сотқа барды.', 'Азаттық=azattyq'],
    ['Азаттық үшін күрес ұзаққа созылды.', '-'],
  ],
};

const ukrainian: OutletCase = {
  lang: 'uk',
  cases: [
    ['Видання «Українська правда» повідомило про обшук.', 'Українська правда=pravda-ua'],
    ['За даними Центру журналістських розслідувань, усе дорого.', '-'],
  ],
};

const eastern: OutletCase = {
  lang: 'zh',
  cases: [
    ['据新华社报道，会议已经结束。', '新华社=xinhua'],
    ['《环球时报》刊登了这篇文章。', '环球时报=huanqiu'],
    ['人民日报记者从会上获悉。', '人民日报=people-daily'],
    ['新华社莫斯科4月15日电，会议已经结束。', '新华社=xinhua'],
    [
      '据新华社、人民日报和环球时报报道，会议已经结束。',
      '新华社=xinhua;人民日报=people-daily;环球时报=huanqiu',
    ],
  ],
};

const arabic: OutletCase = {
  lang: 'ar',
  cases: [
    ['الوضع في الشرق الأوسط صعب.', '-'],
    ['قالت صحيفة الشرق الأوسط إن المحادثات انتهت.', 'الشرق الأوسط=aawsat'],
    ['ذكرت جريدة الأهرام الخبر.', 'الأهرام=ahram'],
  ],
};

const turkish: OutletCase = {
  lang: 'tr',
  country: 'TR',
  cases: [
    ['Anadolu Ajansı haberi doğruladı.', 'Anadolu Ajansı=anadolu'],
    ['Hürriyet gazetesi olayı yazdı.', 'Hürriyet=hurriyet'],
    ["Yollar Anadolu'nun farklı noktaları için önemli.", '-'],
  ],
};

const credits: OutletCase = {
  where: 'credit',
  cases: [
    ['Maria Santos/AFP', 'AFP=afp'],
    ['dpa', 'dpa=dpa'],
    ['Foto: dpa/Jan Muster', 'dpa=dpa'],
    ['Reuters', 'Reuters=reuters'],
    ['A market in Almaty (© dpa)', 'dpa=dpa'],
  ],
};

const titles: OutletCase = {
  where: 'title',
  cases: [
    ['People Flee As Time Runs Out', '-'],
    ['Minister Quits, Washington Post Says', 'Washington Post=wapo'],
  ],
};

export const outletCases: readonly OutletCase[] = [
  ...bodyCases,
  ...englishCases,
  ...placeCases,
  german,
  romance,
  polish,
  russian,
  kazakh,
  ukrainian,
  eastern,
  arabic,
  turkish,
  credits,
  titles,
]; // prettier-ignore
