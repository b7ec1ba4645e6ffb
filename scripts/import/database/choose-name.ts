/** Which of the channels on one site gives it its name, and which names go with it. */

import { getDomainWithoutSuffix, getPublicSuffix } from 'tldts';
import { foldName, lettersOf } from '../shared/person-names.ts';

/** The nearness of a name that is the site's own to the letter. */
export const SAME = 4;

/** How near a name is to the site's own: 0 not at all, 3 and more the same. */
export function nearness(name: string, host: string): number {
  return likeness(name, lettersOf(getDomainWithoutSuffix(host) ?? host));
}

/**
 * True where the address holds a word of the name, its initials, or all of it: `abhptv.net` and `An Binh Hanh Phuc`. What the public
 * suffix alone says (`Live` of `novyny.live`) counts for nothing.
 */
export function isCalledAfter(host: string, name: string): boolean {
  const address = lettersOf(host);
  const suffix = address.length - lettersOf(getPublicSuffix(host) ?? '').length;
  const holds = (text: string): boolean => address.slice(0, suffix + text.length - 1).includes(text);
  return nearness(name, host) > 0 || isInitials(address, name) || partsOf(name).some(holds);
}

/** Words that half of all channels have in their names. */
const untelling =
  /^(?:canal|kanal|channel|television|televisao|televizija|radio|news|noticias|media|live|online|network|the|and|for|del|los|las|der|die|das|des|les)$/u;

/**
 * The same by the words that tell a channel from others, or two that stand side by side: `pancanal.com` is not called after `Tu Canal TV`,
 * `myradionet.gr` is after `My Radio TV`.
 */
export function isToldBy(host: string, name: string): boolean {
  const [words, address] = [foldName(name).split(' '), lettersOf(host)];
  const telling = words.filter((word) => !untelling.test(word)).join(' ');
  const isBeside = words.some((word, i) => i > 0 && address.includes(words[i - 1]! + word));
  return (
    isBeside ||
    isInitials(address, name) ||
    (words[0]!.length > 3 && address.startsWith(words[0]!)) ||
    isCalledAfter(host, telling.length > 2 ? telling : name)
  );
}

/** The same of a section of a site: `/ctpost` and `Connecticut Post`. */
export function isSectionCalledAfter(section: string, name: string): boolean {
  const label = lettersOf(section);
  return (
    likeness(name, label) > 0 || isInitials(label, name) || partsOf(name).some((part) => label.includes(part))
  );
}

/** All of a name written together, and its words of three letters and more. */
function partsOf(name: string): string[] {
  const words = foldName(name).split(' ');
  const whole = words.join('');
  return [
    ...(whole === '' ? [] : [whole]),
    ...words.filter((word) => word.length > 2 && !/^\d+$/u.test(word)),
  ];
}

/** Three letters at least. */
export function isInitials(address: string, name: string): boolean {
  const initials = foldName(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return /^\p{L}{3,}$/u.test(initials) && address.includes(initials);
}

function likeness(name: string, stem: string): number {
  const plain = lettersOf(name);
  if (plain === '' || stem === '') return 0;
  if (plain === stem) return SAME;
  if (
    plain.replace(/(?:tv|television|channel|hd|news|network|international)$/u, '') ===
    stem.replace(/(?:tv|television|news|online|live)$/u, '')
  )
    return 3;
  if (plain.length > 2 && stem.length > 2 && (stem.includes(plain) || plain.includes(stem))) return 2;
  return foldName(name)
    .split(' ')
    .some((word) => word.length > 3 && stem.includes(word))
    ? 1
    : 0;
}

/**
 * The name nearest to the site's own, the shortest of several; where none is near, that of most channels. A network's name counts only where the site is called so: what
 * a station relays is not its name.
 */
export function chooseName(host: string, channels: readonly string[], networks: readonly string[]): string {
  const stem = lettersOf(getDomainWithoutSuffix(host) ?? host);
  const called = networks.filter((name) => likeness(name, stem) >= 3);
  const all = [...new Set([...channels, ...called])].filter((name) => name.trim() !== '');
  const scored = all.map((name) => ({ name, score: likeness(name, stem) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const pool = scored.filter(({ score }) => score === best).map(({ name }) => name);
  const count = (name: string): number => channels.filter((one) => one === name).length;
  const order = (a: string, b: string): number =>
    (best === 0 ? count(b) - count(a) : 0) || a.length - b.length || (a < b ? -1 : 1);
  return [...pool].sort(order)[0] ?? host;
}

/** What numbered channels have in common, and those of one house: `Tide` of `Tide 1` and `Tide 2`, of `Tide. Sport` and `Tide. News`. */
export function seriesOf(names: readonly string[]): string[] {
  const bases = names.flatMap(
    (name) => /^(.+?)(?: Channel)? \d\d?$|^(\p{L}{4,})\. /u.exec(name)?.slice(1).find(Boolean) ?? [],
  );
  return bases.filter((base, i) => bases.indexOf(base) !== i);
}

/** Other names that are of the same outlet: those near to the site's own, at most six. */
export function otherNames(host: string, name: string, names: readonly string[]): string[] {
  const stem = lettersOf(getDomainWithoutSuffix(host) ?? host);
  const near = [...new Set(names)].filter(
    (other) => other !== name && other.length > 2 && likeness(other, stem) >= 3,
  );
  return near.sort().slice(0, 6);
}
