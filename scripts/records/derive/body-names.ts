/** What a body of a country is called in English: its own words with the country or its adjective, as plain speech has it. */

import type { Name } from '../../../utils/model/facts.ts';
import { foldText } from '../fold.ts';
import { isShort } from '../name-kinds.ts';
import type { CountryNames } from './country-names.ts';

/** `of the United States`, `of Kenya`. */
const takesArticle =
  /^(?:United|(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$)|(?:Emirates|Islands|Kingdom|Republic|States|Union)$/u;
const ofName = (own: string, name: string): string =>
  `${own} of ${takesArticle.test(name) ? 'the ' : ''}${name}`;
const ofPlace = (own: string, { name }: CountryNames): string => ofName(own, name);

/** Its name, and others that stand with its adjectives (`Turkey's` of `Türkiye`). */
const namesOf = ({ name, adjectives }: CountryNames): string[] => [
  name,
  ...adjectives.flatMap((one) => /^(.+)'s$/u.exec(one)?.[1] ?? []),
];
const ofNames = (own: string, place: CountryNames): string[] =>
  namesOf(place).map((name) => ofName(own, name));

/** Both spellings of English. */
export function spellings(text: string): string[] {
  const other = text
    .replace(/Defen([cs])e/gu, (_, letter: string) => `Defen${letter === 'c' ? 's' : 'c'}e`)
    .replace(/Labou?r/gu, (word) => (word === 'Labor' ? 'Labour' : 'Labor'));
  return other === text ? [text] : [text, other];
}

/** `Kenya's Army`, `Kenya Army`, `Kenyan Army`. */
const withPlace = (own: string, { name, adjectives }: CountryNames): string[] => [
  `${name}'s ${own}`,
  ...[name, ...adjectives].map((place) => `${place} ${own}`),
];

/** `Kazakh Foreign Ministry`, `Ministry of Foreign Affairs of Kazakhstan`; the second is the label. */
export function ministryNames(
  { name, field }: { readonly name: string; readonly field: string },
  place: CountryNames,
): Name[] {
  const kind = name.startsWith('Department') ? 'Department' : 'Ministry';
  const fields = field === 'Foreign' ? ['Foreign', 'Foreign Affairs'] : [field];
  const own = [name, ...fields.map((one) => `${one} ${kind}`)].flatMap(spellings);
  return asNames([
    ...own.flatMap((one) => ofNames(one, place)),
    ...own.flatMap((one) => withPlace(one, place)),
  ]);
}

const national =
  /^(?:National|Federal|State|Supreme|House|Senate|Parliament|Chamber|People|General|Legislative|Congress|Great|Council of)/u;

/** Names of a legislature that its members' offices give; `isShared` with another country. */
export function legislatureNames(name: string, place: CountryNames, isShared: boolean): Name[] {
  const folded = foldText(name);
  const isWhole =
    folded.includes(foldText(place.name)) ||
    / (?:of|for) \p{Lu}/u.test(
      name.replace(
        /of (?:Representatives|Deputies|States|State|Lords|Commons|Councillors|Assembly|People)\b/u,
        '',
      ),
    );
  const own = withoutPlace(name, place);
  // Not of the `Australian Capital Territory`.
  if (own !== name && !own.includes('Territory'))
    return asNames([name, ...ofNames(own, place), ...withPlace(own, place)]);
  if (isWhole || place.adjectives.some((adjective) => folded.includes(foldText(adjective))))
    return asNames([name]);
  const texts = [...ofNames(name, place), ...withPlace(name, place)];
  if (isShared || !isTelling(name, 'legislature')) return asNames(texts);
  return asNames(national.test(name) ? [name, ...texts] : [name]);
}

/** A body as a source names it. */
export interface BodyCalled {
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const english =
  /\b(?:Court|Assembly|Parliament|Congress|Senate|House|Council|Chamber|Army|Navy|Air|Forces?|Police|Guard|Command|Agency|Tribunal)\b/u;

/** The whole of a country's forces, by whatever name. */
const whole =
  /^(?:Military|(?:[\p{L}']+ )*(?:Armed|Military) Forces?|(?:National |Self-)?Defen[cs]e Forces?|(?:National|People's|People's Liberation) Army)$/u;

/** The name without its country: `Army` of `Kenya Army`, `Supreme Court` of `Supreme Court of Ukraine`. */
export function withoutPlace(name: string, place: CountryNames): string {
  const before = [...namesOf(place), ...place.adjectives].find((form) => name.startsWith(`${form} `));
  if (before !== undefined) return name.slice(before.length + 1);
  const [, own = name, of = ''] = /^(.+?) of (?:the )?(.+)$/u.exec(name) ?? [];
  return place.names.has(foldText(of)) ? own : name;
}

/** What texts call a government and the whole of its forces. */
function spokenOf(type: string, own: string): string[] {
  if (type === 'government') return ['authorities'];
  return type === 'military' && whole.test(own) ? ['military', 'armed forces'] : [];
}

/**
 * Names of a body that a source states. By its own words alone it goes where `isOwn` says that no other body has them; the
 * first is the label.
 */
export function bodyNames(
  { type, name, aliases }: BodyCalled,
  place: CountryNames,
  isOwn: (text: string) => boolean,
): Name[] {
  const own = withoutPlace(name, place);
  if (own === name && foldText(name).includes(foldText(place.name)))
    return asNames([name, ...aliases.filter(isOwn)]);
  const label =
    own !== name || isOwn(name)
      ? name
      : type === 'military'
        ? withPlace(own, place).at(-1)!
        : ofPlace(own, place);
  const plain = [
    own,
    ...spokenOf(type, own),
    ...aliases.filter((alias) => !isOwn(alias) && english.test(alias)),
  ].flatMap(spellings);
  const isOfPlace = (alias: string): boolean => withoutPlace(alias, place) !== alias;
  return asNames([
    ...spellings(label),
    ...aliases.filter((alias) => isOwn(alias) || isOfPlace(alias)).flatMap(spellings),
    ...plain.flatMap((one) => [...ofNames(one, place), ...withPlace(one, place)]),
  ]);
}

/** Words that many such bodies are called by, in their own languages too. */
const general =
  /^(?:parl|sen[aá]|congr|ass?emb|chamb|c[aá]mar|k?amar|(?:army|navy|police|government|council|house|diet)$)/iu;

/** What may be a name without its country: an abbreviation, a word, or three words; of legislatures and agencies two. */
export function isTelling(text: string, type: string): boolean {
  if (isShort(text)) return text.length > 2;
  const words = text.split(' ').length;
  const least = type === 'legislature' || type === 'agency' ? 2 : 3;
  return !general.test(text) && (words === 1 ? text.length > 3 : words >= least);
}

export function asNames(texts: readonly string[]): Name[] {
  return [...new Set(texts)].map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: 'en' }));
}
