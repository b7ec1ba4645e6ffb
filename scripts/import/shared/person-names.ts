/**
 * Names of people as sources write them, turned the usual way round: `Кесебаева, Балаим Туганбаевна` becomes
 * `Балаим Туганбаевна Кесебаева`, `Daouda DIABATE` becomes `Daouda Diabate`, titles and post-nominals go.
 */

import { foldLetters } from '../../records/fold.ts';

const peerage =
  /^(?:\d+(?:st|nd|rd|th) )?(?:Baron|Baroness|Lord|Lady|Earl|Countess|Viscount|Viscountess|Duke|Duchess|Marquess|Marquis|Count|Prince|Princess)\b/u;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/iu;
const honorific =
  /^(?:(?:the |rt\.? |right )*hon(?:ourable|\.)?|h\.? ?e\.?|dr\.?|mr\.?|mrs\.?|ms\.?|m\.|mme\.?|mlle\.?|prof\.?|professor|sir|dame|eng\.?|ing\.?|perit|general|(?:sr\.? )?gen\.?|gal|colonel|col\.?|lieutenant-colonel|lt\.?|major|maj\.?|brig\.?|capt\.?|captain|admiral|adm\.?|sheikh|archbishop|cardinal|datuk|dato'?|tan sri|datuk seri|dato' sri|encik|haji|ambassador|senator|rev\.?|nana|chief|alhaji|hajia)\s+/iu;
const cyrillic = /[\u0400-\u04ff]/u;

/** A bare Wikidata id is no name. */
export function isBareId(name: string): boolean {
  return /^[QL]\d+$/u.test(name.trim());
}

/** A word or a part of one (`al-OWAIS`) written all in capitals becomes proper case; particles in lower case stay. */
export function properCase(word: string): string {
  return word
    .split('-')
    .map((part) => properPart(part))
    .join('-');
}

function properPart(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return word;
  if (/^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/u.test(letters)) return word;
  const lower = word.toLowerCase();
  const raised = lower.replace(
    /(^|['’. ])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return raised.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

const capitals = /^[\p{Lu}'’-]{3,}$/u;
const given = /^\p{Lu}[\p{Ll}'’-][\p{L}'’-]*$/u;
const birthName = / née (?:[\p{Lu}'’-]{3,} )+/u;

/**
 * `ADIRODU MAWAZO Baudoin`, as some parliaments list their members, turned round; a name before marriage goes. Null for a name that does not
 * begin with a surname in capitals and end with given names.
 */
export function surnameLast(name: string): string | null {
  const words = name.replace(birthName, ' ').split(' ');
  const begin = words.findIndex((word) => !capitals.test(word));
  if (begin < 1 || !words.slice(begin).every((word) => given.test(word))) return null;
  return [...words.slice(begin), ...words.slice(0, begin)].join(' ');
}

/** How many names a list has with the surname in front in capitals before it is taken to be written so. */
const LISTED = 20;

/** Turns the names of a list that writes them so; others stay as they are, since `AKM Rahman` has initials and `LEUNG Chun` is in its right order. */
export function surnameTurner(names: Iterable<string>): (name: string) => string {
  let count = 0;
  for (const name of new Set(names)) if (surnameLast(name) !== null) count += 1;
  return (name) => (count < LISTED ? name : (surnameLast(name) ?? name));
}

/** Proper case for every word of a name. */
export function properName(name: string): string {
  return name.split(' ').map(properCase).join(' ');
}

/** The name without brackets, honorifics and post-nominals, given name first; null where nothing is left. */
export function plainName(raw: string): string | null {
  let name = raw.replace(/\s*[([（][^)\]）]*[)\]）]/gu, ' ').replace(/["“”«»]/gu, ' ');
  name = name.replace(/\s+/gu, ' ').trim();
  for (let i = 0; i < 3; i++) {
    const shorter = name.replace(honorific, '');
    if (shorter.includes(' ')) name = shorter;
  }
  name = turnRound(name).replace(/[ ,.]+$/u, (end) => (/\b(?:Jr|Sr)\.$/u.test(name) ? end.trimEnd() : ''));
  if (name === '' || isBareId(name) || !/\p{L}{2}|\p{Lo}/u.test(name) || /\d/u.test(name)) return null;
  return name;
}

function turnRound(name: string): string {
  const [first = '', second = '', ...more] = name.split(/\s*[,،]\s*/u);
  if (second === '') return patronymicLast(first);
  if (suffix.test(second)) return `${first} ${second}`;
  if (cyrillic.test(name) && more.length === 0) return `${second} ${first}`;
  return first;
}

/** `Гуреєв Василь Миколайович`, surname first as in lists, turned round. */
function patronymicLast(name: string): string {
  const match = /^(\p{Lu}\S+) (\p{Lu}\S+) (\p{Lu}\S+(?:вич|ич|вна|ічна|їчна|инична))$/u.exec(name);
  return match === null ? name : `${match[2]} ${match[3]} ${match[1]}`;
}

/** The peerage of `Ray Collins, Baron Collins of Highbury` as a name of its own (`Baron Collins of Highbury`). */
export function peerName(raw: string): string | null {
  const second = raw.split(', ')[1];
  return second !== undefined && peerage.test(second) ? second.replace(/^\d+\w\w /u, '') : null;
}

/** Words of a folded name in sorted order, so that `OBIANG Nguema` and `Nguema Obiang` are one. */
export function nameKey(name: string): string {
  return foldName(name).split(' ').sort().join(' ');
}

/** The letters and digits of a name, folded, and nothing between them. */
export function lettersOf(name: string): string {
  return foldName(name).replaceAll(' ', '');
}

/** Lower case without accents, marks and punctuation. */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/['’ʻ`ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
