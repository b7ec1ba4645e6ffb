import { expect, test } from 'vitest';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import { buildCard } from '../../utils/view/cards.ts';
import { minister, sources } from './gazette.ts';

const [office] = minister.roles;
const role = (name: string, from: string, to: string) => ({
  ...office!,
  office: name,
  from,
  to,
  knownUntil: to,
});

const roles = [
  role('Mayor of Elmford', '2001-01-01', '2004-12-31'),
  role('Minister of Fisheries', '2018-03-01', '2020-06-30'),
  role('Minister of Rivers', '2018-03-01', '2020-06-30'),
  role('Governor of Kelland', '2021-02-01', '2022-07-01'),
];

const dataset = memoryDataset(
  { outlets: [], institutions: [], people: [{ ...minister, roles }], sources },
  nameRules,
);

test('each office of a person says how it stands to the day of the article', () => {
  const card = buildCard(minister.id, { date: '2019-05-02', today: '2026-01-01' }, dataset);
  expect(card?.kind === 'person' && card.roles.map((one) => [one.office, one.status])).toEqual([
    ['Governor of Kelland', 'later'],
    ['Minister of Rivers', 'held'],
    ['Minister of Fisheries', 'held'],
    ['Mayor of Elmford', 'former'],
  ]);
});
