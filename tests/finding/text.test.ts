import { describe, expect, it } from 'vitest';
import { unescapeText } from '../../utils/finding/text.ts';

describe('unescapeText', () => {
  it.each([
    ['O&#039;Hara &amp; Sons', "O'Hara & Sons"],
    ['&ldquo;Pier&rdquo; &#x2013; again', '“Pier” – again'],
    ['Hafen&uuml;bung', 'Hafenübung'],
    ['&unknown; &#0; &#xd800; R&D', '&unknown; &#0; &#xd800; R&D'],
    ['O&amp;#039;Hara &amp;amp; Zo&euml; &Ccaron;apek', "O'Hara & Zoë Čapek"],
    ['plain', 'plain'],
  ])('%s', (text, expected) => {
    expect(unescapeText(text)).toBe(expected);
  });
});
