/** Folding for joins: lower case, no marks, no punctuation, no leading article. Cached, since every name is asked for more than once. */

const cache = new Map<string, string>();

/** Letters that no decomposition turns into plain ones, as romanised lists write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ð: 'd',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
};

/** Lower case without accents and other marks: `Guðni` is `gudni`. */
export function foldLetters(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[ðđøłıßæœþə]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** `The Washington Post` and `Washington Post`, `Guðni` and `Gudni`, `Canal+` and `Canal Plus` fold alike. */
export function foldText(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const words = foldLetters(text)
    .replace(/['’ʻ`ʼ]/gu, '')
    .replace(/(?<=[\p{L}\p{N}] ?)\+(?!\S)/gu, ' plus')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const folded = words.replace(/^(?:the|a|an) (?=.)/u, '');
  cache.set(text, folded);
  return folded;
}

/** A folded text without its spaces: `France24` and `France 24` are one. */
export function foldClose(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

const legal =
  / (?:inc|ltd|llc|plc|corp|corporation|company|co|gmbh|ag|kg|se|sa|spa|srl|bv|nv|ab|as|asa|oy|oyj|jsc|pjsc|ojsc|llp|lp|limited|incorporated|pty|pvt|private|bhd|sdn|berhad|sro|doo|ooo|ao|zao|sas|sarl|sl|slu|ltda|tbk|pt|ood|eood|kft|zrt)$/u;
/** Forms written with points: `Telefónica S.A.`, folded to single letters. */
const letters = /(?<= )(?:\p{L} )+\p{L}$/u;
/** Its abbreviation, which a list has behind a name: `Tide Broadcasting Authority (TBA)`; not a country. */
const behind = / ?\((?!USA|UAE)\p{Lu}{3,6}\)$/u;
/** A point that one list writes inside a word and another does not: `Film.Tide`, `FilmTide`. */
const inner = /(?<=\p{L}{3})\.(?=[\p{L}\p{N}])/gu;
const group = /^(?:groupe|grupo|gruppo|group) (?!(?:media|multimedia|press|tv|radio|news)$)(.+)$/u;

/**
 * The name of a company without its legal form, for joining only: `Gannett Co., Inc.` is `gannett`, `Groupe TF1` is `tf1 group`, `Famille Mohn` the
 * `mohn family`.
 */
export function foldCompany(text: string): string {
  const plain = foldText(text.replace(behind, '').replace(inner, '')).replace(/ and (?=.)/gu, ' ');
  let name = plain.replace(letters, (form) => form.replaceAll(' ', ''));
  for (let i = 0; i < 3; i++) {
    const shorter = name.replace(legal, '');
    if (shorter.length < 5) break;
    name = shorter;
  }
  return name.replace(group, '$1 group').replace(/^famille (.+)$/u, '$1 family');
}
