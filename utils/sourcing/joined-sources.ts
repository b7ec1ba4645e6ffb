/** Outlets that are one source in the words, and several in fact: "Reuters, AFP and the BBC reported". */

import { IS } from './lexicon.ts';
import { isNameToken, type Phrase } from './name-tokens.ts';
import { isAny, isComma, isIn, isWord, kindAt, lowerAt, type Reading } from './reading.ts';

/** How far before the phrase its list may begin, in tokens. */
const LONGEST = 30;

function isJoint(reading: Reading, index: number): boolean {
  return isComma(reading, index) || (isWord(reading, index) && isIn(reading, index, 'joint'));
}

/** Whether a token can stand in the name of an outlet with its article and quotation marks. */
function isNamePart(reading: Reading, index: number): boolean {
  if (isNameToken(reading, index) || kindAt(reading, index) === 'quote') return true;
  return (
    isAny(reading, index, IS.determiner | IS.site) ||
    (isAny(reading, index, IS.link) && isNameToken(reading, index + 1))
  );
}

/** Where a list that ends in the phrase begins: "Reuters, | AFP and the BBC". */
function startOfList(reading: Reading, { from, to }: Phrase): number {
  let start = from;
  let joined = false;
  for (let at = to - 1; at >= 0 && at > from - LONGEST; at--) {
    if (isJoint(reading, at)) joined ||= isWord(reading, at) || lowerAt(reading, at) === '、';
    else if (!isNamePart(reading, at)) break;
    else if (at < start) start = at;
  }
  return joined ? start : from;
}

/** The parts of the phrase between commas and joining words; one where it joins nothing but names. */
export function partsOfList(reading: Reading, phrase: Phrase): Phrase[] {
  const start = startOfList(reading, phrase);
  const parts: Phrase[] = [];
  let from = start;
  for (let index = start; index <= phrase.to; index++) {
    if (index < phrase.to && !isJoint(reading, index)) {
      if (!isNamePart(reading, index)) return [phrase];
      continue;
    }
    if (index > from) parts.push({ from, to: index });
    from = index + 1;
  }
  return parts.length > 1 ? parts : [phrase];
}
