/** Words that look like a name and are an office: of somebody whom they do not name. */

import { isUpper } from './dateline.ts';
import { IS } from './lexicon.ts';
import { kindOfRun } from './name-kind.ts';
import { afterTitles } from './name-runs.ts';
import type { Phrase } from './name-tokens.ts';
import { isAny, type Reading } from './reading.ts';

/** "one bank CEO": an office of initials is no name. */
export function isBareOffice(reading: Reading, run: Phrase, head: Phrase): boolean {
  if (reading.lexicon.writing !== 'capitals' || run.to - run.from > 1 || run.from === head.from) return false;
  return isAny(reading, run.from, IS.person) && isUpper(reading, run.from);
}

/** "سفير إسرائيل": where no capital tells, an office before a body's name is not that body; a voice of it is. */
export function isOfficeOf(reading: Reading, head: Phrase, run: Phrase): boolean {
  if (reading.lexicon.writing !== 'uncased' || kindOfRun(reading, run, head) !== 'institution') return false;
  const first = isAny(reading, head.from, IS.person) && !afterTitles(reading, run);
  return first && !reading.lexicon.sets.voice.has(reading.tokens[head.from]!.lower);
}
