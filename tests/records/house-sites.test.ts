import { expect, test } from 'vitest';
import {
  type Housed,
  isHostOf,
  leadsOf,
  sameOutlets,
} from '../../scripts/import/state-media-profiles/house-sites.ts';

const row = (name: string, company: string, sites: readonly string[]): Housed => ({
  name,
  aliases: [],
  country: 'FR',
  type: 'SC',
  company: company.split('|'),
  sites,
});

test('a site is called as a name in full or by its first letters', () => {
  expect(isHostOf('rrt.fr', ['Reef Radio and Television'])).toBe(true);
  expect(isHostOf('reefradio.fr', ['Reef Radio'])).toBe(true);
  expect(isHostOf('reef.info', ['Reef.info'])).toBe(true);
  expect(isHostOf('rr.fr', ['Reef Radio'])).toBe(false);
});

test('the site of a house is its own, where none of its stations is called so', () => {
  const [radio, tv] = [
    row('Radio Reef', 'Reef Radio and Television', ['rrt.fr']),
    row('Tide TV', 'Reef Radio and Television', ['rrt.fr']),
  ];
  expect(leadsOf([radio, tv]).get('rrt.fr')).toBeNull();
  expect(leadsOf([radio]).get('rrt.fr')).toBeNull();
  const own = row('RRT', 'Reef Radio and Television', ['rrt.fr']);
  expect(leadsOf([radio, own]).get('rrt.fr')).toBe(own);
});

test('the site of two houses, of no house, below a domain, or of an outlet called as its company stays as it is', () => {
  const radio = row('Radio Reef', 'Reef Radio and Television', ['rrt.fr']);
  expect(leadsOf([radio, row('Tide TV', 'Tide', ['rrt.fr'])]).has('rrt.fr')).toBe(false);
  expect(leadsOf([row('Tide TV', 'Reef Oil', ['reefoil.fr'])]).has('reefoil.fr')).toBe(false);
  expect(leadsOf([row('Radio Reef', 'RRT Radio|RRT', ['radio.rrt.fr'])]).has('radio.rrt.fr')).toBe(false);
  expect(leadsOf([row('RRT TV', 'Reef Radio and Television|RRT', ['rrt.fr'])]).has('rrt.fr')).toBe(false);
});

test('an edition in a language and the first letters on the same site are the outlet', () => {
  const tide = row('Tide TV', 'Reef', ['tide.fr']);
  const spanish = row('TideTV Spanish', 'Reef', ['tidetv.com']);
  const agency = row('Reef News Agency', 'Reef', ['rna.fr']);
  const short = row('RNA', 'RNA', ['rna.fr']);
  const all = [tide, spanish, agency, short, row('Tide Documentary', 'Reef', [])];
  expect([...sameOutlets(all, new Set(['Spanish']))]).toEqual([
    [spanish, tide],
    [short, agency],
  ]);
});
