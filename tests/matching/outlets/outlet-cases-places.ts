/** Outlets of one name told apart by the place beside them, and longer names that are others; see `outlet-case.ts`. */

import type { OutletCase } from './outlet-case.ts';

const anywhere: OutletCase = {
  cases: [
    // The place right before the name.
    ['the London Times reported the leak', 'Times=times-gb'],
    ["Britain's Guardian newspaper reported the leak.", 'Guardian=guardian-gb'],
    ["Nigeria's Guardian newspaper reported the leak.", 'Guardian=guardian-ng'],
    ['The Nigerian Guardian newspaper reported the leak.', 'Guardian=guardian-ng'],
    ['The Nigerian newspaper The Guardian reported the leak.', 'Guardian=guardian-ng'],
    ['The London-based newspaper The Times reported it.', 'Times=times-gb'],
    ["Sri Lanka's Daily News newspaper reported it.", 'Daily News=daily-news-lk'],
    ["Ireland's Guardian newspaper reported the leak.", '-'],
    // After it.
    ['He told the Times (London) that he knew.', 'Times=times-gb'],
    ['He told The Times of London that he knew.', 'Times=times-gb'],
    ['He told the Guardian of Nigeria that he knew.', 'Guardian=guardian-ng'],
    // The place is where something happened, or whose the sentence is.
    ['In London the Guardian newspaper printed nothing.', 'Guardian=guardian-gb'],
    // A broadcaster's namesake abroad is another.
    ['CNN Brasil reported the vote.', '-'],
    ['He told BBC Brasil that he would stay.', '-'],
    ['BBC Scotland reported the vote.', 'BBC=bbc'],
    ['A CNN Moscow bureau chief was there.', 'CNN=cnn'],
    ['Sky News Australia reported it.', 'Sky News Australia=sky-au'],
    ['Sky News reported it.', 'Sky News=sky-gb'],
    [
      'Sky News Australia moved. He told Sky News on Friday that it was late.',
      'Sky News Australia=sky-au;Sky News=?',
    ],
    // A university's press is another's paper.
    ['The University Press reported the leak.', 'University Press=university-press'],
    ['Oxford University Press reported the leak.', '-'],
    // A section is called as its outlet; a paper abroad may be meant.
    ['He told Rolling Reef that he would stay.', 'Rolling Reef=stone'],
    // Papers of one name in two countries, none of them an ordinary word.
    ["Bulgaria's Dnevnik reported the leak.", 'Dnevnik=dnevnik-bg'],
    ['The Slovenian newspaper Dnevnik reported the leak.', 'Dnevnik=dnevnik-si'],
    ['He told Dnevnik of Slovenia that he knew.', 'Dnevnik=dnevnik-si'],
    ["Poland's Dnevnik newspaper reported the leak.", '-'],
    ['The newspaper Dnevnik reported the leak.', 'Dnevnik=?'],
    // Abbreviations of who is named in full, and of whom the page is nearest to.
    ['He told CBN that he would stay.', 'CBN=yicai'],
    [
      'The Christian Broadcasting Network filmed it. He told CBN that he would stay.',
      'Christian Broadcasting Network=cbn;CBN=cbn',
    ],
    ['A CBC reporter said that Canada would stay, and in Canada it did.', 'CBC=cbc-ca'],
    ['A CBC reporter said that Azerbaijan would stay.', 'CBC=cbc-az'],
    // Places, rivers, a satellite and a word for papers.
    ['В комитете Санкт-Петербурга опубликовали перечень.', '-'],
    ['Ice has closed the Hudson since Monday.', '-'],
    ['The shock of Sputnik was felt in schools.', '-'],
    ['He told Sputnik that he would stay.', 'Sputnik=sputnik'],
    ['So schrieb es die Tageszeitung am Montag.', '-'],
    // Addresses in place of names.
    ['He told Politico.eu that he would stay.', 'Politico.eu=politico-eu'],
    ["Politico.eu's editor and politico.com disagreed.", 'Politico.eu=politico-eu;politico.com=politico'],
    ['He wrote on www.politico.eu: never.', 'www.politico.eu=politico-eu'],
    ['POLITICO.EU was first.', 'POLITICO.EU=politico-eu'],
    ['The paper (guardian.ng) was sued.', 'guardian.ng=guardian-ng'],
    ['It was on news.bbc.co.uk.', 'news.bbc.co.uk=bbc'],
    ['It was on bbc.co.uk, bbc.com and lenta.ru...', 'bbc.co.uk=bbc;bbc.com=bbc;lenta.ru=lenta'],
    // Another's address, and what is none.
    ['He told Politico.ro that he would stay.', '-'],
    ['He told reporters at politico.eu.example.', '-'],
    ['Write to politico.eu@mail.example or desk@politico.eu today.', '-'],
    ['He told his friends in Politico.Eu was long over.', 'Politico=politico'],
    ['See politico.eu/article/123 for more.', '-'],
    ['The file lenta.ru_old.txt was lost.', '-'],
    ['notlenta.ru and lenta.run are others.', '-'],
    // Names with the end of an address.
    ['The launch, Space.com notes, was late.', 'Space.com=space'],
    ['Space was the limit of the talks.', '-'],
  ],
};

const australian: OutletCase = {
  country: 'AU',
  cases: [
    [
      'Sky News Australia moved. He told Sky News on Friday that it was late.',
      'Sky News Australia=sky-au;Sky News=sky-au',
    ],
  ],
};

const swedish: OutletCase = {
  lang: 'sv',
  country: 'SE',
  cases: [
    ['Det skriver tidningen Reef Metro.', 'Reef Metro=reef-se'],
    // One of two abroad of which nothing speaks.
    ['Det skriver tidningen Dnevnik.', '-'],
  ],
};

const german: OutletCase = {
  lang: 'de',
  country: 'DE',
  where: 'caption',
  cases: [
    ['Bild: Reuters', 'Reuters=reuters'],
    ['Rund 5000 New Yorker unterschrieben.', '-'],
    ['Die New Yorker Innenstadt war leer.', '-'],
    ['Sie sagte dem New Yorker, es sei spät.', 'New Yorker=new-yorker'],
    ['Topinambur im Beet. MSG/Anna Lindner', '-'],
  ],
};

const things: OutletCase = {
  lang: 'en',
  cases: [
    ['Updated Nov. 19, 2019 8:03 am ET.', '-'],
    ['Updated at 19:03 ET.', '-'],
    ['The Nikkei index fell again.', '-'],
    ["L'indice Nikkei a perdu.", '-'],
    ['The US State Department said so.', 'US State Department=us-state'],
    ['The Washington State Department of Health said so.', '-'],
    ['The agency Focus reported it on Monday.', '-'],
    ['The German magazine Focus reported it on Monday.', 'Focus=focus'],
    ['She told the Nikkei that prices rose.', 'Nikkei=nikkei'],
  ],
};

const captions: OutletCase = {
  lang: 'en',
  where: 'caption',
  cases: [
    ['A magazine of its time for the people.', '-'],
    ['On the cover of Time magazine.', 'Time=time'],
    ['Rep. Ann Lee of Ohio in a lobby.', '-'],
  ],
};

export const placeCases: readonly OutletCase[] = [anywhere, australian, swedish, german, things, captions];
