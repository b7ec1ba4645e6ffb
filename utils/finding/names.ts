/**
 * Bylines to names: "By ANNA LEE and Omar Haddad, Staff Writers | 3 May" to ["ANNA LEE", "Omar Haddad"].
 * Names stay as written; only what is not a name is cut away.
 */

import { NEWS_AGENCY } from './labels.ts';
import { unescapeText } from './text.ts';

const BY_WORDS =
  '(?:(?:eingestellt|written|posted|submitted|published|reported|created|compiled|words|text|article|story|report|(?:with )?(?:additional )?reporting|analysis|review|opinion|erstellt|verfasst|geschrieben|ein (?:artikel|beitrag|kommentar|gastbeitrag)|(?:blog )?beitrag|propos recueillis|publié|escrito|scritto|napisał)s? )?' +
  '(?:by|von|vom|par|por|door|av|af|di|przez|от|від|bởi|oleh|oprac\\.|מאת|deur|nga|scris de|írta|โดย|γράφει [οη]|από τ(?:ον?|ην?))';
/** Whoever writes, before a name: "Author: ...". */
const WRITERS =
  'autor(?:e?n|es|s|in|zy|ka|a|e|i|ul|ius)?|authors?|auteurs?|автор(?:ы|и|ка|у|лар)?|аутор|журнал[иі]ст(?:ка)?|корреспондент|тілші|συντάκτης|yazar(?:lar)?|yazan|muhabir|müəllif|muallif|szerző|kirjoittaja|toimittaja|forfatter|författare|penulis|pewarta|reporter|tác giả|著者|作者|筆者|投稿者|ライター|记者|記者|작성자|글쓴이|기자|بقلم|الكاتبة?|نویسنده|نویسندگان|خبرنگار|به قلم|מאת|כתב|כתבת|लेखक|लेखिका|रिपोर्टर?|संवाददाता|द्वारा|লেখক|প্রতিবেদক|எழுதியவர்|ผู้เขียน|เขียนโดย|ავტორი|հեղինակ';
/** And what was done: "Text: ...". */
const DONE =
  'text|texte|texto|testo|tekst|teksti|текст|мәтін|пише|piše|napsala?|opracowała?|napisała?|haber|shkruan|laporan|thực hiện|bài|责编|責編|责任编辑|責任編輯|執筆|(?:取材・)?文|撰文|كتبت?|إعداد|تحریر|लेखन|రచన|เรื่อง|interview|entrevista|wywiad|글';
/** "本报记者王小明": the word, the paper before it, and the name right after. */
const REPORTER = '[\\p{Script=Han}]{0,5}[记記]者 ?(?=[\\p{Script=Han}]{2,4}(?:[／/、，, \\n）)】〕]|$))';
/** What parts both from a name. */
const PARTED = ' ?[:：/／｜・՝,] ?';
/** The common surnames of Korea. */
const SURNAME = '[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진]';
/** "By", "Author:" and the like at the start of a line. */
export const BY_START = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${BY_WORDS}) ?[:：]? |(?:${WRITERS})(?:${PARTED}| (?:- )?(?=(?:\\S+ \\S+(?: \\S+)?|${SURNAME}[가-힣]{2})$))|(?:${DONE})${PARTED}|${REPORTER}|by[:：\\n] ?|(?:autor(?:in)?|author|auteure?) (?=\\S+ \\S))`,
  'iu',
);
/** And within a line. */
const BY_INSIDE = new RegExp(
  `(?:[\\s|·•–—(](?:${BY_WORDS})[: ]|[\\s|·•](?:${WRITERS}|${DONE}) ?[:：/]) ?(?=[\\p{Lu}\\p{Lo}])`,
  'iu',
);

// In both, a run of spaces is taken from its first only: else each of a million would be tried as a start.
/** What always parts names, and words that do where names stand on both sides. */
const PART = /(?:(?<!\s)\s+)?(?:[,;|/，、；•·\n\t]|\s[–—-]\s|\sim gespräch mit\s)\s*/i;
const AND =
  /(?:(?<!\s)\s+)?(?:&|(?<=\s)(?:and|und|et|y|e|i|en|och|og|ve|и|та|và|và|dan|και|ja|with|mit|avec)(?=\s))\s*/iu;
const NO_NAME =
  /https?:|www\.|@|(?:^|\s)\p{Nd}|\p{Nd}[.:/]\p{Nd}|\.(?:com|org|net|de|ru)\b|[?!{}<>=]|^(?:admin(?:istrator)?|author|autor|by|von|posted|updated?|unknown|anonymous|null|undefined|false|true|home|comments?|share|more|view.*|follow.*|subscribe.*|email|contact|special to.*|for the .*|last updated.*|published.*|(?:staff |senior |political |chief |freelance |guest |sports )?(?:writer|reporter|correspondent|editor|contributor|journalist)s?|editor-in-chief|redakteur(?:in)?|journalist(?:e|in)?|über den autor|about the author|(?:all|alle|more) .*|bio|profile|ph\.?d|m\.?d|m\.?sc|minutes?|min read|read|am|pm|uhr|(?:photo|foto|image|illustration|grafik).*|.* (?:no|nr|tel|fax)\.|.*\sby\s.*|.*:\s.*|log ?in|sign (?:in|up)|newsletters?|authors|get .*|january|february|march|april|june|july|august|september|october|november|december|.*\brss\b.*|get .*|.* (?:unsplash|pixabay|pexels|getty images|shutterstock)|\p{Script=Han}+[摄攝])$/iu;
/** A company by its form, which wrote nothing: mostly the owner or the maker of the site. And an address. */
const COMPANY =
  /(?:^|\s)(?:g?mbh|kg(?:aa)?|ag|inc\.?|ltd\.?|llc|llp|plc|corp\.?|e\. ?v\.?|s\.r\.l\.?|s\.p\.a\.?|sarl|s\.a\.s?\.?|s\.l\.u?\.?|[bn]\.v\.?|d\.o\.o\.?|(?:z|ny)rt\.?|kft\.?|sp\. ?z ?o\.? ?o\.?|s\.r\.o\.?|a\.s\.?|pty|α\.ε\.?)$|^(?:ооо|[опз]ао|тоо|株式会社) |(?:有限公司|株式会社|주식회사)$|^[\p{L}\d-]{2,}\.(?:\p{L}{2}|info)$/iu;
/** Words of outlets, desks and companies, which are no people's. */
const BODY =
  /(?:^|[\s/-])(?:zeitung|nachrichten|noticias|prensa|diario|journal|gazette|gazeta|tribune|herald|chronicle|observer|guardian|telegraph|bureau|redaktion|reda[ck]ci[oó]n|redação|rédaction|redazione|redakcja|редакция|news|media|verlag|magazine?|times|online|team|staff|desk|editorial|press|presse|agency|agentur|agencia|agence|gmbh|inc\.?|ltd\.?|llc|kg|institute?|university|center|centre|foundation|stiftung|ministry|department|group|network|company|studio|radio|tv|channel|service|today|daily|post)(?=[\s/.-]|$)/iu;
/** "..., and Anna Lee" */
const LAST_OF_LIST = /^(?:and|und|et|y|og|och|en|и) (?=\p{Lu})/u;
/** "Example Verlag GmbH, Berlin, Germany", as German sites state themselves. */
const IMPRINT = /, ?[^,]{1,40}, ?(?:Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz)$/;
/** "Anna Lee for The Example": who it was written for. */
const FOR_OUTLET = / [Ff]or (?:[Tt]he \p{Lu}|\S{1,40}\.com).*/su;
const FEW_CAPITALS = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;
/** A job, or those who hold it, where a name might stand. */
const JOB =
  /(?:^|\s)(?:(?:writer|reporter|correspondent|editor|columnist|contributor|producer)s?|redakteur(?:in)?|team|staff|desk|group)$/iu;
const ROLE =
  /(?:(?<!\s)\s+)?(?:(?:기자|特派員|記者|记者|[報报][道導导]|氏|さん|(?<=\s)E-?MAIL)$|[（(【[].*)/su;
const NAME_WORDS = 6;
const NAME_LENGTH = 60;

/** Whether two words with a comma between are a name turned round: "Lee, Anna". */
const turned = (text: string): string =>
  text.includes(', ') && /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+(?: de| van| von)?)$/u.test(text)
    ? text.replace(/^(.*), (.*)$/, '$2 $1')
    : text;

const isFewCapitals = (text: string): boolean =>
  text.length < NAME_LENGTH && FEW_CAPITALS.test(text) && !BODY.test(text);

function cleanName(part: string): string {
  return part
    .trim()
    .replace(BY_START, '')
    .replace(LAST_OF_LIST, '')
    .replace(ROLE, '')
    .replace(FOR_OUTLET, (rest, at: number, name: string) => (isFewCapitals(name.slice(0, at)) ? '' : rest))
    .replace(
      /^[\s:：\u2013\u2014*»«"-]+|(?<![\s:,.*»«")）】\u2013\u2014-])[\s:,.*»«")）】\u2013\u2014-]+$/g,
      (edge) => (edge === '.' ? '.' : ''),
    )
    .trim();
}

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= NAME_LENGTH &&
  !NO_NAME.test(name) &&
  !COMPANY.test(name) &&
  name.split(' ').length <= NAME_WORDS &&
  /\p{L}/u.test(name);

const WHOLE_NAME =
  /^(?:the )?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:(?: (?:de|da|di|do|dos|du|van|von|zu|der|den|del|della|la|le|al|el|bin|ibn|y|e|ter|ten|af))* [\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*)*$/u;

/** An agency by its letters: "Jana Roth und dpa", "AFP and Reuters". */
const AGENCY = /^(?:\p{Ll}{2,5}|\p{Lu}{2,5})$/u;

/** A name of which nothing is to be cut: most are such, and each pattern costs. */
const PLAIN_NAME = /^[A-Z][a-zß-ÿ]+ [A-Z][a-zß-ÿ]+$/;

/** "Anna Lee and Omar Haddad" as two, "Mac & i" and "Church and Life" as they stand: "and" parts names of people and agencies only. */
function partsOf(text: string): string[] {
  if (PLAIN_NAME.test(text)) return [text];
  const parts = text.split(AND).map(cleanName);
  if (parts.length === 1) return parts;
  const stands = (part: string): boolean =>
    WHOLE_NAME.test(part) || AGENCY.test(part) || (part.length !== 1 && !isName(part));
  const isList = parts.every(stands) && parts.some((part) => isFullName(part) || AGENCY.test(part));
  return isList ? parts : [cleanName(text)];
}

/** A pattern costs more than to see that its first letter is missing. */
function plainLine(text: string): string {
  const isMarked = text.includes('(') || text.includes('<') || text.includes('@');
  const words = isMarked ? text.replace(/\([^)]{0,200}\)|<[^>]{0,300}>|\s@\w+/g, ' ') : text;
  const line = words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words;
  return (line.includes(',') ? line.replace(IMPRINT, '') : line).trim();
}

/** Names in raw bylines, in order, each once. */
export function namesIn(raw: readonly string[]): string[] {
  if (raw.length === 0) return [];
  const names: string[] = [];
  const known = new Set<string>();
  for (const text of raw) {
    if (/^https?:|^www\.|@\w+\.\w|^[\w-]+\.[\w.-]+\/\S*$/.test(text)) continue;
    const plain = plainLine(unescapeText(text));
    for (const name of turned(plain.replace(BY_START, '')).split(PART).flatMap(partsOf)) {
      if (!isName(name) || known.has(name.toLowerCase())) continue;
      known.add(name.toLowerCase());
      names.push(name);
    }
  }
  return names.some((name) => !JOB.test(name)) ? names.filter((name) => !JOB.test(name)) : names;
}

/** Where the names of a line end: another line, another credit, an address. */
const END =
  /\n|[|•·]|\s[–—-]\s|(?<=\p{Script=Han})[／/]|\s\p{Script=Han}{1,4}[：:]|\s(?=\S{1,64}@)|\s(?:illustration|foto|photo|bild|grafik|graphic|video|kamera|übersetz|translat|updated|published|posted|editing\b|writing\b|additional\b|AP\s(?:\p{L}+\s){1,3}writer|(?<!the )associated press)/iu;
/** Where figures begin that the word before them says: "Anna Lee Stand: 5.3.", "Anna Lee on Tue, 03/05". */
const FIGURES =
  /\s(?:\p{L}{3,14}[:：]|(?:on|am|le|el|em|il|den) (?:\p{L}{2,10}[.,]{0,2} ){1,2})(?= ?\p{Nd})/u;
/** And where a date begins: figures, with a short word before them that is no surname ("am 5", "Mar 5", but "Lee 5"). */
const DATE_START =
  /(?<![\s,(])[\s,(]+(?:(?:[\p{Ll}\p{Lo}]{1,3}|Jan(?:uary?)?|Feb(?:ruary?)?|Mar(?:ch)?|März?|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?|Mon|Tue|Wed|Thu|Fri|Sat|Sun|M[oi]|D[io]|Fr|S[ao])[.,]? )?\p{Nd}/u;
/** "Anna Lee in Paris and Omar Haddad in Lisbon". */
const PLACES = /^(.{3,60}?) in \p{Lu}[^,]{1,30}? (and|und|et|y) (.{3,60}?) in \p{Lu}.{1,30}$/u;
/** Letters of an agency beside a person's name. */
const SHORT_FORM = /^(?:[\p{Ll}\p{Nd}]+|\p{Lu}{2,4}|\p{Lu}+-\p{Lu}+)$/u;

/** A word that may be the place from which somebody reports: "Anna Lee, Lille". */
const PLACE = /^\p{Lu}\p{Ll}+$/u;

/** Names at the start of a line that is shown to readers; agencies and places beside people are left out. */
export function namesInLine(line: string): string[] {
  const first = line.split(END).find((part) => part.trim()) ?? '';
  const words = /\p{Nd}/u.test(first) ? (first.split(FIGURES)[0]?.split(DATE_START)[0] ?? '') : first;
  const names = namesIn([words.includes(' in ') ? words.replace(PLACES, '$1 $2 $3') : words]);
  const isBeside = (name: string): boolean =>
    SHORT_FORM.test(name) || (PLACE.test(name) && !NEWS_AGENCY.test(name) && words.includes(`, ${name}`));
  return names.some(isFullName) ? names.filter((name) => !isBeside(name)) : names;
}

/** "김철수 기자": a name with a common surname before the word for a reporter; desks ("정치부 기자") end in another syllable. */
const KOREAN = new RegExp(
  `(?:^|[\\s=\\]·])(${SURNAME}[가-힣]{1,2}(?<!부)) ?(?:선임|인턴|객원|전문)?(?:기자|특파원|칼럼니스트|논설위원)(?!\\p{L})`,
  'u',
);

/** "新华网长春12月9日电（记者张建 李明 通讯员王小）": who reported, in brackets after the place; in Taiwan with the place behind. */
const DATELINE =
  /[(（【]\p{Script=Han}{0,6}[记記]者[ \u3000:：]?(?![会會])(\p{Script=Han}{2,3}?(?:[ \u3000、]\p{Script=Han}{2,3})*?)(?:[ \u3000]?通[讯訊][员員].*?|\p{Script=Han}{2}[报報][导導道])?[)）】]/u;
/** Characters of a story in which it is looked for. */
const OPENING = 80;

/** The reporters that the opening of a story names in Chinese. */
export const reportersIn = (story: string): string[] =>
  namesIn(DATELINE.exec(story.slice(0, OPENING))?.[1]?.split(/[ \u3000]/) ?? []);

/** The part of a short line that follows "by" ("An article by Anna Lee | 3 May"); null where there is none. */
export function afterBy(line: string): string | null {
  const start = BY_START.exec(line);
  if (start) return line.slice(start[0].length);
  const korean = KOREAN.exec(line)?.[1];
  if (korean) return korean;
  const inside = BY_INSIDE.exec(line);
  return inside ? line.slice(inside.index + inside[0].length) : null;
}

/** Whether a name is that of a person, as far as its words tell: two or more, none of them an outlet's. */
export const isPersonName = (name: string): boolean =>
  isFullName(name) && WHOLE_NAME.test(name) && !BODY.test(name);

/** A name of two words, or of a few letters in a script without capitals. */
export const isFullName = (name: string): boolean => / |^\p{Lo}{2,5}$/u.test(name);

/** Whether names look like those of people: every word a capital or of a script without them. */
export const looksLikeNames = (names: readonly string[]): boolean =>
  names.length > 0 && names.length < 8 && names.every((name) => WHOLE_NAME.test(name));
