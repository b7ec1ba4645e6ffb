/**
 * Names that no word in Arabic letters is compared with: Latin ones of people who are too little known (`arabic-evidence.ts`). A page
 * of Arabic comes upon 1,500 names by their keys and nine of ten are such, so that each is decoded once and known by a byte after.
 */

import type { Dataset, NameRef } from '../dataset/dataset.ts';
import { leastInArabic } from './arabic-evidence.ts';
import { perDataset } from './per-dataset.ts';
import { prepareFound } from './prepared-name.ts';

const UNHEARD = 1;
const HEARD = 2;

const verdictsOf = perDataset((dataset) => new Uint8Array(dataset.nameCount));

const lastLatin = 0x24f;

function isLatinName(name: NameRef, dataset: Dataset): boolean {
  const text = dataset.nameText(name);
  let i = 0;
  while (i < text.length && text.charCodeAt(i) <= lastLatin) i++;
  return i === text.length || prepareFound(name, dataset)?.isLatin !== false;
}

/** Whether a name found by its sound is one of these, or nobody's. */
export function isUnheardName(name: NameRef, dataset: Dataset): boolean {
  const verdicts = verdictsOf(dataset);
  const known = verdicts[name];
  if (known !== 0) return known === UNHEARD;
  const isLittleKnown = dataset.weightOf(dataset.nameOf(name).ref) < leastInArabic;
  const verdict = isLittleKnown && isLatinName(name, dataset) ? UNHEARD : HEARD;
  verdicts[name] = verdict;
  return verdict === UNHEARD;
}
