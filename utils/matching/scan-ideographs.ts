/** Names in a run of ideographs, which has no spaces: each stretch of two to six of them is looked up as it stands. */

import type { NameRef } from '../dataset/dataset.ts';
import { hashStart, hashStep } from '../dataset/hash.ts';
import { charClass, IDEOGRAPH } from '../mentions/char-table.ts';
import { foldTable } from '../mentions/fold.ts';
import { foreignSurname } from '../mentions/split-name.ts';
import { type Exact, startOfForeigner } from './foreign-names.ts';
import { namesUnder } from './key-cache.ts';
import { exactKey } from './name-keys.ts';
import type { Scan } from './scan.ts';

const dots = /[\s·・]/g;
const longestIdeographic = 6;

/** Names inside a run of ideographs: every stretch of two to six of them. */
export function scanIdeographs(scan: Scan, word: number): void {
  const { text, starts, ends } = scan.words.tokens;
  const end = ends[word] as number;
  for (let start = starts[word] as number; start < end; start++) {
    if (charClass[text.charCodeAt(start)] !== IDEOGRAPH) continue;
    let hash = hashStart;
    for (let i = start; i < end && i < start + longestIdeographic; i++) {
      hash = hashStep(hash, foldTable[text.charCodeAt(i)] as number);
      if (i === start) continue;
      const names = namesUnder(scan.keys, exactKey(hash));
      for (let k = 0; k < names.length; k++) addExact(scan, { word, start, end: i + 1 }, names[k] as number);
    }
  }
}

function addExact(scan: Scan, at: Exact, name: NameRef): void {
  const { ref } = scan.dataset.nameOf(name);
  const { word, end } = at;
  const { text } = scan.words.tokens;
  const written = text.slice(at.start, end);
  const full = scan.dataset.nameText(name);
  const isWhole = full.replace(dots, '') === written;
  if (!isWhole && foreignSurname(full) !== written) return;
  if (scan.dataset.kindOf(ref) !== 'person') {
    if (isWhole) scan.organisations.push({ from: word, end, name });
    return;
  }
  const start = isWhole ? at.start : startOfForeigner(text, full, at);
  const form = isWhole || start < at.start ? 'full' : 'surname';
  if (start < 0) return;
  scan.people.push({ ref, name, from: word, to: word, start, end, fit: 1, form, isReversed: false });
}
