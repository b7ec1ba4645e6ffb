/**
 * Text to tokens, in one pass over its UTF-16 units. A token is a word (`Nur-Sultan`, `RFE/RL`, `Mr.`,
 * `don't`), the possessive `'s` on its own, a number (`1,500`), one quotation mark (`''` and runs of the same
 * straight mark are one), one other mark, or a paragraph break. In scripts without spaces a token is the
 * longest word that the language file lists there, else one character. Elided and appended words (`l'Élysée`,
 * `dit-il`) are parted, as the language file lists them.
 */

import { isApostrophe, isDigit, isLetter, isUnspaced, MARKS } from './characters.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'quote'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'semi'
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
  /** Begins with a capital letter, or has one next: "eBay". */
  readonly cap: boolean;
}

const isAlphanumeric = (char: string): boolean => isLetter(char) || isDigit(char);

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    const joins = (char === ',' || char === '.') && isDigit(text.charAt(at + 1));
    const hyphen = char === '-' && isAlphanumeric(text.charAt(at + 1));
    if (!isAlphanumeric(char) && !joins && !hyphen) break;
    at++;
  }
  return at;
}

/** Whether what follows the dot ends the name of a site: "Example.org". */
function isDomain(text: string, dot: number): boolean {
  let at = dot + 1;
  while (at < dot + 5 && /[a-z]/.test(text.charAt(at))) at++;
  return at - dot > 2 && at - dot < 5 && !isLetter(text.charAt(at)) && !isApostrophe(text.charAt(at));
}

/** End of the word at `start`: letters and digits, and single joining marks with a letter on both sides. */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (isAlphanumeric(char)) {
      if (isUnspaced(char)) break;
      at++;
      continue;
    }
    const next = text.charAt(at + 1);
    const joins =
      (char === '&' && /\p{Lu}/u.test(text.charAt(at - 1))) || '-/._‑'.includes(char) || isApostrophe(char);
    if (!joins || !isAlphanumeric(next) || isUnspaced(next)) break;
    if (isApostrophe(char) && (next === 's' || next === 'S') && !isLetter(text.charAt(at + 2))) break;
    // "end.Next" of a careless page is two sentences, "U.S" is one word
    if (char === '.' && at - start > 1 && isLetter(text.charAt(at - 2)) && !isDomain(text, at)) break;
    at += 2;
  }
  return at;
}

/** A full stop belongs to the word if that is an abbreviation, an initial or has a stop inside. */
function takesStop(word: string, abbreviations: ReadonlySet<string>): boolean {
  if (word.length === 1) return word !== word.toLowerCase();
  // "R-Wis."
  const last = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  return word.includes('.') || abbreviations.has(`${last}.`);
}

function endOfMark(text: string, start: number): number {
  const char = text.charAt(start);
  let at = start + 1;
  if ('"\'`-.'.includes(char)) while (text.charAt(at) === char) at++;
  return at;
}

/** What the tokeniser needs to know of a language. */
export interface TokenRules {
  /** With their full stop, lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Listed words of scripts without spaces by their first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly string[]>;
  /** Words that are written before another with an apostrophe, without it: `l`, `qu`. */
  readonly elisions: ReadonlySet<string>;
  /** What is appended with a hyphen, `il`, `t-elle`, or with an apostrophe of its own: `'da`. Longest first. */
  readonly clitics: readonly string[];
  /** Small words that are written before one of `known` without a space: `و`. Longest first. */
  readonly proclitics: readonly string[];
  readonly known: ReadonlySet<string>;
}

/** What Turkish parts from a name with an apostrophe and means as `'s` does: "Holt'un". */
const GENITIVE = /^'n?[ıiuü]n$/;

class Tokenizer {
  readonly tokens: Token[] = [];
  private readonly text: string;
  private readonly rules: TokenRules;

  constructor(text: string, rules: TokenRules) {
    this.text = text;
    this.rules = rules;
  }

  private char(at: number): string {
    return this.text.charAt(at);
  }

  private push(kind: TokenKind, start: number, end: number): number {
    const raw = this.text.slice(start, end);
    const low = raw.toLowerCase();
    const plain = low.includes('’') ? low.replaceAll('’', "'") : low;
    const lower = GENITIVE.test(plain) ? "'s" : plain;
    const cap = kind === 'word' && raw.slice(0, 2) !== low.slice(0, 2);
    this.tokens.push({ kind, start, end, lower, cap });
    return end;
  }

  private endOfUnspaced(at: number): number {
    const words = this.rules.unspaced.get(this.char(at));
    const word = words?.find((one) => this.text.startsWith(one, at));
    return at + (word?.length ?? 1);
  }

  /** A word with a space around it, in its parts: `qu'` `il`, `dit` `-il`. */
  private word(start: number): number {
    if (isUnspaced(this.char(start))) return this.push('word', start, this.endOfUnspaced(start));
    let from = start;
    let end = endOfWord(this.text, start);
    if (this.rules.elisions.size > 0) {
      const apostrophe = this.apostropheIn(start, end);
      if (apostrophe > 0) from = this.push('word', start, apostrophe + 1);
    }
    const parts = this.partsOf(from, end);
    if (parts) {
      this.push('word', from, parts.to);
      return this.push('word', parts.next, end);
    }
    while (this.char(end) === '.' && takesStop(this.text.slice(from, end), this.rules.abbreviations)) {
      end++;
      // "U.S.-China"
      if (this.char(end) !== '-' || !isLetter(this.char(end + 1))) break;
      end = endOfWord(this.text, end);
    }
    return this.push('word', from, end);
  }

  /** Where a word with a small one before or after it is parted; null for most. */
  private partsOf(from: number, end: number): { readonly to: number; readonly next: number } | null {
    const { clitics, proclitics, known } = this.rules;
    if (clitics.length === 0 && proclitics.length === 0) return null;
    const word = this.text.slice(from, end).toLowerCase().replaceAll('’', "'");
    const clitic = clitics.find(
      (one) => word.endsWith(one.startsWith("'") ? one : `-${one}`) && word.length > one.length + 1,
    );
    if (clitic?.startsWith("'")) return { to: end - clitic.length, next: end - clitic.length };
    if (clitic)
      return { to: end - clitic.length - 1, next: end - clitic.length + clitic.lastIndexOf('-') + 1 };
    const first = known.has(word)
      ? undefined
      : proclitics.find((one) => word.startsWith(one) && known.has(word.slice(one.length)));
    return first === undefined ? null : { to: from + first.length, next: from + first.length };
  }

  private apostropheIn(start: number, end: number): number {
    for (let at = start + 1; at < end - 1 && at < start + 8; at++) {
      if (!isApostrophe(this.char(at))) continue;
      return this.rules.elisions.has(this.text.slice(start, at).toLowerCase()) ? at : -1;
    }
    return -1;
  }

  private isPossessive(at: number): boolean {
    if (!isApostrophe(this.char(at)) || this.char(at + 1) !== 's' || at === 0) return false;
    return !isLetter(this.char(at + 2)) && !/\s/.test(this.char(at - 1));
  }

  /** Takes the token at `at`; gives the offset to go on from. */
  take(at: number): number {
    const char = this.char(at);
    if (char === '\n') {
      let end = at;
      while (/[\n ]/.test(this.char(end))) end++;
      return this.push('break', at, end);
    }
    if (isDigit(char)) return this.push('number', at, endOfNumber(this.text, at));
    if (isLetter(char)) return this.word(at);
    if (this.isPossessive(at)) return this.push('word', at, at + 2);
    if (/\s/.test(char)) return at + 1;
    const end = endOfMark(this.text, at);
    return this.push(MARKS.get(char) ?? 'mark', at, end);
  }
}

/** Tokens of the text in order. Linear. */
export function tokenize(text: string, rules: TokenRules): Token[] {
  const tokenizer = new Tokenizer(text, rules);
  for (let at = 0; at < text.length; ) at = tokenizer.take(at);
  return tokenizer.tokens;
}
