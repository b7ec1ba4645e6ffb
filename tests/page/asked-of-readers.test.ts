import { describe, expect, it } from 'vitest';
import { findPage } from '../../utils/page/find-page.ts';
import { articleWith, openPage, PROSE, paragraphs } from './open-page.ts';

const URL = 'https://courier.example/harbour/2024/03/05/old-pier-to-close';
const HEAD = '<meta property="og:type" content="article">';
const storyWith = (line: string): string => {
  const body = `${paragraphs(PROSE.slice(0, 2))}<p>${line}</p>${paragraphs(PROSE.slice(2))}`;
  return findPage(openPage(articleWith(body, HEAD), URL), URL).report.article?.text ?? '';
};
const storyEnding = (line: string): string => {
  const body = `${paragraphs(PROSE)}<p>${line}</p>`;
  return findPage(openPage(articleWith(body, HEAD), URL), URL).report.article?.text ?? '';
};

describe('lines that ask something of readers', () => {
  it.each([
    'Read also about the northern quay.',
    'Follow us for more news of the harbour.',
    'Like what you read? Tell a friend about it.',
    'Share this with the crews.',
    'Recommended stories for you',
    'Advertisement',
    'Jetzt kostenlos testen und weiterlesen.',
    'Some of these are affiliate links, for which we are paid.',
    'This form is protected by reCAPTCHA.',
    '相关阅读：老码头的历史',
    'Article content',
    'Don’t miss',
    'We apologize, but this video has failed to load.',
    'Enjoyed reading this story? Tell us.',
    'Diese Zusammenfassung wurde künstlich erzeugt und von niemandem gelesen.',
    'Empfohlener externer Inhalt',
    'Реклама:',
    'При использовании материала ссылка на газету обязательна!',
    'Rozmiar tekstu:',
    'War dieser Artikel hilfreich?',
    'Dieser Artikel kann Links zu Händlern enthalten, von denen wir eine Provision erhalten.',
    'Mit der Anmeldung willigen Sie in die Verarbeitung Ihrer Daten ein.',
    'Credits: The harbour council',
    '記事をマイページに保存し、あとで読むことができます。',
    '이 기사가 마음에 들었다면, 좋아요를 눌러주세요.',
  ])('leaves out "%s"', (line) => {
    expect(storyWith(line)).toBe(PROSE.join('\n\n'));
  });

  it.each([
    'Following a vote in March, the crews had asked for ice and power.',
    'Likewise, the ferry company has lost its berth.',
    'Looking ahead, the council sees no other way.',
    'Also on Tuesday, the mayor met the engineers.',
    'Shares of the harbour company fell by a tenth.',
    'For more than forty years nobody had looked at the pillars.',
    'Comment les pêcheurs vont-ils décharger leurs prises ?',
    'Jetzt wird über eine Entschädigung verhandelt.',
    'Подписание договора намечено на конец месяца.',
    '相关部门表示，码头将在六周内清空。',
    'Don’t miss the last ferry, the crews were told.',
    'Diese Zusammenfassung wurde dem Rat am Dienstag vorgelegt.',
    'При использовании льда расходы вырастут на треть.',
    '이 기사가 나간 뒤 시의회는 회의를 열었다.',
  ])('keeps the sentence "%s"', (line) => {
    expect(storyWith(line)).toContain(line);
  });

  it('leaves out at the end what offers a newsletter or says how to cite', () => {
    for (const line of [
      'For all that happens at the harbour, sign up to our daily newsletter here.',
      'Suggested citation: Lee, Anna, Old pier to close, The Courier, 5 March 2024.',
    ])
      expect(storyEnding(line)).toBe(PROSE.join('\n\n'));
  });
});

describe('the lead', () => {
  const leadIn = (lead: string): string => {
    const links = '<p><a href="/town">All that happens in the town and at the harbour</a></p>'.repeat(9);
    const page = articleWith(`<div>${lead}</div><div>${links}</div><div>${paragraphs(PROSE)}</div>`, HEAD);
    return findPage(openPage(page, URL), URL).report.article?.text ?? '';
  };

  it('is kept where it stands apart', () => {
    const lead = 'Two years without a pier are ahead of the town, and nobody knows who will pay for them.';
    expect(leadIn(`<p>${lead}</p>`)).toBe([lead, ...PROSE].join('\n\n'));
  });

  it('asks nothing, and tells nothing that the story tells again', () => {
    expect(leadIn('<p>Follow us for all that happens at the harbour and in the town, day by day.</p>')).toBe(
      PROSE.join('\n\n'),
    );
    expect(leadIn(`<p>${PROSE[0]}</p>`)).toBe(PROSE.join('\n\n'));
    expect(storyWith('Old pier to close')).toBe(PROSE.join('\n\n'));
  });
});

describe('sentences that are links for the most part', () => {
  it('keeps one that says something outside of the link too', () => {
    const linked = '<a href="/plan">The council wants the northern quay to be dredged by next year.</a>';
    expect(storyWith(linked)).not.toContain('dredged');
    expect(storyWith(linked.replace(' by next year.</a>', '</a> by next year.'))).toContain('dredged');
  });

  it('leaves out one that asks for a click, and a headline', () => {
    const asks =
      'Please <a href="/plan">click on this plan of the pier and of the northern quay</a> at once.';
    expect(storyWith(asks)).not.toContain('northern quay at once');
    expect(
      storyWith('More: <a href="/plan">Plan of the old pier and of the northern quay</a>'),
    ).not.toContain('Plan of');
  });
});
