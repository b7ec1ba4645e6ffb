/**
 * The register of speakers of one text: every naming is led back to somebody already known where the words
 * allow it: "he" to the last person who spoke, "Nuryshev" to Shakhrat Nuryshev, "the ambassador" to Zhang
 * Xiao, "the ministry" to the Kazakh Foreign Ministry. Nothing is guessed across kinds, and an unnamed source
 * is never given a name that the text does not put beside it.
 */

import type { Sex } from '../mentions/first-names.ts';
import type { EntityId } from '../model/facts.ts';
import type { Match, Speaker } from '../model/match.ts';
import { affiliationIn } from './affiliation.ts';
import type { Led } from './anaphors.ts';
import { type Subject, subjectsBefore } from './antecedent.ts';
import { Bearers } from './bearers.ts';
import type { Said } from './claims.ts';
import { Described } from './described.ts';
import { sexOfName } from './english-persons.ts';
import { governmentOf } from './government.ts';
import { IS } from './lexicon.ts';
import { isBareName, isLikelyBody, tellsOfPerson } from './lone-names.ts';
import { sortMatches } from './matched.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { isPlainer, stemName } from './name-stem.ts';
import { IMPLIED, type Naming, nameSource } from './naming.ts';
import { Namings } from './namings.ts';
import { paperIn, papersOf } from './papers.ts';
import { isAny, isOwning, isWritten, lowerAt, type Phrase, type Reading, spanOf } from './reading.ts';
import { bodyKey, lastWord, shortFormOf } from './speaker-keys.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Known {
  readonly speaker: Writable<Speaker>;
  gender: Sex | null;
  /** A lone name that nothing beside it and no full name says to be a person's. */
  isBare: boolean;
  /** Token after the words that last named it as a source. */
  last: number;
}

const UNKNOWN = { id: null, description: null, unnamed: null, named: null, answersTo: null } as const;

export class Speakers {
  private readonly known: Known[] = [];
  private readonly byId = new Map<EntityId, number>();
  private readonly byName = new Map<string, number>();
  private readonly byNoun = new Map<string, number>();
  private recent: number[] = [];
  readonly namings: Namings;
  private readonly reading: Reading;
  private readonly matches: readonly Match[];
  private readonly names: NameIndex;
  private readonly bearers: Bearers;
  private readonly described: Described;
  /** The only one near whom a pronoun can stand for, by its token. */
  private readonly led: ReadonlyMap<number, Phrase>;

  constructor(reading: Reading, matches: readonly Match[], led: readonly Led[]) {
    this.reading = reading;
    this.matches = sortMatches(matches);
    this.names = indexNames(reading);
    this.bearers = new Bearers(reading, this.names);
    this.namings = new Namings(reading, this.matches, this.bearers);
    this.described = new Described(reading, this.matches, this.names);
    this.led = new Map(led.map(({ at, actor }) => [at, actor]));
  }

  all(): Speaker[] {
    const { lexicon } = this.reading;
    for (const one of this.known) if (isLikelyBody(one, lexicon)) one.speaker.kind = 'institution';
    const speakers = this.known.map((one) => one.speaker);
    const { executive } = lexicon.sets;
    for (const speaker of speakers) speaker.answersTo ??= governmentOf(speaker, speakers, executive);
    return speakers;
  }

  /** Index of the speaker of an attribution, registering a new one where needed; null for a pronoun that stands for nobody known. */
  of(said: Said): number | null {
    const { source, kind, content, cue } = said;
    const naming = kind === 'implied' ? IMPLIED : this.namings.of(said);
    const paper = kind === 'published' && naming.kind === 'unnamed' ? paperIn(this.reading, content) : null;
    const index =
      naming.kind === 'pronoun'
        ? this.byPronoun(naming, source)
        : paper
          ? this.byPaper(paper, naming)
          : this.byNaming(naming, source, kind === 'dateline');
    if (index === null) return null;
    for (const paper of papersOf(this.reading, cue)) this.byNoun.set(paper, index);
    if (content && tellsOfPerson(this.reading, content)) this.known[index]!.isBare = false;
    this.known[index]!.last = Math.max(source.to, cue?.to ?? 0);
    this.recent = [index, ...this.recent.filter((other) => other !== index)].slice(0, 8);
    return index;
  }

  /** Index of the outlet of this name, which has not spoken itself. */
  ofOutlet(name: Phrase): number {
    return this.byNaming(nameSource(this.reading, name), name);
  }

  /** A text and the unnamed place that it was published on are one source. */
  private byPaper(paper: string, naming: Naming): number {
    const index = this.byNoun.get(paper) ?? this.byNaming(naming, naming.at ?? { from: 0, to: 0 });
    const { speaker } = this.known[index]!;
    if (speaker.kind === 'unnamed' && speaker.name !== naming.name) speaker.description ??= naming.name;
    if (speaker.kind === 'unnamed' && naming.unnamed === 'outlet') speaker.unnamed = 'outlet';
    this.byNoun.set(paper, index);
    return index;
  }

  private add(speaker: Speaker, isBare = false): number {
    const gender = speaker.kind === 'person' ? sexOfName(speaker.name) : null;
    this.known.push({ speaker, gender, isBare, last: 0 });
    return this.known.length - 1;
  }

  /** The nearest that the pronoun fits: who spoke last, or whom a sentence after that is about. */
  private byPronoun(naming: Naming, source: Phrase): number | null {
    const wanted = naming.pronoun === 'he' || naming.pronoun === 'she' ? naming.pronoun : null;
    const spoke = this.recent.find((index) => this.fits(this.known[index]!, naming.pronoun, wanted));
    const after = spoke === undefined ? 0 : this.known[spoke]!.last;
    const about = wanted && this.aboutWhom(subjectsBefore(this.reading, source.from, after), wanted);
    const found = about ?? spoke ?? this.ledTo(source);
    if (found === null) return null;
    if (wanted) this.known[found]!.gender = wanted;
    return found;
  }

  /** Index of the only person near that a pronoun can stand for; null where there are none or several. */
  private ledTo(source: Phrase): number | null {
    const at = this.led.get(source.from);
    const naming = at && nameSource(this.reading, at);
    if (!at || naming?.kind !== 'person') return null;
    return at.to - at.from > 1 || this.namings.isKnown(naming.at) ? this.byNaming(naming, at) : null;
  }

  private fits({ speaker, gender }: Known, pronoun: Naming['pronoun'], wanted: 'he' | 'she' | null): boolean {
    if (pronoun === 'who') return speaker.kind !== 'outlet' && speaker.unnamed !== 'document';
    const isPerson = speaker.kind === 'person' || speaker.unnamed === 'anonymous';
    return wanted ? isPerson && (gender === null || gender === wanted) : !isPerson;
  }

  /** Index of the first of the subjects who can be of this sex; null for none. */
  private aboutWhom(subjects: readonly Subject[], wanted: Sex): number | null {
    for (const { naming, at } of subjects) {
      const lone = naming.at!.to - naming.at!.from === 1;
      const sex = sexOfName(this.bearers.fullest(naming, false).name);
      if ((lone && !this.namings.isKnown(naming.at)) || (sex ?? wanted) !== wanted) continue;
      const index = this.byNaming(naming, at);
      if ((this.known[index]!.gender ?? wanted) === wanted) return index;
    }
    return null;
  }

  private addUnnamed({ name, description, unnamed }: Naming): number {
    return this.add({ ...UNKNOWN, kind: 'unnamed', name, description, unnamed: unnamed ?? 'anonymous' });
  }

  /** "a spokeswoman for Gridline": known by whose voice or office it is. */
  private addTied({ kind, name, at }: Naming, source: Phrase): number {
    return this.add({
      ...UNKNOWN,
      kind: kind as Speaker['kind'],
      name,
      named: spanOf(this.reading, at ?? source),
      answersTo: affiliationIn(this.reading, { phrase: source, name: null }, this.matches),
    });
  }

  private byNaming(naming: Naming, source: Phrase, isAgency = false): number {
    const match = naming.at && this.namings.matchOf(naming.at);
    if (naming.kind === 'unnamed' || naming.tied) return this.byWords(naming, source);
    // "Rest | of World": what the dataset knows goes on
    const whole = match && match.kind !== 'person' && match.mention.end > spanOf(this.reading, naming.at!)[1];
    const full = whole
      ? { name: match.mention.surface, at: naming.at! }
      : this.bearers.fullest(naming, match !== null);
    const id = match?.id ?? null;
    const kind = match?.kind ?? (isAgency ? 'outlet' : (naming.kind as Speaker['kind']));
    if (kind === 'person') this.bearers.learn(full);
    const { endings } = this.reading.lexicon;
    const key = stemName(endings, kind === 'person' ? full.name.toLowerCase() : bodyKey(full.name));
    const short = kind === 'person' ? null : shortFormOf(this.reading, naming.at!);
    const known =
      (id === null ? undefined : this.byId.get(id)) ?? this.byName.get(key) ?? this.byName.get(short ?? '');
    const told = { phrase: source, name: naming.at };
    const answersTo = kind === 'person' ? affiliationIn(this.reading, told, this.matches) : null;
    const speaker = {
      kind,
      name: full.name,
      id,
      description: naming.description,
      unnamed: null,
      named: spanOf(this.reading, full.at),
      answersTo,
    };
    const index =
      known ?? this.add(speaker, kind === 'person' && isBareName(this.reading, this.names, full.at));
    // "Lidlum, | who was there", if only later
    if (lowerAt(this.reading, naming.at!.to + 1) === 'who') this.known[index]!.isBare = false;
    const named = this.known[index]!.speaker;
    if (isPlainer(endings, speaker.name, named.name))
      Object.assign(named, { name: speaker.name, named: speaker.named });
    if (short) this.byName.set(short, index);
    this.learn(index, {
      id,
      key,
      description: naming.description,
      answersTo,
      noun: naming.noun,
      at: naming.at!,
    });
    return index;
  }

  private learn(
    index: number,
    seen: Pick<Naming, 'description' | 'noun'> &
      Pick<Speaker, 'id' | 'answersTo'> & { key: string; at: Phrase },
  ): void {
    const { speaker } = this.known[index]!;
    speaker.id ??= seen.id;
    speaker.description ??= seen.description;
    speaker.answersTo ??= seen.answersTo;
    if (seen.id !== null) this.byId.set(seen.id, index);
    this.byName.set(seen.key, index);
    if (seen.noun) this.byNoun.set(seen.noun, index);
    if (speaker.kind === 'person') return;
    this.byNoun.set(lastWord(speaker.name), index);
    // "Commission | on Elections"
    const { from } = seen.at;
    const isLinked = isAny(this.reading, from, IS.body) && isAny(this.reading, from + 1, IS.link);
    if (isLinked) this.byNoun.set(lowerAt(this.reading, from), index);
  }

  /** "the article's author": the article, where it is known; else null. */
  private paperOf({ from, to }: Phrase): number | null {
    for (let index = from + 1; index < to - 1; index++) {
      const owner = isOwning(this.reading, index) && isAny(this.reading, index - 1, IS.paper);
      if (owner) return this.byNoun.get(lowerAt(this.reading, index - 1)) ?? null;
    }
    return null;
  }

  /** Index of the body or outlet whose name stands there, which only words for one call so later. */
  private byBody(at: Phrase): number {
    const index = this.byNaming(nameSource(this.reading, at), at);
    const { speaker } = this.known[index]!;
    if (speaker.kind === 'person') speaker.kind = 'institution';
    return index;
  }

  /** "officials", "the ambassador": somebody named before by that noun, else unnamed. */
  private byWords(naming: Naming, source: Phrase): number {
    const paper = this.paperOf(source);
    if (paper !== null) return paper;
    // "创始人": where no article tells, an office without any other word
    const { endings } = this.reading.lexicon;
    const isBody = isAny(this.reading, source.to - 1, IS.body | IS.site) && !isWritten(this.reading, 'nouns');
    // "издание": nor where no language has articles
    const bare =
      naming.name === naming.noun && (isWritten(this.reading, 'unspaced') || (endings.length > 0 && isBody));
    if ((naming.definite || bare) && naming.noun) {
      const body = this.byNoun.get(naming.noun);
      if (body !== undefined) return body;
      const near = this.described.nearest(naming, source);
      if (near) return this.byBody(near);
      const holder = this.names.byOffice.get(naming.noun);
      if (holder) return this.byNaming(nameSource(this.reading, holder), holder);
    }
    const key = `${naming.unnamed} ${naming.name.toLowerCase().replace(/^(the|a|an) /, '')}`;
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const index = naming.tied ? this.addTied(naming, source) : this.addUnnamed(naming);
    this.byName.set(key, index);
    if (naming.noun && (naming.tied || naming.unnamed === 'document')) this.byNoun.set(naming.noun, index);
    return index;
  }
}
