import { expect, test } from 'vitest';
import type { OrganisationCard } from '../../utils/view/context-view.ts';
import { webAddress } from '../../utils/wording/claim-text.ts';
import { copyView } from '../../utils/wording/copy-view.ts';
import { buildPageNotes } from '../../utils/wording/page-notes.ts';
import { textsOf } from '../components/draw.tsx';
import { articleView } from '../fixtures/article-view.ts';
import { createIndexView } from '../fixtures/index-view.ts';

const texts = textsOf('en');
const all = { badges: 'all', hidden: [], theme: 'auto' } as const;
const badges = (settings: Parameters<typeof buildPageNotes>[1]) =>
  buildPageNotes(articleView, settings, texts).marks.map(({ badge }) => badge);

test('one mark for each first mention and each unsure name, in all, known and no mode', () => {
  expect(badges(all)).toHaveLength(7);
  expect(badges({ ...all, badges: 'known' })).not.toContain('ambiguous');
  expect(badges({ ...all, badges: 'none' })).toEqual([]);
  expect(badges({ ...all, hidden: ['official'] })).not.toContain('official');
});

test('an outlet whose owners are known says more than its name, whatever they are', () => {
  const id = articleView.mentions.find(({ kind, first }) => kind === 'outlet' && first)!.id!;
  const card = articleView.cards[id] as OrganisationCard;
  const marks = (paths: OrganisationCard['paths']) => {
    const mentions = articleView.mentions
      .filter((one) => one.id === id)
      .map((one) => ({ ...one, badge: 'known' as const }));
    const cards = { ...articleView.cards, [id]: { ...card, paths } };
    return buildPageNotes({ ...articleView, mentions, cards }, { ...all, badges: 'known' }, texts).marks
      .length;
  };
  expect(card.paths).not.toEqual([]);
  expect([marks(card.paths), marks([])]).toEqual([1, 0]);
});

test('links are marked once each, those of the publisher itself not at all', () => {
  const view = createIndexView(6);
  const count = (publisher: string | null) =>
    buildPageNotes({ ...view, publisher: { ...view.publisher, id: publisher as never } }, all, texts).marks
      .length;
  expect(count(null)).toBe(13);
  expect(count('m-outlet-0')).toBe(6);
});

test('a person’s mark says the office on the date; the card says where that stands', () => {
  const notes = buildPageNotes(articleView, all, texts);
  const mark = notes.marks.find(({ label }) => label.startsWith('Vladimir'))!;
  expect(mark.summary).toBe('member of the State Duma, Russia');
  expect(notes.notes[mark.note]?.lines[0]?.text).toContain('from Oct 5, 2016 to Oct 12, 2021');
  expect(notes.notes[mark.note]?.lines[0]?.source).toBe('Office holders, April 2026');
});

test('where the text speaks of another year, the mark says when the office was held, the outline what holds on the day', () => {
  const at = articleView.mentions.findIndex(({ surface }) => surface.includes('Zhang'));
  const mention = articleView.mentions[at]!;
  const earlier = { ...mention.role!, office: 'Ambassador of China to Uzbekistan', from: '2011', to: '2013' };
  const mentions = articleView.mentions.with(at, { ...mention, role: earlier });
  const view = { ...articleView, mentions };
  const mark = buildPageNotes(view, all, texts).marks.find(({ label }) => label.startsWith('Zhang'))!;
  expect(mark.summary).toBe('Ambassador of China to Uzbekistan, from 2011 to 2013');
  expect(copyView(view, 'text', texts)).toContain('- Zhang Xiao, Ambassador of China to Kazakhstan, ');
});

test('only web addresses become links', () => {
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('example.org/a')).toBe('https://example.org/a');
  expect(webAddress('')).toBeNull();
});

test('copies: outline, Markdown with links, CSL-JSON, JSON', () => {
  expect(copyView(articleView, 'text', texts)).toContain(
    '- Radio Azattyq, Broadcaster, Kazakhstan, State-funded',
  );
  const markdown = copyView(articleView, 'markdown', texts);
  expect(markdown).toMatch(/^# Kazakhstan lodges protest/);
  expect(markdown).toContain('](<https://sources.example/page>)');
  const csl = JSON.parse(copyView(articleView, 'csl', texts)) as { type: string; issued?: unknown }[];
  expect(csl[0]).toMatchObject({ type: 'article-newspaper', issued: { 'date-parts': [[2020, 4, 16]] } });
  expect(JSON.parse(copyView(articleView, 'json', texts))).toEqual(articleView);
});
