/**
 * Text as the reader sees it: runs of white space are one space, marks without width are dropped. Text nodes
 * are folded one by one, so that an offset in the folded text can be carried back to a node and an offset.
 */

/** Soft hyphen, zero-width space, joiner of words, byte order mark: not there for the reader. */
const isUnseen = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f;

const NEEDS_FOLDING = /[\t-\r\u00a0\u00ad\u200b\u2028\u2029\u202f\u2060\ufeff]| {2}/;

/** Folds the data of one text node. `spaced`: the text before it ends in white space (or there is none). */
export function foldText(data: string, spaced: boolean): string {
  if (!NEEDS_FOLDING.test(data)) return spaced && data.startsWith(' ') ? data.slice(1) : data;
  let out = '';
  let from = -1;
  let gap = spaced;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    const seen = !isSpace(code) && !isUnseen(code);
    if (seen && from < 0) from = i;
    if (seen) gap = false;
    else {
      if (from >= 0) out += data.slice(from, i);
      from = -1;
      if (!gap && isSpace(code)) {
        out += ' ';
        gap = true;
      }
    }
  }
  return from >= 0 ? out + data.slice(from) : out;
}

/** Offset in `data` of the character at `offset` of its folded text; the end of `data` where it is past it. */
export function unfoldOffset(data: string, spaced: boolean, offset: number): number {
  let at = 0;
  let gap = spaced;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isUnseen(code)) continue;
    const space = isSpace(code);
    if (space && gap) continue;
    if (at === offset) return i;
    at++;
    gap = space;
  }
  return data.length;
}

/** A whole string folded and trimmed. */
export const cleanText = (text: string): string => foldText(text, true).trimEnd();

/** Signs by the names that pages give them where they escape what is escaped already; and the marks of letters (`&eacute;`). */
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  szlig: 'ß',
};
/** The marks in order, and their names. */
const COMBINING = '\u0300\u0301\u0302\u0303\u0308\u0327\u030a\u030c';
const MARKED = /^([a-z])(?:(grave)|(acute)|(circ)|(tilde)|(uml)|(cedil)|(ring)|(caron))$/i;
const ESCAPED = /&(?:amp;)*(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|(\w{2,6}));/g;

/** A sign by its name; `''` where it is unknown. */
function signOf(name: string): string {
  const [, letter = '', ...marks] = MARKED.exec(name) ?? [];
  return SIGNS[name] ?? (letter && (letter + COMBINING[marks.findIndex(Boolean)]).normalize());
}

/** Marks of letters that stand in what should be plain text. */
const TAG = /<\/?(?:b|i|em|strong|span|su[bp]|font|a)\b[^<>]{0,200}>/gi;
const BREAK_TAG = /<\/?(?:br|p|div)\b[^<>]{0,200}>/gi;

/** What markup states, with the signs that were escaped once or twice too often (`O&#039;Hara`) as they are meant, and no tags. */
export function unescapeText(text: string): string {
  const plain = text.includes('&') ? unescapeSigns(text) : text;
  return plain.includes('<') ? plain.replace(BREAK_TAG, ' ').replace(TAG, '') : plain;
}

const unescapeSigns = (text: string): string =>
  text.replace(ESCAPED, (whole, figures?: string, hex?: string, name?: string) => {
    if (name) return signOf(name) || whole;
    const code = figures ? Number(figures) : Number.parseInt(hex ?? '', 16);
    const isSign = code > 31 && (code < 0xd800 || code > 0xdfff);
    return isSign ? String.fromCodePoint(code) : whole;
  });
