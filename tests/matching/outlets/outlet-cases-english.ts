/** Outlets in English sentences; see `outlet-case.ts`. */

import type { OutletCase } from './outlet-case.ts';

const english: OutletCase = {
  cases: [
    // By its letters alone.
    ['It mixed slang, comics and Mad magazine with a voice of its own.', '-'],
    ['In Greece the Athens broadcaster Mad, a Greek channel, reported it.', 'Mad=mad'],
    ['The story first ran in the Washington Post and was copied widely.', 'Washington Post=wapo'],
    ['He used to work for Radio Azattyq before moving abroad.', 'Radio Azattyq=azattyq'],
    ['The Agence France-Presse office was searched.', 'Agence France-Presse=afp'],
    ['Amnesty International called the verdict unfair.', 'Amnesty International=amnesty'],
    ['A Los Angeles Times photographer was hurt.', 'Los Angeles Times=lat'],
    // Credits and datelines.
    ['MOSCOW (Reuters) - The rouble fell on Monday.', 'Reuters=reuters'],
    ['KYIV, April 5 (Interfax) -- Talks went on.', 'Interfax=interfax'],
    ['PARIS (AFP) — Shops reopened.', 'AFP=afp'],
    ['A market in Almaty. [Maria Santos/AFP]', 'AFP=afp'],
    ['A market in Almaty. Photo: AP', 'AP=ap'],
    ['REUTERS/John Smith', 'REUTERS=reuters'],
    ['MOSCOW, June 1. /TASS/. The ministry denied it.', 'TASS=tass'],
    // Abbreviations and what introduces them.
    ['She told AFP that she had seen nothing.', 'AFP=afp'],
    [
      'Radio Free Europe/Radio Liberty (RFE/RL) said it would appeal.',
      'Radio Free Europe/Radio Liberty=rferl;RFE/RL=rferl',
    ],
    ["RFE/RL's Kazakh service reported the arrest.", "RFE/RL's Kazakh service=azattyq;RFE/RL=rferl"],
    ["RFE/RL's Kyrgyz service reported the arrest.", 'RFE/RL=rferl;Kyrgyz service=azattyk'],
    [
      "Radio Free Europe/Radio Liberty (RFE/RL)'s Kyrgyz service reported it.",
      'Radio Free Europe/Radio Liberty=rferl;RFE/RL=rferl;Kyrgyz service=azattyk',
    ],
    ["RFE/RL's Dutch service reported the arrest.", 'RFE/RL=rferl'],
    ['He watched it on CNN at home.', 'CNN=cnn'],
    ['The CNN host smiled.', 'CNN=cnn'],
    ['He told Reuters, AFP and the AP that he would stay.', 'Reuters=reuters;AFP=afp;AP=ap'],
    ['The AP and Reuters reported that he would stay.', 'AP=ap;Reuters=reuters'],
    ['He told Reuters that the AP of the school was absent.', 'Reuters=reuters'],
    ['The AP of the school was absent.', '-'],
    ['Press RT to continue.', '-'],
    ["The BBC's correspondent was expelled.", 'BBC=bbc'],
    ['They were arguing about ap and cnn in small letters.', '-'],
    ['USAGM said the grant had ended.', '-'],
    [
      'The US Agency for Global Media (USAGM) paid. Later USAGM stopped.',
      'US Agency for Global Media=usagm;USAGM=usagm;USAGM=usagm',
    ],
    // Single names.
    ['The minister told Reuters on Sunday.', 'Reuters=reuters'],
    ["Reuters' reporters were there.", 'Reuters=reuters'],
    ['According to Kommersant, the deal is off.', 'Kommersant=kommersant'],
    ['An interview with Meduza followed.', 'Meduza=meduza'],
    ['Meduza larvae drift in warm water.', '-'],
    ['The plan was leaked to Politico this week.', 'Politico=politico'],
    ['Tengrinews grew fast.', '-'],
    ['Tengrinews reported that the bridge was shut.', 'Tengrinews=engels-tengri'],
    // Surnames.
    ['Michael Bloomberg ran for mayor. Bloomberg said he would win.', '-'],
    ['Michael Bloomberg ran for mayor, the agency Bloomberg reported.', '-'],
    ['The figures were compiled by Bloomberg reporters.', 'Bloomberg=bloomberg'],
    ['According to Bloomberg, prices rose.', 'Bloomberg=bloomberg'],
    // Ordinary words.
    ['In time, people will see what today means for the world.', '-'],
    ['Time is short, he said.', '-'],
    ['Time magazine put him on its cover.', 'Time=time'],
    ['She told Time that the talks had failed.', 'Time=time'],
    ['It was Time to leave.', '-'],
    ['People were told to stay at home.', '-'],
    ['People reported smoke in the street.', '-'],
    ['A reporter for People asked her about it.', 'People=people'],
    ['Today the newspaper closed.', '-'],
    ['The Today newspaper of Singapore closed.', 'Today=today'],
    ['Focus on what matters, the reporter wrote.', '-'],
    ['Friday was quiet, reporters wrote on Friday.', '-'],
    ['Hindu scriptures and the Hindu god were mentioned.', '-'],
    ['According to The Hindu, the bill passed.', 'Hindu=hindu'],
    ['Australian police told the Australian media.', '-'],
    ['He watched TV and told TV crews about it.', '-'],
    ['Current time in Prague is noon.', '-'],
    ['The Current Time channel was blocked.', 'Current Time=current-time'],
    // Inside longer names.
    ['They met at the Time Warner Center in the rain.', '-'],
    ['The house on Washington Post Road was sold.', '-'],
    ['A study by the Reuters Institute says so.', 'Reuters Institute=reuters-institute'],
    ['The Guardian Angels patrolled the subway.', '-'],
    ['He told the Kuwait Times that he was well.', 'Kuwait Times=kuwait-times'],
    ['Crowds filled Times Square at midnight.', '-'],
    ['The New York Times Company reported a profit.', '-'],
    ['The Independent Commission reported on Monday.', '-'],
    ['It was the Bild-Times affair.', '-'],
    ['She wrote for the Radio Times and the Daily Sun.', '-'],
    ['The Focus 225 fell by two points, the reporter said.', '-'],
    // Places and peoples.
    ['He was told that "Australian ships" had left.', '-'],
    ['According to WHO, cases rose.', '-'],
    ['Ann Focus told the station that she was well. Focus told AFP the same.', 'AFP=afp'],
    ['She flew to New York and on to Kansas City.', '-'],
    ['Newspapers in Kansas City closed.', '-'],
    ['New York magazine published the letter.', 'New York=new-york'],
    ['Russia said it would answer.', '-'],
    // Institutions.
    ['The Kazakh Foreign Ministry summoned the ambassador.', 'Kazakh Foreign Ministry=kaz-mfa'],
    ['The Foreign Ministry of Kazakhstan answered.', 'Foreign Ministry of Kazakhstan=kaz-mfa'],
    ['The Ministry of Information denied it.', '-'],
    ['The Cambodian Ministry of Information said it had no reports.', 'Ministry of Information=info-kh'],
    // Possessives, capitals, brackets.
    ["the Washington Post's editor resigned", 'Washington Post=wapo'],
    ['the washington post office was closed', '-'],
    ['POLITICO reported the vote.', 'POLITICO=politico'],
    ['The Daily Beast reported it first, on Tuesday.', 'Daily Beast=daily-beast'],
    ['She reads China Daily and USA Today.', 'China Daily=china-daily;USA Today=usa-today'],
    [
      'The Toronto Sun broke the story. The Sun reported that two were held.',
      'Toronto Sun=toronto-sun;Sun=toronto-sun',
    ],
  ],
};

const british: OutletCase = {
  country: 'GB',
  cases: [
    ['A source told the Times that the talks had failed.', 'Times=times-gb'],
    ['The Guardian reported the leak.', 'Guardian=guardian-gb'],
    ['He told The Independent that he was sorry.', 'Independent=independent'],
    ['The Sunday Times published the tapes.', 'Sunday Times=sunday-times'],
    ['He was an independent observer of the times.', '-'],
    ['In an interview with the Times, she denied it.', 'Times=times-gb'],
    ['According to The Times, the minister knew.', 'Times=times-gb'],
    [
      'The New York Times reported it. A spokesman told the Times that he would stay.',
      'New York Times=nyt;Times=nyt',
    ],
    ['He changed with the Times of his youth.', '-'],
    ['These are the times that try us.', '-'],
    ['A Times reporter was there.', 'Times=times-gb'],
  ],
};

const american: OutletCase = {
  country: 'US',
  cases: [
    ['A source told the Times that the talks had failed.', 'Times=nyt'],
    ['The Wall Street Journal reported it.', 'Wall Street Journal=wsj'],
    ['In an interview with the Times, she denied it.', 'Times=nyt'],
    ['Trump said on Fox News that he had won.', 'Fox News=fox'],
  ],
};

const nigerian: OutletCase = {
  country: 'NG',
  cases: [
    ['The Guardian newspaper reported from Lagos, Nigeria, that Nigerian ports were shut.', 'Guardian=?'],
  ],
};

const tanzanian: OutletCase = {
  country: 'TZ',
  cases: [['The Daily News newspaper reported it.', 'Daily News=daily-news-tz']],
};
const nowhere: OutletCase = { cases: [['The Daily News newspaper reported it.', '-']] };

export const englishCases: readonly OutletCase[] = [english, british, american, nigerian, tanzanian, nowhere];
