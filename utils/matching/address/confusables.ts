/**
 * Letters of other alphabets that are drawn like Latin ones, as our own short list: only those that a reader
 * takes for the letter in the fonts of an address bar. Accents are not among them (`süddeutsche.de` is a proper
 * spelling), but for dots below, which no European spelling has.
 */

const drawn: Readonly<Record<string, string>> = {
  a: 'аạɑα',
  b: 'ḅЬƅ',
  c: 'сϲᴄ',
  d: 'ԁḍɗ',
  e: 'еẹҽє',
  f: 'ſƒ',
  g: 'ɡԍġ',
  h: 'һḥհ',
  i: 'іịıɩι',
  j: 'јϳ',
  k: 'кḳκ',
  l: 'ӏḷǀ',
  m: 'мṃ',
  n: 'ņṇпո',
  o: 'оọοσօ',
  p: 'рρƿ',
  q: 'ԛգ',
  r: 'гṛᴦ',
  s: 'ѕṣꜱ',
  t: 'тṭτ',
  u: 'ụυսц',
  v: 'ѵṿνᴠ',
  w: 'ԝẉѡᴡ',
  x: 'хҳχ',
  y: 'уỵγү',
  z: 'ẓᴢ',
};

const latinOf = new Map<string, string>();
for (const [latin, letters] of Object.entries(drawn)) {
  for (const letter of letters) latinOf.set(letter.toLowerCase(), latin);
}

/** The Latin word that a label looks like; null where a letter looks like none, or nothing is disguised. */
export function latinLook(label: string): string | null {
  if (/^[\w-]*$/.test(label)) return null;
  let out = '';
  for (const letter of label) {
    const latin = letter < '\u0080' ? letter : latinOf.get(letter);
    if (latin === undefined) return null;
    out += latin;
  }
  return out === label ? null : out;
}

const pairs: readonly (readonly [string, string])[] = [
  ['0', 'o'],
  ['1', 'l'],
  ['1', 'i'],
  ['rn', 'm'],
  ['vv', 'w'],
]; // prettier-ignore

/** ASCII words that a label may be misread for: `washingt0npost`, `bloornberg`. Empty for most labels. */
export function misreadings(label: string): string[] {
  return pairs
    .filter(([sign]) => label.includes(sign))
    .map(([sign, letter]) => label.replaceAll(sign, letter));
}
