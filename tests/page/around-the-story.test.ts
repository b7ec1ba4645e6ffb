import { describe, expect, it } from 'vitest';
import { findPage } from '../../utils/page/find-page.ts';
import { articleWith, openPage, PROSE, paragraphs } from './open-page.ts';

const URL = 'https://courier.example/harbour/2024/03/05/old-pier-to-close';
const HEAD = '<meta property="og:type" content="article"><meta name="author" content="Anna Lee">';
const textOf = (html: string): string => findPage(openPage(html, URL), URL).report.article?.text ?? '';
const story = (body: string): string => textOf(articleWith(body, HEAD));
const STORY = PROSE.join('\n\n');

describe('other articles in cards', () => {
  const card = (title: string, words: string): string =>
    `<div><h3><a href="/x">${title}</a></h3><p>${words}</p></div>`;
  const cards =
    card(
      'Ferry company wants its berth back',
      'Two years are too long for a company with one ship, it says.',
    ) +
    card(
      'Divers tell what they saw below the pier',
      'Four pillars are cracked, and a fifth one leans to the east.',
    );

  it('are left out beside a story', () => {
    expect(story(`${paragraphs(PROSE)}<section>${cards}</section>`)).toBe(STORY);
  });

  it('are what a page is about that has little else', () => {
    const list = PROSE.slice(1).map((words, i) => card(`Harbour, part ${i}: what the council says`, words));
    expect(story(`<p>${PROSE[0]}</p><section>${list.join('')}</section>`)).toContain(PROSE[3]);
  });

  it('are not told by a linked heading among paragraphs', () => {
    const between = '<h2><a href="/x">Ferry company wants its berth back</a></h2>';
    expect(story(`${paragraphs(PROSE.slice(0, 2))}${between}${paragraphs(PROSE.slice(2))}`)).toBe(STORY);
  });
});

describe('a subtitle', () => {
  const SUBTITLE = 'Cracks in four of nine pillars leave the council no choice, as the engineers had warned';
  const between = '<div class="tools">Print</div><div>Send to a friend</div>';

  it('is part of the story without a full stop and apart from it', () => {
    const text = story(`<h2>${SUBTITLE}</h2>${between}<div>${paragraphs(PROSE)}</div>`);
    expect(text).toBe(`${SUBTITLE}\n\n${STORY}`);
  });

  it('is no headline said again, and no byline', () => {
    const again = `<h2>Old pier to close for two years after divers found cracks in its pillars</h2>`;
    expect(story(`${again}${between}<div>${paragraphs(PROSE)}</div>`)).toBe(STORY);
    const byline = '<h3>By Anna Lee, our correspondent at the harbour, and Omar Haddad in the city hall</h3>';
    expect(story(`${byline}${between}<div>${paragraphs(PROSE)}</div>`)).toBe(STORY);
  });
});

describe('a byline below the lead', () => {
  const below = (line: string): string => story(paragraphs([PROSE[0] as string, line, ...PROSE.slice(1)]));

  it.each([
    'Von Anna Lee',
    'Text: Anna Lee Illustration: Omar Haddad',
    'By Anna Lee on Monday, March 5th, 2024 at 11:04 a.m.',
    'Last updated at 7:42 AM on 12th March 2024',
  ])('is no part of the story: %s', (line) => {
    expect(below(line)).toBe(STORY);
  });

  it.each(['By the numbers', 'By Anna Lee the pier was never liked.'])('is not "%s"', (line) => {
    expect(below(line)).toContain(line);
  });
});

describe('what stands before the headline', () => {
  it('is no part of the story', () => {
    const notice =
      '<p>The Courier can be read on the telephone too, in an edition of its own for the crews.</p>';
    const page = articleWith(paragraphs(PROSE), HEAD).replace('<h1>', `${notice}<h1>`);
    expect(textOf(page)).toBe(STORY);
  });
});

describe('words about the author', () => {
  it('are left out below a line with the name alone', () => {
    const about = '<div><a href="/by/lee">Anna Lee</a></div><p>She has written of ships for ten years.</p>';
    expect(story(`${paragraphs(PROSE)}${about}`)).toBe(STORY);
  });

  it('are not what follows a byline', () => {
    const text = story(`${paragraphs(PROSE.slice(0, 3))}<div>By Anna Lee</div><p>${PROSE[3]}</p>`);
    expect(text).toContain(PROSE[3]);
  });
});

describe('paragraphs with the class of something outside', () => {
  it('are read if they are long and hold no links', () => {
    const walled = PROSE.slice(2).map((text) => `<p class="paywall">${text}</p>`);
    expect(story(paragraphs(PROSE.slice(0, 2)) + walled.join(''))).toBe(STORY);
  });

  it('are left out if they are links or short', () => {
    const related = '<p class="related">See the plan: <a href="/x">Where ships go for two years</a></p>';
    const wall = '<p class="paywall">Read on for one euro a week.</p>';
    expect(story(`${paragraphs(PROSE)}${related}${wall}`)).toBe(STORY);
  });
});

describe('the ends of a story', () => {
  it('begins with short sentences right before the first long paragraph', () => {
    expect(story(`<p>The pier is ill.</p><p>So are others.</p>${paragraphs(PROSE)}`)).toBe(
      `The pier is ill.\n\nSo are others.\n\n${STORY}`,
    );
    expect(story(`<p>(Updated on Wednesday.)</p>${paragraphs(PROSE)}`)).toBe(STORY);
    expect(story(`<p>Harbour</p>${paragraphs(PROSE)}`)).toBe(STORY);
  });

  it('leaves out one item that no other is beside', () => {
    expect(story(`${paragraphs(PROSE)}<ul><li>More of the harbour</li></ul>`)).toBe(STORY);
    expect(story(`${paragraphs(PROSE)}<ul><li>ice</li><li>power</li></ul>`)).toContain('power');
  });

  it('leaves out the heading above words about the author', () => {
    const about = '<h2>The author</h2><p>Anna Lee has written of ships for ten years.</p>';
    expect(story(`${paragraphs(PROSE)}${about}`)).toBe(STORY);
  });
});

describe('what asks readers for money', () => {
  const appeal =
    '<p>Stay afloat</p><p>The Courier has no owner but its readers, and it has never been as hard to pay for its boats as now.</p>' +
    '<p>Support our work with a monthly sum, however small it is: each one of them keeps a reporter on the quay.</p>';

  it('is left out at the end in a part of its own', () => {
    expect(story(`<div>${paragraphs(PROSE)}</div><div>${appeal}</div>`)).toBe(STORY);
  });

  it('is kept among the paragraphs of the story', () => {
    expect(story(`<div>${paragraphs(PROSE)}${appeal}</div>`)).toContain('The Courier has no owner');
  });
});

describe('a byline', () => {
  const authors = (byline: string): readonly string[] | undefined => {
    const page = articleWith(`<div class="author">${byline}</div>${paragraphs(PROSE)}`);
    return findPage(openPage(page, URL), URL).report.article?.authors;
  };

  it('may have names that a style sets apart', () => {
    expect(authors('<span>Ida Brandt</span><span>Omar Haddad</span>')).toEqual(['Ida Brandt', 'Omar Haddad']);
  });

  it('ends where the next part is no name', () => {
    expect(authors('<span>Ida Brandt</span><span>Harbour desk, 5 March</span>')).toEqual(['Ida Brandt']);
  });
});

describe('the day of the article', () => {
  it('stands in the part of its headline before it is looked for below the story', () => {
    const picture = '<img src="/pier.jpg"><p>5 March 2024</p>';
    const related = '<div><span class="date">7 June 2024</span><a href="/x">Old crane sold</a></div>';
    const page = articleWith(paragraphs(PROSE) + related).replace(/<h1>.*<\/h1>/, `<div>$&${picture}</div>`);
    expect(findPage(openPage(page), 'https://courier.example/pier').report.article?.published).toBe(
      '2024-03-05',
    );
  });
});
