/** Words that look like a name and are an office: of somebody whom they do not name. */

import { isGivenName } from './given-names.ts';
import { IS } from './lexicon.ts';
import { kindOfRun } from './name-kind.ts';
import { afterTitles } from './name-runs.ts';
import { isOffice } from './name-tokens.ts';
import {
  isAny,
  isCap,
  isIn,
  isOwning,
  isPlainWord,
  isUpper,
  isWritten,
  lowerAt,
  type Phrase,
  type Reading,
} from './reading.ts';

/** "one bank CEO": an office of initials is no name. */
function isOfInitials(reading: Reading, run: Phrase, head: Phrase): boolean {
  const { from, to } = run;
  return to - from === 1 && from > head.from && isAny(reading, from, IS.person) && isUpper(reading, from);
}

const BODY = IS.body | IS.site | IS.bodyName | IS.outletName | IS.plural;

/** "the | Prime Minister", "сказал | Президент": an office in capitals names nobody either. */
export function isBareOffice(reading: Reading, run: Phrase, head: Phrase): boolean {
  const { writing, endings } = reading.lexicon;
  if (writing !== 'capitals') return false;
  if (isOfInitials(reading, run, head)) return true;
  const last = run.to - 1;
  if (!isAny(reading, last, IS.person) || !isAny(reading, last, IS.title)) return false;
  for (let index = run.from; index < run.to; index++)
    if (isAny(reading, index, BODY) || isGivenName(lowerAt(reading, index))) return false;
  const articles = endings.length === 0;
  return articles ? isAny(reading, run.from - 1, IS.determiner) : run.from === last;
}

/** "سفير إسرائيل": where no capital tells, an office before a body's name is not that body; a voice of it is. */
export function isOfficeOf(reading: Reading, head: Phrase, run: Phrase): boolean {
  if (!isWritten(reading, 'uncased') || kindOfRun(reading, run, head) !== 'institution') return false;
  const first = isAny(reading, head.from, IS.person) && !afterTitles(reading, run);
  return first && !isIn(reading, head.from, 'voice');
}

/** "the president of the Elmford Board, | Mira Holt": index of the office that begins the phrase before a full name; -1 for none. */
export function officeOf(reading: Reading, head: Phrase, { from, to }: Phrase): number {
  let at = head.from;
  while (isAny(reading, at, IS.determiner | IS.demonym) && !isAny(reading, at, IS.person)) at++;
  if (!isOffice(reading, at) || !isAny(reading, at + 1, IS.joins) || to - from < 2) return -1;
  // "the mayor of Elmford, New Jersey"
  const isName = isGivenName(lowerAt(reading, from)) || isCap(reading, at);
  return isName ? at : -1;
}

/** A phrase before a comma, and the name in what follows it. */
interface Described {
  readonly head: Phrase;
  readonly noun: number;
  /** Whether its noun is a listed one that is no name. */
  readonly plain: boolean;
}

interface Appended {
  readonly part: Phrase;
  readonly name: Phrase;
}

/** "the mayor, | Mira Holt", "the assailant, | Arne Lind", "Roe's host, | actress Mira Holt": who it is that a phrase describes. */
export function isHolder(
  reading: Reading,
  { head, noun, plain }: Described,
  { part, name }: Appended,
): boolean {
  for (let at = part.from; at < name.from; at++)
    if (!isAny(reading, at, IS.person) || isCap(reading, at)) return false;
  if (plain) return isOffice(reading, noun);
  // a noun that no list knows: only a full name says that it is somebody
  const described = isPlainWord(reading, head.to - 1) && isDescribed(reading, head);
  return described && name.to - name.from > 1 && kindOfRun(reading, name, part) === 'person';
}

/** "the assailant", "Roe's host" */
function isDescribed(reading: Reading, head: Phrase): boolean {
  return isAny(reading, head.from, IS.definite) || isOwning(reading, head.to - 2);
}
