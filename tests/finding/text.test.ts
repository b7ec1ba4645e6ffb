import { describe, expect, it } from 'vitest';
import { unescapeText } from '../../utils/finding/text.ts';

describe('unescapeText', () => {
  it.each([
    ['O&#039;Hara &amp; Sons', "O'Hara & Sons"],
    ['&ldquo;Pier&rdquo; &#x2013; again', '“Pier” – again'],
    ['Hafen&uuml;bung', 'Hafenübung'],
    ['&unknown; &#0; &#xd800; R&D', '&unknown; &#0; &#xd800; R&D'],
    ['O&amp;#039;Hara &amp;amp; Zo&euml; &Ccaron;apek', "O'Hara & Zoë Čapek"],
    ['<b>Old pier</b><br>closes &lt;em class="x"&gt;again&lt;/em&gt;', 'Old pier closes again'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['plain', 'plain'],
  ])('%s', (text, expected) => {
    expect(unescapeText(text)).toBe(expected);
  });
});
