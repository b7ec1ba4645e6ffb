import { describe, expect, it } from 'vitest';
import { buildContext } from '../../utils/view/build-context.ts';
import { reportOf, world } from './gazette.ts';

const today = '2026-11-01';
const view = buildContext(reportOf(), world, today);

describe('the context of an article', () => {
  it('names the publisher by address, with its owner', () => {
    expect(view.publisher).toEqual({ id: 'm-gazette', name: 'Halvern Gazette', lookAlike: null });
    const card = view.cards['m-gazette'];
    expect(card?.kind === 'outlet' && card.paths[0]?.map((step) => step.name)).toEqual(['Orrin Holding']);
  });

  it('lists outlets cited in text and credits, the publisher not among them', () => {
    const [row, ...rest] = view.outlets;
    expect(rest).toEqual([]);
    expect(row?.id).toBe('m-wire');
    expect(row?.mentions.map((index) => view.mentions[index]?.where)).toEqual(['text', 'credit']);
  });

  it('gives people the office of the day, and once the first mention', () => {
    const [row] = view.people;
    const mentions = row?.mentions.map((index) => view.mentions[index]);
    expect(mentions?.map((mention) => [mention?.surface, mention?.first, mention?.badge])).toEqual([
      ['Maribel Thornquist', true, 'official'],
      ['Thornquist', false, 'official'],
    ]);
    expect(mentions?.[0]?.role).toMatchObject({ office: 'Minister of Fisheries', status: 'held' });
  });

  it("keeps the article's words for somebody it alone knows", () => {
    const written = view.people.find((row) => row.id === null);
    expect(written).toMatchObject({
      name: 'Piet Aldous',
      asWritten: 'a net maker from Halvern',
      candidates: [],
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('dates', () => {
  it('after the office ended the person is a former official', () => {
    const later = buildContext(reportOf({ published: '2021-01-05' }), world, today);
    expect(later.mentions[0]).toMatchObject({ badge: 'former-official', role: { status: 'former' } });
  });

  it('without a date the roles are those of today, and the view says so', () => {
    const undated = buildContext(reportOf({ published: null }), world, today);
    expect(undated.date).toBeNull();
    expect(undated.mentions[0]?.role?.status).toBe('former');
  });

  it("a year before somebody's first office tells less than the day of the page", () => {
    const text =
      'Fisheries Minister Maribel Thornquist was born poor. In 1967 Maribel Thornquist went to sea.';
    const [, second] = buildContext(reportOf({ text }), world, today).mentions;
    expect(second?.role).toMatchObject({ office: 'Minister of Fisheries', status: 'held' });
  });

  it('the day of modification stands in for that of publication', () => {
    expect(buildContext(reportOf({ published: null, modified: '2019-05-02' }), world, today).date).toBe(
      '2019-05-02',
    );
  });
});

describe('publishers', () => {
  it("the page's address decides, whatever address the page claims", () => {
    const forged = reportOf({ publisher: 'Halvern Gazette' }, 'https://elsewhere.example/story');
    expect(buildContext(forged, world, today).publisher.id).toBeNull();
  });

  it('a saved page is placed by the address it claims', () => {
    expect(buildContext(reportOf({}, 'file:///home/reader/story.html'), world, today).publisher.id).toBe(
      'm-gazette',
    );
  });

  it('a page that is no article keeps its links', () => {
    const links = [{ url: 'https://www.nta.example/a/1', title: 'Harbour plan put off again', span: null }];
    const index = buildContext(
      { url: 'https://feed.example/', kind: 'index', article: null, links },
      world,
      today,
    );
    expect(index.links.map((link) => link.id)).toEqual(['m-wire']);
    expect(index.sourcing).toBeNull();
    expect(Object.keys(index.cards)).toEqual(['m-wire']);
  });
});
