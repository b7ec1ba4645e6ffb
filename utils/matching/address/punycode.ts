/**
 * Punycode to Unicode, by the decoding procedure of RFC 3492, section 6.2. Only for reading what a host looks
 * like; encoding is left to `URL`.
 */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return BASE;
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + 38));
}

const threshold = (k: number, bias: number): number => Math.min(T_MAX, Math.max(T_MIN, k - bias));

/** One label without its `xn--`, `''` where it is malformed. */
function decodeLabel(text: string): string {
  const dash = text.lastIndexOf('-');
  const points = [...text.slice(0, Math.max(dash, 0))].map((char) => char.charCodeAt(0));
  let [code, at, bias] = [128, 0, 72];
  for (let i = dash < 0 ? 0 : dash + 1; i < text.length; ) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = i < text.length ? digitOf(text.charCodeAt(i++)) : BASE;
      if (digit >= BASE || weight > 0xffffff) return '';
      at += digit * weight;
      const limit = threshold(k, bias);
      if (digit < limit) break;
      weight *= BASE - limit;
    }
    bias = adapt(at - before, points.length + 1, before === 0);
    code += Math.floor(at / (points.length + 1));
    if (code > 0x10ffff) return '';
    at %= points.length + 1;
    points.splice(at++, 0, code);
  }
  return String.fromCodePoint(...points);
}

/** A host as it is read: `xn--` labels decoded, others as they stand; malformed labels are left encoded. */
export function decodeHost(host: string): string {
  if (!host.includes('xn--')) return host;
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodeLabel(label.slice(4)) || label : label))
    .join('.');
}
