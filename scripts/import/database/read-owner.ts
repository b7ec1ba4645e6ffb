/** Owners as the list of TV channels names them: a kind, and the state itself where the list says `Government of Namibia`. */

import { slugOf } from '../../records/slug.ts';
import type { CountryFinder } from '../shared/countries.ts';

export interface Owner {
  /** Key of the owner: a Wikidata id for a state. */
  readonly key: string;
  /** Null for a state, which has a record of its own. */
  readonly record: { readonly name: string; readonly type: string } | null;
}

/** From a name and the country of the channel. */
export type OwnerReader = (name: string, country: string) => Owner | null;

const government = /^(?:the )?government of (?:the )?(.+)$/iu;
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ministry|ministère|ministerio)\b/iu, 'ministry'],
  [/\b(?:university|universidad|universidade|université|college|school)\b/iu, 'university'],
  [
    /\b(?:government|municipality|municipal|county|city of|prefeitura|gobierno|governo|state of|council|ayuntamiento)\b/iu,
    'government',
  ],
  [/\b(?:parliament|senate|congress|assembly|asamblea|câmara|assembleia|congreso)\b/iu, 'legislature'],
  [/\b(?:foundation|fundación|fundação|fondation|stiftung|trust)\b/iu, 'foundation'],
  [/\b(?:church|ministries|iglesia|igreja|diocese|archdiocese)\b/iu, 'other'],
];

/** What kind of body an owner is by its name; `company` where nothing tells. */
export function ownerKind(name: string): string {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'company';
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** `Quebec` is a name of a part of Canada; `Russian Federation` and `Saint Lucia` are whole. */
function isWhole(place: string, code: string): boolean {
  const plain = (regions.of(code) ?? '').replace(' & ', ' and ').replace('St. ', 'Saint ');
  return slugOf(place) === slugOf(plain) || /\b(?:republic|federation|kingdom|union)\b/iu.test(place);
}

/** Reads an owner; null where nothing of a name is there. A channel's country tells `Georgia` the state from the other. */
export function ownerReader(countries: CountryFinder, ids: (code: string) => string | null): OwnerReader {
  return (raw, country) => {
    const name = raw.trim();
    if (slugOf(name) === '') return null;
    const place = government.exec(name)?.[1] ?? '';
    const code = countries.byName(place);
    const state = code !== null && code === country && isWhole(place, code) ? ids(code) : null;
    if (state !== null) return { key: state, record: null };
    return { key: `owner:${slugOf(name)}`, record: { name, type: ownerKind(name) } };
  };
}
