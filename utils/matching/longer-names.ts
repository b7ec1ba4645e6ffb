/**
 * Words that make a person's name part of a longer one, which is no person: `John F. Kennedy Airport`, `USS John McCain`,
 * `проспект Мира`. Folded; stems for inflected languages, compared as prefixes of the neighbouring word.
 */

import { foldedSet } from '../mentions/word-set.ts';

const after =
  'airport avenue street road square boulevard bridge tunnel highway expressway park stadium arena hospital clinic school family families college university institute library museum ' +
  'foundation center centre prize award medal trophy cup memorial monument theater theatre hall house building tower island mountain river lake bay harbor port station ' +
  'county township district city town village act bill amendment doctrine plan commission committee inc corp ltd llc gmbh company group holdings brothers sons partners motors ' +
  'records band orchestra quartet scholarship fellowship lecture clan dynasty carrier class barracks canal dam terminal plaza fund trust society club academy mosque ' +
  'орден ордені орденін атындағы даңғылы көшесі университеті қоры мектебі әуежайы ' +
  'strasse platz allee flughafen stiftung preis schule kaserne universitat park gymnasium haus brucke havalimani caddesi';
const before =
  'uss hms ss fort camp mount mt lake cape port rue calle avenida place avenue boulevard praca plaza via viale piazza ulica plac aleja aeroport aeroporto flughafen ' +
  'saint san santa santo сент сан ул улица улиц улице улицу улицей проспект площад бульвар переулок переул набережн аэропорт аэропорта семья семьи семье семью семьей блок блоку блока блоке блоком блоці имени им премии премия премию преми ' +
  'орден ордена мост шоссе вулиц проспекті площі корабл крейсер теплоход көшесі даңғылы شارع مطار جامعه جايزه مستشفي ميدان مدينه';
const inside = foldedSet(after);
const ahead = foldedSet(before);

/** Whether the folded word after a name makes it the name of a place, a body or a thing. */
export function isThingAfter(folded: string): boolean {
  return inside.has(folded) || (folded.endsWith('s') && inside.has(folded.slice(0, -1)));
}

const common = foldedSet(
  'орден ордена ордені орденін атындағы атындагы даңғылы көшесі университеті қоры мектебі әуежайы caddesi havalimani',
);

/** As `isThingAfter`, for words that are written small: `көшесі`, a street. */
export function isCommonThingAfter(folded: string): boolean {
  return common.has(folded);
}

/** Whether the folded word before a name makes it the name of a place, a body or a thing. */
export function isThingBefore(folded: string): boolean {
  if (ahead.has(folded)) return true;
  return folded.length > 5 && ahead.has(folded.slice(0, -1)) && folded.charCodeAt(0) > 0x400;
}
