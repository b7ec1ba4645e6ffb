import { describe, expect, it } from 'vitest';
import type { AddressMatch } from '../../../utils/matching/address/address-match.ts';
import { matchAddress } from '../../../utils/matching/address/match-address.ts';
import { withScheme } from '../../../utils/matching/address/read-address.ts';
import { processorTime } from '../../processor-time.ts';
import { accountCases } from './address-cases-accounts.ts';
import { hostCases } from './address-cases-hosts.ts';
import { wrappedCases } from './address-cases-wrapped.ts';
import { addressDataset } from './address-dataset.ts';

function inShort(match: AddressMatch): string {
  if (match.kind === 'none') return '-';
  return match.kind === 'look-alike' ? `~${match.id}` : match.id;
}

const match = (url: string): AddressMatch => matchAddress(url, addressDataset);

describe('the table of addresses', () => {
  const tables = { hosts: hostCases, accounts: accountCases, wrapped: wrappedCases };
  for (const [name, cases] of Object.entries(tables)) {
    describe(name, () => {
      for (const [address, expected] of cases) {
        it(`${JSON.stringify(address)} is ${expected}`, () => expect(inShort(match(address))).toBe(expected));
      }
    });
  }

  it('has no case twice', () => {
    const all = Object.values(tables).flat();
    expect(new Set(all.map(([address]) => address)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(300);
  });
});

describe('what a match tells', () => {
  it('names the form and what it was known by', () => {
    expect(match('https://www.bbc.com/x')).toMatchObject({
      kind: 'outlet',
      form: 'host',
      name: 'bbc.com',
      via: [],
    });
    expect(match('https://m.bbc.com/persian/x')).toMatchObject({ form: 'path', name: 'bbc.com/persian' });
    expect(match('https://twitter.com/BBCWorld')).toMatchObject({ form: 'account', name: 'x:bbcworld' });
    expect(match('https://x.com/mfa_kz')).toMatchObject({ kind: 'institution' });
    expect(match('https://x.com/someminister')).toMatchObject({ kind: 'person' });
  });

  it('lists the layers, outermost first', () => {
    const nested =
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fweb.archive.org%2Fweb%2F2020%2Fhttps%3A%2F%2Fbbc.com';
    expect(match(nested).via).toEqual([
      { kind: 'redirect', host: 'l.facebook.com' },
      { kind: 'archive', host: 'web.archive.org' },
    ]);
    expect(match('https://nitter.net/BBCWorld').via).toEqual([{ kind: 'frontend', host: 'nitter.net' }]);
  });

  it('tells why there is none', () => {
    expect(match('https://t.co/x')).toMatchObject({ kind: 'none', because: 'opaque' });
    expect(match('https://www.youtube.com/watch?v=1')).toMatchObject({ because: 'platform' });
    expect(match('https://notbbc.com/')).toMatchObject({ because: 'unknown' });
    expect(match('javascript:0')).toMatchObject({ because: 'unreadable' });
  });

  it('says how a look-alike is made and of whom', () => {
    expect(match('https://bbс.com/')).toMatchObject({
      how: 'letters',
      name: 'bbc.com',
      host: 'xn--bb-pmc.com',
    });
    expect(match('https://spiegel.ltd/')).toMatchObject({
      how: 'suffix',
      name: 'spiegel.de',
      host: 'spiegel.ltd',
    });
  });

  it('stops at a bound of layers', () => {
    const wrap = (url: string): string => `https://www.google.com/url?q=${encodeURIComponent(url)}`;
    let url = 'https://www.bbc.com/';
    for (let i = 0; i < 6; i++) url = wrap(url);
    expect(match(url)).toMatchObject({ kind: 'outlet', id: 'bbc' });
    expect(match(wrap(url))).toMatchObject({ kind: 'none', because: 'deep' });
  });

  it('gives the same answer from a full table of hosts', () => {
    for (let i = 0; i < 5000; i++) match(`https://host-${i}.example/`);
    expect(inShort(match('https://www.bbc.com/persian'))).toBe('bbc-persian');
    expect(inShort(match('https://host-1.example/'))).toBe('-');
  });
});

describe('hostile addresses', () => {
  const long = 'a'.repeat(200_000);
  const hostile = [
    `https://${long}.com/`,
    `https://bbc.com/${'../'.repeat(50_000)}`,
    `https://www.google.com/url?${'q=&'.repeat(50_000)}`,
    `https://web.archive.org/web/${'1/'.repeat(50_000)}`,
    `https://archive.ph/${'http'.repeat(50_000)}`,
    `https://${'a.'.repeat(50_000)}com/`,
    `https://xn--${long}.com/`,
    `https://www.google.com/url?q=${'%25'.repeat(50_000)}`,
    `https://webcache.googleusercontent.com/search?q=cache:${':'.repeat(50_000)}`,
    `https://www.bing.com/ck/a?u=a1${long}`,
  ];
  it('takes time linear in them and never throws', () => {
    const ms = processorTime(() => {
      for (const address of hostile) expect(() => match(address)).not.toThrow();
    });
    expect(ms).toBeLessThan(2_000);
  });
});

it('a host that stands alone is read as an address, another scheme as what it is', () => {
  expect(withScheme('bbc.com')).toBe('https://bbc.com');
  expect(withScheme('bbc.com:443/news')).toBe('https://bbc.com:443/news');
  for (const text of ['http://bbc.com', 'mailto:desk@bbc.com', '//bbc.com', 'news', ''])
    expect(withScheme(text)).toBe(text);
});
