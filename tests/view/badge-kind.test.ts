import { describe, expect, it } from 'vitest';
import type { Claim, Institution } from '../../utils/model/facts.ts';
import { badgeOfOrganisation, badgeOfStatus, controlOn } from '../../utils/view/badge-kind.ts';
import { control, gazette, read, world } from './gazette.ts';

const register = (name: string, value: string): Claim =>
  ({ kind: 'register', register: name, value, from: null, to: null, citation: read }) as Claim;

const badge = (...claims: Claim[]) => badgeOfOrganisation({ ...gazette, claims }, '2020-04-16', world);

describe('the badge of an outlet', () => {
  it('goes by control that is stated, before any register', () => {
    expect(badge(control('public-service'), register('state-media-monitor', 'SC'))).toBe('public-service');
  });

  it('goes by the typology where no control is stated', () => {
    expect(badge(register('state-media-monitor', 'ISFM'))).toBe('state-funded');
    expect(badge(register('state-media-monitor', 'CaPr'))).toBe('in-report');
  });

  it('a report is told of a private outlet, and does not hide a state', () => {
    expect(badge(control('family'), register('influence-report', '2022'))).toBe('in-report');
    expect(badge(control('state'), register('influence-report', '2022'))).toBe('state-controlled');
  });

  it('a body of the state has a mark of its own, apart from people in office', () => {
    const { id, names, country, sites, accounts, claims } = gazette;
    const ministry: Institution = {
      kind: 'institution',
      type: 'ministry',
      id,
      names,
      country,
      sites,
      accounts,
      claims,
    };
    expect(badgeOfOrganisation(ministry, '2020-04-16', world)).toBe('state-body');
  });

  it('what ended before the date counts no more', () => {
    expect(badge(control('state', { to: '2018' }))).toBe('known');
    expect(badge(control('state', { from: '2021-02' }))).toBe('known');
  });

  it('a page that was read goes before one that was not', () => {
    const unread = control('state', { citation: { ...read, check: 'unread' } });
    expect(controlOn([unread, control('family')], '2020')).toBe('family');
    expect(controlOn([unread], '2020')).toBe('state');
  });
});

describe('the badge of a person', () => {
  it('says whether the office is held on the day', () => {
    expect(
      ['held', 'former', 'last-known', 'later', 'unknown'].map((each) => badgeOfStatus(each as 'held')),
    ).toEqual(['official', 'former-official', 'last-known', 'known', 'known']);
  });
});
