/** Owners as the list of TV channels names them: a kind, and the state itself where the list says `Government of Namibia`. */

import { foldCompany } from '../../records/fold.ts';
import { isGenericName } from '../../records/same-body.ts';
import { slugOf } from '../../records/slug.ts';
import type { CountryFinder } from '../shared/countries.ts';

export interface Owner {
  /** Key of the owner: a Wikidata id for a state. */
  readonly key: string;
  /** Null for a state, which has a record of its own. */
  readonly record: { readonly name: string; readonly type: string; readonly country?: string } | null;
}

/** From a name and the country of the channel. */
export type OwnerReader = (name: string, country: string) => Owner | null;

const government = /^(?:the )?government of (?:the )?(.+)$/iu;
/** Churches call themselves ministries and assemblies too, and companies name the county that they broadcast for. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:foundation|fundación|fundação|fondation|stiftung|trust)\b/iu, 'foundation'],
  [
    /\b(?:church|ministries|iglesia|igreja|diocese|archdiocese|gospel|christ|christian|adventista?|deliverance|(?:assembleia|asambleas?) de (?:deus|dios)|assemblies of god)\b/iu,
    'other',
  ],
  [/\b(?:inc|llc|ltd)\b\.?$/iu, 'company'],
  [/\bministry (?:of|for)\b|\bministère d|\bministerio de\b/iu, 'ministry'],
  [/\b(?:university|universidad|universidade|université|college|school)\b/iu, 'university'],
  [
    /\b(?:government|municipality|municipal|county|city of|prefeitura|gobierno|governo|state of|ayuntamiento|(?:city|town|regional|provincial|people[’']s|national|district)(?: [a-z]+)? council)\b/iu,
    'government',
  ],
  [/\b(?:parliament|senate|congress of|assembly|asamblea|câmara|assembleia|congreso)\b/iu, 'legislature'],
];

/** What kind of body an owner is by its name; `company` where nothing tells. */
export function ownerKind(name: string): string {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'company';
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** Name of a country as our records have it. */
const placeOf = (code: string): string =>
  (regions.of(code) ?? '')
    .replace(' & ', ' and ')
    .replace('St. ', 'Saint ')
    .replace(/ \(.*$/u, '');

/**
 * A ministry with its country, as lists of other sources call it: `Ministry of Defence of Russia` for `Russian Ministry of Defence` of a channel in
 * Russia.
 */
function ministryOf(name: string, code: string): string {
  const place = placeOf(code);
  const [, adjective = '', rest = ''] = /^(?:(\p{Lu}\p{L}+) )?(Ministry of .+)$/u.exec(name) ?? [];
  const isOwn = adjective === '' || adjective.slice(0, 4) === place.slice(0, 4);
  if (rest === '' || place === '' || !isOwn) return name;
  const bare = rest.endsWith(place) ? rest.slice(0, -place.length).replace(/ (?:of )?$/u, '') : rest;
  return `${bare} of ${place}`;
}

/** `Quebec` is a name of a part of Canada; `Russian Federation` and `Saint Lucia` are whole. */
function isWhole(place: string, code: string): boolean {
  return slugOf(place) === slugOf(placeOf(code)) || /\b(?:republic|federation|kingdom|union)\b/iu.test(place);
}

/** `Ministry of Education of the Republic of Reef` says whose it is. */
const isOfCountry = (name: string): boolean =>
  / of (?!the )(?:\p{L}+ )*of |\bof the (?:republic|kingdom|state)/iu.test(name);

/**
 * Reads an owner; null where nothing of a name is there. A channel's country tells `Georgia` the state from the other;
 * `several` are owners, folded, of channels of several countries.
 */
export function ownerReader(countries: CountryFinder, several: ReadonlySet<string>): OwnerReader {
  return (raw, country) => {
    const name = raw.trim();
    if (slugOf(name) === '') return null;
    const place = government.exec(name)?.[1] ?? '';
    const code = countries.byName(place);
    const state = code !== null && code === country && isWhole(place, code) ? countries.idOf(code) : null;
    if (state !== null) return { key: state, record: null };
    const [key, type] = [`owner:${slugOf(name)}`, ownerKind(name)];
    // Every country has a `Ministry of Information`, and more than one has a `National Media Group`.
    const isTwo = several.has(foldCompany(name)) && isGenericName(name) && /\p{L}{4}/u.test(name);
    const isAnywhere = isTwo || (type === 'ministry' && !isOfCountry(name));
    return isAnywhere && country !== ''
      ? {
          key: `${key}:${country.toLowerCase()}`,
          record: { name: type === 'ministry' ? ministryOf(name, country) : name, type, country },
        }
      : { key, record: { name, type } };
  };
}
