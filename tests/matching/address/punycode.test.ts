import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeHost } from '../../../utils/matching/address/punycode.ts';

describe('decodeHost', () => {
  it('undoes what the platform encodes', () => {
    const hosts = [
      'россия.рф',
      'süddeutsche.de',
      '新华社.cn',
      'bbс.com',
      'ελλάδα.gr',
      'öäüöäü-a-b.de',
      '日本語テスト.jp',
    ];
    for (const host of hosts) expect(decodeHost(domainToASCII(host))).toBe(host);
  });
  it('leaves plain and malformed labels as they are', () => {
    for (const host of [
      'bbc.com',
      'xn--.com',
      'xn--999999999.com',
      'xn--a!b.com',
      'xn--zzzzzzzzzzzzzz.com',
    ]) {
      expect(decodeHost(host)).toBe(host);
    }
  });
});
