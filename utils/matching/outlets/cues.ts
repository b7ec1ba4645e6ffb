/**
 * Words beside a name that say that it is an outlet's, folded; `*` stands for any ending. Not by language: a
 * cue is looked for in whatever language the text is, and no word here means something else in another.
 */

import { keptLately } from '../../dataset/kept-lately.ts';
import { hashWord } from '../../mentions/name-classes.ts';
import { foldedSet } from '../../mentions/word-set.ts';

const firm = `
  newspaper* magazine* tabloid broadsheet newswire broadcaster*
  zeitung* tageszeitung* wochenzeitung* nachrichtenmagazin* nachrichtenagentur* nachrichtenportal* boulevardblatt
  quotidien* hebdomadaire* periodico* revista* semanario* quotidiano settimanale rivista tygodnik* dziennik* gazet*
  dagblad* tidning* gazete* dergi* газет* радиостанц* телеканал* таблоид* صحيفه جريده مجله قناه وكاله روزنامه עיתון
`;

const kinds = `
  newspaper* magazine* tabloid broadsheet periodical newsletter broadcaster* newswire outlet* newsroom daily weekly
  zeitung* tageszeitung* wochenzeitung* magazin nachrichtenmagazin* nachrichtenagentur* nachrichtenportal* sender* boulevardblatt
  blatt quotidien* hebdomadaire* journal periodico* diario* revista* semanario* emisora* jornal* emissora* quotidiano
  giornale settimanale rivista agenzia agencia* agence agencj* agencij* agentur* агенци* tygodnik* dziennik* gazet* časopis* denik* tjednik* krant* dagblad*
  tidning* avis lehti ajans* gazete* dergi* газет* агентств* издани* журнал журнала журнале журналу телеканал* радиостанц*
  интернет-издани* таблоид* видан* видання часопис* телеканалу радіостанці* ақпарат* басылым* телеарна* вестник*
  agency channel tv television radio network website portal* server* station телевидени* радио портал* сайт* арна агентт*
  صحيفه جريده مجله وكاله قناه اذاعه موقع خبرگزاري روزنامه شبكه סוכנות עיתון ערוץ
`;

const people = `
  reporter* correspondent* journalist* editor* columnist* editorial* staffer* photographer* interview* op-ed* newsroom*
  korrespondent* chefredakteur* redakteur* redaktion* journalisten journaliste* correspondant* redacteur* redaction* entretien
  periodista* corresponsal* entrevista* redactor* giornalista* corrispondente* intervista* jornalista* repórter* dziennikarz* redaktor*
  wywiad* wywiadzie novinar* muhabir* roportaj* корреспондент* журналист* редактор* обозревател* колумнист* интервью кореспондент*
  журналіст* інтерв* тілші* сұхбат* مراسل* محرر* مقابله حوار خبرنگار
`;

const telling = `
  reported reports reporting wrote writes published publishes quoted quotes citing cited cites revealed according
  berichtet* berichten zufolge laut schreibt meldet* rapporte* ecrit selon revele* confie informo
  informa informaron segun reporto scrive riporta riferisce secondo segundo informou publicou noticiou
  wedlug pisze podaje poinformowal* prema javlja pise citoval* podle uvedl* gore bildirdi yazdi haberine сообщил* сообщает сообщают передает передаёт передал*
  пишет пишут цитирует* ссылкой ссылаясь данным информации опубликовал* повідомля* повідоми* пише передає посилан* даними
  хабарла* жазды жазады хабарлады мәлімде* сілтеме* نقلت ذكرت افادت بحسب وفقا نقلا كتبت نشرت
`;

/** Only before a name: whoever stands before `told` is somebody else. */
const before =
  'via read reading told tells telling gegenuber рассказал рассказала рассказали заявил заявила заявили сообщил сообщила розповів розповіла заявив';

/** Verbs whose listener follows with an article or a preposition (`sagte er der Bild`); without one it is the speaker. */
const toldTo = `
  sagte sagten sagt erklarte declare dit affirme confie explique assure indique dijo declaro aseguro explico afirmo conto
  detto dichiarato raccontato disse declarou afirmou contou powiedzial powiedziala говорит сказал сказала айтты قال قالت صرح
`;

const said = `
  said says learned learnt asked announced confirmed noted poll polls survey debate forum host hosts anchor moderator contributor
  commentator affiliate colleague producer broadcast program programme special moderator* ведущ* telewizj* zwraca uvedla
`;

/** Letters that stems are looked up by; all have at least as many. */
const BEGINNING = 3;

/** Whether a folded word is one of a list, or begins with one of its stems and goes on for five letters at most. */
function matcher(list: string): (folded: string) => boolean {
  const words = new Set<string>();
  const stems = new Map<string, string[]>();
  for (const word of foldedSet(list)) {
    const stem = word.replace('*', '');
    words.add(stem);
    if (stem === word) continue;
    const beginning = stem.slice(0, BEGINNING);
    stems.set(beginning, [...(stems.get(beginning) ?? []), stem]);
  }
  const hasStem = (folded: string): boolean =>
    stems
      .get(folded.slice(0, BEGINNING))
      ?.some((stem) => folded.length - stem.length <= 5 && folded.startsWith(stem)) === true;
  return (folded) => words.has(folded) || hasStem(folded);
}

const isFirm = matcher(firm);
const isOfPeople = matcher(people);
const isOfMedia = matcher([firm, kinds, people, telling].join(' '));
const isSaying = matcher(said);
const beforeOnly = foldedSet(before);
const toldToWords = foldedSet(toldTo);

type CuePoints = 0 | 1 | 2 | 3 | 4;

function cueOfForm(folded: string, isBefore: boolean): CuePoints {
  if (!isBefore && isOfPeople(folded)) return 3;
  if (isFirm(folded)) return 4;
  if (isOfMedia(folded) || (isBefore && beforeOnly.has(folded))) return 2;
  return !isBefore && isSaying(folded) ? 1 : 0;
}

/** An Arabic word without the `and`, `to` or `in` that is written with it; null for any other. */
function withoutPrefix(folded: string): string | null {
  return folded.length > 4 && 'وفبلك'.includes(folded.charAt(0)) ? folded.slice(1) : null;
}

function readCue(folded: string, isBefore: boolean): CuePoints {
  const points = cueOfForm(folded, isBefore);
  const rest = points === 0 ? withoutPrefix(folded) : null;
  return rest === null ? points : cueOfForm(rest, isBefore);
}

const cueBefore = keptLately(4000, (folded: string) => readCue(folded, true));
const cueAfter = keptLately(4000, (folded: string) => readCue(folded, false));

/** 4 for a kind of outlet, 3 after a name for those who work there, 2 for one that speaks for media, 1 for one that may, 0 for any other. */
export const cueOf = (folded: string, isBefore: boolean): CuePoints =>
  isBefore ? cueBefore(folded) : cueAfter(folded);

/** Whether a verb says to whom something is told, by the word that follows it. */
export function isToldTo(folded: string): boolean {
  return toldToWords.has(folded);
}

const linking = foldedSet(
  `the a an of for to with in by at from on and 's s er sie der die das dem den des von im in bei zu mit la le les l du de des au aux dans par
  el los las del al en con por a il lo della dello nel alla do da dos das no na em pelo pela w do z od dla u i в на из от о для с со
  по за із від у та і жаңа ل الى`,
);

const linkingHashes = new Set([...linking].map(hashWord));

/** As `isLinking`, by the hash of the folded letters. */
export function isLinkingHash(hash: number): boolean {
  return linkingHashes.has(hash);
}

/** Words that stand between a cue and a name without parting them. */
export function isLinking(folded: string): boolean {
  return linking.has(folded);
}
