/**
 * Political parties that the World Factbook lists, one a line, with what each is called too.
 *
 *     Social Democratic Party or SPD                             Social Democratic Party, SPD
 *     Liberal Party (Venstre) or V (splits in 2022)              Liberal Party, Venstre
 *     National Rally or RN (formerly National Front or FN)       National Rally, RN, National Front, FN
 */

import { ABBREVIATION, isName } from './read-bodies.ts';
import { plainText } from './read-holders.ts';

export interface StatedParty {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What brackets say besides names: who is in an alliance, what became of it. */
const REMARK =
  /\b(?:alliance|and|coalition|control|dissolved|electoral|faction|found|includes?|included|led|merge[dr]|mostly|only|operates|parties|parts?|party in|split|successor|under|unregistered)\b|\d/iu;
const FORMERLY = /^(?:formerly|previously)(?: known as)?(?: the)? /u;

const isAlias = (text: string): boolean => isName(text) || (ABBREVIATION.test(text) && text.length > 1);

/** Names that are parted by `or`. */
const partsOf = (text: string): string[] => text.split(/ or |, |;|\//u).map((part) => part.trim());

/** Names in brackets right after a name; after an abbreviation they tell a place (`DUP (Northern Ireland)`), but for former ones. */
function readBrackets(inside: string, before: string): string[] {
  const isFormer = FORMERLY.test(inside);
  const called = inside.replace(FORMERLY, '').replace(/^(?:also|aka|also known as)(?: the)? /u, '');
  return REMARK.test(called) || (!isFormer && / or /u.test(before)) ? [] : partsOf(called);
}

function readParty(line: string): StatedParty | null {
  const text = line.replace(/;? note ?[-–:].*$/u, '').replace(/:$/u, '');
  const aliases: string[] = [];
  // `Labor (Labour) Party`
  const spelled = /^\p{L}+ \((\p{Lu}\p{L}+)\)( \p{Lu}.*)$/u.exec(text)?.slice(1).join('');
  if (spelled !== undefined) return { name: text.replace(/ \(.*?\)/u, ''), aliases: [spelled] };
  const outside = text.replace(/ ?\(((?:[^()]|\([^()]*\))*)\)/gu, (_, inside: string, at: number) => {
    aliases.push(...readBrackets(inside, text.slice(0, at)));
    return '';
  });
  const [first = '', ...others] = outside.split(/ or(?= |[A-Z])/u).map((part) => part.trim());
  const name = first.replace(/ of$/u, '').split(' formerly ')[0]!;
  if (!isName(name)) return null;
  const found = [...others, ...aliases].filter((alias) => alias !== name && isAlias(alias));
  return { name, aliases: [...new Set(found)] };
}

/** All parties of a list in HTML; what is no name (`none`, `political parties are banned`) is left out, each name once. */
export function readParties(html: string): StatedParty[] {
  const parties = html.split(/<br ?\/?>|<\/?p>|\n/u).flatMap((line) => readParty(plainText(line)) ?? []);
  // what stands behind several is where they are: `(Northern Ireland)`
  const isOwn = (alias: string): boolean => html.split(`(${alias})`).length <= 2;
  const seen = new Set(['Independent', 'Independents']);
  return parties
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map(({ name, aliases }) => ({ name, aliases: aliases.filter(isOwn) }));
}
