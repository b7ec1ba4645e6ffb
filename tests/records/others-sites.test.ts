import { expect, test } from 'vitest';
import {
  chooseName,
  isCalledAfter,
  isSectionCalledAfter,
  isToldBy,
} from '../../scripts/import/database/choose-name.ts';
import { isBodysSite, isCouncilsSite, isPageOfChannel } from '../../scripts/import/database/others-site.ts';
import { foldStreams } from '../../scripts/import/database/streams.ts';
import {
  companyName,
  houseName,
  nameOfOther,
  nameOfPage,
  playerName,
  radioName,
  servicesName,
} from '../../scripts/import/database/whose-name.ts';
import { nameOfPicture } from '../../scripts/import/international-newspapers.ts';
import { stationSites } from '../../scripts/import/local-news/station-sites.ts';
import { wholeName } from '../../scripts/import/local-news.ts';
import { countDropped } from '../../scripts/import/shared/dropped.ts';
import type { Fields } from '../../scripts/import/shared/read.ts';
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

test('a word of half of all names does not say what a site is called after', () => {
  expect(isToldBy('reefcanal.com', 'Tu Canal TV')).toBe(false);
  expect(isToldBy('myradionet.gr', 'My Radio TV')).toBe(true);
  expect(isToldBy('canalthree.tv', 'Canal 3.2 Tide')).toBe(true);
  const channel = { name: 'Tu Canal TV', owners: 'Autoridad del Canal de Reef' };
  expect(isBodysSite('reefcanal.com', [{ ...channel, owners: 'Autoridad Reefcanal' }])).toBe(true);
  expect(isBodysSite('reefcanal.com', [{ ...channel, owners: 'Reefcanal Company' }])).toBe(false);
});

test('the site of a parliament or a town that shows its sittings is not a channel’s', () => {
  const sitting = { categories: 'legislative', website: 'https://x.example/12/Watch-Us' };
  expect(isCouncilsSite('assembly.gov.rf.ca', [{ ...sitting, name: 'Assembly of Reef' }])).toBe(true);
  expect(isCouncilsSite('rla.org', [{ ...sitting, name: 'Legislative Assembly of Reef' }])).toBe(true);
  expect(isCouncilsSite('reef-town.com', [{ ...sitting, name: 'Reef Town 8' }])).toBe(true);
  expect(isCouncilsSite('rtc.org', [{ ...sitting, name: 'RTC Channel 8' }])).toBe(false);
  expect(isCouncilsSite('parliamenttv.rf', [{ ...sitting, name: 'Parliament TV' }])).toBe(false);
  expect(isCouncilsSite('reef-town.com', [{ ...sitting, name: 'Reef', categories: 'news' }])).toBe(false);
});

test('a host that plays a channel is a part of the channel’s domain, or nobody’s', () => {
  const sites = new Map<string, readonly Fields[]>([
    ['stream.reeftv.com', [{ name: 'Reef TV' }]],
    ['stream.tide.com', [{ name: 'Coral TV' }]],
    ['live.tide.com', [{ name: 'Coral TV' }]],
  ]);
  foldStreams(sites, countDropped());
  expect([...sites.keys()]).toEqual(['live.tide.com', 'reeftv.com']);
});

test('a site is called as the radio station or the company whose channel the list knows', () => {
  expect(radioName('radiotide.com', 'Tide TV')).toBe('Radio Tide');
  expect(radioName('tidefm.com', 'Tide TV')).toBe('Tide FM');
  expect(radioName('tide.com', 'Tide TV')).toBeNull();
  const page = { name: 'Blue Reef TV', website: 'https://www.bluereef.com/television/', categories: 'news' };
  expect(nameOfPage('bluereef.com', [page])).toBe('Blue Reef');
  expect(nameOfPage('bluereef.com', [page, { ...page, name: 'Blue Reef Kids TV' }])).toBeNull();
  expect(nameOfPage('bluereef.com', [{ ...page, categories: 'legislative' }])).toBeNull();
  expect(nameOfPage('bluereef.com', [{ ...page, website: 'https://www.bluereef.com/' }])).toBeNull();
  expect(nameOfPage('bluereef.com', [{ ...page, website: 'https://www.bluereef.com/en/' }])).toBeNull();
  expect(nameOfPage('coral.com', [page])).toBeNull();
  const channel = { name: 'Coral TV', owners: 'Reef Media Holdings Ltd' };
  expect(companyName('reefmedia.com', [channel])).toBe('Reef Media');
  expect(companyName('reef.com', [channel])).toBeNull();
  const station = { name: 'WXYZ-TV', owners: 'Reef Media Holdings Ltd' };
  expect(companyName('reefmedia.com', [station])).toBe('Reef Media');
  expect(companyName('wxyz.com', [{ ...station, owners: 'WXYZ Ltd' }])).toBeNull();
  expect(companyName('coral.com', [{ ...channel, owners: 'Coral Ltd' }])).toBeNull();
});

test('the sites of one call sign are one station’s, first the one in the owner’s own list', () => {
  const row = (name: string, source: string) => [{ name, source, medium: 'TV station' }];
  const others = stationSites(
    new Map([
      ['reefproud.com', row('KREF', 'stationindex')],
      ['kref.com', row('KREF', 'owner.tv')],
      ['krefradio.com', row('KREF-AM', 'owner.tv')],
    ]),
  );
  expect(others('kref.com')).toEqual(['reefproud.com']);
  expect(others('reefproud.com')).toBeNull();
  expect(others('krefradio.com')).toEqual([]);
});

test.each([
  ['a page of a town that is called as its channel', 'riverton.lu', 'River TV', '/lu/medias/river-tv', true],
  ['a page of a directory', 'watchall.net', 'Lake Politics', '/channel/lkpl/', true],
  ['a page at the front', 'riverton.lu', 'River TV', '/river-tv', false],
  ['the site of the station', 'rivertv.lu', 'River TV', '/live/river-tv', false],
  ['the site of its network', 'rvr.lu', 'RVR News Link', '/program/rvr-news-link', false],
  ['a paper with a channel', 'gazetadelta.lu', 'Delta TV', '/medias/delta-tv', false],
])('%s', (_, site, name, path, expected) => {
  expect(isPageOfChannel(site, [{ name, owners: '', website: `https://${site}${path}` }])).toBe(expected);
});

test('the site of a radio’s service is not called as the channel that the list has of it', () => {
  const channel = { name: 'Reef TV', owners: 'Radio Tide' };
  expect(servicesName('reef.example', [channel])).toBe('Reef');
  expect(servicesName('lagoon.example', [channel])).toBeNull();
  expect(servicesName('reef.example', [{ ...channel, owners: 'Radio Television Tide' }])).toBeNull();
  expect(servicesName('reef.example', [channel, channel])).toBeNull();
  expect(servicesName('reef.at', [{ name: 'reef.TV', owners: '' }])).toBe('reef');
  expect(servicesName('reef.tv', [{ name: 'Reef.TV', owners: '' }])).toBeNull();
});

test('the site of a house of broadcasting has its letters for a name, not its channel’s', () => {
  const channel = { name: 'RDF Fernsehen', owners: 'Riffdeutscher Rundfunk' };
  expect(houseName('rdf.example', 'RDF Fernsehen', [channel])).toBeNull();
  expect(houseName('rdr.example', 'RDR Fernsehen', [channel])).toBe('RDR');
  expect(
    houseName('rdr.example', 'RDR Fernsehen', [{ ...channel, owners: 'Riffdeutscher Verein' }]),
  ).toBeNull();
  expect(houseName('rdr.example', 'RDR', [channel])).toBeNull();
  expect(houseName('tide.example', 'RDR Fernsehen', [channel])).toBeNull();
  const page = { owners: 'Tide Broadcasting Corporate', website: 'https://tidebc.example/tv/live' };
  expect(houseName('tidebc.example', 'Tide TV', [page])).toBe('Tide Broadcasting Corporate');
  expect(
    houseName('tidebc.example', 'Tide TV', [{ ...page, website: 'https://tidebc.example/' }]),
  ).toBeNull();
});

test('a radio station’s or a paper’s site is not called as a channel of another name', () => {
  const called = (site: string, name: string): string | null => nameOfOther(site, name, [{ name }]);
  expect(called('radioreef.com', 'Coral TV')).toBe('radioreef.com');
  expect(called('diarioreef.com', 'Canal 15')).toBe('diarioreef.com');
  const own = [
    ['radioreef.com', 'ReefTV'],
    ['radioreef.com', 'Coral Radio'],
    ['reeftvradio.com', 'Coral'],
    ['reef.com', 'Coral TV'],
  ] as const;
  for (const [site, name] of own) expect(called(site, name)).toBeNull();
  expect(nameOfOther('radioreef.com', 'Coral', [{ name: 'Coral' }, { name: 'Tide' }])).toBeNull();
});

test('a player is not called as one channel of its house', () => {
  expect(playerName('reefplay.com', 'Reef Kids')).toBe('reefplay.com');
  expect(playerName('reef-play.com', 'Reef 12 / Reef Kids')).toBe('reef-play.com');
  for (const name of ['Reef', 'Reef TV', 'Reef 8.1', 'Reef Play', 'ReefPlay TV'])
    expect(playerName('reefplay.com', name)).toBeNull();
  expect(playerName('reef.com', 'Reef Kids')).toBeNull();
});

test('a paper of a plain name is called with its place where its own page is', () => {
  const page = (title: string): string => `https://www.facebook.com/pages/${title}/1234`;
  expect(wholeName('Daily Times', page('Riverton-Daily-Times'))).toBe('Riverton Daily Times');
  expect(wholeName('Times-Herald', page('The-Reef-City-Times-Herald'))).toBe('Reef City Times-Herald');
  for (const title of [
    'Daily-Times',
    'The-Daily-Times',
    'My-Daily-Times',
    'Riverton-Daily-Times-Sports',
    'ABCReef-Daily-Times',
  ])
    expect(wholeName('Daily Times', page(title))).toBeNull();
});

test('a newspaper without a label is called as the file of its picture where its site is', () => {
  const picture = (file: string): string[] => [`http://commons.example/wiki/Special:FilePath/${file}`];
  expect(nameOfPicture(['tide-zeitung.de'], picture('Tide%20Zeitung%20Logo.svg'))).toBe('Tide Zeitung');
  expect(nameOfPicture(['tidezeitung.de'], picture('Logo%20Tide%20Zeitung.png'))).toBe('Tide Zeitung');
  expect(nameOfPicture(['tide.de'], picture('Tide%20Zeitung.png'))).toBeNull();
  expect(nameOfPicture(['tide.de'], picture('tide.png'))).toBeNull();
});
