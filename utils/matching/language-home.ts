/** Where a language is written, as far as that is one country: whose people a text in it speaks of without naming the country. */

import type { CountryCode } from '../model/facts.ts';

/** Each language with its country behind it. */
const homes =
  'azAZ beBY bgBG csCZ daDK elGR etEE fiFI heIL hrHR huHU hyAM idID isIS jaJP kaGE kkKZ koKR kyKG ltLT lvLV mkMK mnMN nbNO noNO plPL skSK ' +
  'slSI sqAL thTH trTR ukUA uzUZ viVN';

/** Country of a language by its BCP 47 tag, null where it is written in several or none is given. */
export function homeOfLanguage(lang: string | null): CountryCode | null {
  const at = lang ? homes.indexOf(lang.slice(0, 2).toLowerCase()) : -1;
  return at < 0 || /^\w{3}/.test(lang ?? '') ? null : homes.slice(at + 2, at + 4);
}
