import { expect, test } from 'vitest';
import type { Pack } from '../../utils/model/pack.ts';
import { addPacks, addPacksToCard } from '../../utils/view/add-packs.ts';
import { wordClaim } from '../../utils/wording/claim-text.ts';
import { textsOf } from '../components/draw.tsx';
import { createIndexView } from '../fixtures/index-view.ts';

const pack = (hosts: readonly string[], name: string | null = null): Pack => ({
  format: 1,
  id: 'council',
  name: 'Council',
  publisher: 'Council',
  date: '2026',
  licence: 'CC0-1.0',
  url: 'https://council.example/',
  outlets: [
    {
      name,
      hosts,
      claims: [{ text: 'member', url: 'https://council.example/1', date: null, from: '2019', to: null }],
    },
  ],
});

test('claims stand after our own, under the name of the pack; the badge stays', () => {
  const view = createIndexView(3);
  const card = addPacks(view, [pack(['courier1.example'])]).cards['m-outlet-1'];
  if (card?.kind !== 'outlet') throw new Error('no card');
  const before = view.cards['m-outlet-1'];
  expect(card.badge).toBe(before?.badge);
  expect(card.claims).toHaveLength(2);
  expect(wordClaim(card.claims[1]!, textsOf('en'))).toBe('Council: member, since 2019');
});

test('an outlet that only a pack knows gets a card, its links lead to it, and so may the publisher', () => {
  const view = addPacks(createIndexView(3), [pack(['blog.example', 'news.example'], 'The Blog')]);
  expect(view.cards['m-pack-blog.example']?.name).toBe('The Blog');
  expect(view.links.filter(({ id }) => id === 'm-pack-blog.example')).toHaveLength(3);
  expect(view.publisher).toMatchObject({ id: 'm-pack-news.example', name: 'The Blog' });
});

test('a pack may name any site of an outlet, and names it once', () => {
  const hostsOf = () => ['courier.example', 'courier-two.example'];
  const view = createIndexView(3);
  const [id = ''] = Object.keys(view.cards);
  const card = view.cards[id];
  if (card?.kind !== 'outlet') throw new Error('no card');
  const both = pack(['courier-two.example', 'courier.example']);
  const extended = addPacksToCard(card, [both], hostsOf);
  if (extended.kind !== 'outlet') throw new Error('no outlet');
  expect(extended.claims).toHaveLength(card.claims.length + 1);
  expect(addPacksToCard(card, [pack(['elsewhere.example'])], hostsOf)).toBe(card);
});

test('no pack, no change', () => {
  const view = createIndexView(2);
  expect(addPacks(view, [])).toBe(view);
  expect(addPacks(view, [pack(['elsewhere.example'])]).links).toEqual(view.links);
});
