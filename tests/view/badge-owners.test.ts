import { expect, test } from 'vitest';
import type { Claim, InstitutionKind } from '../../utils/model/facts.ts';
import { badgeOfOrganisation } from '../../utils/view/badge-kind.ts';
import { body, claim, outlet, world } from '../sourcing/world.ts';
import { control } from './gazette.ts';

/** Each body is owned by the next: `['company', 'state']` is a company of a state. */
const chain = (id: string, types: readonly InstitutionKind[]) =>
  types.map((type, at) =>
    body(`m-${id}${at}`, type, at + 1 < types.length ? [claim('owner', `m-${id}${at + 1}`)] : []),
  );

const owned = (id: string, share: number | null = null): Claim =>
  ({ ...claim('owner', `m-${id}0`), share }) as Claim;

/** The badge of an outlet with these claims, in a world with the owners `a` and `b`. */
function badge(claims: readonly Claim[], a: readonly InstitutionKind[], b: readonly InstitutionKind[] = []) {
  const paper = outlet('m-paper', claims);
  return badgeOfOrganisation(paper, '2020-04-16', world([paper, ...chain('a', a), ...chain('b', b)]));
}

test.each([
  ['private', ['family']],
  ['private', ['company', 'company', 'person']],
  ['state-controlled', ['ministry']],
  ['state-controlled', ['company', 'state']],
  ['party', ['party']],
  ['known', ['company']],
  ['known', ['foundation']],
] as const)('%s: owned by %s', (expected, types) => {
  expect(badge([owned('a')], types)).toBe(expected);
});

test.each([
  ['known', 15],
  ['known', 50],
  ['state-controlled', 51],
  ['state-controlled', null],
] as const)('%s: a state owns %s per cent', (expected, share) => {
  expect(badge([owned('a', share)], ['state'])).toBe(expected);
});

test('of several owners without shares all must be of one kind', () => {
  const both = [owned('a'), owned('b')];
  expect(badge(both, ['family'], ['person'])).toBe('private');
  expect(badge(both, ['family'], ['state'])).toBe('known');
  expect(badge(both, ['company'], ['state'])).toBe('known');
  expect(badge([owned('a'), owned('b', 60)], ['company'], ['state'])).toBe('state-controlled');
});

test('that a holder is a company, or a listed one, does not hide whose it is; another kind of control does', () => {
  expect(badge([control('listed'), owned('a')], ['company', 'state'])).toBe('state-controlled');
  expect(badge([control('company'), owned('a')], ['company'])).toBe('private');
  expect(badge([control('family'), owned('a')], ['state'])).toBe('private');
});

test('a service is as the outlet that it is part of', () => {
  const paper = outlet('m-paper', [claim('parent', 'm-house')]);
  const house = outlet('m-house', [control('public-service', { citation: paper.claims[0]!.citation })]);
  expect(badgeOfOrganisation(paper, '2020-04-16', world([paper, house]))).toBe('public-service');
});

test('funders go last, and only a state is told of by them', () => {
  const funded = claim('funder', 'm-b0');
  expect(badge([funded], [], ['agency'])).toBe('state-funded');
  expect(badge([funded], [], ['family'])).toBe('known');
  expect(badge([funded, owned('a')], ['family'], ['agency'])).toBe('private');
  expect(badge([funded, control('company')], [], ['agency'])).toBe('private');
});
