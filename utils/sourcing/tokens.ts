/**
 * Text to tokens, in one pass over its UTF-16 units. A token is a word (`Nur-Sultan`, `RFE/RL`, `Mr.`,
 * `don't`), the possessive `'s` on its own, a number (`1,500`), one quotation mark (`''` and runs of the same
 * straight mark are one), one other mark, or a paragraph break. A Han, Kana or Hangul character is a word by
 * itself: cues of such languages are then phrases like all others.
 */

export type TokenKind =
  | 'word'
  | 'number'
  | 'quote'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'break'
  | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly cap: boolean;
}

const MARKS: Readonly<Record<string, TokenKind>> = {
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  ':': 'colon',
  '：': 'colon',
  ';': 'semicolon',
  '；': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  '（': 'open',
  '【': 'open',
  ')': 'close',
  ']': 'close',
  '）': 'close',
  '】': 'close',
};

const QUOTES = new Set('"“”„‟«»‘’\'`‹›「」『』');
const LETTER = /^[\p{L}\p{M}]$/u;
const HAN = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]$/;

function isLetter(char: string): boolean {
  if (char >= 'a' && char <= 'z') return true;
  if (char >= 'A' && char <= 'Z') return true;
  // surrogates: letters outside the basic plane are rare in news and are kept whole as words
  return char > '\u007f' && (LETTER.test(char) || (char >= '\ud800' && char <= '\udfff'));
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    const joins = (char === ',' || char === '.') && isDigit(text.charAt(at + 1));
    const hyphen = char === '-' && isLetter(text.charAt(at + 1));
    if (!isDigit(char) && !joins && !hyphen && !isLetter(char)) break;
    at++;
  }
  return at;
}

/** End of the word at `start`: letters and digits, and single joining marks with a letter on both sides. */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (isLetter(char) || isDigit(char)) {
      if (HAN.test(char)) break;
      at++;
      continue;
    }
    const next = text.charAt(at + 1);
    const joins =
      char === '-' || char === '/' || char === '.' || char === '_' || char === '‑' || isApostrophe(char);
    if (!joins || !(isLetter(next) || isDigit(next)) || HAN.test(next)) break;
    if (isApostrophe(char) && (next === 's' || next === 'S') && !isLetter(text.charAt(at + 2))) break;
    // "end.Next" of a careless page is two sentences, "U.S" is one word
    if (char === '.' && at - start > 1 && text.charAt(at - 2) !== '.') break;
    at += 2;
  }
  return at;
}

/** A full stop belongs to the word if that is an abbreviation, an initial or has a stop inside. */
function takesStop(word: string, abbreviations: ReadonlySet<string>): boolean {
  if (word.length === 1) return word !== word.toLowerCase();
  return word.includes('.') || abbreviations.has(`${word.toLowerCase()}.`);
}

function endOfMark(text: string, start: number): number {
  const char = text.charAt(start);
  if (char === '"' || char === "'" || char === '`' || char === '-' || char === '.') {
    let at = start + 1;
    while (text.charAt(at) === char) at++;
    return at;
  }
  return start + 1;
}

/** Tokens of the text in order. Linear. */
export function tokenize(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number): void => {
    const raw = text.slice(start, end);
    const lower = raw.toLowerCase().replaceAll('’', "'");
    tokens.push({
      kind,
      start,
      end,
      lower,
      cap: kind === 'word' && raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    });
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\n') {
      const start = at;
      while (at < text.length && (text.charAt(at) === '\n' || text.charAt(at) === ' ')) at++;
      push('break', start, at);
    } else if (isDigit(char)) {
      const end = endOfNumber(text, at);
      push('number', at, end);
      at = end;
    } else if (isLetter(char)) {
      let end = HAN.test(char) ? at + 1 : endOfWord(text, at);
      if (text.charAt(end) === '.' && takesStop(text.slice(at, end), abbreviations)) end++;
      push('word', at, end);
      at = end;
    } else if (
      isApostrophe(char) &&
      text.charAt(at + 1) === 's' &&
      at > 0 &&
      !isLetter(text.charAt(at + 2)) &&
      !/\s/.test(text.charAt(at - 1))
    ) {
      push('word', at, at + 2);
      at += 2;
    } else if (/\s/.test(char)) {
      at++;
    } else {
      const end = endOfMark(text, at);
      push(QUOTES.has(char) ? 'quote' : (MARKS[char] ?? 'mark'), at, end);
      at = end;
    }
  }
  return tokens;
}
