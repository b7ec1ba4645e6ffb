/** Whether a name is that of a person, a body or an outlet, by the words of the language's lists. */

import { isGivenName } from './given-names.ts';
import { flagsOf, IS } from './lexicon.ts';
import { beginsPerson, isAmpersand } from './name-runs.ts';
import {
  hasAny,
  isAny,
  isCap,
  isPlace,
  isQuotedAt,
  kindAt,
  lowerAt,
  type Phrase,
  type Reading,
  textOf,
} from './reading.ts';

/** «Коммерсантъ»: a name that has quotation marks of its own. */
export function isQuotedName(reading: Reading, run: Phrase): boolean {
  return kindAt(reading, run.from - 1) === 'quote' && isQuotedAt(reading, run.from);
}

function isAcronym(name: string): boolean {
  return !name.includes(' ') && name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
}

/** "Интерфакс-Украина" */
function isOutletBranch(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens[index]!;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (flagsOf(reading.lexicon, lower.slice(0, hyphen)) & IS.outletName) !== 0;
}

/** "Example.org" */
function isHost(reading: Reading, index: number): boolean {
  return /\.[a-z]{2,4}$/.test(lowerAt(reading, index));
}

/** What bears the name at `run`, by its words and those before it in the head of its phrase. */
export function kindOfRun(reading: Reading, run: Phrase, head: Phrase): 'person' | 'institution' | 'outlet' {
  const last = run.to - 1;
  for (let index = run.from; index < last; index++) if (isAmpersand(reading, index)) return 'institution';
  if (hasAny(reading, run, IS.bodyName) && !isAny(reading, head.from - 1, IS.title)) {
    return isAny(reading, last, IS.outletName) ? 'outlet' : 'institution';
  }
  if (isAny(reading, last, IS.outletName) || isHost(reading, last) || isOutletBranch(reading, last))
    return 'outlet';
  // "Facebook said": the firm, and nobody whom a later "she" stands for
  if (run.from === last && isAny(reading, last, IS.platform)) return 'institution';
  if (isAcronym(textOf(reading, run.from, run.to))) return 'institution';
  const quoted = isQuotedName(reading, run);
  const before = quoted ? run.from - 2 : run.from - 1;
  if (before >= head.from && isAny(reading, before, IS.site)) return 'outlet';
  if (quoted) return 'institution';
  // "the watchdog group Clear Water", but "secretary of state Mira Holt"
  const body =
    before >= head.from &&
    !beginsPerson(reading, run.from) &&
    isAny(reading, before, IS.body) &&
    !isCap(reading, before);
  if (body && !isAny(reading, before - 1, IS.joins)) return 'institution';
  if (before === head.from && isAny(reading, before, IS.determiner)) return 'institution';
  // "U.S. Customs", "German Rail", "Elmford Street Poll"
  const ofPeople = isAny(reading, run.from, IS.demonym) && !isAny(reading, last, IS.person);
  const isThing = ofPeople || isAny(reading, last, IS.paper);
  const isNobody = isThing && run.from < last && !isGivenName(lowerAt(reading, run.from));
  if (isNobody || isPlace(reading, run)) return 'institution';
  return 'person';
}
