/** Which links of a list lead to articles: what the page as a whole says of one that says little itself. */

import { describe, expect, it } from 'vitest';
import { findPage } from '../../utils/page/find-page.ts';
import { openPage } from './open-page.ts';

const HOME = 'https://courier.example/';

const pathsIn = (body: string): string[] => {
  const html = `<!doctype html><html lang="en"><head><title>Courier</title></head><body><main>${body}</main></body></html>`;
  const { report } = findPage(openPage(html, HOME), HOME);
  return report.links.map(({ url }) => url.replace(HOME, '/'));
};

const link = (href: string, words: string): string => `<a href="${href}">${words}</a>`;
const card = (href: string, words: string): string =>
  `<article><a href="${href}"><img src="a.jpg" alt=""></a><header><h3>${link(href, words)}</h3></header><p>Two lines.</p></article>`;

const SURE: readonly (readonly [string, string])[] = [
  ['/town/harbour-council-closes-the-old-pier-48211', 'Harbour council closes the old pier for two years'],
  ['/town/ferry-returns-after-eleven-months-48212', 'Ferry returns after eleven months in the dock'],
  ['/culture/museum-finds-a-lost-map-48214', 'Museum finds a map that was lost for a century'],
  ['/sport/rowers-miss-the-final-by-a-length-48215', 'Rowers miss the final by less than a length'],
];
const cards = SURE.map(([href, words]) => card(href, words));
const paths = SURE.map(([href]) => href);

describe('cards of a list', () => {
  it('finds a headline of one word where most others lead to articles, in its place', () => {
    const [first = '', ...rest] = cards;
    expect(pathsIn([first, card('/culture/silence-48213', 'Silence'), ...rest].join(''))).toEqual([
      paths[0],
      '/culture/silence-48213',
      ...paths.slice(1),
    ]);
  });

  it('finds it in a script without capitals too', () => {
    expect(pathsIn([...cards, card('/culture/sukut-48213', 'سكوت')].join(''))).toHaveLength(5);
  });

  it('leaves it where most others are none', () => {
    const goods = ['chairs-18211', 'tables-18212', 'lamps-18213', 'beds-18214'].map((name) =>
      card(`/home/${name}`, name.slice(0, 5)),
    );
    expect(pathsIn([...goods, ...cards.slice(0, 3)].join(''))).toEqual(paths.slice(0, 3));
  });

  it('leaves it where cards are few, and where it stands in none', () => {
    const short = ['/culture/silence-48213', 'Silence'] as const;
    expect(pathsIn([...cards.slice(0, 2), card(...short)].join(''))).toEqual(paths.slice(0, 2));
    expect(pathsIn(`${cards.join('')}<h3>${link(...short)}</h3>`)).toEqual(paths);
  });

  it('leaves lists, the front page and the section that others stand in', () => {
    const others = [
      card('/authors/ada-lee', 'Ada Lee, the sea'),
      card('/?from=list-48219', 'The town: all news of the day'),
      card('/town/', 'The town, today'),
    ];
    expect(pathsIn([...cards, ...others].join(''))).toEqual(paths);
  });

  it('takes one headline of a card', () => {
    const two = card('/town/harbour-48216', 'Harbour').replace(
      '<p>',
      `<h4>${link('/town/rowers-keep-the-cup-for-another-year-48217', 'Rowers keep the cup for another year')}</h4><p>`,
    );
    expect(pathsIn([...cards, two].join(''))).not.toContain('/town/harbour-48216');
  });
});

describe('the words of a link', () => {
  const titleOf = (words: string): string | undefined => {
    const html = `<main>${link('/town/harbour-council-closes-the-old-pier-48211', words)}</main>`;
    return findPage(openPage(html, HOME), HOME).report.links[0]?.title;
  };
  const headline = 'Harbour council closes the old pier';

  it('are those of its only heading', () => {
    const card = `<p>The town</p><h3>${headline}</h3><p>Divers found cracks.</p><p>By Ida Brandt</p><time>2 hours ago</time>`;
    expect(titleOf(card)).toBe(headline);
  });

  it('are all of them where it has several headings, or one that is a label', () => {
    expect(titleOf(`<h4>Out of order </h4><h3>${headline}</h3>`)).toBe(`Out of order ${headline}`);
    expect(titleOf(`<h4>The town </h4><p>${headline}</p>`)).toBe(`The town ${headline}`);
  });

  it('have a blank where blocks or a style part them', () => {
    expect(titleOf(`<div>Pier</div><div>${headline}</div><div>Today</div>`)).toBe(`Pier ${headline} Today`);
    expect(titleOf(`<span>Out of order?</span><span>${headline}</span>`)).toBe(`Out of order? ${headline}`);
    expect(titleOf(`<b>H</b>arbour council closes the <i>old</i>er pier`)).toBe(
      'Harbour council closes the older pier',
    );
  });

  it('are the headline where another heading of a lower rank holds the lead', () => {
    const href = '/town/harbour-council-closes-the-old-pier-48211';
    const lead = 'After divers found cracks in four of its nine pillars, the council voted on Tuesday.';
    const kicker = `<h2>${link(href, 'Old pier')}</h2>`;
    const titles = (body: string): readonly string[] =>
      findPage(openPage(`<main>${body}</main>`, HOME), HOME).report.links.map(({ title }) => title);
    expect(titles(`<h2>${link(href, headline)}</h2><h3>${link(href, lead)}</h3>`)).toEqual([headline]);
    expect(titles(`${kicker}<h3>${link(href, headline)}</h3>`)).toEqual([headline]);
  });

  it('hold no clock time before them', () => {
    expect(titleOf(`<span>10:20</span> ${headline}`)).toBe(headline);
    expect(titleOf(`<h3><span>10:20</span> ${headline}</h3>`)).toBe(headline);
    expect(titleOf(`10:20 ${headline}`)).toBe(`10:20 ${headline}`);
  });
});

describe('doors and ads', () => {
  const headline = 'Harbour council closes the old pier for two years';
  const back = encodeURIComponent('/town/harbour-council-closes-the-old-pier-48211');
  it.each([
    `/login?target=${back}`,
    `/user/sign-in/?next=${back}`,
    `/konto/?return_url=${back}`,
    `/wp-login.php?to=${back}`,
    '/subscribe/harbour-council-closes-the-old-pier/48211',
    `https://ad.doubleclick.net/clk;2520;q?${HOME}harbour-council-closes-the-old-pier`,
    '/town/harbour-council-closes-the-old-pier-48211?share=mail',
    `https://www.reddit.com/submit?url=${back}`,
    '/uploads/harbour-council-closes-the-old-pier-48211.pdf',
    'https://play.google.com/store/apps/details?id=courier&referrer=to%3D48211Android',
  ])('takes %s for none', (href) => {
    expect(pathsIn(link(href, headline))).toEqual([]);
  });

  it.each([
    '/loginov-wins-the-cup-in-the-last-race-48211',
    '/sport/basket/loire-wins-the-last-match-48211',
    '/town/register-of-ships-closes-after-a-century-48211',
    '/economy/subscribers-leave-the-harbour-paper-48211',
  ])('takes %s for an article', (href) => {
    expect(pathsIn(link(href, headline))).toEqual([href]);
  });
});

describe('the address of a link', () => {
  it.each([
    ['a label whose blank is escaped', '/search/label/Ida%20Brandtmann', 'Ida Brandtmann'],
    ['the day of a calendar', '/days/2024/20240305.html', '5'],
  ])('does not make an article of %s', (_, href, words) => {
    expect(pathsIn(link(href, words))).toEqual([]);
  });

  it.each([
    ['/roll/2024-03/2365500.html', '港口议会决定关闭旧码头两年'],
    ['/GB/22134/22137/16609764.html', '旧码头将关闭两年'],
    ['/incident/215448/', 'Старый причал закроют на два года после проверки'],
  ])('may count the article: %s', (href, words) => {
    expect(pathsIn(link(href, words))).toEqual([href]);
  });
});

describe('sections', () => {
  const below = ['pier', 'ferry', 'map'].map(
    (word) => `/thema/alles-zu-hafen-und-stadt/der-alte-${word}-am-fluss`,
  );
  const list = (hrefs: readonly string[]): string =>
    hrefs.map((href) => `<li>${link(href, 'Der alte Hafen am Fluss und seine Stadt')}</li>`).join('');
  const section = link('/thema/alles-zu-hafen-und-stadt/', 'Thema: Hafen und Stadt');

  it('puts out an address that three articles stand below', () => {
    expect(pathsIn(`<p>${section}</p><ul>${list(below)}</ul>`)).toEqual(below);
  });

  it('keeps it where fewer do', () => {
    expect(pathsIn(`<p>${section}</p><ul>${list(below.slice(1))}</ul>`)).toContain(
      '/thema/alles-zu-hafen-und-stadt/',
    );
  });

  it('keeps an article with posts below it', () => {
    const live = '/sport/2031/06/02/das-finale-der-ruderer-live/';
    const posts = ['start', 'mitte', 'ende'].map((word) => `${live}der-bericht-zum-${word}`);
    expect(pathsIn(`<ul>${list([live, ...posts])}</ul>`)).toEqual([live, ...posts]);
  });
});
