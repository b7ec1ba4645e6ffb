/**
 * Later mentions: a bare surname, or initials and a surname, belongs to the person whom the texts of the page name in
 * full. Where two people of the page share it, it belongs to neither; so too where somebody whom the dataset does not
 * know is named with it (`Sarah Scott`). Where a capital word before it need not be a name (`Победа Путина`), only what
 * follows is in doubt.
 */

import type { Career, Dataset, Ref } from '../dataset/dataset.ts';
import { isLatin } from '../mentions/fold.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { GAP_HYPHEN, GAP_OTHER, GAP_SPACE } from '../mentions/tokens.ts';
import { isNamelike } from '../mentions/word-shape.ts';
import { foldedWord, isParticleWord, nameAt, type Words } from '../mentions/words.ts';
import type { Reason } from '../model/match.ts';
import { isFromArabic, isLaterInArabic } from './arabic-evidence.ts';
import { isBeforeAnother } from './before-another.ts';
import { calledBy, isVietnameseTitle, mayCall } from './called-by.ts';
import { type Edge, edgeAfter, edgeBefore, isMore, isTitleCase } from './edges.ts';
import { isInitialOf } from './fit-person.ts';
import { fitWord, textWord } from './fit-word.ts';
import { isBehindNoun, isGenitiveOf } from './genitive.ts';
import { initialsBefore, isBehindGiven } from './initials.ts';
import { isBehindSurname } from './inverted-names.ts';
import { isPartedSyllable, isSurnameFirst } from './name-customs.ts';
import { type PreparedName, prepareName } from './prepared-name.ts';
import { addFinding, type Finding, isTaken, type Reading } from './reading.ts';
import { careerOf } from './recent-careers.ts';
import { holdsOffice, isCalledByGivenName, suitsOffice, suitsTitle } from './suits-title.ts';
import { bearersOf, indexSurnames, type SurnameIndices } from './surname-index.ts';

/** A person of the page and the words that may stand for them alone. */
interface Introduced {
  readonly ref: Ref;
  readonly name: PreparedName;
  readonly surnames: readonly NameWord[];
  readonly given: NameWord | null;
  /** The given name, where people of the country are called by it. */
  readonly called: NameWord | null;
  readonly career: () => Career;
  readonly surface: string;
  readonly confidence: number;
  /** Where the texts first name the person in full. */
  readonly since: number;
}

/** More words than a part has. */
const longestPart = 2 ** 32;

/** A place in all parts, in reading order. */
const placeOf = (part: number, word: number): number => part * longestPart + word;

const isAmong = (surnames: readonly NameWord[], word: NameWord): boolean =>
  surnames.some(({ folded }) => folded === word.folded);

function introduce(readings: readonly Reading[], dataset: Dataset): Introduced[] {
  const out = new Map<Ref, Introduced>();
  readings.forEach(({ findings, part }, index) => {
    for (const { refs, nameRef, from, start, end, confidence } of findings) {
      const [ref, other] = refs;
      if (ref === undefined || other !== undefined || nameRef === null) continue;
      const since = placeOf(index, from);
      const known = out.get(ref);
      if (known) {
        if (since < known.since) out.set(ref, { ...known, since });
        continue;
      }
      const name = prepareName(nameRef, dataset);
      const called = calledBy(name.words, name.country);
      const surnames = called ? [...name.surnames, called] : name.surnames;
      const given = name.words.find((word) => !isAmong(name.surnames, word)) ?? null;
      const career = (): Career => careerOf(ref, dataset);
      const surface = part.text.slice(start, end);
      out.set(ref, { ref, name, surnames, given, called, career, surface, confidence, since });
    }
  });
  return [...out.values()];
}

/** A part and its number. */
interface Numbered {
  readonly reading: Reading;
  readonly part: number;
}

/**
 * Whose a surname is: this person's, as far as the words beside it tell; `another`'s, by the given name beside it, so that the surname is not this
 * person's alone; `open`, where the word before it may be no name at all; or it is the `given` name of somebody (`Frank Blake`, after Barney
 * Frank), which says nothing of the surname.
 */
type Whose = 'own' | 'another' | 'open' | 'given';

interface Later {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  /** Its place among all words of the page, by its last one. */
  readonly at: number;
  readonly person: Introduced;
  readonly whose: Whose;
  /** Behind an office of this person: `Vice President Biden`, where Hunter Biden is named too. */
  readonly isCalled: boolean;
}

function fits(words: Words, at: number, person: Introduced): boolean {
  const text = textWord(words, at, true);
  if (isFromArabic(words, at, person.name.isLatin) && !isLaterInArabic(words, at)) return false;
  const least = isSurnameFirst(person.name.country) && isLatin(text.forms[0] as string) ? 0.97 : 0.8;
  return person.surnames.some((surname) => {
    const fit = fitWord(text, person.name, surname)?.fit ?? 0;
    return surname === person.called
      ? fit >= 0.97 && mayCall(words, at, person.name.country, person.surface)
      : fit >= least;
  });
}

/** End of a surname of several words (`Peña Nieto`, `Strauss-Kahn`). */
function lastOf(words: Words, at: number, person: Introduced): number {
  let to = at;
  const { gaps, count } = words.tokens;
  while (
    to + 1 < count &&
    (gaps[to + 1] === GAP_HYPHEN || gaps[to + 1] === GAP_SPACE) &&
    isNamelike(words, to + 1)
  ) {
    if (!fits(words, to + 1, person)) break;
    to++;
  }
  return to;
}

/** `anti-Trump`, `the Clinton-Kaine ticket`: nobody's mention, and nobody else's name. */
const isPrefixed = (words: Words, at: number): boolean => words.tokens.gaps[at] === GAP_HYPHEN;

/** Whether the word before the surname is a particle of this person's name: `de Villepin`, not `as Obama`. */
function hasParticle(words: Words, at: number, { name }: Introduced): boolean {
  if (at === 0 || words.tokens.gaps[at] === GAP_OTHER || !isParticleWord(words, at - 1)) return false;
  const folded = foldedWord(words, at - 1);
  const isOneScript = isLatin(folded) === name.isLatin;
  return name.words.some((word) => word.particle && (!isOneScript || word.folded === folded));
}

/** First word of a surname with its particles: `von der Leyen`. */
function startOf(words: Words, at: number, person: Introduced): number {
  let start = at;
  for (const { particle } of person.name.words) if (particle && hasParticle(words, start, person)) start--;
  return start;
}

/** Whether this person's own given name stands before: the full name again, which said too little there, and nobody else. */
function hasOwnGiven(words: Words, start: number, { name, given }: Introduced): boolean {
  if (given === null || start === 0 || words.tokens.gaps[start] !== GAP_SPACE) return false;
  return (
    edgeBefore(words, start - 1) === 'clear' &&
    fitWord(textWord(words, start - 1, false), name, given) !== null
  );
}

function whoseByInitials(words: Words, from: number, { name, given }: Introduced): Whose {
  const isOwn = given !== null && isInitialOf(foldedWord(words, from), name, given);
  return isOwn && !isBehindGiven(words, from) ? 'own' : 'another';
}

/** Whether the word before a bare surname may stand before this person. */
function isCalledSo(words: Words, start: number, { name, given, career }: Introduced): boolean {
  const title = start > 0 ? foldedWord(words, start - 1) : '';
  if (!suitsTitle(title, given) || !suitsOffice(words, start, career)) return false;
  const own = foldedWord(words, start);
  return !isCalledByGivenName(title, own) || name.words[0]?.folded === own;
}

/** A surname from the particle before it to its last word, and what stands behind it. */
interface Written {
  readonly start: number;
  readonly to: number;
  readonly after: Edge;
}

function whoseByEdges(words: Words, { start, to, after }: Written, person: Introduced): Whose | null {
  if (isPrefixed(words, start) || !isCalledSo(words, start, person)) return null;
  const { country } = person.name;
  const isNoun =
    isVietnameseTitle(words, start, country) ||
    (isGenitiveOf(words, to, person.surnames) && isBehindNoun(words, start));
  const edge = edgeBefore(words, start);
  const before = edge === 'beside' && isNoun ? 'clear' : edge;
  if (before === 'thing' || isTitleCase(words, start, to))
    return before === 'clear' && after === 'clear' ? 'own' : null;
  if (isMore(after)) return isMore(before) || person.called || isSurnameFirst(country) ? 'another' : 'given';
  if (!isMore(before)) return 'own';
  if (hasOwnGiven(words, start, person)) return null;
  return before === 'beside' ? 'open' : 'another';
}

/** What stands behind a surname that ends with word `to`. */
function edgeOf(words: Words, to: number, { surnames }: Introduced): Edge {
  const edge = edgeAfter(words, to);
  const isApart = isBeforeAnother(words, to) || (edge === 'longer' && isGenitiveOf(words, to, surnames));
  return isApart ? 'clear' : edge;
}

function laterAt({ reading, part }: Numbered, at: number, person: Introduced): Later | null {
  const { words } = reading.scanned;
  if (foldedWord(words, at).length < 2 || !fits(words, at, person)) return null;
  if (isPartedSyllable(words, at, person.name.country) || isBehindSurname(words, at)) return null;
  const to = lastOf(words, at, person);
  const after = edgeOf(words, to, person);
  if (after === 'thing') return null;
  const start = hasParticle(words, at, person) ? at - 1 : at;
  const initials = initialsBefore(words, start);
  const isBare = initials === start;
  const whose = isBare
    ? whoseByEdges(words, { start, to, after }, person)
    : whoseByInitials(words, initials, person);
  if (whose === null) return null;
  const isCalled = holdsOffice(words, start, person.career);
  const from = isBare ? startOf(words, start, person) : initials;
  return { reading, from, to, at: placeOf(part, to), person, whose, isCalled };
}

function findLater(numbered: Numbered, indices: SurnameIndices<Introduced>, out: Later[]): void {
  const { reading } = numbered;
  const { words } = reading.scanned;
  for (let at = 0; at < words.tokens.count; at++) {
    if (!isNamelike(words, at)) continue;
    const bearers = bearersOf(words, at, indices);
    if (bearers === null || isTaken(reading, at, at)) continue;
    let last = at;
    for (const person of bearers) {
      const later = laterAt(numbered, at, person);
      if (later === null) continue;
      out.push(later);
      last = Math.max(last, later.to);
    }
    at = last;
  }
}

function findingOf({ reading, from, to, person }: Later): Finding {
  const reasons: Reason[] = [
    { kind: 'form', form: from === to ? 'surname' : 'initials', name: person.name.text },
    { kind: 'introduced', surface: person.surface },
  ];
  const confidence = Math.min(0.97, person.confidence);
  const place = nameAt(reading.scanned.words, from, to);
  return { ...place, refs: [person.ref], confidence, nameRef: null, reasons };
}

/** From where on each surname may be another's too (`Sarah Scott`): from the first word on where it surely is. */
function placesShared(later: readonly Later[]): Map<Ref, number> {
  const out = new Map<Ref, number>();
  for (const { whose, person, at } of later) {
    if (whose === 'own' || whose === 'given') continue;
    const from = whose === 'open' ? at : 0;
    out.set(person.ref, Math.min(from, out.get(person.ref) ?? from));
  }
  return out;
}

/** The one person whom each word may stand for, by its place; null for several. */
function claimants(later: readonly Later[]): Map<number, Ref | null> {
  const out = new Map<number, Ref | null>();
  const called = new Set(later.filter(({ isCalled }) => isCalled).map(({ at }) => at));
  for (const { at, person, isCalled } of later) {
    const known = out.get(at);
    if (!isCalled && called.has(at)) continue;
    if (known === undefined) out.set(at, person.ref);
    else if (known !== person.ref) out.set(at, null);
  }
  return out;
}

/** Adds the later mentions of everybody that was found by a full name. */
export function resolveSurnames(readings: readonly Reading[], dataset: Dataset): void {
  const people = introduce(readings, dataset);
  if (people.length === 0) return;
  const indices = indexSurnames(people);
  const later: Later[] = [];
  readings.forEach((reading, part) => {
    findLater({ reading, part }, indices, later);
  });
  const shared = placesShared(later);
  const rivals = claimants(later);
  for (const each of later) {
    const { reading, from, to, person, at, whose, isCalled } = each;
    const since = isCalled ? undefined : shared.get(person.ref);
    if (whose !== 'own' || rivals.get(at) !== person.ref) continue;
    if (since !== undefined && (at >= since || person.since > at)) continue;
    if (!isTaken(reading, from, to)) addFinding(reading, findingOf(each));
  }
}
