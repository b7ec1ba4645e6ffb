/**
 * Names in a script that has spaces but no capitals (Arabic): unlisted words behind an office ("الرئيس جو بايدن"), a body ("حركة
 * فتح") or a verb of saying ("قال بايدن"), with listed adjectives between them ("وزير الخارجية الروسي سيرغي لافروف"); and what a
 * body is for or of ("وزارة | الخارجية الروسية"). What is said of nobody known is left alone.
 */

import { IS } from './lexicon.ts';
import { cueKindAt, isAny, isIn, isKind, isWord, lowerAt, type Reading } from './reading.ts';

/** Longest name in unlisted words, and how far before its last word its office may stand, in tokens. */
const LONGEST = 3;
const TO_OFFICE = 7;

/** Words that may stand between an office and its holder. */
const BETWEEN = IS.title | IS.former | IS.particle | IS.bodyName;

/** Whether the word has the article "ال". */
export function isDefinite(reading: Reading, index: number): boolean {
  // "والمقدسات", but no "والتر"
  return /^(?:ال|وال...)/.test(lowerAt(reading, index));
}

function isCue(reading: Reading, index: number): boolean {
  return !!cueKindAt(reading, index);
}

/** First token of the unlisted words that end at `index`; that of the verb of saying before them ends them too. */
function startOfWords(reading: Reading, index: number): number {
  let first = index;
  while (
    first > 0 &&
    index - first < LONGEST &&
    isNameWord(reading, first - 1) &&
    !isCue(reading, first - 1)
  ) {
    // "وزير المياه | رامي دلشاد": no name begins with an article and goes on without
    if (isParted(reading, first)) break;
    first--;
  }
  return first;
}

/** "الوفاق | مصيب نعيمي", not "عبد الفتاح صلاح": another name begins behind a word with an article. */
export function isParted(reading: Reading, index: number): boolean {
  const apart = isDefinite(reading, index - 1) && !isDefinite(reading, index);
  return apart && !isAny(reading, index - 2, IS.particle);
}

function isNameWord(reading: Reading, index: number): boolean {
  return isWord(reading, index) && (reading.flags[index]! & ~(IS.particle | IS.link)) === 0;
}

/** Nearest token before `from` that may not stand between an office and its holder; -1 where none is near. */
function whatItFollows(reading: Reading, from: number): number {
  let at = from - 1;
  while (at >= 0 && at > from - TO_OFFICE && isWord(reading, at)) {
    const flags = reading.flags[at]!;
    // "وزير المياه الروسي", "المتحدث باسم الحكومة": what an office is for
    const listed = isParted(reading, from) ? flags & ~IS.body : flags;
    const of = at < from - 1 && (flags & IS.joins) !== 0 && isAny(reading, at - 1, IS.person);
    const field = of || (listed === 0 && isDefinite(reading, at));
    if (!field && (flags & BETWEEN) === 0) return at;
    if (!field && flags & (IS.person | IS.body)) return at;
    at--;
  }
  return -1;
}

/** Whether the token can be (part of) a name. */
export function isUncasedName(reading: Reading, index: number): boolean {
  const flags = reading.flags[index]!;
  const { kind, lower } = reading.tokens[index]!;
  if (kind !== 'word' || lower.endsWith('ًا')) return false;
  if (flags & (IS.bodyName | IS.outletName)) return true;
  if (flags & IS.person || isCue(reading, index)) return false;
  const unlisted = isNameWord(reading, index);
  if (!unlisted && !(flags & IS.title)) return false;
  const first = unlisted ? startOfWords(reading, index) : index;
  if (index - first >= LONGEST) return false;
  const at = whatItFollows(reading, first);
  if (at < 0) return false;
  const before = reading.flags[at]!;
  // "وزارة الخارجية", "الجيش المصري", "حزب الأمة", not "المجلس الجديد"
  if (before & IS.body) return !unlisted || (at === first - 1 && !isDefinite(reading, at));
  if (!unlisted) return false;
  if (before & IS.site) return true;
  // "الرئيس السيسي", not "المسؤول المقرب"
  const named = !isDefinite(reading, first) || (at === first - 1 && (before & IS.title) !== 0);
  // "مصدر أمني": behind a noun that is no title and has no article stands its adjective
  const described = at === first - 1 && !isDefinite(reading, at) && (before & IS.title) === 0;
  if (before & IS.person) return named && !described && (before & IS.plural) === 0;
  return at === first - 1 && !isDefinite(reading, first) && isSubject(reading, at, index);
}

/** "قال بايدن | إن": right behind a verb of saying, a name is known by what follows it. */
function isSubject(reading: Reading, verb: number, index: number): boolean {
  if (cueKindAt(reading, verb) !== 'say') return false;
  let end = index + 1;
  while (end < reading.tokens.length && end - verb <= LONGEST && isNameWord(reading, end)) end++;
  if (!isWord(reading, end)) return isKind(reading, end, 'colon quote');
  return isAny(reading, end, IS.that) || isIn(reading, end, 'locative') || isIn(reading, end, 'listener');
}
