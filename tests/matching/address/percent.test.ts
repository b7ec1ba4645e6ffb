import { describe, expect, it } from 'vitest';
import { decodeBase64, decodePercent, readParam } from '../../../utils/matching/address/percent.ts';

describe('decodePercent', () => {
  it('decodes UTF-8', () => expect(decodePercent('%D0%B0%2Fb')).toBe('а/b'));
  it('decodes only ASCII where the bytes are no UTF-8', () =>
    expect(decodePercent('%E0%A4%2Fb%')).toBe('%E0%A4/b%'));
});

describe('readParam', () => {
  it('finds whole names only', () => {
    expect(readParam('aurl=1&url=2', 'url')).toBe('2');
    expect(readParam('urls=1&amp;url=2', 'url')).toBe('2');
    expect(readParam('a=url&url2=3', 'url')).toBeNull();
  });
  it('takes an empty value for none', () => expect(readParam('url=&x=1', 'url')).toBeNull());
});

describe('decodeBase64', () => {
  it('reads both alphabets, with or without padding', () => {
    for (const text of ['https://bbc.com/?a=ÿþ', 'a', 'ab', 'abc']) {
      const bytes = Buffer.from(text, 'latin1');
      expect(decodeBase64(bytes.toString('base64'))).toBe(text);
      expect(decodeBase64(bytes.toString('base64url'))).toBe(text);
    }
  });
});
