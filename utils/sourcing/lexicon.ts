/**
 * A language file made ready: one bit set per word for all its lists, and one trie of cue phrases. Both are
 * built once per language and worker; a text of any length costs one look-up per token.
 */

import { isUnspaced } from './characters.ts';
import type { SpeechLanguage } from './language.ts';
import { stemOf } from './name-stem.ts';
import type { TokenRules } from './tokens.ts';
import * as IS from './word-bits.ts';
import { wordForms } from './word-forms.ts';

export { IS };

export type CueKind = keyof SpeechLanguage['cues'];

/** The bits by their names, in the order of `word-bits.ts`: with its own object a bundle would hold a function for each. */
export const BITS: ReadonlyMap<string, number> = new Map(
  (
    'skip bound that determiner definite preposition time who he she it they self verb person group body paper ' +
    'site bodyName outletName title link plural platform joins action ambiguous former demonym surname particle'
  )
    .split(' ')
    .map((name, bit) => [name, 1 << bit]),
);

/** Word lists of a language file that are sets of their own. */
type SetName = Exclude<keyof SpeechLanguage['words'] | keyof SpeechLanguage['nouns'], keyof typeof IS>;

export interface CueNode {
  readonly next: Map<string, CueNode>;
  /** Set where a cue ends here; the earlier list of the file wins. */
  kind: CueKind | null;
  participle: boolean;
}

export interface Lexicon {
  readonly lang: string;
  readonly cues: CueNode;
  readonly words: ReadonlyMap<string, number>;
  /** Bits of listed nouns by their stem, for the cases that the file does not list. */
  readonly stems: ReadonlyMap<string, number>;
  /** Bits of listed names without a vowel at their end. */
  readonly names: ReadonlyMap<string, number>;
  readonly suffixes: readonly (readonly [suffix: string, bits: number])[];
  readonly writing: SpeechLanguage['writing'];
  readonly impliedSubject: boolean;
  readonly tokens: TokenRules;
  /** Case endings of names, longest first. */
  readonly endings: readonly string[];
  /** The lists that are asked for by name and take no bit. */
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

function newNode(): CueNode {
  return { next: new Map(), kind: null, participle: false };
}

/** Parts a word of a phrase as the tokeniser does: `roe` `'s`, `d'` `après`. */
function splitWord(word: string, elisions: ReadonlySet<string>): string[] {
  if (word.endsWith("'s")) return [word.slice(0, -2), "'s"];
  const apostrophe = word.indexOf("'");
  if (apostrophe < 1 || !elisions.has(word.slice(0, apostrophe))) return [word];
  return [word.slice(0, apostrophe + 1), word.slice(apostrophe + 1)];
}

/** The trie of all cues; of two that are the same words the earlier list wins. */
function cuesOf(language: SpeechLanguage, elisions: ReadonlySet<string>): CueNode {
  const root = newNode();
  for (const [kind, list] of Object.entries(language.cues) as [CueKind, string][])
    for (const { text, marked } of wordForms(list)) {
      let node = root;
      for (const step of text.split(' ').flatMap((word) => splitWord(word, elisions))) {
        const next = node.next.get(step) ?? newNode();
        node.next.set(step, next);
        node = next;
      }
      if (node.kind === null) Object.assign(node, { kind, participle: marked });
    }
  return root;
}

function addWords(words: Map<string, number>, list: string, bits: number): void {
  for (const { text, marked } of wordForms(list)) {
    words.set(text, (words.get(text) ?? 0) | bits | (marked ? IS.plural : 0));
  }
}

/** Compiles a language file. */
export function compileLanguage(language: SpeechLanguage): Lexicon {
  const elisions = new Set(listOf(language.elisions));
  const cues = cuesOf(language, elisions);
  const all = new Map<string, number>();
  const sets = {} as Record<SetName, ReadonlySet<string>>;
  for (const [key, list] of Object.entries({ ...language.words, ...language.nouns })) {
    const bits = BITS.get(key);
    if (bits !== undefined) addWords(all, list, bits);
    else sets[key as SetName] = new Set(listOf(list));
  }
  addWords(all, language.platforms, IS.platform);
  const words = new Map([...all].filter(([word]) => !word.startsWith('-')));
  const endings = longestFirst(listOf(language.endings));
  const suffixes = [...all]
    .filter(([word]) => word.startsWith('-'))
    .map(([word, bits]) => [word.slice(1), bits] as const);
  const { lang, writing, impliedSubject } = language;
  return {
    lang,
    writing,
    impliedSubject,
    cues,
    words,
    stems: stemsOf(words, endings),
    // German: "Posts" are no "Post"
    names: namesOf(words, endings, writing === 'nouns' ? IS.bodyName : IS.bodyName | IS.outletName),
    suffixes,
    tokens: tokenRules(language, elisions, [...words.keys(), ...cues.next.keys()]),
    endings,
    sets,
  };
}

/** Nouns for whom or what can be a source. */
export const NOUN = IS.person | IS.group | IS.body | IS.paper | IS.site;

function stemsOf(words: ReadonlyMap<string, number>, endings: readonly string[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const [word, bits] of endings.length > 0 ? words : []) {
    const stem = stemOf(endings, word);
    if ((bits & NOUN) === 0 || stem.length < 4) continue;
    const known = stems.get(stem);
    // plural where all listed forms are
    const plural = bits & (known ?? bits) & IS.plural;
    stems.set(stem, (((known ?? 0) | bits) & NOUN) | plural);
  }
  return stems;
}

function namesOf(
  words: ReadonlyMap<string, number>,
  endings: readonly string[],
  kinds: number,
): Map<string, number> {
  const names = new Map<string, number>();
  for (const [word, bits] of endings.length > 0 ? words : []) {
    const base = word.replace(/[аеийоьяієї]$/, '');
    if (bits & kinds && base.length > 3) names.set(base, (names.get(base) ?? 0) | (bits & kinds));
  }
  return names;
}

/** Longest case ending of a name that is taken off, in letters. */
const LONGEST_ENDING = 3;

/** Bits of a listed name in a case that the file does not list: "Минфине", "Газпрома"; else 0. */
export function nameFlagsOf({ names, endings }: Lexicon, word: string): number {
  if (names.size === 0) return 0;
  for (let end = word.length; end > 3 && end >= word.length - LONGEST_ENDING; end--) {
    const bits = names.get(word.slice(0, end));
    if (bits !== undefined && (end === word.length || endings.includes(word.slice(end)))) return bits;
  }
  return 0;
}

function listOf(list: string): string[] {
  return wordForms(list).map((form) => form.text);
}

const longestFirst = (words: string[]): string[] => words.sort((a, b) => b.length - a.length);

function tokenRules(
  language: SpeechLanguage,
  elisions: ReadonlySet<string>,
  words: readonly string[],
): TokenRules {
  const unspaced = new Map<string, string[]>();
  for (const word of longestFirst(words.filter((one) => isUnspaced(one.charAt(0)) && one.length > 1))) {
    const first = word.charAt(0);
    unspaced.set(first, [...(unspaced.get(first) ?? []), word]);
  }
  return {
    unspaced,
    abbreviations: new Set(listOf(language.abbreviations)),
    elisions,
    clitics: longestFirst(listOf(language.clitics)),
    proclitics: longestFirst(listOf(language.proclitics)),
    known: new Set(language.proclitics === '' ? [] : words),
  };
}

/** What a word can be, as bits of `IS`; 0 for an unknown word. Suffixes count only for unlisted words. */
export function flagsOf(lexicon: Lexicon, word: string): number {
  const listed = lexicon.words.get(word);
  if (listed !== undefined) return listed;
  const stem = lexicon.stems.size > 0 ? lexicon.stems.get(stemOf(lexicon.endings, word)) : undefined;
  if (stem !== undefined) return stem;
  for (const [suffix, bits] of lexicon.suffixes) {
    if (word.length > suffix.length + 1 && word.endsWith(suffix)) return bits;
  }
  return 0;
}
