/**
 * All stretches of a text that are names of outlets or institutions by their letters. The scanner finds names
 * that begin with two capital words parted by a space; here those that it passes over: after a slash or an
 * ampersand (`RFE/RL`, `AT&T News`), with a number first (`20 Minuten`), and those in small letters: of three letters where an
 * abbreviation may stand (`der dpa`), in captions and credits all.
 */

import type { Dataset, NameRef } from '../../dataset/dataset.ts';
import { charClass, DIGIT } from '../../mentions/char-table.ts';
import { GAP_OTHER, NUMBER } from '../../mentions/tokens.ts';
import { hasFlag, isCapital, isNamelike, lengthOf } from '../../mentions/word-shape.ts';
import { letterHash, letterHashCount, prepareWord } from '../../mentions/word-stems.ts';
import { foldedWord, type Words, wholeHash } from '../../mentions/words.ts';
import type { InstitutionKind } from '../../model/facts.ts';
import { keyCacheOf, namesUnder } from '../key-cache.ts';
import { sequenceKey, singleKey } from '../name-keys.ts';
import { keptPerDataset } from '../per-dataset.ts';
import type { IdeographicName, Opening } from '../scan.ts';
import { isLinkingHash } from './cues.ts';
import { fitOutlet, type OutletStretch } from './fit-outlet.ts';
import { type OutletHead, outletHead, thirdLetterOf } from './outlet-name.ts';
import type { ScannedPart } from './scanned-part.ts';
import { writtenAddresses } from './written-addresses.ts';

/** A country or a family is no body that speaks: `Russia` in a text is a place first of all, and `Labour`, `Horizons` are words. */
const unnamed: ReadonlySet<string> = new Set<InstitutionKind>(['state', 'family', 'person', 'party']);

const isNamed = ({ kind, type }: OutletHead): boolean => kind !== 'person' && !unnamed.has(type);

interface Finding {
  readonly words: Words;
  readonly dataset: Dataset;
  readonly found: OutletStretch[];
}

const OPENING_BRACKET = 0x28;

/** A name under a key. `Ministry of` has hundreds: the rest is decoded where the third word may stand in the text. */
interface FoundName {
  readonly name: NameRef;
  /** First letter of the third word, -1 without one, and where no more than `fewNames` are under the key. */
  readonly third: number;
}

/** So many names are decoded at once: to look at their third words first would be to decode their texts twice. */
const fewNames = 2;

/** The names under a key. */
const foundUnder = keptPerDataset(4000, (key: number, dataset): readonly FoundName[] => {
  const names = Array.from(namesUnder(keyCacheOf(dataset), key));
  const isShort = names.length <= fewNames;
  return names.map((name) => ({ name, third: isShort ? -1 : thirdLetterOf(dataset.nameText(name)) }));
});

/** Whether a name of three words or more has another third word: a look at one letter instead of three words. */
function isOther({ third }: FoundName, letter: number): boolean {
  // What is written before an Arabic word and joined to it changes its first letter.
  return third >= 0 && third !== letter && !(letter >= 0x600 && letter < 0x700);
}

function addFound({ words, dataset, found }: Finding, from: number, names: readonly FoundName[]): void {
  const letter = from + 2 < words.tokens.count ? foldedWord(words, from + 2).charCodeAt(0) : -1;
  for (let i = 0; i < names.length; i++) {
    const each = names[i] as FoundName;
    if (isOther(each, letter)) continue;
    const head = outletHead(each.name, dataset);
    const stretch = isNamed(head) ? fitOutlet(words, from, head) : null;
    if (stretch) found.push(stretch);
  }
}

function addKey(finding: Finding, from: number, key: number): void {
  const { dataset } = finding;
  if (namesUnder(keyCacheOf(dataset), key).length > 0) addFound(finding, from, foundUnder(key, dataset));
}

const SLASH = 47;
const AMPERSAND = 38;
const PLUS = 43;
const QUOTE = 34;
const GUILLEMET = 0xab;

/** Whether word `at` is joined to the one before by a sign that the scanner takes for a break. */
function isSigned({ tokens }: Words, at: number): boolean {
  if (tokens.gaps[at] !== GAP_OTHER) return false;
  const first = tokens.ends[at - 1] as number;
  const code =
    tokens.text.charCodeAt(first) === 32 ? tokens.text.charCodeAt(first + 1) : tokens.text.charCodeAt(first);
  return (
    (code === SLASH || code === AMPERSAND || code === PLUS || code === QUOTE || code === GUILLEMET) &&
    (tokens.starts[at] as number) - first <= 3
  );
}

function lookUp(finding: Finding, from: number, isAlone: boolean): void {
  const { words } = finding;
  prepareWord(words, from);
  const count = letterHashCount(words, from);
  const next = from + 1;
  if (next < words.tokens.count) prepareWord(words, next);
  const nextCount = next < words.tokens.count ? letterHashCount(words, next) : 0;
  for (let a = 0; a < count; a++) {
    const letters = letterHash(words, from, a);
    if (isAlone) addKey(finding, from, singleKey(letters));
    for (let b = 0; b < nextCount; b++) {
      addKey(finding, from, sequenceKey(letters, letterHash(words, next, b)));
    }
  }
}

/** `20 Minuten` or `15min`, but no bare number. */
function beginsName(words: Words, at: number): boolean {
  const { text, ends, gaps } = words.tokens;
  const isMixed = charClass[text.charCodeAt((ends[at] as number) - 1)] !== DIGIT;
  return isMixed || (isCapital(words, at + 1) && gaps[at + 1] !== GAP_OTHER);
}

/** `der dpa`, `(dpa)`: an abbreviation may be written without capitals; three letters where a name may stand. */
function isShortLower(words: Words, at: number): boolean {
  if (lengthOf(words, at) !== 3 || isLinkingHash(wholeHash(words, at))) return false;
  const { starts, text } = words.tokens;
  return (
    text.charCodeAt((starts[at] as number) - 1) === OPENING_BRACKET ||
    (at > 0 && isLinkingHash(wholeHash(words, at - 1)))
  );
}

function lookUpOdd(finding: Finding, everyWord: boolean): void {
  const { words } = finding;
  const { count } = words.tokens;
  for (let at = 0; at < count; at++) {
    if (hasFlag(words, at, NUMBER)) {
      if (beginsName(words, at)) lookUp(finding, at, true);
    } else if (isNamelike(words, at)) {
      if (at + 1 < count && isSigned(words, at + 1)) lookUp(finding, at, false);
    } else if (everyWord || isShortLower(words, at)) lookUp(finding, at, true);
  }
}

/** Names in a run of ideographs were compared by the scanner: only their place is worked out. */
function ideographic(words: Words, at: IdeographicName, head: OutletHead): OutletStretch | null {
  const letters = [...head.text].filter((char) => /\p{L}|\p{N}/u.test(char)).join('');
  const start = at.end - letters.length;
  if (!isNamed(head) || words.tokens.text.slice(start, at.end) !== letters) return null;
  return { name: head.whole(), from: at.from, to: at.from, start, end: at.end, form: 'full' };
}

const isSame = (a: OutletStretch, b: OutletStretch): boolean =>
  a.start === b.start && a.end === b.end && a.name.ref === b.name.ref;

/** Stretches in text order; rivals and overlapping ones too, each entity once for a stretch. */
export function findStretches({ part, scanned }: ScannedPart, dataset: Dataset): OutletStretch[] {
  const { words } = scanned;
  const finding: Finding = { words, dataset, found: [] };
  const { organisations } = scanned;
  for (let i = 0; i < organisations.length; i++) {
    const opening = organisations[i] as Opening;
    if ('key' in opening) addFound(finding, opening.from, foundUnder(opening.key, dataset));
    else {
      const stretch = ideographic(words, opening, outletHead(opening.name, dataset));
      if (stretch) finding.found.push(stretch);
    }
  }
  lookUpOdd(finding, part.where !== 'text' && part.where !== 'title');
  finding.found.push(...writtenAddresses(words, dataset));
  const sorted = finding.found.sort((a, b) => a.start - b.start || b.end - a.end || a.name.ref - b.name.ref);
  return sorted.filter((stretch, i) => i === 0 || !isSame(stretch, sorted[i - 1] as OutletStretch));
}
