/**
 * "The newspaper", "the company": words for a body or outlet led back to the only one of that kind that was named near before them,
 * as pronouns are: in their own sentence so far, else in the nearest one before that names any. Two are none.
 */

import type { Match } from '../model/match.ts';
import { sentenceAt } from './antecedent.ts';
import { isGivenName } from './given-names.ts';
import { IS } from './lexicon.ts';
import { isBareName } from './lone-names.ts';
import { matchOfName } from './matched.ts';
import type { NameIndex } from './name-index.ts';
import { isQuotedName } from './name-kind.ts';
import { stemOf } from './name-stem.ts';
import { isNameToken } from './name-tokens.ts';
import { type Naming, nameSource } from './naming.ts';
import {
  isAny,
  isIn,
  isPlace,
  lowerAt,
  type Phrase,
  pastAny,
  type Reading,
  spanOf,
  textOf,
} from './reading.ts';

/** How many sentences back a name is looked for; an outlet is seldom taken for another kind. */
const REACH = { outlet: 5, agency: 2, body: 2, firm: 2 } as const;

type Wanted = keyof typeof REACH;

interface Named {
  readonly at: Phrase;
  /** False for a name that may be of anything: a rival, and never the one that is meant. */
  readonly isWanted: boolean;
  readonly key: string;
}

function isCapitals(reading: Reading, { from, to }: Phrase): boolean {
  const name = textOf(reading, from, to);
  return name === name.toUpperCase();
}

export class Described {
  private readonly reading: Reading;
  private readonly matches: readonly Match[];
  private readonly names: NameIndex;

  constructor(reading: Reading, matches: readonly Match[], names: NameIndex) {
    this.reading = reading;
    this.matches = matches;
    this.names = names;
  }

  /** Where the only one stands that a source can mean by its words; null for none or several. */
  nearest(naming: Naming, { from: before, to: end }: Phrase): Phrase | null {
    const { reading } = this;
    const noun = end - 1;
    const wanted =
      lowerAt(reading, noun) === naming.noun && !isIn(reading, before, 'own') ? this.wantedBy(noun) : null;
    if (!wanted) return null;
    const own = sentenceAt(reading, before);
    for (let index = own; index >= 0 && index >= own - REACH[wanted]; index--) {
      const { from, to } = reading.sentences[index]!;
      const [first, ...rest] = this.namedIn({ from, to: Math.min(to, before) }, wanted);
      if (!first) continue;
      return first.isWanted && rest.every(({ key }) => key === first.key) ? first.at : null;
    }
    return null;
  }

  private wantedBy(noun: number): Wanted | null {
    const { reading } = this;
    if (isIn(reading, noun, 'firm')) return 'firm';
    const isGeneric = isIn(reading, noun, 'generic');
    if (isGeneric && isAny(reading, noun, IS.body)) return isAgency(reading, noun) ? 'agency' : 'body';
    return isGeneric || isAny(reading, noun, IS.site) ? 'outlet' : null;
  }

  /** All who are named in the range and can be wanted or a rival, by name. */
  private namedIn({ from, to }: Phrase, wanted: Wanted): Named[] {
    const { reading } = this;
    const found: Named[] = [];
    for (let at = from; at < to; at++) {
      if (!isNameToken(reading, at)) continue;
      const run = { from: at, to: at + 1 };
      while (run.to < to && isNameToken(reading, run.to)) run.to++;
      const match = matchOfName(this.matches, spanOf(reading, run));
      const named = match ? this.matched(match, run, wanted) : this.unmatched(run, wanted);
      if (named) found.push(named);
      at = run.to - 1;
      while (match && at + 1 < to && reading.tokens[at + 1]!.start < match.mention.end) at++;
    }
    return found;
  }

  private matched({ kind, id, mention }: Match, at: Phrase, wanted: Wanted): Named | null {
    if (kind === 'person' || isNation(this.reading, at)) return null;
    if (wanted !== 'agency' && (wanted === 'outlet') !== (kind === 'outlet')) return null;
    if (wanted === 'firm' && isAny(this.reading, at.to - 1, IS.bodyName)) return null;
    return { at, isWanted: true, key: id ?? mention.surface };
  }

  private unmatched(run: Phrase, wanted: Wanted): Named | null {
    const { reading, names } = this;
    const { kind, at } = nameSource(reading, run);
    if (!at || at.to > run.to + 1 || isNation(reading, run) || isAny(reading, run.to - 1, IS.person))
      return null;
    const isLone = run.to - run.from === 1;
    const isShort = isLone && isCapitals(reading, run);
    const key = stemOf(reading.lexicon.endings, lowerAt(reading, run.to - 1));
    if (kind === 'outlet') {
      if (isLone && !isShort && !isQuotedName(reading, run)) return null;
      return wanted === 'outlet' || wanted === 'agency' ? { at: run, isWanted: true, key } : null;
    }
    if (wanted === 'outlet') return null;
    if (isShort || isAny(reading, run.to - 1, IS.bodyName)) return { at: run, isWanted: true, key };
    if (wanted === 'agency') return null;
    const before = isAny(reading, run.from - 1, IS.determiner) ? run.from - 2 : run.from - 1;
    if (isPlace(reading, run) || isIn(reading, before, 'locative')) return null;
    const isBare = kind === 'institution' || isBareName(reading, names, run);
    if (isBare && before === run.from - 1) return { at: run, isWanted: true, key };
    const isPerson =
      isGivenName(lowerAt(reading, run.from)) ||
      at.from !== run.from ||
      (isLone && names.full.has(key)) ||
      isAny(reading, run.from - 1, IS.title | IS.person);
    return isPerson ? null : { at: run, isWanted: false, key };
  }
}

function isAgency(reading: Reading, noun: number): boolean {
  return /^ag|^аг/u.test(lowerAt(reading, noun));
}

/** "China", "the United States", "the Swedish". */
function isNation(reading: Reading, name: Phrase): boolean {
  const { from, to } = name;
  const isBody = isAny(reading, to - 1, IS.body) && !isAny(reading, to - 1, IS.plural);
  const isListed = pastAny(reading, from, IS.demonym | IS.bodyName, to) === to;
  return isListed && (to - from === 1 || !isBody) && !isCapitals(reading, name);
}
