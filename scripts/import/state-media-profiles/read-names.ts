/** What the names of the matrix say besides: a medium, an edition, a footnote, what kind of outlet it is. */

const mediumOf: Readonly<Record<string, string>> = {
  'news agency': 'agency',
  'news portals': 'online',
  online: 'online',
  print: 'newspaper',
  'print media': 'newspaper',
  radio: 'broadcaster',
  television: 'broadcaster',
};

/** The asterisk of a footnote is no part of the name, nor is a bracket that never ends or never began. */
export function withoutMark(cell: string | undefined): string {
  return (cell ?? '')
    .replace(/\*/gu, '')
    .replace(/ \([^)]*$/u, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .trim();
}

/** The first of `Turkuvaz Media Group or Daily Sabah itself`, which does not know which, and of `Medi1 Radio; Television: Medi1 TV`. */
export function firstOf(company: string): string {
  return company.replace(/(?: or |; ).*$/u, '');
}

/** `Print: El Peruano` says what it is and its name, and so does `Gazeta dailies - Krakowska` of the papers of one house. */
export function splitMedium(cell: string): { name: string; medium: string | null } {
  const daily = /^(\p{Lu}\p{L}+) dailies - (\p{Lu}\p{L}+)$/u.exec(cell);
  if (daily !== null) return { name: `${daily[1]} ${daily[2]}`, medium: 'newspaper' };
  const [, word = '', name = ''] = /^([A-Z][a-z]+(?: [a-z]+)?): ?(\S.*)$/u.exec(cell) ?? [];
  const medium = mediumOf[word.toLowerCase()];
  return medium === undefined ? { name: cell, medium: null } : { name, medium };
}

const tongues = new Intl.DisplayNames(['en'], { type: 'language' });
/** English names of languages. */
export const languages: ReadonlySet<string> = new Set(
  'ar az be bg bn cs da de el en es fa fi fr ha he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta tg th tk tr uk ur uz vi zh'
    .split(' ')
    .map((tag) => tongues.of(tag) ?? tag),
);

/** What a bracket says of who controls an outlet tells it from its rival of the same name, but is no name. */
export const note = /\((?:control|focus) /iu;

/** `Deutsche Welle (DW)` is a name and another one; `Global Times (English)` and `Sputnik News (Indian edition)` say the edition. */
export function splitBrackets(name: string): [string, string] {
  const [, first = name, second = ''] = /^(.+?) \(([^)]+)\)$/u.exec(name) ?? [];
  const isName = !languages.has(second) && !/ edition$/iu.test(second) && !note.test(name);
  return [first, isName ? second : ''];
}

/** An agency's name in full, and what it is called for short. */
const agency =
  /\b(?:news|press|information|telegraphic)(?: (?:and|&) \p{L}+)? agency\b|\bagence\b|\bagencia\b/iu;
const abbreviation = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu})(?!\p{L})/u;

/** What an outlet is by its name, or as the short name of an agency (`DNA` of the `Delta News Agency`). */
export function typeOf(name: string, company: string): string {
  if (/\b(?:agency|agence|agencia|agenzia|news service|wire)\b/iu.test(name)) return 'agency';
  if (agency.test(company) && abbreviation.test(name)) return 'agency';
  if (/\b(?:tv|television|radio|channel|broadcast\w*|télévision|televisión|fm|rtv|canal)\b/iu.test(name))
    return 'broadcaster';
  return /\b(?:newspaper|daily|times|gazette|herald|post)\b/iu.test(name) ? 'newspaper' : 'other';
}
