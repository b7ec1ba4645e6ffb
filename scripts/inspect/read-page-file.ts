/** A saved page, from its file to its text. Every error says what is wrong with the file. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What other files than pages begin with. */
const OTHER_FILES: readonly (readonly [start: RegExp, name: string])[] = [
  [/^%PDF-/, 'a PDF file'],
  [/^PK\x03\x04/, 'a ZIP archive'],
  [/^bplist/, 'a web archive of Safari'],
  [/^(?:From: <Saved by|MIME-Version:)/i, 'an MHTML archive'],
];
const STATED =
  /<meta\b[^<>]*?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]+)|^\s*<\?xml[^<>]*\bencoding\s{0,9}=\s{0,9}["']([\w:.-]+)/i;
/** Bytes in which a page states its encoding; browsers look as far as its head goes. */
const HEAD = 100_000;

function bytesOf(path: string): Buffer {
  if (!existsSync(path)) throw new Error(`there is no file ${path} (looked for in ${process.cwd()})`);
  const stat = statSync(path);
  if (!stat.isFile() && !stat.isFIFO()) throw new Error(`${path} is no file: give a saved page`);
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Error(`${path} begins as gzip and cannot be unzipped: save it again`, { cause: error });
  }
}

/** The label of the encoding by the first bytes of a file, as a browser that was told none reads them. */
function encodingOf(head: string): string {
  if (head.startsWith('\xff\xfe')) return 'utf-16le';
  if (head.startsWith('\xfe\xff')) return 'utf-16be';
  const [, meta, xml] = STATED.exec(head) ?? [];
  const stated = meta ?? xml ?? '';
  if (!stated) return 'windows-1252';
  // A page that could be read so far is not in UTF-16.
  return /^utf-?16/i.test(stated) ? 'utf-8' : stated;
}

function decode(bytes: Buffer): string {
  // A server names the encoding beside the page, and a saved page may not hold it: but hardly a text in another is UTF-8 too.
  if (bytes.some((byte) => byte > 127))
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {}
  try {
    return new TextDecoder(encodingOf(bytes.toString('latin1', 0, HEAD))).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a saved page, zipped (by its magic number) or not. */
export function readPageFile(path: string): string {
  const bytes = bytesOf(path);
  const start = bytes.toString('latin1', 0, 100);
  const other = OTHER_FILES.find(([pattern]) => pattern.test(start));
  if (other) throw new Error(`${path} is ${other[1]}: save the page as HTML`);
  return decode(bytes);
}
