/**
 * A name of an outlet or institution made ready to be compared with a text: its words, how they are written, and
 * how much the surroundings must say before it is believed:
 *
 *     plain     Agence France-Presse, Radio Azattyq      by its letters
 *     faint     Kansas City, Media-Content               two words or more of somebody little known, none of media
 *     single    Reuters, Коммерсантъ                     one word that is none of the ordinary ones
 *     short     AFP, RT, 9News                           an abbreviation: many things may have it
 *     ordinary  Time, Die Welt, Daily News               nothing but ordinary words
 */

import type { Dataset, NameRef, Ref } from '../../dataset/dataset.ts';
import { APOSTROPHE, BREAK, charClass } from '../../mentions/char-table.ts';
import { isLatin } from '../../mentions/fold.ts';
import { splitWords } from '../../mentions/split-name.ts';
import { tokenise } from '../../mentions/tokens.ts';
import { wordSet } from '../../mentions/word-set.ts';
import type { EntityKind, InstitutionKind, OutletKind } from '../../model/facts.ts';
import { meaningIn, meaningOf } from '../context/lexicon.ts';
import { keptPerDataset } from '../per-dataset.ts';
import { articles, dateWords, mediumWords, ordinaryWords } from './ordinary-words.ts';
import { ofCitizens, ofStates } from './quoted-bodies.ts';

export type Risk = 'plain' | 'faint' | 'single' | 'short' | 'ordinary';

export interface OutletWord {
  readonly folded: string;
  /** Written with a capital, or in a script without. */
  readonly isCapital: boolean;
  /** Two letters or more, all capitals. */
  readonly isAllCapitals: boolean;
}

export interface OutletName {
  readonly ref: Ref;
  readonly name: NameRef;
  readonly text: string;
  readonly kind: EntityKind;
  readonly type: OutletKind | InstitutionKind;
  readonly weight: number;
  readonly country: string | null;
  /** Without a leading article; empty where the name is none that can be told. */
  readonly words: readonly OutletWord[];
  /** First letter of the first word, -1 without words. */
  readonly initial: number;
  /** The article that the name begins with, folded, null without one. */
  readonly article: string | null;
  readonly risk: Risk;
  /** The name that the entity goes by, not another one. */
  readonly isLabel: boolean;
  /** One word that says itself that it is a medium's: `Tengrinews`, `Газета.ру`. */
  readonly isTelling: boolean;
  /** Nothing but words of countries and their people: `India`, `The Australian`. */
  readonly isPeople: boolean;
  /** A body of a state by words that do not say of which: `Environmental Protection Agency`; the letters of `NASA` are its own everywhere. */
  readonly isUnplaced: boolean;
  /** The label without its country: `Sky News` of Sky News Australia, which elsewhere is somebody else's name. */
  readonly isEdition: boolean;
}

/** From this weight on an outlet is one of those that a reader meets often. */
export const WELL_KNOWN = 112;

const isLowerAscii = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return !isLowerAscii(code);
  return /^\p{Lu}/u.test(text) || !/^\p{L}/u.test(text) || /^\p{Lo}/u.test(text);
}

const isShouted = (text: string): boolean =>
  text.length > 1 && !isLowerAscii(text.charCodeAt(1)) && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text);

function toWord({ text, folded }: { readonly text: string; readonly folded: string }): OutletWord {
  return { folded, isCapital: isUpper(text), isAllCapitals: isShouted(text) };
}

/** Kinds of media that are no name by themselves: `TV`, `Radio News`, `Channel 10`. */
const bareKinds = wordSet(
  'tv radio news media network channel online digital fm television tele kanal canal тв радио канал новости',
);

const isNumber = (folded: string): boolean => folded.charCodeAt(0) < 0x3a && /^\d+$/.test(folded);

/** A name that nobody can be told by: a letter, a number, nothing but kinds of media. */
function isNameless(words: readonly OutletWord[]): boolean {
  const letters = words.reduce((sum, { folded }) => sum + folded.length, 0);
  return (
    letters < 2 ||
    words.every(({ folded }) => isNumber(folded) || dateWords.has(folded) || bareKinds.has(folded))
  );
}

/** `Space.com`, `Лента.ру`: a name with the end of an address is nobody else's. */
const isAddressed = (text: string): boolean =>
  text.includes('.') && /^[\p{L}\p{N}-]{3,}\.\p{L}{2,6}$/u.test(text);

interface Standing {
  readonly kind: string;
  /** Well known by this name, or a body that is quoted by it. */
  readonly isProminent: boolean;
  readonly isOfState: boolean;
  /** A body of a state by words that do not say of which. */
  readonly isUnplaced: boolean;
}

function riskOf(words: readonly OutletWord[], { kind, isProminent, isOfState, isUnplaced }: Standing): Risk {
  const letters = words.reduce((sum, { folded }) => sum + folded.length, 0);
  const isSpeech = words.every(({ folded }) => ordinaryWords.has(folded) || isNumber(folded));
  // `Pentagon` says itself of which country it is.
  if (kind === 'common' ? !isOfState || isUnplaced : isSpeech && words.length < 3 && !isOfState)
    return 'ordinary';
  if (kind === 'short' || letters <= 3 || words.every(({ isAllCapitals }) => isAllCapitals)) return 'short';
  if (words.length === 1) return isOfState ? 'plain' : 'single';
  return isProminent || words.some(({ folded }) => mediumWords.has(folded)) ? 'plain' : 'faint';
}

const isOfCountry = (folded: string, country: string): boolean =>
  meaningIn(folded, 0, folded.length)?.country === country;

function isPeopleName(words: readonly OutletWord[]): boolean {
  // A word of ASCII letters is one token of a text, so it need not be made one.
  for (const { folded } of words)
    if (/^[a-z]+$/.test(folded) && !meaningIn(folded, 0, folded.length)?.country) return false;
  if ((words[0]?.folded ?? '') === '') return false;
  const tokens = tokenise(words.map(({ folded }) => folded).join(' '));
  for (let at = 0; at < tokens.count; at++) if (!meaningOf(tokens, at)?.country) return false;
  return tokens.count > 0;
}

/** `Би-би-си`: the name of a foreign outlet in another script is nobody else's. */
const isTranslated = (text: string, label: string): boolean => isLatin(label) && !isLatin(text);

/** Whether a label is this name and a country after it. */
function isEditionOf(label: string, text: string): boolean {
  const rest = label.startsWith(`${text} `) ? splitWords(label.slice(text.length)) : [];
  return isPeopleName(rest.map(toWord));
}

/** Words of a name without what stands in brackets, and the article that it begins with. */
function splitText(text: string): { article: string | null; words: ReturnType<typeof splitWords> } {
  const hasBrackets = text.includes('(') || text.includes('（');
  const split = splitWords(hasBrackets ? text.replace(/(?:(?<!\s)\s+)?[(（][^)）]{0,200}[)）]/gu, '') : text);
  const first = split[0]?.folded ?? '';
  const hasArticle = split.length > 1 && articles.has(first);
  return hasArticle ? { article: first, words: split.slice(1) } : { article: null, words: split };
}

/**
 * As `thirdLetterOf`, of a name of ASCII letters, digits, spaces and signs; null for any other. Hundreds of names may
 * share their first two words, and all of them are asked.
 */
function plainThird(text: string): number | null {
  let wanted = 3;
  let start = -1;
  let words = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = charClass[code];
    if (code > 0x7f || code === 0x28 || kind === APOSTROPHE) return null;
    if (kind === BREAK) {
      if (words === 1 && start >= 0 && articles.has(text.slice(start, i).toLowerCase())) wanted = 4;
      start = -1;
    } else if (start < 0) {
      start = i;
      words++;
      if (words === wanted) return code | 0x20;
    }
  }
  return -1;
}

/** First letter of the third word of a name, folded, its article not counted; -1 where it has fewer words. */
export function thirdLetterOf(text: string): number {
  const plain = plainThird(text);
  if (plain !== null) return plain;
  return splitText(text).words[2]?.folded.charCodeAt(0) ?? -1;
}

const telling = /news|media|press|gazet|radio|газет|новост|новини|пресс|медиа/;

/** What a name is found by. What it is weighed by is read only where it stands in a text: one of two names does. */
export class OutletHead {
  readonly kind: EntityKind;
  readonly type: OutletKind | InstitutionKind;
  readonly text: string;
  readonly words: OutletName['words'];
  readonly initial: number;
  readonly article: string | null;
  readonly #name: NameRef;
  readonly #dataset: Dataset;
  /** Words of a name that is none that can be told, too. */
  readonly #allWords: readonly OutletWord[];
  #whole: OutletName | null = null;

  constructor(name: NameRef, dataset: Dataset) {
    const { ref } = dataset.nameOf(name);
    const text = dataset.nameText(name);
    const { article, words: split } = splitText(text);
    const words = split.map(toWord);
    this.kind = dataset.kindOf(ref);
    this.type = dataset.typeOf(ref) ?? 'other';
    this.text = text;
    this.words = isNameless(words) ? [] : words;
    this.initial = words[0]?.folded.charCodeAt(0) ?? -1;
    this.article = article;
    this.#name = name;
    this.#dataset = dataset;
    this.#allWords = words;
  }

  /** The name with what it is weighed by. */
  whole(): OutletName {
    this.#whole ??= prepare(this, this.#name, { words: this.#allWords, dataset: this.#dataset });
    return this.#whole;
  }
}

function prepare(
  head: OutletHead,
  name: NameRef,
  { words, dataset }: { readonly words: readonly OutletWord[]; readonly dataset: Dataset },
): OutletName {
  const { text, kind, type, article } = head;
  const { ref, kind: nameKind } = dataset.nameOf(name);
  const country = dataset.countryOf(ref);
  const isPlaced = country !== null || type === 'international';
  const isOfState = kind === 'institution' && isPlaced && ofStates.has(type);
  const weight = Math.max(dataset.weightOf(ref), isOfState ? WELL_KNOWN : 0);
  const first = kind === 'person' ? null : dataset.nameText(dataset.firstNameOf(ref));
  const isLabel = nameKind === 'label' || first === text;
  const isUnplaced =
    isOfState &&
    type !== 'international' &&
    country !== null &&
    !(type === 'agency' && /^[A-Z]{4,}$/.test(text)) &&
    !words.some(({ folded }) => isOfCountry(folded, country));
  const isProminent = weight >= WELL_KNOWN && (isLabel || isTranslated(text, first ?? ''));
  const standing = {
    kind: nameKind,
    isProminent: isProminent || isOfState || ofCitizens.has(type),
    isOfState,
    isUnplaced,
  };
  return {
    ref,
    name,
    text,
    kind,
    type,
    weight,
    country,
    words: head.words,
    initial: head.initial,
    article,
    risk: isAddressed(text) ? 'plain' : riskOf(words, standing),
    isLabel,
    isUnplaced,
    isPeople: !isOfState && isPeopleName(words),
    isEdition: !isLabel && isEditionOf(first ?? '', text),
    isTelling: words.length === 1 && telling.test(words[0]?.folded ?? ''),
  };
}

/** The name, prepared once for a dataset; of a person too, which the caller leaves out by `kind`. */
export const outletHead = keptPerDataset(20_000, (name: NameRef, dataset) => new OutletHead(name, dataset));
