/**
 * Nouns and what they are of, where only a case joins them: "аналитики Сбербанка" are not Sberbank, "жители Самары" no Mr. Samara, and
 * "глава МИД" is not the ministry. A voice ("представитель МИД") speaks for its body, and counts as that.
 */

import { isGivenName } from './given-names.ts';
import { IS, NOUN } from './lexicon.ts';
import { kindOfRun } from './name-kind.ts';
import { afterTitles } from './name-runs.ts';
import { isNameToken, isOffice } from './name-tokens.ts';
import { isAny, isIn, isUnlisted, isWord, lowerAt, type Phrase, type Reading, textOf } from './reading.ts';

/** Whether the language joins a noun to a name behind it by the case of the name. */
export function hasCases({ lexicon }: Reading): boolean {
  return ['ru', 'uk', 'pl'].includes(lexicon.lang);
}

/** "Иванов | и Петров": several who bear the plural noun before them. */
function isList(reading: Reading, { to }: Phrase): boolean {
  return isIn(reading, to, 'joint') && isNameToken(reading, to + 1);
}

/** Index of the first noun of the head, where it stands before the name and that only says more of it; -1 for none. */
export function genitiveNoun(reading: Reading, head: Phrase, run: Phrase): number {
  if (!hasCases(reading) || afterTitles(reading, run) || holderIn(reading, head, run)) return -1;
  let noun = head.from;
  while (noun < run.from && !isAny(reading, noun, NOUN)) noun++;
  if (noun >= run.from || !isAny(reading, noun, IS.person | IS.group) || isAny(reading, noun, IS.body))
    return -1;
  // "пресс-секретарь | президента России" speaks for somebody, "представитель МИД" for a body
  const voice = isIn(reading, noun, 'voice');
  if (voice && !isAny(reading, noun + 1, IS.person)) return -1;
  if (kindOfRun(reading, run, head) !== 'person') return noun;
  // "Глава | Кубы"
  if (run.to === run.from + 1 && /(?:ы|ии|ії)$/.test(lowerAt(reading, run.from))) return noun;
  return isAny(reading, noun, IS.plural) && !isList(reading, run) ? noun : -1;
}

/** "гендиректор ДТЕК | Мира Холт", "Stork Tour | Мира Холт", "Олигарх | Мира Холт": what stands before a first name is no part of it. */
function isApart(reading: Reading, from: number, first: number): boolean {
  const before = first - 1;
  if (before < from) return false;
  const word = textOf(reading, before, first);
  // a capital that the sentence gives
  if (before === from && !isWord(reading, from - 1)) return !reading.capitals.has(lowerAt(reading, from));
  return (
    /^\p{Lu}{2,}$/u.test(word) || /[a-z]/i.test(word) !== /[a-z]/i.test(textOf(reading, first, first + 1))
  );
}

/** "председатель совета | Мартин Холт": from a first name on, the holder behind what an office is of; null without an office. */
export function holderIn(reading: Reading, head: Phrase, run: Phrase): Phrase | null {
  if (!hasCases(reading)) return null;
  let office = run.from - 1;
  while (office >= head.from && !isOffice(reading, office)) office--;
  let { from } = run;
  while (from < run.to && !isGivenName(lowerAt(reading, from))) from++;
  const isHolder = office >= head.from || isApart(reading, run.from, from);
  return isHolder && from < run.to - 1 ? { from, to: run.to } : null;
}

const ADJECTIVE = /(?:ого|ої|ой|iego|iej)$/;

/** "Национальной | компании": whether the word of a name can be an adjective of what follows. */
export function isAdjectiveOfName(reading: Reading, index: number): boolean {
  return hasCases(reading) && ADJECTIVE.test(lowerAt(reading, index));
}

/** "Association | des constructeurs d'automobiles": in Romance languages, the words in lower case that a body's name goes on with. */
export function endOfBody(reading: Reading, run: Phrase, to: number): number {
  const { lang } = reading.lexicon;
  if (!['fr', 'es', 'pt', 'it'].includes(lang) || !isAny(reading, run.to - 1, IS.body)) return run.to;
  let at = run.to;
  // "Centre | national d'études"
  if (isUnlisted(reading, at)) at++;
  if (!isAny(reading, at, IS.joins) || !lowerAt(reading, at).startsWith('d')) return run.to;
  while (at < to && isWord(reading, at) && !isAny(reading, at, IS.who | IS.verb | IS.time)) at++;
  return Math.max(run.to, Math.min(at, to));
}

/** End of the words that go on with an adjective of a name ("Национальной | акционерной компании"); the name's own end where none do. */
export function endOfAdjective(reading: Reading, run: Phrase, to: number): number {
  if (!isAdjectiveOfName(reading, run.to - 1)) return run.to;
  let end = run.to;
  while (end < to && isWord(reading, end) && (reading.flags[end]! & ~(IS.body | IS.bodyName)) === 0) end++;
  return end;
}
