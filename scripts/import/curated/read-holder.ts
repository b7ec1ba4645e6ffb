/**
 * Reads who owns or funds, as a note gives it: `AMG Media Networks (64.71%)`, `Daniel Křetínský and Patrik Tkáč`,
 * `State of Cameroon 100%`, `Cox family; founders keep a minority`. Gives the holders that are named, with share, kind
 * and country where told; words that name nobody ("its employees", "shareholders not seen") give none.
 */

import type { InstitutionKind } from '../../../utils/model/facts.ts';
import { slugOf } from '../../records/slug.ts';
import type { CountryFinder } from '../shared/countries.ts';

export interface Holder {
  /** Key in the curated tables: a country's Wikidata id or `m-` and a slug. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: InstitutionKind;
  readonly country: string | null;
  /** Percent, null where not told or only about. */
  readonly share: number | null;
}

export interface HolderReader {
  /** `control` is what the note says of the whole; it tells a person from a company where words do not. */
  read(text: string, control: string): readonly Holder[];
}

const nobody =
  /\b(?:not found|not seen|not published|not established|not formally|unnamed|unknown|employees|staff|shareholders?|holders|owners?|investors|partners|members|subscribers|readers|citizens|founders|journalists|managers|management|editors|publishers of|newspapers and|companies of|companies,|media companies|houses, among|organisations?, without|without owners|cooperative of|body (?:set|under)|joint venture|founded by|run by|funded|overseen|managed by|director appointed|head appointed|linked|tied to|reported to|stations|people who|offshore|two rival|each edition|about \d|private company|minority|relatives)\b/iu;
const corporate =
  /(?<![\p{L}])(?:group|grup|grupo|groupe|gruppe|gruppo|media|medios|holdings?|ltd|limited|inc|llc|llp|plc|ag|gmbh|se|sa|s\.a|s\.p\.a|spa|srl|s\.r\.o|ab|as|asa|oy|oü|co|company|corp|corporation|corporación|foundation|fundación|fundacja|fondation|fonds|fund|stiftung|stiftelsen|stichting|trust|capital|news|press|publishing|publications|publishers?|verlag|editorial|editora|ediciones|communications?|broadcasting|television|tv|radio|network|agency|agence|party|ministry|department|council|committee|government|university|institute|center|centre|association|society|union|bank|enterprises?|industries|studio|productions?|partners|ventures|management|digital|online|entertainment|international|associates|house|newspapers?|times|post|daily|gazette|herald|journal|magazine|corps|command|army|office|administration|service|authority|board|commission|house|initiative|project|collective|medya|yayın\p{L}*|matbaacılık|a\.ş|d\.o\.o|a\.s|z\.o\.o|sp|kg|bv|b\.v|nv|ooo|zao|ltda|sal|tbk|bhd|berhad|pvt|pty|cooperative|genossenschaft|movement|church|ministries|mission|congress|federation|confederation|academy|club|institution|state|republic|parliament|presidency|directorate|bureau|secretariat|general|nast|nexstar|telekom|telecom|energy|oil|mining|properties|brands|works|labs?|systems|technologies|solutions|technology|consulting|services|l\.p|s\.l|s\.r\.l|privatstiftung|editore|edizioni|haus|medienhaus|mediahuis|exploitatie|standard|zeitverlag|verlagsgesellschaft|verlagsgruppe|impresa|bank|collective|benefit|nation|republic|today|weekly|globe|express|independent|chronicle|tribune|observer|guardian|mail|star|sun|voice|radio|channel|cable|film|films|pictures|music|sports?|games|software|cloud|data|space|land|real|estate|insurance|finance|financial|investments?|investors?|equity|asset|wealth|economic|economics|estates|hotels?|airlines?|motors?|steel|cement|foods?|pharma|medical|health)(?![\p{L}])\.?/iu;
const person =
  /^(?:(?:Sheikh|Sir|Lord|Prince|Princess|King|Dr|Baron|Hajji|Haji) )?\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|del|della|di|do|dos|van|von|der|den|la|le|bin|ibn|al|el|ben|y|e|N'Dour)){1,4}$/u;
const state = /^(?:the )?(?:state|government|republic|federal government|states) of (?:the )?(.+)$/iu;
const stateAfter =
  /^(.+?) (?:state|government|federal government|party-state|state budget|federal budget)$/iu;
const adjectives: Readonly<Record<string, string>> = {
  algerian: 'DZ',
  egyptian: 'EG',
  tunisian: 'TN',
  spanish: 'ES',
  iraqi: 'IQ',
  russian: 'RU',
  chinese: 'CN',
  french: 'FR',
  italian: 'IT',
  qatari: 'QA',
  saudi: 'SA',
  'german federal': 'DE',
  hungarian: 'HU',
  australian: 'AU',
  'united states': 'US',
  us: 'US',
  'u.s.': 'US',
  german: 'DE',
  british: 'GB',
  uk: 'GB',
  dutch: 'NL',
  swedish: 'SE',
  norwegian: 'NO',
  danish: 'DK',
  polish: 'PL',
  turkish: 'TR',
  japanese: 'JP',
  indian: 'IN',
  israeli: 'IL',
  kazakh: 'KZ',
  swiss: 'CH',
  canadian: 'CA',
  belgian: 'BE',
  austrian: 'AT',
  finnish: 'FI',
  moroccan: 'MA',
  vietnamese: 'VN',
  'new zealand': 'NZ',
  emirati: 'AE',
  'south korean': 'KR',
};

export function holderReader(countries: CountryFinder): HolderReader {
  const stateOf = (name: string): Holder | null => {
    const match = state.exec(name)?.[1] ?? null;
    const before = stateAfter.exec(name)?.[1] ?? null;
    const code =
      match !== null
        ? countries.byName(match.replace(/,.*$/u, ''))
        : before !== null
          ? (adjectives[before.toLowerCase()] ?? countries.byName(before))
          : null;
    const id = countries.idOf(
      code ?? (/^\p{Lu}[\p{L} ]{3,}$/u.test(name) ? (countries.byName(name) ?? '') : ''),
    );
    return id === null ? null : { key: id, name, aliases: [], type: 'state', country: code, share: null };
  };
  const readOne = (text: string, control: string): Holder | null => {
    const share = shareOf(text);
    const brackets = [...text.matchAll(/\(([^)]*)\)/gu)].map((match) => match[1] ?? '');
    const name = plain(text);
    const known = stateOf(name);
    if (known !== null) return { ...known, share };
    if (
      name === '' ||
      name.length > 90 ||
      /, (?!Inc|LLC|PBC|L\.P|Ltd|S\.A|Co\b|die |Corp|Press,|Printing,|Educa)/u.test(name) ||
      / (?:hold|holds|keep|keeps|founded|others)\b/u.test(name) ||
      nobody.test(name) ||
      !/^[\p{Lu}\p{N}«\p{Lo}]|^(?:openDemocracy|taz|dpa|i24|teleSUR|le |al-)/u.test(name)
    )
      return null;
    const country =
      brackets
        .map((inside) => (inside.length === 2 || !inside.includes(' ') ? countries.byName(inside) : null))
        .find((code) => code !== null) ?? null;
    const type = kindOf(name, text, control);
    // A year says when it was so, and letters behind a person what party they are of.
    const aliases = brackets.filter(
      (inside) => type !== 'person' && /^(?=.*\p{Lu})[\p{Lu}\p{N}]{3,10}$/u.test(inside),
    );
    return { key: `m-${slugOf(name)}`, name, aliases, type, country, share };
  };
  return {
    read: (text, control) =>
      split(text, control).flatMap((part) => {
        const holder = readOne(part, control);
        return holder === null ? [] : [holder];
      }),
  };
}

/** The name without brackets, shares and what follows a comma that adds no name. */
function plain(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/^(?:founders?|publisher|owner|heirs of): ?/iu, '')
    .replace(/,? (?:about |at least |over )?\d+(?:\.\d+)?%.*$/u, '')
    .replace(
      /,? (?:a |now a )?(?:listed|Nasdaq|publicly|statutory|supervised|under|as founder|non-profit|family of|sole shareholder|majority|chairman|director|bought|based|with )\b.*$/u,
      '',
    )
    .replace(/: .*$/u, '')
    .replace(/,? in person$/u, '')
    .replace(
      / and (?:the public|other .*|others|small .*|private .*|partners|relatives|associates|family of .*)$/u,
      '',
    )
    .replace(/[\s,;.]+$/u, (end) =>
      /\b(?:Inc|Ltd|Co|S\.A|S\.p\.A|L\.P|a\.s|z o\.o|d\.o\.o|d\.d|o\.o|Corp)\.$/u.test(text.trim())
        ? end
        : '',
    )
    .trim();
}

/** The first percentage told, unless it is only about. */
function shareOf(text: string): number | null {
  const match = /(about |at least |over |almost |nearly |more than )?(\d+(?:\.\d+)?)%/u.exec(text);
  if (match === null || match[1] !== undefined) return null;
  const share = Number(match[2]);
  return share <= 100 ? share : null;
}

/** Several holders in one text: parted by `;` and `+`, and by commas or `and` where every part has a share or is a person. */
function split(text: string, control: string): string[] {
  if (/^[^(]*\([^)]*\([^)]*\)[^)]*\)/u.test(text)) return [text.replace(/\(.*\)/u, '')];
  return splitOutside(text, /;| \+ /u).flatMap((part) => {
    const commas = splitOutside(part, /, (?:and )?/u);
    if (commas.length > 1 && commas.every((one) => /\d%/u.test(one))) return commas;
    const names = splitOutside(part, /, | and /u);
    const people = names.every((one) => person.test(plain(one)) && !corporate.test(plain(one)));
    return names.length > 1 && people && /person|family|company|listed|nonprofit/u.test(control)
      ? names
      : [part.trim()];
  });
}

/** Splits, but not inside brackets. */
function splitOutside(text: string, by: RegExp): string[] {
  const inside: string[] = [];
  const masked = text.replace(/\([^)]*\)/gu, (bracket) => `\u0001${inside.push(bracket) - 1}\u0001`);
  return masked
    .split(by)
    .map((part) => part.replace(/\u0001(\d+)\u0001/gu, (_, i: string) => inside[Number(i)] ?? '').trim());
}

function kindOf(name: string, text: string, control: string): InstitutionKind {
  if (/\b(?:family|brothers|heirs|families)\b/iu.test(name)) return 'family';
  if (/\b(?:party|akp|front)\b/iu.test(name)) return 'party';
  if (/\b(?:ministry|ministries)\b/iu.test(name)) return 'ministry';
  if (
    /\b(?:command|army|guard corps|defen[cs]e media|armed forces|pentagon|department of defen[cs]e)\b/iu.test(
      name,
    )
  )
    return 'military';
  if (
    /\b(?:council|congress|parliament|assembly|knesset|duma)\b/iu.test(name) &&
    !/publi|press|news/iu.test(name)
  )
    return /state council|executive/iu.test(name) ? 'government' : 'legislature';
  if (
    /foundation|fundaci|fundacja|fondation|stiftung|stiftelse|stichting|\btrust\b|\bfonds\b|\bfund\b|säätiö|\btrusts\b/iu.test(
      name,
    )
  )
    return 'foundation';
  if (
    /\b(?:committee|administration|department|presidency|government|bureau|directorate|secretariat|authority|agency for)\b/iu.test(
      name,
    )
  )
    return 'government';
  if (/\b(?:university|college)\b/iu.test(name)) return 'university';
  if (/\b(?:united nations|european union|monusco)\b/iu.test(name)) return 'international';
  if (
    /\b(?:founder|owner|chairman|publisher|editor)\b/iu.test(text) &&
    person.test(name) &&
    !corporate.test(name)
  )
    return 'person';
  if (/person|family/u.test(control) && person.test(name) && !corporate.test(name)) return 'person';
  return 'company';
}
