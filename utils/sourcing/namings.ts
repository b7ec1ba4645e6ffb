/** What the words of attributions call their sources, with what the dataset and the rest of the text know of them. */

import type { Match } from '../model/match.ts';
import type { Bearers } from './bearers.ts';
import type { Said } from './claims.ts';
import { IS } from './lexicon.ts';
import { isLikelySource } from './likely-source.ts';
import { matchOfName } from './matched.ts';
import { type Naming, nameSource } from './naming.ts';
import { isAny, isUpper, lowerAt, type Phrase, type Reading, spanOf } from './reading.ts';

export class Namings {
  private readonly known = new Map<Phrase, Naming>();
  private readonly reading: Reading;
  private readonly matches: readonly Match[];
  private readonly bearers: Bearers;

  constructor(reading: Reading, matches: readonly Match[], bearers: Bearers) {
    this.reading = reading;
    this.matches = matches;
    this.bearers = bearers;
  }

  /** Who the source of an attribution is by its words. */
  of({ source, kind }: Said): Naming {
    const found = this.known.get(source) ?? nameSource(this.reading, source);
    // "dpa/lno": a dateline names its agency, whatever the word
    const isAgency = kind === 'dateline' && found.kind === 'unnamed';
    const naming: Naming = isAgency
      ? { ...found, kind: 'outlet', unnamed: null, at: source }
      : (this.knownBody(found, source) ?? found);
    this.known.set(source, naming);
    return naming;
  }

  /** "das Bundesverfassungsgericht": what its words alone would take for a common noun; null where the dataset knows no body by it. */
  private knownBody(naming: Naming, { from, to }: Phrase): Naming | null {
    if (naming.kind !== 'unnamed' || naming.noun === null) return null;
    let noun = to - 1;
    while (noun >= from && lowerAt(this.reading, noun) !== naming.noun) noun--;
    const match = noun < from ? null : this.matchOf({ from: noun, to: noun + 1 });
    if (!match || match.kind === 'person' || !naming.name.endsWith(match.mention.surface)) return null;
    let first = noun;
    while (first > from && this.reading.tokens[first - 1]!.start >= match.mention.start) first--;
    const { kind, mention } = match;
    return { ...naming, kind, name: mention.surface, unnamed: null, at: { from: first, to: noun + 1 } };
  }

  /** Whether the attribution's words can be those of a source. */
  canBe(said: Said): boolean {
    const naming = this.of(said);
    return isLikelySource(this.reading, said, naming, () => this.isKnown(naming.at));
  }

  /** Whether the text has a full name for a lone one, or the dataset has it. */
  isKnown(at: Phrase | null): boolean {
    return at !== null && (this.bearers.has(at) || this.matchOf(at) !== null);
  }

  /** Whether the words name an outlet, by the dataset or else by their own. */
  isOutlet(name: Phrase): boolean {
    const { kind, at } = nameSource(this.reading, name);
    return at !== null && (this.matchOf(at)?.kind ?? kind) === 'outlet';
  }

  /** Whether each of the parts ends with the name of somebody or of a body. Single words count where one of the names has more or is known. */
  areNames(parts: readonly Phrase[]): boolean {
    const { reading } = this;
    const names = parts.map((part) => {
      const { kind, at, tied } = nameSource(reading, part);
      const isNobody = kind === 'unnamed' || kind === 'pronoun' || tied || at?.to !== part.to;
      // "the Minister of Dams | and Waters", and no "Justice Department"
      const isOffice = at && isAny(reading, at.from, IS.title) && !isAny(reading, at.to - 1, IS.bodyName);
      return isNobody || isOffice ? null : at;
    });
    const last = parts.at(-1)!;
    const whole = this.matchOf(last);
    // "Customs | and Border Protection"
    if (whole && whole.mention.start < reading.tokens[last.from]!.start) return false;
    const isSure = names.some((at) => at !== null && (at.to - at.from > 1 || this.isKnown(at)));
    const isBody = ({ from }: Phrase) => isUpper(reading, from) || isAny(reading, from, IS.bodyName);
    return names.every((at) => at !== null && (isSure || isBody(at)));
  }

  /** Whom the dataset knows by the name. */
  matchOf(at: Phrase): Match | null {
    return matchOfName(this.matches, spanOf(this.reading, at));
  }
}
