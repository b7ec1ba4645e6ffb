/** Percent-encoding and base64 as they occur in wrapped addresses. Never throw; linear in their input. */

const escapes = /%[0-9a-fA-F]{2}/g;

/** Decodes percent-encoding; where the bytes are no UTF-8, only the ASCII ones. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(escapes, (encoded) => {
      const code = Number.parseInt(encoded.slice(1), 16);
      return code < 0x80 ? String.fromCharCode(code) : encoded;
    });
  }
}

/** The raw value of parameter `name` in `a=1&b=2` (no question mark), null where it is absent. */
function rawParam(query: string, name: string): string | null {
  let from = 0;
  while (from <= query.length) {
    const found = query.indexOf(name, from);
    if (found < 0) return null;
    const after = found + name.length;
    const before = found === 0 ? 38 : query.charCodeAt(found - 1);
    if (query.charCodeAt(after) === 61 && (before === 38 || before === 59)) {
      const end = query.indexOf('&', after);
      return query.slice(after + 1, end < 0 ? query.length : end);
    }
    from = after;
  }
  return null;
}

/** The decoded value of a parameter; a semicolon before it counts too, for `&amp;` left in an address. */
export function readParam(query: string, name: string): string | null {
  const raw = rawParam(query, name);
  return raw === null || raw === '' ? null : decodePercent(raw);
}

const sixBits = new Int8Array(128).fill(-1);
for (let i = 0; i < 26; i++) {
  sixBits[65 + i] = i;
  sixBits[97 + i] = 26 + i;
}
for (let i = 0; i < 10; i++) sixBits[48 + i] = 52 + i;
for (const [char, value] of [
  ['+', 62],
  ['-', 62],
  ['/', 63],
  ['_', 63],
] as const) {
  sixBits[char.charCodeAt(0)] = value;
} // prettier-ignore

/** Bytes of base64 or base64url as a string of code units 0 to 255; stops at the first other character. */
export function decodeBase64(text: string): string {
  let out = '';
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const value = sixBits[text.charCodeAt(i)] ?? -1;
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += String.fromCharCode((bits >> count) & 0xff);
  }
  return out;
}
