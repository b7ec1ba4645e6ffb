/** The country of papers from Wikidata for which no country is stated there: that whose ending all their sites have. */

import type { DraftOrganisation } from './draft.ts';
import { countryOfHosts } from './site-names.ts';

/** Papers of territories that another state holds have its ending too. */
const HELD = /crim|krym|kryu?m|крым|sev|donetsk|luga?nsk|dnr|lnr/iu;

/** The draft with the country of its sites' ending, where it has none and is a newspaper of that list. */
export function locatePaper(draft: DraftOrganisation): DraftOrganisation {
  if (draft.source !== 'international-newspapers' || draft.country !== null) return draft;
  const hosts = draft.sites.map(({ host }) => host);
  const isHeld = [...hosts, ...draft.names.map(({ text }) => text)].some((text) => HELD.test(text));
  return isHeld ? draft : { ...draft, country: countryOfHosts(hosts) };
}
