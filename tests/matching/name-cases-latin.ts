/** Names in texts in Latin letters; the form of a line is told in `mark-text.ts`. */

import { type NameCase, parseCases } from './mark-text.ts';

export const latinCases: readonly NameCase[] = parseCases(`
en | Russian President [[Vladimir Putin|putin]] spoke in Moscow. // plain full name
en | [[VLADIMIR PUTIN|putin]] SPEAKS IN MOSCOW ON RUSSIA // capitals
en | Moscow: [[Vladimir Putin|putin]] spoke. [[Putin|putin]] left Russia. // later surname
en | Moscow: [[Vladimir Putin|putin]]’s aide met Mr [[Putin|putin]]’s guests in Russia. // possessive
en | Moscow: [[Vladimir Putin|putin]]'s aide left Russia. // straight possessive
en | Moscow: [[Vladimir V. Putin|putin]] spoke to Russia. // an initial that the name lacks
en | Russia: [[Vladimir Vladimirovich Putin|putin]] spoke. // patronymic
en | Moscow: [[Vladimir\u00a0Putin|putin]] spoke to Russia. // no-break space
en | Moscow: [[Vladi\u00admir Pu\u00adtin|putin]] spoke to Russia. // soft hyphens
en | Russia said President [[Putin|putin]] agreed. // title and surname of the prominent
en | A man called Putin opened a bakery. // bare surname without anything else
en | The Putin Foundation of Russia is old. President of Russia. // a foundation is no person
en | The president of Russia, [[Wladimir Putin|putin]], spoke. // another romanisation of the given name
en | Duma deputy [[Vladimir Zhirinovskiy|zhirinovsky]] of Russia spoke. // another romanisation of the ending
en | Duma deputy [[Vladimir Zhirinovsky|zhirinovsky]] met Russia’s Vladimir Smirnov. // another person of the given name
en | Russia’s [[Sergei Lavrov|lavrov]] and [[Sergey Lavrov|lavrov]] are one. // Sergei and Sergey
en | US President [[Barack Obama|obama]] spoke. // plain
en | The US Chief Justice [[John Roberts|roberts]] spoke in Washington. // a judge of the highest court
en | On August 14, 1935 a US law was signed. Republican President [[Barack Obama|obama]] spoke in Washington. // a day of history is no date of the text
en | A picture of [[Pope Francis|francis]] in Spain. // an office in the name itself @2023-03-10
en | Secretary of Homeland Security [[John McGarvey|mcgarvey]] spoke. // capital words between office and name @2014-03-10
en | US Congress: an aide left. CNN’s John McGarvey contributed to this report. // a reporter @2014-03-10
en | US President [[Barack H. Obama|obama]] spoke in Washington. // middle initial
en | US President [[Barack Hussein Obama|obama]] spoke in Washington. // middle name that the record lacks
en | US President [[Barack Obama|obama]] left. Michelle Obama stayed. Obama smiled. // two of a surname: neither
en | US President [[Barack Obama|obama]] spoke. [[Obama|obama]] left Washington. // one of a surname
en | Michelle Obama spoke in Washington. // a relative without a record
en | The Obama Library opened in Washington. // a library
en | Former US president [[Bill Clinton|bill-clinton]] spoke in Washington. // short given name
en | Former US president [[William Clinton|bill-clinton]] spoke in Washington. // long given name
en | Former US president [[William J. Clinton|bill-clinton]] spoke. // with initial
en | US: [[Bill Clinton|bill-clinton]] and [[Hillary Clinton|hillary-clinton]] came. Clinton spoke in Washington. // two Clintons: neither
en | US Secretary of State [[Hillary Clinton|hillary-clinton]] came. [[Clinton|hillary-clinton]] spoke. // one Clinton on the page
en | US Secretary of State [[Hillary Rodham Clinton|hillary-clinton]] spoke in Washington. // maiden name between
en | Washington: US President [[George W. Bush|bush]] spoke. // initial that is part of the name
en | Washington: US Representative [[Dennis Ross|ross]] spoke. // without the initial of the record @2016-03-10
en | Washington: US Representative [[Dennis A. Ross|ross]] spoke. // with it @2016-03-10
en | Washington: the US envoy Dennis B. Ross spoke. Mr. Ross left. // with another @2016-03-10
en | Washington: US Rep. [[Jim Davis|?davis davis-state]] spoke. // a seat in the parliament of the country or in a state's @2005-03-10
en | North Carolina, US: the lawmaker running is state Sen. [[Jim Davis|davis-state]]. // a seat in a state's @2005-03-10
en | Arizona, US: state Rep. [[Phil Lovas|lovas]] spoke. // a seat in a state's, which he held @2016-03-10
en | Arizona, US: Assemblyman [[Phil Lovas|lovas]] spoke. // another word for it @2016-03-10
en | Washington: US President George H. W. Bush spoke. // the father has other initials
en | US senators [[Tim Scott|tim-scott]] and [[Rick Scott|rick-scott]] voted. Scott spoke in Washington. // two Scotts: neither
en | US senator [[Tim Scott|tim-scott]] voted. [[Scott|tim-scott]] spoke in Washington. // one Scott
en | US senator [[Tim Scott|tim-scott]] voted. Ridley Scott filmed. Scott spoke. // a Scott whom we do not know
en | US senator [[Timothy Scott|tim-scott]] voted in Washington. // long form of the given name
en | The actor John Smith starred in a film. // a common name with another calling
en | John Smith scored two goals in the cup final match. // a common name in sport
en | British MP [[John Smith|john-smith]] of Labour asked the government in London. // a common name with office and country
en | The astronaut Michael Collins flew around the moon. // a namesake of another calling
en | Irish deputy [[Michael Collins|collins]] spoke in the Dáil in Dublin about the government of Ireland. // country and office
en | The striker Michael Collins scored for Ireland in the match. // a striker of the same country
en | They landed at John F. Kennedy Airport in the US. // an airport
en | The USS John F. Kennedy left the US. // a ship
en | US President [[John F. Kennedy|kennedy]] spoke in 1961 in Washington. // the person himself
en | He lives on Nelson Mandela Avenue in Pretoria, South Africa. // an avenue
en | The Nelson Mandela Foundation of South Africa. // a foundation
en | The Nelson Mandela Prize went to South Africa. // a prize
en | South African President [[Nelson Mandela|mandela]] was freed in 1990. // the person himself
en | The Angela Merkel Scholarship of Germany was given. // a scholarship
en | German Chancellor [[Angela Merkel|merkel]] met France’s [[Emmanuel Macron|macron]]. // two countries
en | German Chancellor [[Angela Merkel|merkel]] spoke. Mrs [[Merkel|merkel]] left Germany. // Mrs and a woman
en | US President [[Barack Obama|obama]] came. Mrs Obama spoke. // Mrs is not the president
en | The former French minister [[Dominique Strauss-Kahn|strauss-kahn]] spoke. [[Strauss-Kahn|strauss-kahn]] left France. // hyphened surname
en | The former French minister [[Dominique Strauss Kahn|strauss-kahn]] spoke in Paris, France. // hyphen left out
en | France: the former premier [[Dominique de Villepin|villepin]] spoke. // particle
en | France: the former premier [[Dominique de Villepin|villepin]] spoke. [[De Villepin|villepin]] left Paris. // particle with the later surname
en | Luxembourg’s [[Jean-Claude Juncker|juncker]] spoke. // double given name
en | Luxembourg’s premier [[Jean Claude Juncker|juncker]] spoke. // double given name without hyphen
en | Mexico’s president [[Enrique Peña Nieto|pena-nieto]] spoke. [[Peña Nieto|pena-nieto]] left Mexico. // two surnames
es | México: el presidente [[López Obrador|lopez-obrador]] habló. // two surnames of four words, nobody named in full
es | México: el profesor Juan López Obrador habló. // another given name
es | México: el presidente saludó a Ana Peña Nieto. // another given name
en | Mexico’s president [[Enrique Pena Nieto|pena-nieto]] spoke. // no tilde
en | Mexico’s president [[Enrique Pen\u0303a Nieto|pena-nieto]] spoke. // decomposed tilde
es | El presidente de México, [[Enrique Peña|pena-nieto]], viajó. Mexico. // second surname left out
en | El Salvador’s president [[Francisco Flores|flores]] spoke in Salvador. // second surname left out
en | Cuba’s president [[Miguel Díaz-Canel|diaz-canel]] spoke. [[Díaz-Canel|diaz-canel]] left Cuba. // hyphen and accents
en | Cuba’s president [[Miguel Diaz-Canel|diaz-canel]] spoke in Havana. // accents left out
en | Venezuela’s president [[Hugo Chavez|chavez]] spoke in Caracas. // accent left out
en | Brazil’s president [[Luiz Inacio Lula da Silva|lula]] spoke. // long name with particle
pt | O presidente do Brasil, [[Luiz Inácio Lula da Silva|lula]], falou. Brasil. // in its own language
en | China’s president [[Xi Jinping|xi]] spoke. [[Xi|xi]] left Beijing. // surname first
en | China’s president [[Xi Jinping|xi]] spoke. [[Xi|xi]]’s plane left Xi’an for Beijing. // a city of two syllables
hu | Magyarország: [[Semjén Zsolt|semjen]] beszélt. [[Semjén|semjen]] elutazott. Zsolt könyve új. // surname first, as in its own language @2016-05-01
hu | Magyarország díját Semjén Zsolt kolozsvári sportújságíró kapta. // what somebody is stands behind the name @2016-05-01
hu | A díjat [[Semjén Zsolt|semjen]] magyar miniszterelnök-helyettes kapta. // an office behind the name @2016-05-01
en | The minister [[Stuart Andrew|andrew-mp]] spoke in London. Britain’s Prince Andrew was there. // another one's given name
en | [[Charles III|charles]] spoke in London. King [[Charles|charles]] met Britain’s ministers. // a king's own name
en | [[Stuart Andrew|andrew-mp]] spoke in London. Later Mr [[Andrew|andrew-mp]] met Britain’s ministers. // a surname that is a given name too
en | China: [[Zhang Xiao|?zhang-envoy zhang-deputy]] spoke. // one of two, nothing to tell them apart
en | China’s ambassador to Kazakhstan, [[Zhang Xiao|zhang-envoy]], was summoned in April 2020. // told apart by the office @2020-04-16
en | Japan’s prime minister [[Shinzo Abe|abe]] spoke. [[Abe|abe]] left Tokyo. // macron left out
en | Japan’s prime minister [[Abe Shinzo|abe]] spoke in Tokyo. // family name first in Japan
en | Putin Vladimir came to Moscow, Russia. // family name first is not English for a Russian
en | North Korea’s leader [[Kim Jong-un|kim]] spoke in Pyongyang. // hyphened syllables
en | North Korea’s leader [[Kim Jong Un|kim]] spoke in Pyongyang. // syllables apart
en | North Korea’s leader [[Kim Jongun|kim]] spoke in Pyongyang. // syllables together
en | South Korea’s president [[Moon Jae-in|moon]] spoke. [[Moon|moon]] left Seoul. // a surname that is a word
en | The Moon rose over Seoul, South Korea. // the word itself
hu | [[Orbán Viktor|orban]] magyar miniszterelnök Budapest. // family name first in Hungary
en | Hungary’s prime minister [[Viktor Orban|orban]] spoke in Budapest. // given name first, no accent
hu | [[Orbán Viktornak|orban]] írt a magyar kormány Budapest. // Hungarian ending
pl | Premier Polski [[Donald Tusk|tusk]] wyjechał z Warszawy. Poland. // plain
pl | Rząd premiera [[Donalda Tuska|tusk]] w Polsce, Warszawa, Polska. // Polish genitive
pl | Rozmowa z premierem [[Donaldem Tuskiem|tusk]] w Polsce, Warszawa, Polska. // Polish instrumental
cs | Vláda premiéra [[Andreje Babiše|babis]] v Praze, Česko, Prague. // Czech genitive
cs | S premiérem [[Andrejem Babišem|babis]] v Praze, Česko, Prague. // Czech instrumental
lt | Prezidentas [[Gitanas Nausėda|nauseda]] Vilnius, Lithuania. // plain
lt | Prezidento [[Gitano Nausėdos|nauseda]] kalba Vilnius, Lithuania. // Lithuanian genitive
fi | Presidentti [[Sauli Niinistön|niinisto]] puhe, Suomi, Helsinki. // Finnish genitive
et | Peaminister [[Kaja Kallase|kallas]] valitsus, Tallinn, Estonia. // Estonian genitive
tr | Ankara, Türkiye: Cumhurbaşkanı [[Erdoğan|erdogan]] konuştu. // a Turkish office
tr | Ankara: Cumhurbaşkanı [[Recep Tayyip Erdoğan’ın|erdogan]] konuşması, Türkiye. // Turkish genitive after an apostrophe
en | Turkey’s president [[Recep Tayyip Erdogan|erdogan]] spoke. [[Erdogan|erdogan]] left Ankara. // breve left out
en | Turkey’s president [[Tayyip Erdogan|erdogan]] spoke in Ankara. // first given name left out
en | TURKEY: PRESIDENT [[RECEP TAYYİP ERDOĞAN|erdogan]] ANKARA // dotted capital İ
en | Kazakhstan’s president [[Kassym-Jomart Tokayev|tokayev]] spoke. [[Tokayev|tokayev]] left. // plain
en | Kazakhstan’s president [[Kasym-Zhomart Tokaev|tokayev]] spoke. // from Russian spelling
en | Kazakhstan’s president [[Qasym-Jomart Toqaev|tokayev]] spoke. // Kazakh Latin letters
en | Kazakh deputy foreign minister [[Shakhrat Nuryshev|nuryshev]] spoke in Kazakhstan. // minor office
en | Ukraine’s president [[Volodymyr Zelensky|zelensky]] spoke. [[Zelensky|zelensky]] left Kyiv. // one y
en | Ukraine’s president [[Vladimir Zelensky|zelensky]] spoke in Kyiv. // the Russian form of the given name
en | Ukraine’s president [[Volodymyr Zelenskiy|zelensky]] spoke in Kyiv. // another ending
en | Belarus leader [[Aleksandr Lukashenko|lukashenko]] spoke in Minsk. // k for x
en | Belarus president [[Alyaksandr Lukashenka|lukashenko]] spoke in Minsk. // from Belarusian
en | Egypt’s president [[Abdel Fattah al-Sisi|sisi]] spoke in Cairo. // al for el
en | Egypt’s president [[Abdel-Fattah el-Sissi|sisi]] spoke. [[El-Sissi|sisi]] left Cairo. // doubled consonant
en | Syria’s president [[Bashar Assad|assad]] spoke. [[Assad|assad]] left Damascus. // article left out
en | Saudi crown prince [[Mohammed bin Salman|bin-salman]] spoke in Riyadh. // bin
en | Saudi crown prince [[Mohammad bin Salman|bin-salman]] spoke in Riyadh. // another form of Mohammed
en | Israel’s prime minister [[Benjamin Netanyahu|netanyahu]] spoke. // plain
en | Israel’s premier [[Ben Netanyahu|netanyahu]] spoke in Jerusalem. // short form
en | Maryland governor [[Martin O’Malley|omalley]] spoke in Washington, US. // curly apostrophe
en | Maryland governor [[Martin O'Malley|omalley]] spoke in Washington, US. // straight apostrophe
en | Britain’s Queen [[Elizabeth II|elizabeth]] spoke in London. // numeral
en | Elizabeth I ruled England, Britain. // another numeral
en | Emperor [[Naruhito|naruhito]] of Japan spoke in Tokyo. // one name
en | The painter Naruhito sold a bowl. // one name without the country
en | British trade minister [[Stephen Green|green]] spoke in London. // peerage left off
en | Green fields of Britain, London. // a surname that is a word
en | British trade minister [[Stephen Green|green]] spoke. The Green Party of Britain. // a party
de | Die deutsche Ministerin [[Greta Wolff|wolff]] sprach in Berlin. [[Wolffs|wolff]] Rede war kurz. // genitive of a surname
de | Kanzlerin [[Angela Merkel|merkel]] sprach in Berlin. Er forderte den Rücktritt [[Merkels|merkel]]. [[Merkel|merkel]] blieb. // behind a noun with its article
de | Kanzlerin [[Angela Merkel|merkel]] sprach in Berlin. Das war von Cilia Merkels Mann. // a given name that no list has
de | Kanzlerin [[Angela Merkel|merkel]] sprach in Berlin. Er traf die Michelle Merkels. // a relative's, behind an article
de | [[Angela Merkels|merkel]] Regierung in Berlin, Deutschland, trat zurück. Die Kanzlerin ging. // genitive of a full name
de | Deutschland: Ministerin [[Ursula von der Leyen|leyen]] sprach in Berlin. Die Pläne [[von der Leyens|leyen]] sind alt. // both particles
en | Germany: minister [[Ursula von der Leyen|leyen]] spoke in Berlin. Seven Plans [[von der Leyen|leyen]] Hardly Told Anybody About // both particles in a headline too
de | Der britische Abgeordnete Peter Brooks sprach in London mit der Abgeordneten [[Anna Brooks|brooks]]. // a surname of its own, no genitive
de | Der britische Abgeordnete [[Peter Brook|brook]] sprach in London. [[Brooks|brook]] Rede war kurz. // and a genitive
sv | USA: president [[Donald Trump|trump]] talade i Washington. [[Trumps|trump]] plan är gammal. // Swedish
nl | VS: president [[Donald Trump|trump]] sprak in Washington. Dat was Melania Trumps plan. // a relative's, where nouns have no capitals
en | US President [[Donald Trump|trump]] spoke in Washington. The Trumps left. // English has an apostrophe
fr | Le président de la France, [[François Hollande|hollande]], à Paris. // cedilla
fr | Le discours d’[[Emmanuel Macron|macron]] à Paris, France. // elided preposition
en | Foreign minister [[Abdullah Abdullah|abdullah]] of Afghanistan spoke in Kabul. // one word twice
en | Moscow, Russia. [[D. Medvedev|medvedev]] is prime minister. // initial and surname
en | Moscow, Russia. Prime minister [[D.A. Medvedev|medvedev]] spoke. // two initials
en | Moscow, Russia. A. Medvedev is a dentist. // another initial
en | Vladimir, Ivanov and others came to Moscow, Russia. // a comma parts names
en | He met Vladimir. Smirnov left Moscow, Russia. // a full stop parts names
en | Vladimir Putinov came to Moscow, Russia. // a longer surname
en | Angela Merkelova lives in Germany, Berlin. // another surname with the same beginning
en | Barack Obamas live in Washington. // plural of a surname
en | US President Donald Duck spoke in Washington. // half a name
de | Der russische Außenminister [[Sergej Lawrow|lavrov]] sprach in Moskau. // as German spells it
de | Moskau: Präsident [[Wladimir Putin|putin]] sprach in Russland mit [[Dmitri Medwedew|medvedev]]. // w and j
de | Altkanzlerin [[Merkel|merkel]] sprach in Berlin. // German compounds of offices, a surname alone
de | Außenministerin [[Clinton|hillary-clinton]] sprach in Washington. // the same with ß @2011-03-10
de | Der russische Abgeordnete [[Wladimir Schirinowski|zhirinovsky]] sprach. // sch is zh, too
pl | Minister spraw zagranicznych Rosji [[Siergiej Ławrow|lavrov]] mówił w Moskwie. // Polish
pl | Moskwa, Rosja: słowa ministra [[Siergieja Ławrowa|lavrov]]. // Polish, in another case
nl | De Russische president [[Vladimir Poetin|putin]] sprak in Moskou. // Dutch
fr | Le président russe [[Vladimir Poutine|putin]] à Moscou, en Russie. // French
fr | Moscou, Russie : le ministre [[Sergueï Lavrov|lavrov]]. // French g before e
es | El ministro ruso [[Serguéi Lavrov|lavrov]] habló en Moscú. // Spanish g before e
hu | Oroszország elnöke, [[Vlagyimir Putyin|putin]] Moszkvában beszélt. // Hungarian
cs | Ruský ministr [[Sergej Lavrov|lavrov]] v Moskvě. // j at the end
sv | Rysslands utrikesminister [[Sergej Lavrov|lavrov]] talade i Moskva. // Swedish
de | Der Schriftsteller Sergej Lawrinow sprach in Moskau. // another family
de | Der Maler Wladimir Putz sprach in Russland. // another family, too
en | Chinese Vice Premier [[He Lifeng|he-lifeng]] met envoys in Beijing. // no title @2024-05-10
en | Japan's Defense Minister [[Gen Nakatani|nakatani]] spoke in Tokyo. // no rank @2025-05-10
`);
