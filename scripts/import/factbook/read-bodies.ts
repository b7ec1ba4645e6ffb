/**
 * Bodies of a state that the World Factbook names: its government, its legislature and the chambers, its highest courts, its armed and security
 * forces, its space agency.
 *
 *     Parliament (Knesset)                                                   legislature  Parliament, Knesset
 *     Supreme Court or Cour Suprême (consists of 150 judges)                 court        Supreme Court, Cour Suprême
 *     Kenya Defense Forces (KDF): Kenya Army, Navy / Ministry of Interior: National Police Service
 *                                                                            military     Kenya Defense Forces, KDF; Kenya Army; ..
 */

import { plainText } from './read-holders.ts';

export interface StatedBody {
  readonly type: 'government' | 'legislature' | 'court' | 'military' | 'agency';
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What one file says, as its own names of sections. */
export interface BodyTexts {
  readonly government: string;
  /** The whole, then its chambers. */
  readonly legislature: readonly string[];
  readonly courts: string;
  readonly forces: string;
  readonly space: string;
}

/** `UPDF`, `A.N.C.`, `AfD`. */
export const ABBREVIATION = /^\p{Lu}[\p{L}.]{0,3}\p{Lu}{1,3}s?$/u;
/** Words of a name: capitals, with small ones between them. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|for|and|on|in|to|de|del|la|al|du|des|da|do|et|y|e|l'\p{L}+|d'\p{L}+))*$/u;
/** Whether a text is a name of capital words and small ones between them. */
export const isName = (text: string): boolean =>
  NAME.test(text) &&
  / |^\p{Lu}\p{Ll}{3}/u.test(text) &&
  text !== 'None' &&
  !/ (?:of|the|for|and|in|to)$/u.test(text) &&
  text.length < 70;

/** Parts at a sign outside brackets. */
function partsAt(text: string, sign: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (depth <= 0 && sign.test(text[i]!)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean);
}

/** What brackets say besides other names. */
const REMARK =
  /[;,]? ?\b(?:includes?|under|consists?|established|formed|created|originally|commonly|elevated)\b.*$/su;

/** `Supreme Court or Cour Suprême (SC; consists of ..)`: the name, what it is called too, and the first words in brackets. */
function readCalled(text: string): { name: string; aliases: string[] } | null {
  // `Netherlands (Dutch) Armed Forces`
  const plain = text.replace(/ \(\p{Lu}\p{Ll}+\)(?= \p{Lu})/u, '');
  const [outside = '', inside = ''] = /^([^(]*)(?:\(([^()]*))?/u.exec(plain)?.slice(1) ?? [];
  const [name = '', ...others] = outside
    .replace(/^the /u, '')
    .split(/ or | - |\/|, ?$/u)
    .map((part) => part.trim());
  if (!isName(name)) return null;
  const called = inside
    .replace(REMARK, '')
    .split(/[;,]| or /u)
    .map((part) => part.trim().replace(/^(?:aka|also|and) /u, ''));
  const aliases = [...others, ...called].filter((part) => isName(part) || ABBREVIATION.test(part));
  return { name, aliases: aliases.filter((alias) => alias !== name && !alias.includes(' and ')) };
}

/** A chamber in its own language, three words and more: `Camera dei Deputati`. */
const NATIVE = /^\p{Lu}[\p{L}\p{M}'’-]{3,}(?: [\p{L}\p{M}'’-]{2,}){2,5}$/u;

/** A whole legislature that texts do not call a parliament: a congress, or one whose members are appointed. */
const NO_PARLIAMENT =
  /\b(?:Congress|Legislature|Advisory|Commission|Consultative|Shura|Transitional|Union)\b/u;

/** The name of a legislature, and in brackets its own; a whole one is a `Parliament` by whatever name. */
function readLegislature(text: string, isWhole: boolean): StatedBody[] {
  const [body] = called('legislature')(text);
  const [, inside = ''] = /\(([^();,]+)\)/u.exec(text) ?? [];
  if (body === undefined) return [];
  const isNew = NATIVE.test(inside) && !/ or | and /u.test(inside) && !body.aliases.includes(inside);
  const aliases = isNew && inside !== body.name ? [...body.aliases, inside] : [...body.aliases];
  const english = /^Parlement\b/u.test(body.name)
    ? aliases.findIndex((name) => name.startsWith('Parliament'))
    : -1;
  const name = english < 0 ? body.name : aliases.splice(english, 1, body.name)[0]!;
  const isParliament = isWhole && !NO_PARLIAMENT.test(name) && name !== 'Parliament';
  if (isParliament && !aliases.includes('Parliament')) aliases.push('Parliament');
  return [{ ...body, name, aliases }];
}

/** What the name of such a body has in it. */
const SIGN: Readonly<Partial<Record<StatedBody['type'], RegExp>>> = {
  court: /\b(?:Court|Tribunal|Council|Chamber|Organ)/u,
  military:
    /\b(?:Forces?|Army|Navy|Guards?|Police|Service|Military|Corps|Command|Gendarmerie|Marines?|Defen[cs]e|Security|Agency|Directorate|Administration|Committee|Units?|Regiment|Troops|Militia|Constabulary|Rangers)\b/u,
};

const called =
  (type: StatedBody['type']) =>
  (text: string): StatedBody[] => {
    const read = readCalled(text);
    return read && (SIGN[type]?.test(read.name) ?? true) ? [{ type, ...read }] : [];
  };

/** Forces of one word that every country may have. */
const PLAIN_FORCE = /^(?:Army|Navy|Gendarmerie)$/u;

/** The forces of a line, or of a ministry; the parts of forces only by their names, since what stands in brackets there are parts again. */
function readForces(text: string): StatedBody[] {
  return partsAt(text.replaceAll(/(?:<br ?\/?>\s*)+/gu, '\n'), /[\n;]/u).flatMap((line) => {
    const [head = '', ...rest] = partsAt(plainText(line), /:/u);
    const isOffice = /^(?:Ministry|Office|Department|Secretariat)\b|\bMinistry$/u.test(head);
    const parts = partsAt(rest.join(' '), /,/u).flatMap(called('military'));
    const whole = isOffice ? [] : called('military')(head);
    const own = parts.filter(({ name }) => name.includes(' ') || PLAIN_FORCE.test(name));
    return [...whole, ...own.map((part) => ({ ...part, aliases: [] }))];
  });
}

/** All bodies of a state; those with the same name once. */
export function readBodies({ government, legislature, courts, forces, space }: BodyTexts): StatedBody[] {
  const courtNames = partsAt(plainText(courts), /;/u).filter((part) => /\b(?:Court|Tribunal)\b/u.test(part));
  const found: StatedBody[] = [
    ...(government === '' ? [] : [{ type: 'government' as const, name: 'Government', aliases: [] }]),
    ...legislature.flatMap((text, i) => readLegislature(plainText(text), i === 0)),
    ...courtNames.flatMap(called('court')),
    ...readForces(forces),
    ...partsAt(plainText(space), /;/u).slice(0, 1).flatMap(called('agency')),
  ];
  const seen = new Set<string>();
  return found.filter(({ name }) => !seen.has(name) && seen.add(name));
}
