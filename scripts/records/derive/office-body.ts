/**
 * Which body an office belongs to, by its words: `Minister of Foreign Affairs` to a ministry, `Member of the State Duma` to a
 * legislature. Only the plain forms; everything else belongs to no body that we would name.
 */

import { officeClass } from '../office-class.ts';

export type OfficeBody =
  | { readonly kind: 'ministry'; readonly name: string; readonly field: string }
  | { readonly kind: 'legislature'; readonly name: string }
  /** `bank`: the central bank, of which a country has one whatever its governors are called. */
  | { readonly kind: 'agency' | 'government'; readonly name: string; readonly isBank: boolean }
  | { readonly kind: 'state' };

const minister =
  /^(?:First )?(?:Deputy )?(?:Federal )?(Minister|Secretary)(?: of| for)(?: the)? (\p{L}[\p{L} ,'-]+?)(?: of (?:the )?\p{Lu}[\p{L} ]+)?(?: \([^)]*\))?$/u;
const member =
  /^(?:member|deputy|representative|senator|delegate) (?:of|in|to) (?:the )?(?:\d+(?:st|nd|rd|th) )?((?:\p{Lu}[\p{L}'’ .-]* )?(?:Assembly|Parliament|Duma|Council|Senate|Congress|House|Chamber|Diet|Sejm|Riksdag|Bundestag|Bundesrat|Nationalrat|Knesset|Majlis|Mazhilis|Sabha|Rada|Seimas|Saeima|Riigikogu|Folketing|Storting|Althing|Tinget|Cortes|Soviet|Jogorku Kenesh|Oireachtas|Dáil|Seanad|Lords|Commons|Representatives|Deputies|Legislature|Skupština|Khural|Hural|Yuan|Shura|Parlament|Verkhovna Rada|Eduskunta|Boulé|Sangsad|Consejo|Cámara|Asamblea|Camera|Sénat|Senado)(?:[\p{L} ]|[-'’](?=\p{L}))*)/iu;
/** Not the `Minister-President of Wallonia`, nor a `Minister of Health (Scotland)`. */
const ofState =
  /^(?:first |second )?(?:deputy )?(?:prime minister|minister|vice president)\b(?!-President)(?!.*\((?:Scotland|Wales|Northern Ireland)\)$)/iu;
const plain: Readonly<Record<string, string>> = {
  foreign: 'Foreign',
  defence: 'Defence',
  interior: 'Interior',
  finance: 'Finance',
  justice: 'Justice',
  health: 'Health',
  education: 'Education',
  economy: 'Economy',
  energy: 'Energy',
  agriculture: 'Agriculture',
  culture: 'Culture',
  transport: 'Transport',
  environment: 'Environment',
  labour: 'Labour',
  trade: 'Trade',
  tourism: 'Tourism',
};

/** Who heads a body that is no ministry: `Director of the Tide Agency`. */
const head =
  /^(?:(?:Acting|Deputy|Executive|First|Interim|Vice)[- ])*(?:Director[- ]General|(?:Managing )?Director|Governor|Chair(?:man|person|woman)?|Head|Chief|President|Administrator|(?:Secretary|Inspector)[- ]General)(?: of|,) (?:the )?(\p{Lu}[\p{L} .'-]+?)(?: \((?:Acting|\p{Lu}+)\))?$/u;
/** `Tide Agency`, `Bank of Kenya`, `NATO`; not `Police` alone, and nothing of a region or of the staff of the state. */
const organisation =
  /^(?!.*\b(?:Regional|City|Provincial|Civil Service|of (?:State|Cabinet)))(?:(?=.* ).*\b(?:Bank|Agency|Bureau|Service|Commission|Organi[sz]ation|Fund|Reserve|Authority|Administration|Police|Nations)\b.*|European .*)$/u;
/** `Director of the CIA`. */
const initials = /^(?:Director|Administrator|Secretary[- ]General) of (?:the )?(\p{Lu}{3,5})$/u;
/** Houses that speak: `White House Press Secretary`. */
const house = /^(?:Deputy )?(White House|Kremlin) \p{Lu}/u;

/** A `Minister of Tides` heads a ministry, a `Secretary of State for Tides` the department for them. */
function ministryName(title: string | undefined, field: string): string {
  const charge = /^State for (?:the )?(.+)$/u.exec(field)?.[1];
  if (charge !== undefined) return `Department for ${charge}`;
  return `${title === 'Secretary' ? 'Department' : 'Ministry'} of ${field}`;
}

/** Null for an office of no body; `country` are the folded names of the country whose office it is. */
export function officeBody(office: string, country: ReadonlySet<string>): OfficeBody | null {
  const known = officeClass(office.replace(/^(?:First )?Deputy /u, ''), country);
  const match = minister.exec(office);
  if (match !== null && known?.startsWith('minister-')) {
    const field = plain[known.slice('minister-'.length)] ?? '';
    return { kind: 'ministry', name: ministryName(match[1], match[2] ?? ''), field };
  }
  const seat = member.exec(office)?.[1];
  if (seat !== undefined)
    return {
      kind: 'legislature',
      name: seat
        .replace(/^the /u, '')
        // A constituency, but not the country of `National Assembly for Wales`.
        .replace(/(?<!Assembly) for .*$/u, '')
        .replace(/(?: (?:of|in|to|the))+ ?$/u, '')
        .trim(),
    };
  const spoken = house.exec(office)?.[1];
  if (spoken !== undefined) return { kind: 'government', name: spoken, isBank: false };
  const led = known === null || known === 'bank' ? head.exec(office)?.[1] : undefined;
  if (led !== undefined && (organisation.test(led) || initials.test(office)))
    return { kind: 'agency', name: led, isBank: known === 'bank' };
  if (known === 'us-senator') return { kind: 'legislature', name: 'United States Senate' };
  if (known === 'us-representative')
    return { kind: 'legislature', name: 'United States House of Representatives' };
  if (
    /^(?:chargé d'affaires|ambassador(?:-designate)?|consul[ -]general|permanent representative|high commissioner) (?:of|to|in)\b/iu.test(
      office,
    )
  )
    return { kind: 'ministry', name: '', field: 'Foreign' };
  return known !== null || ofState.test(office) ? { kind: 'state' } : null;
}
