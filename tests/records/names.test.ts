import { expect, test } from 'vitest';
import { chooseName, isCalledAfter } from '../../scripts/import/database/choose-name.ts';
import { isPage } from '../../scripts/import/database/others-site.ts';
import { ownerReader } from '../../scripts/import/database/read-owner.ts';
import { readDate, readHolders } from '../../scripts/import/factbook/read-holders.ts';
import { bioOf, partiesOf } from '../../scripts/import/office-holders/read-names.ts';
import { readAccountLink } from '../../scripts/import/shared/accounts.ts';
import { isOwnSite } from '../../scripts/import/shared/own-site.ts';
import {
  plainName,
  properName,
  surnameLast,
  surnameTurner,
} from '../../scripts/import/shared/person-names.ts';
import { readAddress } from '../../scripts/import/shared/sites.ts';
import { inOneOrder, likeness, namesMeet, sharesFather } from '../../scripts/records/alike-names.ts';
import { officeBody } from '../../scripts/records/derive/office-body.ts';
import { foldCompany } from '../../scripts/records/fold.ts';
import { isShort } from '../../scripts/records/name-kinds.ts';
import { officeClass } from '../../scripts/records/office-class.ts';

test.each([
  ['Смирнова, Анна Петровна', 'Анна Петровна Смирнова'],
  ['Коваль Петро Іванович', 'Петро Іванович Коваль'],
  ['Dr Ada Vance, LLD, MP', 'Ada Vance'],
  ['Ray Collins, Baron Collins of Highbury', 'Ray Collins'],
  ['Sheikh Hasina', 'Sheikh Hasina'],
  ['Q123', null],
])('%s is written %s', (raw, expected) => {
  expect(plainName(raw)).toBe(expected);
});

test('capitals become proper case', () => {
  expect(properName("Daouda O'NEIL-DIABATE III")).toBe("Daouda O'Neil-Diabate III");
  expect(properName('Ali al-OWAIS')).toBe('Ali al-Owais');
});

test('a surname in capitals goes behind the given names where a list writes all so', () => {
  expect(surnameLast('REEF TIDE Ada Bo')).toBe('Ada Bo REEF TIDE');
  expect(surnameLast('REEF née TIDE COVE Ada')).toBe('Ada REEF');
  expect(surnameLast('Ada REEF')).toBeNull();
  expect(surnameLast('REEF')).toBeNull();
  const list = Array.from({ length: 20 }, (_, i) => `REEF${'ABCDEFGHIJKLMNOPQRST'[i]} Ada`);
  expect(surnameTurner(list)('TIDE Bo')).toBe('Bo TIDE');
  expect(surnameTurner(['REEF Ada', 'AKM Rahman'])('AKM Rahman')).toBe('AKM Rahman');
});

test('a party has one name, whatever its lists call it', () => {
  const names = new Map([
    [
      'Q901',
      new Map([
        ['TIDE–R', 9],
        ['Tide and Reef', 2],
        ['Reef and Tide', 1],
      ]),
    ],
    ['Q902', new Map([['SHOAL', 3]])],
  ]);
  const bio = bioOf(new Map(), 'Q900');
  for (const party of ['Q901', 'Q902', 'Tide and Reef']) bio.parties.add(party);
  expect(partiesOf(bio, names)).toEqual(['Tide and Reef', 'SHOAL']);
});

test.each([
  ['https://www.example-news.com/en/', 'example-news.com'],
  ['m.example-news.co.uk', 'example-news.co.uk'],
  ['http://youtube.com/c/x', null],
  ['https://blogspot.com', null],
  ['10.0.0.1', null],
  ['https://cdn.example-news.com/live', null],
  ['https://archives.riverton.fr/papers', null],
  ['https://papers.Library.riverton.ca/title/7', null],
  ['https://www.LibraryJournal.com/', 'libraryjournal.com'],
  ['https://riverton.viebit.com/', null],
  ['https://search.proquest.com/publication/1', null],
  ['https://www.amazon.fr/livres', null],
  ['https://amazonnews.example.com/', 'amazonnews.example.com'],
])('%s is the site %s', (address, host) => {
  const reading = readAddress(address);
  expect(reading.kind === 'site' ? reading.site.host : null).toBe(host);
});

test.each([
  ['riverton.gov', 'Riverton TV', false],
  ['town.riverton.ma.us', 'Channel 9', false],
  ['rivertontv.gov', 'Riverton TV', true],
  ['riverton.edu', 'The Riverton Owl', false],
  ['owl.riverton.edu', 'The Owl', true],
  ['library.riverton.ac.uk', 'Owl Gazette', false],
  ['riverton.com', 'Riverton TV', true],
])('%s is a site of %s: %s', (host, name, expected) => {
  expect(isOwnSite({ host, path: '' }, [name])).toBe(expected);
  expect(isOwnSite({ host: 'digital.riverton.gov', path: '/item' }, ['Digital'])).toBe(false);
});

test('a station is not called as the network that it relays', () => {
  expect(chooseName('11river.example.com', ['WXYZ-TV'], ['ABC'])).toBe('WXYZ-TV');
  expect(chooseName('abc.com', ['ABC East', 'ABC West'], ['ABC'])).toBe('ABC');
});

test.each([
  ['https://www.facebook.com/pages/Daily/12345', 'facebook:12345'],
  ['https://twitter.com/@Daily?lang=en', 'x:daily'],
  ['https://vk.com/daily', 'vk:daily'],
  ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'youtube:UCabcdefghijklmnopqrstuv'],
  ['https://www.facebook.com/sharer/sharer.php?u=x', null],
])('%s is the account %s', (link, expected) => {
  const account = readAccountLink(link);
  expect(account === null ? null : `${account.platform}:${account.handle}`).toBe(expected);
});

test('reads holders as the Factbook writes them', () => {
  expect(
    readHolders(
      'King RUFUS II (since 8 May 2022); represented by Governor General Ada VANCE (since July 2021)',
    ),
  ).toEqual([{ title: 'Governor General', name: 'Ada Vance', from: '2021-07' }]);
  expect(readDate('1997')).toBe('1997');
  expect(
    readHolders('President of the Council (chief minister-equivalent) Ada VANCE (since 2 June 2018)'),
  ).toEqual([{ title: 'President of the Council', name: 'Ada Vance', from: '2018-06-02' }]);
  expect(readHolders('Ada VANCE (since 2020)')).toEqual([]);
  expect(readHolders('Ada VANCE (since 2020)', 'Head of state')).toEqual([
    { title: 'Head of state', name: 'Ada Vance', from: '2020' },
  ]);
});

test.each([
  ['Thomas Motso Thabor', 'Tom Thabor', true],
  ['Tsend Nyamdor', 'Tsendiin Nyamdor', true],
  ['Petr Djukanov', 'Petr Đukanov', true],
  ['Mohamed Boussa', 'Mohamed Benchaba', false],
  ['Ismail Madi Fall', 'Malik Sall', false],
])('%s and %s on one seat are one: %s', (a, b, expected) => {
  expect(namesMeet(a, b)).toBe(expected);
});

test.each([
  ['Nikolay Petrovich Ivanov', 'Nikolai Ivanov', 'whole'],
  ['Muhammad bin Zayid', 'Mohammed bin Zayed', 'whole'],
  ['Ada Maria Vance', 'Ada Vance', 'part'],
  ['Eric Meyer', 'Marie Royce', null],
  ['Mark Carnell', 'Marc Garneault', null],
  ['Kim Yong Jae', 'Kim Yong-dae', null],
  ['Kim Yong Jae', 'Kim Yong-ju', null],
  ['Kim Kyong Nam', 'Kim Yong-nam', null],
  ['Laura Stone', 'Lori Stone', null],
  ['Lin Jeng-yi', 'Lin Cheng-yi', null],
])('%s and %s are alike: %s', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected);
});

test.each([
  ['Supreme Leader', 'supreme-leader'],
  ['President of Freedonia', 'head-of-state'],
  ['President of the Republic of Freedonia', 'head-of-state'],
  ['Acting President', 'head-of-state'],
  ['President of the Senate', null],
  ['President of Upper Freedonia', null],
  ['Premier of Sylvania Province', null],
  ['Chancellor of the Exchequer', null],
  ['Ambassador to the United Nations', 'ambassador-un'],
  ['Ambassador to the United Kingdom', null],
  ['Minister of Foreign Affairs and Trade', 'minister-foreign'],
  ['Minister of Foreign Trade', 'minister-trade'],
  ['Foreign Minister', 'minister-foreign'],
  ['Minister of Economy and Finance', 'minister-finance'],
  ['Minister of Higher Education', null],
  ['Minister of Health (Upper Freedonia)', null],
  ['President of the Government of Freedonia', 'head-of-government'],
  ['Premier of the State Council', 'head-of-government'],
  ['Vice Premier of the State Council', null],
  ['Minister Delegate to the Minister of Finance', null],
  ['Deputy Minister of Finance', null],
])('%s is of the class %s', (office, expected) => {
  expect(officeClass(office, new Set(['freedonia']))).toBe(expected);
});

test('abbreviations are short, words are not', () => {
  expect(['AFP', 'RFE/RL', 'РБК', 'BBC2'].every(isShort)).toBe(true);
  expect(['Time', 'Le Monde', 'X'].some(isShort)).toBe(false);
});

test.each([
  ['riverton12.example', 'Riverton/12', true],
  ['riverton12.example', 'Lakeside/12', false],
  ['abhptv.example', 'An Binh Hanh Phuc', true],
  ['telephone.example', 'Cinema Plus', false],
])('%s is called after %s: %s', (host, name, expected) => {
  expect(isCalledAfter(host, name)).toBe(expected);
});

test.each([
  ['Riverton Media S.A.', 'riverton media'],
  ['Riverton Media d.o.o.', 'riverton media'],
  ['Groupe Riverton', 'riverton group'],
  ['Groupe Media', 'groupe media'],
  ['Famille Rivière', 'riviere family'],
  ['Riverton Industries(RIL)', 'riverton industries'],
  ['Riverton Coleman and Company Limited (RCCL)', 'riverton coleman'],
  ['Riverton, Coleman & Co. Ltd.', 'riverton coleman'],
  ['Riverton Media (USA)', 'riverton media usa'],
  ['Film.Riverton Group', 'filmriverton group'],
  ['R.W. Riverton', 'r w riverton'],
])('the company %s is joined as %s', (name, expected) => {
  expect(foldCompany(name)).toBe(expected);
});

test('a government is the state of the channel, and no other', () => {
  const read = ownerReader(
    {
      byName: (name) => (/Saint Lucia|Castries/u.test(name) ? 'LC' : null),
      byId: () => null,
      byGec: () => null,
      idOf: (code) => (code === 'LC' ? 'Q1001' : null),
    },
    new Set(),
  );
  expect(read('Government of Saint Lucia', 'LC')).toEqual({ key: 'Q1001', record: null });
  expect(read('Government of Castries', 'LC')?.key).toBe('owner:government-of-castries');
  expect(read('Government of Saint Lucia', 'SY')?.record?.type).toBe('government');
  expect(read('Government of Riverton', 'LC')?.key).toBe('owner:government-of-riverton');
  expect(read(' - ', 'LC')).toBeNull();
});

test.each([
  ['riverton.example', 'https://riverton.example/services/watch-us', 'RCTV', true],
  ['riverton.example', 'https://riverton.example/', 'RCTV', false],
  ['rivertontv.example', 'https://rivertontv.example/channels/5', 'Lake Five', false],
  ['rivertown.example', 'https://rivertown.example/tv/5', 'Rivertown Five', false],
])('%s by %s is a page on the site of somebody else than %s: %s', (site, website, name, expected) => {
  expect(isPage(site, [{ name, website }])).toBe(expected);
});

test('a body is called by the words of its offices, whole', () => {
  const none = new Set<string>();
  expect(officeBody('Secretary of State for Education', none)).toMatchObject({
    name: 'Department for Education',
  });
  expect(officeBody('Secretary of Agriculture', none)).toMatchObject({ name: 'Department of Agriculture' });
  expect(officeBody('Minister of Tides', none)).toEqual({ kind: 'state' });
  expect(officeBody('Minister-President of Reefland', none)).toBeNull();
  expect(officeBody('First Minister (Scotland)', none)).toBeNull();
  expect(officeBody('Member of the Regional Council of Reef-Tide-Alps', none)).toMatchObject({
    name: 'Regional Council of Reef-Tide-Alps',
  });
  expect(officeBody('Member of the 5th Parliament of the 4th Republic', none)).toMatchObject({
    name: 'Parliament',
  });
});

test.each([
  ['Rashad Muhammad al-Salimi', 'Mohammed Rashad Al-Salimi', null],
  ['Abdulla bin Rashid Al Reef', 'Rashid bin Abdullah Al Reef', null],
  ['Ali bin Khalid bin Salim Al Reef', 'Ali bin Isa bin Salim Al Reef', null],
  ['Kovacs Anna Maria', 'Anna Maria Kovacs', 'whole'],
  ['Sein Tal', 'Tal Shein', null],
  ['Sein Tal', 'Tal Sein', 'whole'],
])('%s and %s are alike with regard to order: %s', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected);
});

test('the same words are one name in one order or turned round', () => {
  expect(inOneOrder('Anna Maria Kovacs', 'Kovacs Anna Maria')).toBe(true);
  expect(inOneOrder('Ali Salim Reef', 'Salim Ali Reef')).toBe(false);
  expect(sharesFather('Ali bin Salim', 'Ali Salim Reef')).toBe(true);
  expect(sharesFather('Ali bin Salim bin Saud al-Reef', 'Sayyid Ali bin Salim al Reef')).toBe(true);
});
