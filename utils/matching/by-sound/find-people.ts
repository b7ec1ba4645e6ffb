/**
 * People whom the dataset knows in Latin letters alone, in texts of Chinese characters or Hangul. A name is a surname and one or two
 * characters, and its sound is looked up; since many names sound alike, that is not enough: an office that the person held
 * at the date must stand directly before the name or behind it (`外交部长王毅`, `王毅外长`, `윤석열 전 대통령`), and nobody else may fit. Whom a page
 * has named so is found again without the office, where nothing speaks of somebody else.
 */

import type { Dataset, NameRef, Ref, Tenure } from '../../dataset/dataset.ts';
import { groupOfWord } from '../../mentions/name-classes.ts';
import { skeletonOfWord } from '../../mentions/skeleton.ts';
import type { PartialDate } from '../../model/facts.ts';
import { firstWhere } from '../../model/first-where.ts';
import { keyCacheOf, namesUnder } from '../key-cache.ts';
import { yearOf } from '../known-people.ts';
import { pairKey } from '../name-keys.ts';
import { type PreparedName, prepareFound } from '../prepared-name.ts';
import { addFinding, type Finding, type Reading } from '../reading.ts';
import { careerOf } from '../recent-careers.ts';
import { addSpan, createSpans, hasSpanOver, type Span, type Spans } from '../spans.ts';
import { chineseTable, hanWriting } from './han.ts';
import { hangulTable, hangulWriting } from './hangul.ts';
import type { WrittenOffice } from './office-table.ts';
import type { Spelled, Writing } from './writing.ts';

/** A name in characters that stands beside an office. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly surname: number;
}

/** An office, in the script that it is written in. */
export interface Office extends WrittenOffice {
  readonly writing: Writing;
  readonly words: string;
}

/** Scripts, each made of its table when a text in it is first read. */
const scripts = [
  { letters: /[\u4e00-\u9fff]/, table: chineseTable, make: hanWriting },
  { letters: /[가-힣]/, table: hangulTable, make: hangulWriting },
].map(({ letters, table, make }) => {
  let made: Writing | null = null;
  return (text: string): Writing | null => {
    if (table.value === null || !letters.test(text)) return null;
    made ??= make(table.value);
    return made;
  };
});

/** Scripts that a text is written in, of which the tables are there. */
const writingsOf = (text: string): Writing[] => scripts.flatMap((writingOf) => writingOf(text) ?? []);

/** Names that may begin at an offset. */
function namesFrom(text: string, start: number, writing: Writing): Named[] {
  const surname = start < 0 ? 0 : writing.surnameLength(text, start);
  if (surname === 0) return [];
  return [1, 2]
    .map((given) => ({ start, end: start + surname + given, surname }))
    .filter(({ end }) => writing.isName(text, start, end));
}

/** Names that may end at an offset. */
function namesTo(text: string, end: number, writing: Writing): Named[] {
  return [2, 3, 4].flatMap((length) =>
    namesFrom(text, end - length, writing).filter((named) => named.end === end),
  );
}

const partOf = (word: string): number => groupOfWord(word) || skeletonOfWord(word);

/** Whether a Latin name is this one: the surname first, whatever joins the syllables. */
function isWritten({ words, isLatin }: PreparedName, spelled: Spelled): boolean {
  const [first, ...rest] = words.map(({ folded }) => folded);
  return isLatin && first !== undefined && rest.length <= 2 && spelled.isName(first, rest.join(''));
}

/** People whose Latin names sound so, with the name of each. */
function peopleCalled(
  text: string,
  { start, end, surname }: Named,
  { dataset, writing }: { readonly dataset: Dataset; readonly writing: Writing },
): Map<Ref, PreparedName> {
  const out = new Map<Ref, PreparedName>();
  const keys = keyCacheOf(dataset);
  const at = start + surname;
  const spelled = writing.spell(text.slice(start, at), text.slice(at, end));
  for (const [first, last] of spelled.keys) {
    const names = namesUnder(keys, pairKey(partOf(first), partOf(last)));
    for (let i = 0; i < names.length; i++) {
      const name = prepareFound(names[i] as NameRef, dataset);
      if (!name || out.has(name.ref) || !writing.countries.includes(name.country ?? '')) continue;
      if (isWritten(name, spelled)) out.set(name.ref, name);
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
function holders(named: Named, { text, office, setting }: Asked): readonly PreparedName[] {
  const { dataset, date, known } = setting;
  const { words, writing } = office;
  const key = `${words} ${text.slice(named.start, named.end)} ${office.isPast}`;
  const before = known.get(key);
  if (before) return before;
  const made = [...peopleCalled(text, named, { dataset, writing }).values()].filter(({ ref }) =>
    careerOf(ref, dataset).roles.some(
      (role) =>
        writing.offices.isOffice(words, role.office, role.country) && isInTime(role, date, office.isPast),
    ),
  );
  known.set(key, made);
  return made;
}

/** A stretch of text and whom it names. */
interface Found extends Named {
  readonly name: PreparedName;
}

interface Asked {
  readonly text: string;
  readonly office: Office;
  readonly setting: Setting;
}

/** The one holder of the office among those whose names these may be, or null. */
function onlyHolder(names: readonly Named[], asked: Asked): Found | null {
  const found = names.flatMap((named) => holders(named, asked).map((name) => ({ ...named, name })));
  return found.length === 1 ? (found[0] as Found) : null;
}

/** Whom an office means: who is named before it, or after it, with those who are listed there: `副总理刘鹤、胡春华`. */
function peopleBeside(asked: Asked): readonly Found[] {
  const { text, office } = asked;
  const { writing } = office;
  const isOther = writing.otherWord.test(text.slice(office.end, office.end + 6));
  const gap = writing.gap.exec(text.slice(Math.max(0, office.start - 9), office.start))?.[0].length ?? 0;
  const before = isOther ? null : onlyHolder(namesTo(text, office.start - gap, writing), asked);
  if (before) return writing.offices.isForeign(text, before.start) ? [] : [before];
  const out: Found[] = [];
  let at = office.end + (text.charAt(office.end) === ' ' ? 1 : 0);
  for (;;) {
    const found = onlyHolder(
      namesFrom(text, at, writing).filter(({ end }) => writing.isEnd(text, end)),
      asked,
    );
    if (!found) return out;
    out.push(found);
    if (!/[、和与與及]/.test(text.charAt(found.end))) return out;
    at = found.end + 1;
  }
}

/** The word of a text that an offset stands in. */
function wordAt({ scanned }: Reading, offset: number): number {
  const { starts, count } = scanned.words.tokens;
  return Math.max(0, firstWhere(count, (word) => (starts[word] as number) > offset) - 1);
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

/** Somebody who was found, by the name in this script. */
interface Met {
  readonly name: PreparedName;
  readonly writing: Writing;
}

/** The places where a name stands again. */
function addAgain(taken: Taken, surface: string, { name, writing }: Met): void {
  for (const reading of taken.keys()) {
    const { text } = reading.part;
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      if (
        !writing.isName(text, start, end) ||
        !writing.isEnd(text, end) ||
        writing.otherBefore.test(text.slice(Math.max(0, start - 5), start)) ||
        writing.otherBehind.test(text.slice(end, end + 6))
      )
        continue;
      add({ reading, taken }, { start, end, name }, [{ kind: 'introduced', surface }]);
    }
  }
}

/** Offices of each part, empty for texts without ideographs. */
export const officesByPart = (readings: readonly Reading[]): readonly (readonly Office[])[] =>
  readings.map(({ part: { text }, scanned }) =>
    (scanned.hasIdeographs ? writingsOf(text) : []).flatMap((writing) =>
      writing.offices
        .officesIn(text)
        .map((office) => ({ ...office, writing, words: text.slice(office.start, office.end) })),
    ),
  );

/** Adds the people beside these offices, and where they stand again. */
export function resolveBySound(
  readings: readonly Reading[],
  offices: readonly (readonly Office[])[],
  setting: Setting,
): void {
  const met = new Map<string, Met | null>();
  const taken = takenOf(readings);
  readings.forEach((reading, index) => {
    const { text } = reading.part;
    const all = (offices[index] ?? []).flatMap((office) =>
      peopleBeside({ text, office, setting }).map((found) => ({ office, found })),
    );
    for (const { office, found } of all) {
      const { start, end, name } = found;
      const { words, writing } = office;
      const surface = text.slice(start, end);
      const known = met.get(surface);
      met.set(surface, known === undefined || known?.name.ref === name.ref ? { name, writing } : null);
      add({ reading, taken }, found, [{ kind: 'context', by: 'office', words }, { kind: 'only-one' }]);
    }
  });
  for (const [surface, one] of met) if (one) addAgain(taken, surface, one);
}
