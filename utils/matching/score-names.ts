/**
 * The candidates of a text with their scores, by stretch. What is cheap is asked first: the letters, the words on
 * both sides, prominence; a person is decoded only where the rest could still make them likely.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { isLatin } from '../mentions/fold.ts';
import { GAP_SPACE, IDEOGRAPHS, WITHOUT_CASE } from '../mentions/tokens.ts';
import { hasFlag, isCapital } from '../mentions/word-shape.ts';
import { foldedWord } from '../mentions/words.ts';
import { isFromArabic, isFullInArabic } from './arabic-evidence.ts';
import { isFullBeforeAnother } from './before-another.ts';
import type { Beside } from './context/beside.ts';
import { type Edge, edgeAfter, edgeBefore } from './edges.ts';
import { isInitialOf, leastNameFit } from './fit-person.ts';
import { isSurnameItself } from './genitive.ts';
import { isBehindGiven } from './initials.ts';
import { isReversedInLatin } from './name-customs.ts';
import { mononymWeight } from './name-rules.ts';
import { isOpening } from './opening-words.ts';
import { prepareName } from './prepared-name.ts';
import { besideOf, type Reading } from './reading.ts';
import type { Candidate } from './scan.ts';
import { mayBeLikely, outerEvidence, type Score, type Setting, scorePerson } from './score-person.ts';

export interface Scored {
  readonly candidate: Candidate;
  readonly score: Score;
  /** Nothing beside it says that it is part of a longer name. */
  readonly isWhole: boolean;
}

const isInitialWord = (reading: Reading, at: number): boolean =>
  foldedWord(reading.scanned.words, at).length < 2;

/** Of one word alone, and of scripts that we do not sound, nothing but the same letters. */
const leastFitAlone = 0.95;

/** Two syllables of Hangul are a word oftener than a name: `진영` is a camp, and seldom Chin Young. */
const isShortHangul = ({ start, end }: Candidate, text: string): boolean =>
  end - start < 3 && /^[\uac00-\ud7a3]/.test(text.charAt(start));

/** Whether the letters alone forbid the candidate: initials only, the order, too weak a fit. */
function isPossible(candidate: Candidate, reading: Reading, dataset: Dataset): boolean {
  const { words } = reading.scanned;
  const { from, to } = candidate;
  if (isInitialWord(reading, to) || (from !== to && isInitialWord(reading, from))) return false;
  const isInLatin = isLatin(foldedWord(words, from));
  if (candidate.isReversed && isInLatin && !isReversedInLatin(dataset.countryOf(candidate.ref))) return false;
  if (isShortHangul(candidate, words.tokens.text)) return false;
  if (candidate.form === 'inflected' && isSurnameItself(words, to, dataset)) return false;
  if (hasFlag(words, from, WITHOUT_CASE)) return candidate.fit >= leastFitAlone;
  if (from !== to) return candidate.fit >= leastNameFit;
  return candidate.fit >= leastFitAlone && dataset.weightOf(candidate.ref) >= mononymWeight;
}

const costOfEdge: Readonly<Record<Edge, number>> = { clear: 0, beside: -1.2, longer: -3.2, thing: -9 };

const credit =
  /(?:©|(?<!\p{L})(?:photo(?:s|graph)?(?: by)?|fotos?|fotograf|фото|ảnh|bild|写真|사진))\s?:?\s?$/iu;

/** `Foto: Ann Lee`: whoever is named first in a credit took the picture; `Ann Lee contributed to this report`. */
const isCredited = ({ start, end }: Candidate, text: string): boolean =>
  text.startsWith(' contributed', end) || credit.test(text.slice(Math.max(0, start - 16), start));

/** A capital word before a name in a line of authors is another given name of theirs: `Isna Rifka Sri Rahayu`. */
function isInByline({ from }: Candidate, { part, scanned: { words } }: Reading): boolean {
  if (
    (part.where !== 'byline' && part.where !== 'credit') ||
    from === 0 ||
    words.tokens.gaps[from] !== GAP_SPACE
  )
    return false;
  return isCapital(words, from - 1) && !isOpening(foldedWord(words, from - 1));
}

/** Log-odds that are lost where the name seems to be part of a longer one; null forbids it. */
function edgeTerm(candidate: Candidate, reading: Reading): number | null {
  const { from, to, form } = candidate;
  const { words } = reading.scanned;
  if (isCredited(candidate, words.tokens.text) || isInByline(candidate, reading)) return null;
  const before = edgeBefore(words, from);
  const isGenitive = form === 'inflected' && words.endings.capitalNouns;
  const after =
    from < to && (isGenitive || isFullBeforeAnother(words, to))
      ? 'clear'
      : edgeAfter(words, to, form === 'romanised' ? to : to + 1);
  if (before === 'thing' || after === 'thing') return null;
  if (from === to && (before === 'longer' || after === 'longer')) return null;
  return costOfEdge[before] + costOfEdge[after];
}

const isMononym = ({ from, to }: Candidate, { scanned }: Reading): boolean =>
  from === to && !hasFlag(scanned.words, from, IDEOGRAPHS);

/** Whether the page speaks of the person's country. */
function isSpokenOf({ ref }: Candidate, { dataset, context }: Setting): boolean {
  const country = dataset.countryOf(ref);
  return country !== null && context.countries.has(country);
}

/** More code units than a name has. */
const longestName = 4096;

/** Candidates of each stretch. */
function groupCandidates(reading: Reading, dataset: Dataset): Map<number, Candidate[]> {
  const out = new Map<number, Candidate[]>();
  for (const candidate of reading.scanned.people) {
    if (!isPossible(candidate, reading, dataset)) continue;
    const key = candidate.start * longestName + candidate.end - candidate.start;
    const group = out.get(key);
    if (group) group.push(candidate);
    else out.set(key, [candidate]);
  }
  return out;
}

interface Spot {
  readonly reading: Reading;
  readonly edge: number;
  readonly beside: Beside;
}

/** Whether a name in Arabic letters that was only heard has what it takes. */
function isBelieved(
  { name, from, to, isReversed }: Candidate,
  { inner, person }: Score,
  { reading, setting: { dataset } }: { readonly reading: Reading; readonly setting: Setting },
): boolean {
  const { words } = reading.scanned;
  const prepared = prepareName(name, dataset);
  if (!isFromArabic(words, from, prepared.isLatin)) return true;
  return !isReversed && isFullInArabic(words, [from, to], { name: prepared, person, inner });
}

/** `Ana Peña Nieto` is a relative of Enrique Peña Nieto; `Christina` for Cristina is a slip. */
function isRelative(
  { name, from, to }: Candidate,
  { scanned: { words } }: Reading,
  dataset: Dataset,
): boolean {
  const { surnames, words: own } = prepareName(name, dataset);
  if (from === to || surnames.length < 2 || foldedWord(words, from) !== surnames[0]?.folded) return false;
  return isBehindGiven(words, from) && foldedWord(words, from - 1)[0] !== own[0]?.folded[0];
}

/** `Dennis B. Ross` is not Dennis A. Ross, by whatever other names that one goes. */
function hasOtherInitial({ ref, from, to }: Candidate, reading: Reading, dataset: Dataset): boolean {
  const initial = foldedWord(reading.scanned.words, from + 1);
  if (to - from !== 2 || !/^[a-z]$/.test(initial)) return false;
  const name = prepareName(dataset.firstNameOf(ref), dataset);
  const middle = name.words.slice(1, -1).filter(({ particle }) => !particle);
  return middle.length > 0 && !middle.some((word) => isInitialOf(initial, name, word));
}

function scoreOne(candidate: Candidate, { reading, edge, beside }: Spot, setting: Setting): Score | null {
  if (isMononym(candidate, reading) && !isSpokenOf(candidate, setting)) return null;
  if (edge < 0 && isRelative(candidate, reading, setting.dataset)) return null;
  if (hasOtherInitial(candidate, reading, setting.dataset)) return null;
  const outer = outerEvidence(candidate, reading.scanned.words, setting.dataset);
  if (!mayBeLikely(outer, beside, { edge, context: setting.context })) return null;
  const score = scorePerson(candidate, { outer, beside, edge }, setting);
  return isBelieved(candidate, score, { reading, setting }) ? score : null;
}

type Rated = Pick<Scored, 'candidate' | 'score'>;

/** Of a person's names the one whose letters fit best: a surname that is rare in another script says nothing here. */
function isBetter(a: Rated, b: Rated): boolean {
  if (Math.abs(a.candidate.fit - b.candidate.fit) > 0.02) return a.candidate.fit > b.candidate.fit;
  return a.score.logit > b.score.logit;
}

/** What it costs to leave out words of a name where a rival has no more than the text: `Pedro Sánchez` is not Pedro Antonio Sánchez first. */
const leftOut = 0.8;

const isComplete = ({ name, from, to }: Candidate, dataset: Dataset): boolean =>
  prepareName(name, dataset).words.length === to - from + 1;

/** Rivals with what those lose who have more words than the text, where another has not. */
function favourComplete(rivals: Scored[], group: readonly Candidate[], dataset: Dataset): Scored[] {
  if (rivals.length < 2) return rivals;
  const complete = new Set(group.filter((each) => isComplete(each, dataset)).map(({ ref }) => ref));
  if (!rivals.some(({ candidate }) => complete.has(candidate.ref))) return rivals;
  return rivals.map((each) =>
    complete.has(each.candidate.ref)
      ? each
      : { ...each, score: { ...each.score, logit: each.score.logit - leftOut } },
  );
}

function scoreGroup(group: readonly Candidate[], spot: Spot, setting: Setting): Scored[] {
  const isWhole = spot.edge >= costOfEdge.beside;
  const [only] = group;
  if (group.length === 1 && only) {
    const score = scoreOne(only, spot, setting);
    return score ? [{ candidate: only, score, isWhole }] : [];
  }
  const best = new Map<number, Scored>();
  for (const candidate of group) {
    const score = scoreOne(candidate, spot, setting);
    const known = best.get(candidate.ref);
    if (score && (!known || isBetter({ candidate, score }, known)))
      best.set(candidate.ref, { candidate, score, isWhole });
  }
  return favourComplete([...best.values()], group, setting.dataset);
}

/** Scores a part's candidates, those of one stretch together. `index` is the place of the part in the context. */
export function scoreNames(reading: Reading, index: number, setting: Setting): Scored[][] {
  const meanings = setting.context.meanings[index] ?? [];
  const out: Scored[][] = [];
  for (const group of groupCandidates(reading, setting.dataset).values()) {
    const [first] = group;
    const edge = first ? edgeTerm(first, reading) : null;
    if (!first || edge === null) continue;
    const beside = besideOf(reading, meanings, [first.from, first.to]);
    const scored = scoreGroup(group, { reading, edge, beside }, setting);
    if (scored.length > 0) out.push(scored);
  }
  return out;
}
