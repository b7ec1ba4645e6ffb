/**
 * Outlets by an address that a text writes in place of a name: `Politico.eu`, `told Lenta.ru`, `www.kp.ru`. An address is nobody
 * else's, so nothing around it needs to speak for the outlet. Addresses with a path, a scheme or an `@` are left alone: they say where
 * something stands, not who spoke.
 *
 *     told Politico.eu's editor        host politico.eu, words Politico to eu, up to the apostrophe
 */

import type { Dataset } from '../../dataset/dataset.ts';
import { APOSTROPHE, BREAK, charClass } from '../../mentions/char-table.ts';
import { GAP_DOT } from '../../mentions/tokens.ts';
import type { Words } from '../../mentions/words.ts';
import { matchAddress } from '../address/match-address.ts';
import type { OutletStretch } from './fit-outlet.ts';
import type { OutletName } from './outlet-name.ts';

const DOT = 0x2e;
const HYPHEN = 0x2d;
const longestHost = 253;

function isHostCode(code: number): boolean {
  const small = code | 0x20;
  return (
    (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === DOT || code === HYPHEN
  );
}

/** Stretch of a text that has the letters of a host. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** The run around offset `at`. */
function runAround(text: string, at: number): Run {
  let start = at;
  while (start > 0 && isHostCode(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && isHostCode(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Whether the signs around it leave the run a word of its own. */
function isApart(text: string, { start, end }: Run): boolean {
  if (start > 0) {
    const before = text.charCodeAt(start - 1);
    if (charClass[before] !== BREAK || '@/\\_:#=&?%'.includes(text.charAt(start - 1))) return false;
  }
  if (end === text.length) return true;
  const after = charClass[text.charCodeAt(end)];
  if (after !== BREAK && after !== APOSTROPHE) return false;
  return !'@/\\_#=&?%'.includes(text.charAt(end)) && !/^:\d/.test(text.slice(end, end + 2));
}

/** A host with a name before its end; the end in small letters, or all in capitals. */
const written = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/i;

function hostOf(text: string, run: Run): string | null {
  const host = text.slice(run.start, run.end);
  if (host.length > longestHost || !isApart(text, run) || !written.test(host)) return null;
  const last = host.slice(host.lastIndexOf('.') + 1);
  return last === last.toLowerCase() || host === host.toUpperCase() ? host.toLowerCase() : null;
}

function nameOf(host: string, dataset: Dataset): OutletName | null {
  const match = matchAddress(`https://${host}/`, dataset);
  if (match.kind !== 'outlet' || match.form !== 'host' || match.via.length > 0) return null;
  const { ref } = match;
  // As if it were written in capitals, so that an address in capitals is no shouted name.
  const words = host.split('.').map((folded) => ({ folded, isCapital: false, isAllCapitals: true }));
  return {
    ref,
    name: dataset.firstNameOf(ref),
    text: host,
    kind: 'outlet',
    type: dataset.typeOf(ref) ?? 'other',
    weight: dataset.weightOf(ref),
    country: dataset.countryOf(ref),
    words,
    initial: host.charCodeAt(0),
    article: null,
    risk: 'plain',
    isLabel: true,
    isPeople: false,
    isEdition: false,
    isTelling: true,
    isUnplaced: false,
  };
}

/** Stretches that are addresses of outlets of the dataset, in text order; each sign of the text is looked at once. */
export function writtenAddresses({ tokens }: Words, dataset: Dataset): OutletStretch[] {
  const { text, count, starts, ends, gaps } = tokens;
  const out: OutletStretch[] = [];
  let done = 0;
  for (let at = 1; at < count; at++) {
    const dot = ends[at - 1] as number;
    if (gaps[at] !== GAP_DOT || starts[at] !== dot + 1 || dot < done) continue;
    const around = runAround(text, dot);
    done = around.end;
    let { end } = around;
    while (text.charCodeAt(end - 1) === DOT || text.charCodeAt(end - 1) === HYPHEN) end--;
    const run = { start: around.start, end };
    const host = hostOf(text, run);
    const name = host === null ? null : nameOf(host, dataset);
    if (name === null) continue;
    let from = at - 1;
    while (from > 0 && (starts[from - 1] as number) >= run.start) from--;
    let to = at;
    while (to + 1 < count && (starts[to + 1] as number) < end) to++;
    out.push({ name, from, to, start: run.start, end, form: 'full' });
  }
  return out;
}
