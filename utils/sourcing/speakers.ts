/**
 * The register of speakers of one text: every naming is led back to somebody already known where the words
 * allow it: "he" to the last person who spoke, "Nuryshev" to Shakhrat Nuryshev, "the ministry" to the Kazakh
 * Foreign Ministry. Nothing is guessed across kinds, and a name is never given to an unnamed source.
 */

import type { Match, Speaker } from '../model/match.ts';
import type { Said } from './claims.ts';
import { type Naming, nameSource } from './naming.ts';
import type { Reading } from './reading.ts';

interface Known {
  speaker: Speaker;
  gender: 'he' | 'she' | null;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

export class Speakers {
  private readonly known: Known[] = [];
  private readonly byName = new Map<string, number>();
  private readonly byNoun = new Map<string, number>();
  private recent: number[] = [];
  private readonly reading: Reading;
  private readonly matches: readonly Match[];

  constructor(reading: Reading, matches: readonly Match[]) {
    this.reading = reading;
    this.matches = matches;
  }

  all(): Speaker[] {
    return this.known.map((one) => one.speaker);
  }

  /** Index of the speaker of an attribution, registering a new one where needed. */
  of(said: Said): number {
    const naming = nameSource(this.reading, said.source);
    const index = naming.kind === 'pronoun' ? this.byPronoun(naming) : this.byNaming(naming);
    this.recent = [index, ...this.recent.filter((other) => other !== index)].slice(0, 8);
    return index;
  }

  private add(speaker: Speaker): number {
    this.known.push({ speaker, gender: null });
    return this.known.length - 1;
  }

  private byPronoun(naming: Naming): number {
    const wanted = naming.pronoun === 'he' || naming.pronoun === 'she' ? naming.pronoun : null;
    for (const index of this.recent) {
      const { speaker, gender } = this.known[index]!;
      const person = speaker.kind === 'person' || speaker.unnamed === 'anonymous';
      if (wanted ? person && (gender === null || gender === wanted) : !person) {
        if (wanted) this.known[index]!.gender = wanted;
        return index;
      }
    }
    return this.add({ kind: 'unnamed', name: naming.name, id: null, description: null, unnamed: 'anonymous' });
  }

  private byNaming(naming: Naming): number {
    const key = naming.name.toLowerCase();
    const found = this.byName.get(key) ?? (naming.kind === 'person' ? this.byName.get(lastWord(naming.name)) : undefined);
    if (found !== undefined) return found;
    if (naming.definite && naming.noun) {
      const back = this.byNoun.get(naming.noun);
      if (back !== undefined) return back;
    }
    const kind = naming.kind === 'pronoun' ? 'unnamed' : naming.kind;
    const index = this.add({ kind, name: naming.name, id: null, description: naming.description, unnamed: naming.unnamed });
    this.byName.set(key, index);
    if (naming.kind === 'person') this.byName.set(lastWord(naming.name), index);
    if (naming.noun) this.byNoun.set(naming.noun, index);
    void this.matches;
    return index;
  }
}
