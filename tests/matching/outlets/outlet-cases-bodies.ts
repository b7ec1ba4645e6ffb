/** Bodies of states, between states and of citizens; see `outlet-case.ts`. */

import type { OutletCase } from './outlet-case.ts';

const anywhere: OutletCase = {
  cases: [
    // Whose country their words say, or that have none.
    ['The Kremlin said it had no comment.', 'Kremlin=kremlin'],
    ['The Bundestag voted on Friday.', 'Bundestag=bundestag'],
    ['NATO said that its ships had left.', 'NATO=nato'],
    ['Ships of NATO had left.', '-'],
    ['The European Commission said it would answer.', 'European Commission=commission'],
    ['The Levada Center asked 1,600 people.', 'Levada Center=levada'],
    ['The United Nations sent food. The UN said that it was not enough.', 'United Nations=un;UN=un'],
    // Whose country they do not say: where the page speaks of it.
    ['The Environmental Protection Agency set a limit.', '-'],
    [
      'The Environmental Protection Agency set a limit for American farms. The EPA said so.',
      'Environmental Protection Agency=epa;EPA=epa',
    ],
    ['The moon has water, NASA said.', 'NASA=nasa'],
    // A ministry by words of every country: where the page speaks of that most.
    ['The Justice Department said it would appeal.', '-'],
    ['The Justice Department in Manila said so. The Philippines asked the United States.', '-'],
    ['The U.S. Justice Department said it would appeal.', 'U.S. Justice Department=doj'],
    [
      'The Justice Department said it would appeal. Washington has waited for it, and so have Americans.',
      'Justice Department=doj',
    ],
    // Another country's, which stands right before it or behind.
    ["Americans met the Chinese Environmental Protection Agency and China's EPA.", '-'],
    ['Americans met the Environmental Protection Agency of China.', '-'],
    [
      'Americans met the Environmental Protection Agency of the United States.',
      'Environmental Protection Agency=epa',
    ],
    ["The Florida Justice Department and America asked Texas's Justice Department.", '-'],
    // Something else.
    ['He works in his home office.', '-'],
    ['The Times of Central, a Bundestag of one, and Home Office in the title.', 'Bundestag=bundestag'],
  ],
};

const american: OutletCase = {
  country: 'US',
  cases: [['The Justice Department said it would appeal.', 'Justice Department=doj']],
};

const portuguese: OutletCase = {
  lang: 'pt',
  cases: [
    ['O Ministério da Saúde do Brasil disse isso, e Portugal ouviu, e Portugal falou.', '-'],
    ['O Ministério da Saúde disse isso. O Brasil ouviu.', 'Ministério da Saúde=saude-br'],
  ],
};

const austrian: OutletCase = {
  lang: 'de',
  country: 'AT',
  cases: [
    ['Die Bundesregierung tagt in Österreich, Deutschland sieht zu.', '-'],
    ['Die Bundesregierung tagt in Deutschland.', 'Bundesregierung=regierung-de'],
  ],
};

const polishPicture: OutletCase = {
  lang: 'pl',
  country: 'PL',
  where: 'caption',
  cases: [['Waszyngton, fot. EPA', '-']],
};

export const bodyCases: readonly OutletCase[] = [anywhere, american, portuguese, austrian, polishPicture];
