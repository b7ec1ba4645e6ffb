/**
 * People of China and Taiwan whom the dataset knows in Latin letters alone, in texts of Chinese characters. A name is a surname
 * and one or two characters, and its sound is looked up; since many names sound alike, that is not enough: an office that the
 * person held at the date must stand directly before the name or behind it (`外交部长王毅`, `王毅外长`), and nobody else
 * may fit. Whom a page has named so is found again without the office, where nothing speaks of somebody else.
 */

import type { Dataset, NameRef, Ref, Tenure } from '../../dataset/dataset.ts';
import { isHanSurname } from '../../mentions/han-readings.ts';
import { groupOfWord } from '../../mentions/name-classes.ts';
import { skeletonOfWord } from '../../mentions/skeleton.ts';
import { wordSet } from '../../mentions/word-set.ts';
import type { PartialDate } from '../../model/facts.ts';
import { keyCacheOf, namesUnder } from '../key-cache.ts';
import { yearOf } from '../known-people.ts';
import { pairKey } from '../name-keys.ts';
import { type PreparedName, prepareFound } from '../prepared-name.ts';
import { addFinding, type Finding, type Reading } from '../reading.ts';
import { careerOf } from '../recent-careers.ts';
import { addSpan, createSpans, hasSpanOver, type Span, type Spans } from '../spans.ts';
import { isForeign, isOffice, officesIn, type WrittenOffice } from './offices.ts';
import { type Romanised, romanisedNames } from './romanised.ts';

const countries = new Set(['CN', 'TW', 'HK', 'MO', 'SG']);

const doubleSurnames = wordSet(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 司徒 皇甫 令狐 慕容 端木 范姜 張簡 张简',
);

/** A name in characters that stands beside an office. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly surname: number;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function areHan(text: string, start: number, end: number): boolean {
  if (start < 0 || end > text.length) return false;
  for (let i = start; i < end; i++) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}

function surnameLength(text: string, start: number): number {
  if (doubleSurnames.has(text.slice(start, start + 2))) return 2;
  return isHanSurname(text.charCodeAt(start)) ? 1 : 0;
}

/** Names that may begin at an offset. */
function namesFrom(text: string, start: number): Named[] {
  const surname = surnameLength(text, start);
  if (surname === 0) return [];
  return [1, 2]
    .map((given) => ({ start, end: start + surname + given, surname }))
    .filter(({ end }) => areHan(text, start, end));
}

/** Names that may end at an offset. */
function namesTo(text: string, end: number): Named[] {
  return [2, 3, 4].flatMap((length) => namesFrom(text, end - length).filter((named) => named.end === end));
}

const partOf = (word: string): number => groupOfWord(word) || skeletonOfWord(word);

/** Whether a Latin name is this one: the surname first, whatever joins the syllables. */
function isWritten({ words, isLatin }: PreparedName, { surname, given }: Romanised): boolean {
  if (!isLatin || words[0]?.folded !== surname) return false;
  const rest = words.slice(1);
  return rest.length <= 2 && rest.map(({ folded }) => folded).join('') === given;
}

/** People whose Latin names sound so, with the name of each. */
function peopleCalled(
  text: string,
  { start, end, surname }: Named,
  dataset: Dataset,
): Map<Ref, PreparedName> {
  const out = new Map<Ref, PreparedName>();
  const keys = keyCacheOf(dataset);
  const at = start + surname;
  for (const romanised of romanisedNames(text.slice(start, at), text.slice(at, end))) {
    const names = namesUnder(keys, pairKey(partOf(romanised.surname), partOf(romanised.given)));
    for (let i = 0; i < names.length; i++) {
      const name = prepareFound(names[i] as NameRef, dataset);
      if (!name || out.has(name.ref) || !countries.has(name.country ?? '')) continue;
      if (isWritten(name, romanised)) out.set(name.ref, name);
    }
  }
  return out;
}

/** Years for which an open role of a source may go on. */
const longestOpen = 8;

/** Whether a role is held at the date or within a year of it; one that is over may be called so later. */
function isInTime({ from, to, knownUntil }: Tenure, date: PartialDate | null, isPast: boolean): boolean {
  if (date === null) return true;
  const year = yearOf(date);
  if (from !== null && yearOf(from) > year) return false;
  return isPast || yearOf(to ?? knownUntil) + (to === null ? longestOpen : 1) >= year;
}

interface Setting {
  readonly dataset: Dataset;
  readonly date: PartialDate | null;
  /** Holders that were asked for, by the words of the office and the name. */
  readonly known: Map<string, readonly PreparedName[]>;
}

/** Those of them who held the office. */
function holders(
  text: string,
  named: Named,
  { office, setting }: { readonly office: WrittenOffice; readonly setting: Setting },
): readonly PreparedName[] {
  const words = text.slice(office.start, office.end);
  const { dataset, date, known } = setting;
  const key = `${words} ${text.slice(named.start, named.end)} ${office.isPast}`;
  const before = known.get(key);
  if (before) return before;
  const made = [...peopleCalled(text, named, dataset).values()].filter(({ ref }) =>
    careerOf(ref, dataset).roles.some(
      (role) => isOffice(words, role.office, role.country) && isInTime(role, date, office.isPast),
    ),
  );
  known.set(key, made);
  return made;
}

/** What makes an office behind a name another word: `部长级`, `总理府`. */
const otherWord = /^(?:级|級|台|府|办|辦|夫人|助理|人选|人選|候选|候選|秘书|秘書|发言人|發言人|特使)/;

/** A stretch of text and whom it names. */
interface Found extends Named {
  readonly name: PreparedName;
}

interface Asked {
  readonly text: string;
  readonly office: WrittenOffice;
  readonly setting: Setting;
}

/** The one holder of the office among those whose names these may be, or null. */
function onlyHolder(names: readonly Named[], { text, office, setting }: Asked): Found | null {
  const found = names.flatMap((named) =>
    holders(text, named, { office, setting }).map((name) => ({ ...named, name })),
  );
  const [only] = found;
  return found.length === 1 && only ? only : null;
}

/** Whom an office means: who is named before it, or after it, with those who are listed there: `副总理刘鹤、胡春华`. */
function peopleBeside(asked: Asked): readonly Found[] {
  const { text, office } = asked;
  const gap = text.charAt(office.end) === ' ' ? 1 : 0;
  const isOther = otherWord.test(text.slice(office.end, office.end + 3));
  const before = isOther ? null : onlyHolder(namesTo(text, office.start), asked);
  if (before) return isForeign(text, before.start) ? [] : [before];
  const out: Found[] = [];
  let at = office.end + gap;
  for (;;) {
    const found = onlyHolder(namesFrom(text, at), asked);
    if (!found) return out;
    out.push(found);
    if (!/[、和与與及]/.test(text.charAt(found.end))) return out;
    at = found.end + 1;
  }
}

/** The word of a text that an offset stands in. */
function wordAt({ scanned }: Reading, offset: number): number {
  const { starts, count } = scanned.words.tokens;
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const confidence = 0.92;

/** Stretches of each part on which somebody was found. */
type Taken = ReadonlyMap<Reading, Spans<Span>>;

function takenOf(readings: readonly Reading[]): Taken {
  return new Map(
    readings.map((reading) => {
      const spans = createSpans<Span>();
      for (const finding of reading.findings) addSpan(spans, finding);
      return [reading, spans];
    }),
  );
}

function add(
  { reading, taken }: { readonly reading: Reading; readonly taken: Taken },
  { start, end, name }: { readonly start: number; readonly end: number; readonly name: PreparedName },
  reasons: Finding['reasons'],
): void {
  const spans = taken.get(reading);
  if (!spans || hasSpanOver(spans, { start, end })) return;
  addSpan(spans, { start, end });
  addFinding(reading, {
    from: wordAt(reading, start),
    to: wordAt(reading, end - 1),
    start,
    end,
    refs: [name.ref],
    confidence,
    nameRef: name.name,
    reasons: [{ kind: 'form', form: 'romanised', name: name.text }, ...reasons],
  });
}

/** Callings of somebody who only has the same name, and what stands behind the name of who wrote or took something. */
const otherBefore =
  /(?:记者|記者|教授|医生|醫生|醫師|演员|演員|歌手|教练|教練|球员|球員|选手|選手|律师|律師|导演|導演|作家|老师|老師|学生|學生|工人|农民|農民|司机|老板|董事长|董事長|经理|經理|主编|編輯|编辑|摄影|攝影|通讯员|文|图|圖)[\s:：]?$/;
const otherBehind =
  /^\s?[/／]?\s?(?:摄|攝|文$|报道|報導|编辑|編輯|记者|記者|教授|医生|醫生|老师|老師|同学|同學|律师|律師|饰)/;
/** `李强调`: a surname and a verb. */
const isVerb = /^.(?:强调|強調)/;

/** The places where a name stands again. */
function addAgain(taken: Taken, surface: string, name: PreparedName): void {
  for (const reading of taken.keys()) {
    const { text } = reading.part;
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      const isOther =
        otherBefore.test(text.slice(Math.max(0, start - 5), start)) ||
        otherBehind.test(text.slice(end, end + 5)) ||
        isVerb.test(text.slice(end - 2, end + 1));
      if (!isOther) add({ reading, taken }, { start, end, name }, [{ kind: 'introduced', surface }]);
    }
  }
}

/** Offices of each part, empty for texts without ideographs. */
export function hanOffices(readings: readonly Reading[]): readonly (readonly WrittenOffice[])[] {
  return readings.map(({ part, scanned }) => (scanned.hasIdeographs ? officesIn(part.text) : []));
}

/** Adds the people beside these offices, and where they stand again. */
export function resolveHan(
  readings: readonly Reading[],
  offices: readonly (readonly WrittenOffice[])[],
  setting: Setting,
): void {
  const met = new Map<string, PreparedName | null>();
  const taken = takenOf(readings);
  readings.forEach((reading, index) => {
    const { text } = reading.part;
    const all = (offices[index] ?? []).flatMap((office) =>
      peopleBeside({ text, office, setting }).map((found) => ({ office, found })),
    );
    for (const { office, found } of all) {
      const surface = text.slice(found.start, found.end);
      const known = met.get(surface);
      met.set(surface, known === undefined || known?.ref === found.name.ref ? found.name : null);
      add({ reading, taken }, found, [
        { kind: 'context', by: 'office', words: text.slice(office.start, office.end) },
        { kind: 'only-one' },
      ]);
    }
  });
  for (const [surface, name] of met) if (name) addAgain(taken, surface, name);
}
