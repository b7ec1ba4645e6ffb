/** What the rest of a page says of a name, and what stands around it; the form of a line is told in `mark-text.ts`. */

import { type NameCase, parseCases } from './mark-text.ts';

export const pageCases: readonly NameCase[] = parseCases(`
en | [[Jeff Flint|flint]] wins. Voters in Washington cheered. US Senator [[Jeff Flint|flint]] spoke. // a headline is as sure as the introduction
en | [[Flint|flint]] wins. US Senator [[Jeff Flint|flint]] spoke in Washington. // a surname before the introduction
es | El presidente del Gobierno, [[Pedro Sánchez|sanchez]], habló en Madrid, España. // the other one has a name more than the text @2024-05-01
ru | Москва, Россия: Андрей Рябников написал статью. Депутат [[Андрей Рябник|ryabnik]] ответил. // an ending of families is no case
ko | 한국 국회는 진영 논리를 넘어야 한다. // two syllables are a word
en | France: President [[Macron|macron]] spoke. The village of Conca dei Macron lies by the sea. // an article of places before the surname @2019-05-01
en | Seoul, South Korea: President [[Park|park]] spoke. // a surname of millions, with a title @2015-05-01
en | Seoul, South Korea: the novelist wrote of Park. // the same without one @2019-05-01
en | Voters in Washington cheered US senators. Photo: Jeff Flint // whoever took the picture
en | Voters in Washington cheered. Photo: US Senator [[Jeff Flint|flint]] in Washington // whoever is on it
ru | Умер [[Джефф Флинт|flint]]. Сенатор США [[Джефф Флинт|flint]] жил в Вашингтоне. // a capital that opens the sentence
ru | Сенатор США [[Джефф Флинт|flint]] жил в Вашингтоне. Оппонентом [[Флинта|flint]] был сосед. [[Флинт|flint]] победил. // no name, but a noun of the sentence
ru | Сенатор США [[Джефф Флинт|flint]] жил в Вашингтоне. Сторонники [[Флинта|flint]] ушли. Позже [[Флинт|flint]] вышел. // the same in the plural
ru | Сенатор США [[Джефф Флинт|flint]] жил в Вашингтоне. Доминик Флинт ушел. Позже Флинт вышел. // a given name at the start of a sentence
en | US Senator [[Jeff Flint|flint]] lived in Washington. Then Mary Flint came. Later Flint left. // short sentences with many capitals are no headline
en | The singer Jeff Flint sang a song in a concert. // no office anywhere
en | US congressman [[Jesse Jackson Jr|jackson-son]]. spoke in Washington. // the son by his suffix
en | Members in Washington: US Senator [[Jeff Flint|flint]] MLA spoke. // a seat behind the name
en | US congressman [[Jesse Jackson, Jr|jackson-son]]., spoke in Washington. // a comma before the suffix
en | Washington: the American envoy [[Jesse Jackson|jackson]] spoke. // the father without one
en | Piers’s [[Trump|trump]] slur: US President [[Donald Trump|trump]] left Washington. [[Trump|trump]] laughed. // an owner before the surname is no first name @2019-05-01
en | US President [[Donald Trump|trump]] left. The anti-Trump camp in Washington laughed at [[Trump|trump]]. // a prefix is no first name @2019-05-01
en | US President [[Donald Trump|trump]] spoke. They see [[Trump|trump]] as President. The crowd as [[Trump|trump]] left. // as is no particle of the name @2019-05-01
en | US President [[Donald Trump|trump]] left. Ivanka Trump stayed. Trump smiled in Washington. // two of a surname: neither @2019-05-01
en | Voters of the party in France saw [[Jeff Flint|flint]]. // in office at the date @2015-05-01
en | Voters of the party in France saw Jeff Flint // the same where that is not known @2024-05-01
en | A tale of a lake in France has Jeff Flint in it. // in office, but nothing speaks of public affairs @2015-05-01
en | Voters of the party in France saw Jeffrey Flint // in office, another form of the given name @2015-05-01
en | US President [[Donald Trump|trump]] left. They seldom laughed. Seldom [[Trump|trump]] smiled. [[Trump|trump]] was in Washington. // a word that is written small too is no name @2019-05-01
en | US President [[Donald Trump|trump]] left. They laughed. Seldom Trump smiled. Trump was in Washington. // one that is not may be one @2019-05-01
en | US President [[Donald Trump|trump]] left. Among [[Trump|trump]] voters they laughed. [[Trump|trump]] was in Washington. // a word that opens sentences @2019-05-01
en | US President [[Donald Trump|trump]] left. The Jones-Trump camp in Washington laughed at [[Trump|trump]]. // two surnames with a hyphen are nobody else's name @2019-05-01
en | US President [[Donald Trump|trump]] left. Ivanka Trump stayed. President [[Trump|trump]] smiled. Trump was in Washington. // of two of a surname the one who has the office @2019-05-01
en | In Washington [[Bill Clinton|bill-clinton]] and [[Hillary Clinton|hillary-clinton]] met US voters. Secretary [[Clinton|hillary-clinton]] smiled at Clinton. // the same of two whom we know @2010-05-01
en | Voters in France: Reps. [[Dennis Ross|ross]] left. // an office of several, cut short @2013-05-01
en | The film has a song. In Washington they saw Nicușor S. Dan near the lake. // an initial that his name does not have @2024-05-01
en | The film was shown in Washington. US voters saw Jeff Flint, a city councilman, there. // a seat in a town
en | Voters in Washington, US. Yesterday Jeffrey Flint Warren, who sang, went away. // a longer name at the start of a short sentence
en | US President [[Barack Obama|obama]] spoke as President at White House. // a small word and a capital after the name
ru | Россия: [[Владимир Путин|putin]] выступил. О [[Путине|putin]] и о [[Путине|putin]] спорят. // a preposition that is a particle elsewhere
ru | Разговор с [[Владимиром Путиным|putin]] о России. // a preposition and a capital after the name
ru | Франция: министр [[Доминик де Вильпен|villepin]] выступил. Мари де Вильпен пела. Вильпен уехал. // a relative with the same particle
ru | Президент Аргентины [[Нестор Киршнер|kirchner]] выступил. Жена, Кристина де Киршнер, осталась. Киршнер уехал. // a wife by her husband’s name
ru | Россия: [[Владимир Путин|putin]] выступил. Дом друга [[Путина|putin]] Геннадия Тимченко сгорел. // another’s full name after the surname
ru | Россия: [[Владимир Путин|putin]] выступил. Дом друга [[Путина Владимира Владимировича|putin]] сгорел. // but not his own
ru | Россия: [[Владимир Путин|putin]] выступил. О [[Путине|putin]] спорят. Родня Путина молчит. Путин уехал. // a capital that opens a sentence: only from here on in doubt
ru | Россия: [[Владимир Путин|putin]] выступил. О Путине спорят. Игорь Путин молчит. // a given name further down: a relative was meant perhaps
ru | Россия, [[Дмитрий Медведев|medvedev]] подписал указ. Иван Ильин родился 27 августа 1953 года. Указ вступил в силу в 2011 году. // a birthday is no dateline
es | El presidente de Argentina, [[Néstor Kirchner|kirchner]], viajó a Argentina. // plain
en | Qatar’s Sheikha [[Alya bint Ahmad Al Thani|thani-envoy]], the ambassador, spoke in Doha. // a family name with its article
en | Qatar: Sheikh Hamad bin Jassim Al Thani spoke in Doha. // another one of the same family
ru | Катар: шейх Хамад бен Джасем Аль Тани выступил в Дохе. // another one of the same family, across scripts
ru | В Москве, Россия, Сергей Михеев забил гол в матче чемпионата. // a namesake in sport, across scripts
ru | Россия: глава МИД [[Сергей Лавров|lavrov]] выступил. // an abbreviation of a ministry
en | Moscow: [[Sergey\tLavrov|lavrov]] of Russia spoke. // a tab
en | Moscow: [[Sergey\u202fLavrov|lavrov]] of Russia spoke. // a narrow space
en | Moscow:\nSergey\nLavrov of Russia spoke. // a line break parts names
en | Russia: [[Lavrov|lavrov]], [[Sergey Lavrov|lavrov]]’s office said. // surname before the full name
en | Russia: "[[Sergey Lavrov|lavrov]]" spoke in Moscow. // in quotation marks
en | Russia: (Sergey) Lavrov spoke in Moscow. // brackets part names
en | President [[Barack Obama|obama]]—of the US—spoke. // long dashes
en | Washington, US: [[Obama|obama]]’s and [[Barack Obama|obama]]’s words. // possessives first
en | Mr [[Emmanuel Macron|macron]] of France met Mr Emmanuel Petit in Paris. // another one of the given name
en | Emmanuel, [[Macron|macron]] and France came to Paris. // a comma parts names: the surname stands alone
en | Angela Merkel Street in Berlin, Germany. // a street
en | Angela Merkel-Schmidt lives in Berlin, Germany. // a double surname
kk | Қазақстан Президенті [[Қасым-Жомарт Тоқаевты|tokayev]] күтті. // Kazakh accusative
kk | Қазақстан Президенті [[Қасым-Жомарт Тоқаевтан|tokayev]] хат келді. // Kazakh ablative
kk | Қазақстан: [[Нұрсұлтан Назарбаевтың|nazarbayev]] сөзі. [[Назарбаевқа|nazarbayev]] хат. // later, Kazakh dative
kk | Қазақстан Президенті [[Қ. Тоқаев|tokayev]] сөз сөйледі. // Kazakh initial
kk | Qazaqstan: Kazakhstan Prezidenti [[Qasym-Jomart Toqaev|tokayev]] Astana. // Kazakh in Latin letters
kk | Ресей Президенті [[Владимир Путинмен|putin]] кездесу. // Kazakh instrumental of a Russian name
kk | Қазақстан: «Нұрсұлтан Назарбаев» қоры. // a fund in quotation marks
uk | Україна: слова [[Володимира Зеленського|zelensky]]. [[Зеленському|zelensky]] відповіли. // later, dative
uk | Президент Росії [[Володимир Путін|putin]] виступив. З [[Путіним|putin]] сперечаються. // later, instrumental
pl | Prezydent Ukrainy [[Wołodymyr Zełenski|zelensky]] w Kijowie, Ukraine. // Polish spelling of a Ukrainian name
tr | Rusya Devlet Başkanı, Russia: [[Vladimir Putin’in|putin]] konuşması. // Turkish genitive of a Russian name
tr | Ankara, Türkiye: [[Recep Tayyip Erdoğan|erdogan]] konuştu. [[Erdoğan’a|erdogan]] mektup. // later, Turkish dative
fi | Venäjän presidentti [[Vladimir Putinin|putin]] puhe, Russia, Moscow. // Finnish genitive
et | Venemaa president, Russia: [[Vladimir Putini|putin]] kõne. // Estonian genitive
lt | Rusijos prezidentas, Russia: [[Vladimiro Putino|putin]] kalba. // Lithuanian endings on a Russian name
lv | Krievijas prezidents, Russia: [[Vladimira Putina|putin]] runa. // Latvian genitive
ar | قال الرئيس السوري [[بشار الأسد|assad]] في سوريا، ثم غادر. // Arabic, with more after it
ar | شارع بشار الأسد في سوريا // a street
zh | 中国的[[习近平|xi]]主席在北京。 // a title joined after the name
en | Washington: the Trump-Macron talks. US President [[Donald Trump|trump]] left. [[Trump|trump]] spoke. // joined surnames are no first names @2019-05-01
zh | 习近水平在中国北京。 // a character between
en | [[Donald Trump|trump]] met [[Emmanuel Macron|macron]] in Paris, France. // heads of states are spoken of everywhere @2019-05-01
en | Paris, France: President [[Donald Trump|trump]] spoke. Then [[Hillary Clinton|hillary-clinton]] came to the parliament. // who is certain speaks for others of the country @2019-05-01
en | Japan: Prime Minister [[Koizumi|koizumi]] called the president. // whoever was prime minister, not just a minister
en | Books on France and its president. Macron, Ross (2016). Old Bridges. // surname first in a list of works @2019-05-01
en | Books on France and its president. Macron, R.; Miller, P.: Old Bridges. // the same with initials @2019-05-01
en | Books on France and its president. Miller, Ross; Macron, Peter; others: Old Bridges. // the second of the authors @2019-05-01
en | Washington, US: [[Hillary Clinton|hillary-clinton]] spoke, and President Clinton listened. // whoever led nothing is no President @1999-05-01
en | Washington, US: [[Hillary Clinton|hillary-clinton]] spoke. Mrs [[Clinton|hillary-clinton]] smiled. // but she is Mrs @2005-05-01
en | Washington, US: Chief Justice [[John Roberts|roberts]] spoke. Robert’s childhood was short. // a possessive is no last letter of a name @2016-05-01
en | Washington, US: Chief Justice [[John Roberts|roberts]] spoke. It was [[Roberts|roberts]]’s day. // his own possessive @2016-05-01
en | Dublin, Ireland: Hubert H. Humphreys came. Minister [[H. Humphreys|humphreys]] came, too. // an initial behind another given name @2021-05-01
en | Albania and its president. The official languages are English and French. // what names a language
en | Washington, US: President [[Donald Trump|trump]] spoke. Mr. [[Trump|trump]] left. [[Trump|trump]] came. // Mr is no initial @2019-05-01
fr | Paris, en France: le président [[Emmanuel Macron|macron]]. M. [[Macron|macron]] est parti. [[Macron|macron]] revient. // nor is M in French @2019-05-01
fr | Paris, en France: M. [[Emmanuel Macron|macron]] est parti. // before the whole name @2019-05-01
es | México: D. [[Enrique Peña Nieto|pena-nieto]] habló. El Sr. [[Peña Nieto|pena-nieto]] salió. // Spanish titles
de | Berlin, Deutschland: Kanzlerin [[Angela Merkel|merkel]] kam mit Hr. Meier. [[Merkel|merkel]] ging. // German, before another
tr | Ankara, Türkiye: [[Recep Tayyip Erdoğan|erdogan]] konuştu. Sn. [[Erdoğan|erdogan]] gitti. // Turkish
en | Washington, US: President [[Donald Trump|trump]] spoke. J. Trump left. Trump came. // an initial is @2019-05-01
en | London, Britain and its parliament: it began in May 2022. // a month
en | London, Britain and its parliament: Prime Minister [[May|may]] spoke. // with her office @2018-05-01
en | London, Britain and its parliament: a vaccine of Johnson & Johnson. // a firm @2020-05-01
en | Havana, Cuba and its parliament: “It is late,” Cruz said. // a second surname alone @2020-05-01
en | France and its president: [[Macron|macron]], Germany and Spain agreed. // a comma alone is no list of works @2019-05-01
en | Washington: FBI Director [[James Tern|tern]] spoke. // a director by office @2015-05-01
en | Washington: the film director Jeff Flint spoke. // and one of films @2015-05-01
en | Washington: fund managers back [[Jeff Flint|flint]]. // a calling of others
en | Washington: his successor, [[Jeff Flint|flint]], smears reporters. // other people behind the name
en | Barbados: Minister of Foreign Affairs [[Kerrie Symmonds|symmonds]] spoke. // an office that ends in a capital word @2023-05-01
ru | Россия: брат [[Владимира Путина|putin]] Сергей Ильин уехал. [[Путин|putin]] остался. // somebody else’s full name behind the full name
ru | Сенатор США [[Джефф Флинт|flint]] жил в Вашингтоне. Пожилой [[Флинт|flint]] ушел. // an adjective that opens the sentence
ru | Германия: президент банка [[Марсель Линдер|linder]] выступил. // an office of no one country
ru | Албания и ее президент. Родители из России. // a capital behind the end of a sentence is of no office
kk | Беларусь пен Франция: [[Нұрсұлтан Назарбаев|nazarbayev]] сөз сөйледі. // a Kazakh text need not name Kazakhstan
en | Malaysia: Prime Minister [[Anwar Ibrahim|anwar]] left. [[Anwar|anwar]] said so. // called by the given name @2024-05-01
en | Malaysia: Prime Minister [[Anwar Ibrahim|anwar]] met on this day a friend of his who is called Anwar Sadat. Later on Anwar said so. // which another on the page has too @2024-05-01
vi | Việt Nam: Bộ trưởng [[Hồ Đức Phớc|phoc]] nói. Ông [[Phớc|phoc]] nói cải cách tiền lương sẽ thực hiện. Phớc thứ hai. // in Vietnamese only behind a title @2023-05-01
en | Vietnam: Finance Minister [[Ho Duc Phoc|phoc]] left. [[Phoc|phoc]] said so. // without its marks it is no word @2023-05-01
en | Washington, US: President [[Bill Clinton|bill-clinton]] spoke at the parliament about many books. Heylin, Clinton (2010): Old Bridges. // the given name of somebody else @1999-05-01
tr | Türkiye: [[Hakan Fidan|fidan]] konuştu. Sonra Bakan [[Fidan|fidan]] gitti. // a minister and no given name @2024-05-01
`);
