/**
 * Names that no full name introduces: initials and a surname (`В.Путин`), or the bare surname of somebody very
 * prominent (`Putin`, `President Obama`). Far more evidence is asked for than of a full name: prominence, the country,
 * an office held at the date, and that nobody else of that surname is on the page.
 */

import type { Ref } from '../dataset/dataset.ts';
import { foldedWord, nameAt } from '../mentions/words.ts';
import { firstWhere } from '../model/first-where.ts';
import type { Reason } from '../model/match.ts';
import { type Doubts, isAmbiguous } from './ambiguous-word.ts';
import { isSurnameInArabic } from './arabic-evidence.ts';
import { type Bearer, findBearers, findNames, type Spot } from './bare-bearers.ts';
import type { Beside } from './context/beside.ts';
import { meaningOf } from './context/lexicon.ts';
import { edgeAfter, edgeBefore, isTitleCase } from './edges.ts';
import { initialsBefore, isBehindGiven } from './initials.ts';
import { isInverted } from './inverted-names.ts';
import { type Known, knownPerson, yearOf } from './known-people.ts';
import { isSyllabic } from './name-customs.ts';
import { addFinding, besideOf, type Finding, isTaken, type Reading } from './reading.ts';
import { careerOf } from './recent-careers.ts';
import { isInFirm, mayStandAlone } from './said-alone.ts';
import type { Candidate } from './scan.ts';
import {
  commonestSurname,
  innerEvidence,
  outerEvidence,
  reasonsFor,
  type Score,
  type Setting,
} from './score-person.ts';

const womansEnding = /(?:ова|ева|ина|овой|евой|иной|ову|еву|ину)$/;

/** Whether a bare surname in Cyrillic may be a woman's form of a man's: then it is told of nobody. */
const isWomans = ({ reading, from, at }: Spot): boolean =>
  from === at && womansEnding.test(foldedWord(reading.scanned.words, at));

/** Whether the person holds an office at the date, has left one within five years, or neither. */
function officeAtDate({ career, dates }: Known, { context: { date } }: Setting): number {
  if (date === null || dates.held > 0) return dates.held;
  const isNear = career.roles.some(
    ({ to, knownUntil }) => Math.abs(yearOf(date) - yearOf(to ?? knownUntil)) <= 5,
  );
  return isNear ? 0 : -2.5;
}

/** From this prominence on even a surname that millions share is told without a title: heads of states and governments. */
const saidAlone = 190;

/** `Park` may be anybody, `President Park` and who leads the country now is not. */
function isSharedByMillions(
  { ref, name }: Bearer,
  { reading, from, at }: Spot,
  { dataset }: Setting,
): boolean {
  if (from < at || !isSyllabic(name.country)) return false;
  const { tokens } = reading.scanned.words;
  if (from > 0 && meaningOf(tokens, from - 1)?.office) return false;
  return dataset.weightOf(ref) < saidAlone || careerOf(ref, dataset).roles.every(({ to }) => to !== null);
}

interface Scored extends Omit<Score, 'outer'> {
  readonly bearer: Bearer;
  /** Doublings of the number of people with the surname. */
  readonly common: number;
}

function scoreBearer(bearer: Bearer, spot: Spot, setting: Setting): Scored {
  const { reading, from, at, index } = spot;
  const beside: Beside = besideOf(reading, setting.context.meanings[index] ?? [], [from, at]);
  const stretch = {
    from,
    to: at,
    start: 0,
    end: 0,
    fit: bearer.fit,
    form: 'surname',
    isReversed: false,
  } as const;
  const candidate = { ...stretch, ref: bearer.ref, name: bearer.nameRef };
  const outer = outerEvidence(candidate, reading.scanned.words, setting.dataset);
  const inner = innerEvidence(candidate, beside, setting);
  const person = knownPerson(bearer.ref, setting);
  const isBare = from === at;
  const isDoubted = !isSurnameInArabic(reading.scanned.words, at, { name: bearer.name, person, inner });
  const isPlaced = inner.country + inner.office + inner.company > 0;
  const logit =
    (isBare && !isPlaced ? -5 : 0) +
    (isDoubted ? -9 : 0) +
    (isSharedByMillions(bearer, spot, setting) ? -6 : 0) +
    (isBare ? (person.weight - 176) / 11 : (person.weight - 95) / 22) +
    1.5 * inner.country +
    (isBare ? -4 : -1.6) * inner.noCountry +
    1.2 * inner.countryBeside +
    3 * inner.office +
    -1 * inner.otherOffice +
    -4 * inner.calling +
    0.6 * inner.company +
    -14 * outer.misfit +
    (isBare ? -0.3 : -0.5) * outer.commonSurname +
    0.6 * setting.context.publicAffairs -
    1 * setting.context.leisure +
    officeAtDate(person, setting) +
    3 * (inner.child > 0 ? -1 : 0);
  const common = bearer.name.isLatin ? outer.commonSurname : commonestSurname(bearer.ref, setting.dataset);
  return { bearer, logit, inner, person, beside, common };
}

const isDoubtful = ({ reading, at, doubts }: Spot): boolean => isAmbiguous(reading.scanned.words, at, doubts);

/** Whether a bare surname is told of one who held the office beside it, or says enough alone. */
function isTold({ reading, at }: Spot, { inner, person, bearer, common }: Scored): boolean {
  const { weight } = person;
  return inner.office > 0 || mayStandAlone(reading.scanned.words, at, { name: bearer.name, weight, common });
}

function isClear({ reading, from, at }: Spot): boolean {
  const { words } = reading.scanned;
  if (
    foldedWord(words, at).length < 3 ||
    edgeAfter(words, at) !== 'clear' ||
    isInverted(words, at) ||
    isInFirm(words, at)
  )
    return false;
  if (from < at) return !isBehindGiven(words, from);
  return edgeBefore(words, from) === 'clear' && !isTitleCase(words, from, at);
}

/** Longest name in words, from its first to this one. */
const reach = 5;

/** Whether the word ends a full name of the person that was not believed: `شارع بشار الأسد`, a street. */
function isInFullName({ reading, at }: Spot, ref: Ref): boolean {
  const { people } = reading.scanned;
  const first = firstWhere(people.length, (i) => (people[i] as Candidate).from >= at - reach);
  for (let i = first; i < people.length && (people[i] as Candidate).from < at; i++) {
    const candidate = people[i] as Candidate;
    if (candidate.ref === ref && candidate.to >= at) return true;
  }
  return false;
}

const certain = 0.85;

function settle(spot: Spot, setting: Setting): Finding | null {
  const names = findNames(spot, setting);
  if (names.length === 0 || !isClear(spot) || isWomans(spot)) return null;
  const scored = findBearers(names, spot, setting).map((bearer) => scoreBearer(bearer, spot, setting));
  const [best, ...rivals] = scored.sort((a, b) => b.logit - a.logit);
  if (!best) return null;
  const sum = scored.reduce((total, { logit }) => total + Math.exp(logit), 1);
  const confidence = Math.exp(best.logit) / sum;
  if (confidence < certain) return null;
  const isBare = spot.from === spot.at;
  if (isBare && (isDoubtful(spot) || !isTold(spot, best))) return null;
  if (isInFullName(spot, best.bearer.ref)) return null;
  const form = isBare ? 'surname' : 'initials';
  const rejected = rivals
    .slice(0, 3)
    .map(
      ({ bearer }) =>
        ({ kind: 'rejected', rival: setting.dataset.idOf(bearer.ref), because: 'prominence' }) as const,
    );
  const name = best.bearer.name.text;
  const { country, company, office } = reasonsFor(best, setting);
  const reasons: Reason[] = [
    { kind: 'form', form, name },
    { kind: 'prominence' },
    ...country,
    ...company,
    ...office,
    ...rejected,
  ];
  const { ref, nameRef } = best.bearer;
  const place = nameAt(spot.reading.scanned.words, spot.from, spot.at);
  return { ...place, refs: [ref], confidence, nameRef: isBare ? null : nameRef, reasons };
}

/** Adds initials with surnames, and bare surnames of the prominent, that nobody on the page has been found for. */
export function resolveBare(readings: readonly Reading[], setting: Setting): void {
  readings.forEach((reading, index) => {
    const doubts: Doubts = new Map();
    const { words, surnames } = reading.scanned;
    for (let i = 0; i < surnames.length; i++) {
      const at = surnames[i] as number;
      if (isTaken(reading, at, at)) continue;
      const from = initialsBefore(words, at);
      const finding = settle({ reading, index, from, at, doubts }, setting);
      if (finding) addFinding(reading, finding);
    }
  });
}
