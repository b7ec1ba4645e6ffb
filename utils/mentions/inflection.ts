/**
 * Endings that a name takes in a sentence, by language: what may be cut off a word to find the name, and how names from other
 * scripts are spelled (`respell.ts`). Only the cutting is here; whether a name really takes the ending is judged when the words are compared. Folded letters;
 * longest first.
 */

import { fold } from './fold.ts';
import { type Respelling, respellingFor } from './respell.ts';
import { wordSet } from './word-set.ts';

type ByLast = ReadonlyMap<number, readonly string[]>;

/** Endings of a family of languages by their last letter (a folded code unit); one of these for all texts that are read alike. */
export interface Endings extends ByLast {
  readonly respelling: Respelling | null;
  /** A letter that before a name is a title and no initial, as in `M. Macron`; null for none. */
  readonly courtesy: string | null;
  /** Whether names of people, and not of organisations, take an s: `Trumps Aussagen`. */
  readonly genitive: boolean;
  /** Whether nouns have capitals: `die Festnahme Maduros`. */
  readonly capitalNouns: boolean;
  /** Whether what somebody is stands right behind the name: `Orbán Viktor miniszterelnök`. */
  readonly titleBehind: boolean;
}

function bySize(text: string): ByLast {
  const out = new Map<number, string[]>();
  for (const ending of [...wordSet(text)].sort((a, b) => b.length - a.length)) {
    const last = fold(ending).charCodeAt(ending.length - 1);
    out.set(last, [...(out.get(last) ?? []), fold(ending)]);
  }
  return out;
}

/** Languages whose names take the same endings. */
const families: readonly (readonly [languages: string, endings: string])[] = [
  [
    'ru uk be bg mk sr',
    'ого его ому ему ыми ими ами ями ым им ом ем ых их ах ях ов ев ою ею ую юю ой ей ый ий ая яя ое ее а я у ю ы и е о й ь ' +
      'ові еві єві ові ів їв ією єю ій і ї',
  ],
  [
    'kk ky tt',
    'нын нін дын дін тын тін нан нен дан ден тан тен мен бен пен ге га ке ка ны ні ды ді ты ті да де та те на не ' +
      'лар лер дар дер тар тер ы і сы сі а е дагы дегі нікі дікі тікі',
  ],
  [
    'pl cs sk sl hr bs',
    'ego iego emu iemu owi ovi em iem ym im om ami ach ie ow ou ova ove ovi ovou ovej om u a e y i o ego ej iej ą ę em ia iu',
  ],
  ['lt lv', 'io iui iu ius is ys as us es e a o u ui am ams ai ą ę į ei iai iem am im um ij os ose aus s'],
  [
    'fi et',
    'n ssa ssä sta stä an än lla lle lta ltä na ksi tta in en hin iin ia ta tä st le ga t ni s sse ks d ille in e a i u lt l',
  ],
  ['hu', 'nak nek val vel t ot et at ban ben ba be ra re rol tol hoz hez hoz ert ig kent ul ek ok i'],
  [
    'tr az uz',
    'in un nin nun a e ya ye i u yi yu dan den tan ten da de ta te la le yla yle ni nu lar ler ga ning dan',
  ],
  ['ro', 'ul ului lui'],
  ['el', 'ου ο α η ησ ασ οσ ον ων ε'],
  ['ka', 'მა ის ით ად ს ი მ სა თან ზე ში'],
  ['hy', 'ի ին ը ն ից ով ում'],
];

const byLanguage = new Map(
  families.flatMap(([languages, text]) => {
    const endings = bySize(text);
    return languages.split(' ').map((tag) => [tag, endings] as const);
  }),
);

const noEndings: ByLast = new Map();
const courtesies: Readonly<Record<string, string>> = { fr: 'm', es: 'd', ca: 'd', gl: 'd' };

const genitives = wordSet('de lb nl da no nb nn sv');

const toEndings = (endings: ByLast, rest: Omit<Endings, keyof ByLast>): Endings =>
  Object.assign(new Map(endings), rest);

const none = toEndings(noEndings, {
  respelling: null,
  courtesy: null,
  genitive: false,
  capitalNouns: false,
  titleBehind: false,
});
const made = new Map<string, Endings>();

/** Endings by a language tag; none for a language whose names do not change, or that we do not know. */
export function endingsFor(lang: string | null): Endings {
  const tag = lang?.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = made.get(tag);
  if (known) return known;
  const endings = byLanguage.get(tag) ?? noEndings;
  const respelling = respellingFor(tag);
  const courtesy = courtesies[tag] ?? null;
  const genitive = genitives.has(tag);
  if (endings === noEndings && respelling === null && courtesy === null && !genitive) return none;
  const one = toEndings(endings, {
    respelling,
    courtesy,
    genitive,
    capitalNouns: tag === 'de' || tag === 'lb',
    titleBehind: tag === 'hu',
  });
  made.set(tag, one);
  return one;
}

const kazakhLetters = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/;

function countCyrillic(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x400 && code <= 0x4ff) count++;
  }
  return count;
}

/**
 * Language to take endings from: the page's if it has the script of the text, else guessed from the letters. Null for
 * Latin text without a language.
 */
export function guessLanguage(text: string, lang: string | null): string | null {
  const head = text.slice(0, 2000);
  if (countCyrillic(head) < head.length / 5) return lang;
  if (lang && endingsFor(lang) !== none && /^(?:ru|uk|be|bg|mk|sr|kk|ky|tt)\b/.test(lang)) return lang;
  if (kazakhLetters.test(head)) return 'kk';
  return /[їєґ]/i.test(head) ? 'uk' : 'ru';
}

/** Stems of a folded word, the word itself first; at least two letters are left. */
export function stemsOf(folded: string, endings: Endings): readonly string[] {
  const out = [folded];
  for (const ending of endings.get(folded.charCodeAt(folded.length - 1)) ?? []) {
    if (folded.length - ending.length >= 2 && folded.endsWith(ending)) {
      out.push(folded.slice(0, folded.length - ending.length));
    }
  }
  return out;
}
