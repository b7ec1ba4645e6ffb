import { expect, test } from 'vitest';
import {
  chooseName,
  isCalledAfter,
  isSectionCalledAfter,
} from '../../scripts/import/database/choose-name.ts';
import { isBodysSite } from '../../scripts/import/database/others-site.ts';
import { isBelowFront, sectionOf } from '../../scripts/import/shared/sites.ts';
import { isOtherStation } from '../../scripts/records/call-sign.ts';

test('a name that only the public suffix says is not what a site is called', () => {
  expect(isCalledAfter('tidings.live', 'Live')).toBe(false);
  expect(isCalledAfter('reef.live', 'Reef.Live')).toBe(true);
  expect(isCalledAfter('abhptv.net', 'An Binh Hanh Phuc')).toBe(true);
});

test('a whole domain is called as a channel on a host below it is', () => {
  expect(chooseName('tvx.com', ['TVX Adria'], ['TVX'])).toBe('TVX');
  expect(chooseName('tvx.com', ['TVX Adria'], ['Tide'])).toBe('TVX Adria');
});

test('the site of a church that has a channel is not the channel’s', () => {
  const channel = { name: 'Tide TV', owners: 'Reef Kale Heywet Church', website: 'https://rkhc.net/' };
  expect(isBodysSite('rkhc.net', [channel])).toBe(true);
  expect(isBodysSite('rkhc.net', [{ ...channel, owners: 'Reef Kale Heywet Company' }])).toBe(false);
  expect(isBodysSite('tide.net', [{ ...channel, owners: 'Tide Church' }])).toBe(false);
  expect(isBodysSite('cityofreef.org', [{ name: 'Reef TV' }])).toBe(true);
  expect(isBodysSite('reefohio.com', [{ name: 'City of Reef', country: 'US' }])).toBe(true);
  expect(isBodysSite('reefaccess.com', [{ name: 'Reef Public Access', country: 'US' }])).toBe(false);
  expect(isBodysSite('reef.bg', [{ name: 'City TV', country: 'BG' }])).toBe(false);
  expect(isBodysSite('reefcounty.tv', [{ name: 'Reef County TV' }])).toBe(false);
});

test('a name that holds the call sign of another station is no name of this one', () => {
  expect(isOtherStation('TV 8 WMTW', 'WPFO')).toBe(true);
  expect(isOtherStation('News 8', 'WPFO')).toBe(false);
  expect(isOtherStation('WPFO HD', 'WPFO')).toBe(false);
});

test('an address below the front of a host, and the section that is called after a paper', () => {
  expect(isBelowFront('http://pictures.example/archival/reef')).toBe(true);
  expect(isBelowFront('http://reef.example/en/')).toBe(false);
  expect(isBelowFront('http://reef.example/index.php')).toBe(false);
  expect(sectionOf('http://pictures.example/reef_times/today')).toBe('/reef_times');
  expect(isSectionCalledAfter('/reefpost', 'Coral Post')).toBe(true);
  expect(isSectionCalledAfter('/archival', 'Coral Post')).toBe(false);
});
