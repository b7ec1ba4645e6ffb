import { expect, test } from 'vitest';
import { readDate, readHolders } from '../../scripts/import/factbook/read-holders.ts';
import { readAccountLink } from '../../scripts/import/shared/accounts.ts';
import { plainName, properName } from '../../scripts/import/shared/person-names.ts';
import { readAddress } from '../../scripts/import/shared/sites.ts';
import { likeness } from '../../scripts/records/alike-names.ts';
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
});

test.each([
  ['https://www.example-news.com/en/', 'example-news.com'],
  ['m.example-news.co.uk', 'example-news.co.uk'],
  ['http://youtube.com/c/x', null],
  ['https://blogspot.com', null],
  ['10.0.0.1', null],
])('%s is the site %s', (address, host) => {
  const reading = readAddress(address);
  expect(reading.kind === 'site' ? reading.site.host : null).toBe(host);
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
});

test.each([
  ['Nikolay Petrovich Ivanov', 'Nikolai Ivanov', 'whole'],
  ['Muhammad bin Zayid', 'Mohammed bin Zayed', 'whole'],
  ['Ada Maria Vance', 'Ada Vance', 'part'],
  ['Eric Meyer', 'Marie Royce', null],
  ['Kim Yong Jae', 'Kim Yong-dae', null],
])('%s and %s are alike: %s', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected);
});

test.each([
  ['President of Freedonia', 'head-of-state'],
  ['President of the Senate', null],
  ['Minister of Foreign Affairs and Trade', 'minister-foreign'],
  ['Deputy Minister of Finance', null],
])('%s is of the class %s', (office, expected) => {
  expect(officeClass(office)).toBe(expected);
});

test('abbreviations are short, words are not', () => {
  expect(['AFP', 'RFE/RL', 'РБК', 'BBC2'].every(isShort)).toBe(true);
  expect(['Time', 'Le Monde', 'X'].some(isShort)).toBe(false);
});
