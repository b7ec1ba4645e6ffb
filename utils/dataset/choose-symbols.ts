/**
 * Chooses the symbols of a section and writes texts in them (`symbols.ts`). Bytes are held as characters of a
 * string here, one each, so that a stretch of them can be looked up in a Map.
 */

import { encodeText } from './bytes.ts';
import { ESCAPE_CODE, MAX_SYMBOL_BYTES, SECOND_SET_CODE } from './format.ts';

/** Texts of fewer bytes than this in all are left as they are: the symbols would outweigh what they save. */
const MIN_BYTES = 8192;
const SAMPLE_BYTES = 1 << 18;
const ROUNDS = 6;
/** The first byte of UTF-8 beyond Latin letters: Greek. */
const FIRST_BEYOND_LATIN = 0xcd;

/** UTF-8 of a text, a character for each byte. Throws an `EncodeFault` for a lone surrogate. */
export function byteString(text: string): string {
  let bytes = '';
  for (const byte of encodeText(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** Code of each symbol. */
type Codes = ReadonlyMap<string, number>;

/** For texts in Latin letters, and for all others; both empty where texts are to stand as they are. */
export type CodeSets = readonly [Codes, Codes];

function isBeyondLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_BEYOND_LATIN) return true;
  return false;
}

export function chooseSymbols(texts: readonly string[]): CodeSets {
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  if (total < MIN_BYTES) return [new Map(), new Map()];
  return [chooseSet(texts.filter((text) => !isBeyondLatin(text))), chooseSet(texts.filter(isBeyondLatin))];
}

/**
 * Starts with no symbols and improves them over rounds: cut the sample by the symbols of the round before, count
 * the pieces and the pairs of neighbouring pieces, and keep those that cover most. Depends on nothing but the
 * texts and their order.
 */
function chooseSet(texts: readonly string[]): Codes {
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const stride = Math.max(1, Math.floor(total / SAMPLE_BYTES));
  const sample = texts.filter((_, row) => row % stride === 0);
  let codes: Codes = new Map();
  for (let round = 0; round < ROUNDS; round++) codes = improve(codes, sample);
  return codes;
}

function improve(codes: Codes, sample: readonly string[]): Codes {
  const counts = new Map<string, number>();
  const count = (piece: string): void => {
    if (piece.length <= MAX_SYMBOL_BYTES) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  };
  for (const text of sample) {
    let before: string | null = null;
    for (let at = 0; at < text.length; at += before.length) {
      const piece = pieceAt(codes, text, at);
      count(piece);
      if (before !== null) count(before + piece);
      before = piece;
    }
  }
  const best = [...counts].sort(([a, one], [b, two]) => two * b.length - one * a.length || (a < b ? -1 : 1));
  return new Map(best.slice(0, SECOND_SET_CODE).map(([piece], code) => [piece, code]));
}

/** The longest symbol that begins there, else one byte. */
function pieceAt(codes: Codes, text: string, at: number): string {
  for (let length = Math.min(MAX_SYMBOL_BYTES, text.length - at); length > 1; length--) {
    const piece = text.slice(at, at + length);
    if (codes.has(piece)) return piece;
  }
  return text[at]!;
}

/** The bytes of a text, in the set that its letters call for. */
export function compress([latin, others]: CodeSets, text: string): Uint8Array {
  if (latin.size + others.size === 0) return Uint8Array.from(text, (byte) => byte.charCodeAt(0));
  const isSecond = isBeyondLatin(text);
  const codes = isSecond ? others : latin;
  const bytes: number[] = isSecond ? [SECOND_SET_CODE] : [];
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(codes, text, at);
    const code = codes.get(piece);
    if (code === undefined) bytes.push(ESCAPE_CODE, piece.charCodeAt(0));
    else bytes.push(code);
    at += piece.length;
  }
  return Uint8Array.from(bytes);
}
