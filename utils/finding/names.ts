/**
 * Bylines to names: "By ANNA LEE and Omar Haddad, Staff Writers | 3 May" to ["ANNA LEE", "Omar Haddad"].
 * Names stay as written; only what is not a name is cut away.
 */

const BY_WORDS =
  '(?:(?:written|posted|published|reported|created|compiled|words|text|article|story|report|analysis|review|opinion|erstellt|verfasst|geschrieben|ein (?:artikel|beitrag|kommentar|gastbeitrag)|(?:blog )?beitrag|propos recueillis|publié|escrito|scritto|napisał)s? )?' +
  '(?:by|von|vom|par|por|door|av|af|di|przez|от|від|bởi|oleh)';
/** The word itself before a name: "Author: ...". */
const TITLES =
  'autor(?:e?n|es|s|in|zy|ka|a|e)?|authors?|auteurs?|text|texte|texto|testo|tekst|автор|текст|корреспондент|συντάκτης|yazar|haber|penulis|tác giả|著者|作者|责编|責編|责任编辑|責任編輯|记者|記者|文|執筆|撰文|بقلم|كتب|كتبت|글';
const BY = new RegExp(`^(?:(?:${BY_WORDS}) ?[:：]? |(?:${TITLES}) ?[:：/／] ?|by[:：\\n] ?)`, 'iu');
const BY_INSIDE = new RegExp(`(?:^|[\\s|·•–—(])(?:${BY_WORDS})[: ] ?(?=\\p{Lu})`, 'iu');

const TITLE_INSIDE = new RegExp(`(?:^|[\\s|·•])(?:${TITLES}) ?[:：/] ?(?=[\\p{Lu}\\p{Lo}])`, 'iu');

const PART =
  /\s*(?:[,;|/，、；&•·\n\t]|\s[–—-]\s|(?<=\s)(?:and|und|et|y|e|i|en|och|og|ve|и|та|và|và|dan|και|ja|with|mit)(?=\s))\s*/iu;
const NO_NAME =
  /https?:|www\.|@|(?:^|\s)\d|\d[.:/]\d|\.(?:com|org|net|de|ru)\b|[?!{}<>=]|^(?:admin(?:istrator)?|author|autor|by|von|posted|updated?|unknown|anonymous|null|undefined|false|true|home|comments?|share|more|view.*|follow.*|subscribe.*|email|contact|special to.*|for the .*|last updated.*|published.*|(?:staff |senior |political |chief |freelance |guest |sports )?(?:writer|reporter|correspondent|editor|contributor|journalist)s?|editor-in-chief|redakteur(?:in)?|journalist(?:e|in)?|über den autor|about the author|(?:all|alle|more) .*|bio|profile|minutes?|min read|read|am|pm|uhr|(?:photo|foto|image|illustration|grafik).*|.* (?:unsplash|pixabay|pexels|getty images|shutterstock))$/i;
const ROLE = /\s*(?:기자|特派員|記者|记者|氏|さん)$|\s*[（(【[].*$/u;
const NAME_WORDS = 6;
const NAME_LENGTH = 60;

/** Whether two words with a comma between are a name turned round: "Lee, Anna". */
const turned = (text: string): string =>
  /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+(?: de| van| von)?)$/u.test(text)
    ? text.replace(/^(.*), (.*)$/, '$2 $1')
    : text;

function cleanName(part: string): string {
  return part
    .trim()
    .replace(BY, '')
    .replace(ROLE, '')
    .replace(/^[\s:：\u2013\u2014*»«"-]+|[\s:,.*»«"\u2013\u2014-]+$/g, (edge) => (edge === '.' ? '.' : ''))
    .trim();
}

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= NAME_LENGTH &&
  !NO_NAME.test(name) &&
  name.split(' ').length <= NAME_WORDS &&
  /\p{L}/u.test(name);

/** Names in raw bylines, in order, each once. */
export function namesIn(raw: readonly string[]): string[] {
  const names: string[] = [];
  const known = new Set<string>();
  for (const text of raw) {
    if (/^https?:|^www\.|@\w+\.\w/.test(text)) continue;
    const plain = text
      .replace(/\([^)]*\)|\s@\w+/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim();
    for (const part of turned(plain.replace(BY, '')).split(PART)) {
      const name = cleanName(part);
      if (!isName(name) || known.has(name.toLowerCase())) continue;
      known.add(name.toLowerCase());
      names.push(name);
    }
  }
  return names;
}

/** The part of a short line that follows "by" ("An article by Anna Lee | 3 May"); null where there is none. */
export function afterBy(line: string): string | null {
  const start = BY.exec(line);
  if (start) return line.slice(start[0].length);
  const inside = BY_INSIDE.exec(line) ?? TITLE_INSIDE.exec(line);
  return inside ? line.slice(inside.index + inside[0].length) : null;
}

const WHOLE_NAME =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*)(?: (?:de|da|di|do|dos|du|van|von|zu|der|den|del|della|la|le|al|el|bin|ibn|y|e|ter|ten|af|[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*))*$/u;

/** Whether a text looks like the names of people: every word a capital or of a script without them. */
export function looksLikeNames(text: string): boolean {
  const names = namesIn([text]);
  return names.length > 0 && names.length < 8 && names.every((name) => WHOLE_NAME.test(name));
}
