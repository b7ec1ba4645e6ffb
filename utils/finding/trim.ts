/**
 * What is cut from the chosen blocks once they stand in order: scraps before the story begins, parts that
 * stand far off behind menus and lists, and short lines that ask for something ("Read more", "Follow us").
 */

import { blockText } from './block-text.ts';
import { BY_START, isPersonName, namesInLine } from './names.ts';
import { blockKind, blockParent, type Reading } from './reading.ts';
import { CELL, HEADING, ITEM, PARAGRAPH, QUOTE } from './tags.ts';

/** A paragraph of at least this many characters opens the story. */
const OPENING = 60;
/** This many blocks left out in a row part the story from what follows. */
const FAR = 14;
const SHORT = 260;
/** Longest line without an end that may stand loose after the story. */
const LOOSE = 60;
/** More such lines than this are a list or a table. */
const MANY_LOOSE = 2;
/** What a character counts in a block with a link, when runs are compared: teasers have one each. */
const LINKED = 0.4;
/** A heading longer than this is a sentence set large: a lead. */
const LONG_HEADING = 84;

const ASKS = new RegExp(
  '^[\\s\\W]{0,4}(?:(?:(?:read|see|watch|listen|hear|tap|subscribed?|follow|join|support|donate)\\b|also (?:read|see|watch)|related\\b(?! to)|recommended (?:\\w+ )?(?:for you|by|reading|stor|articles)|more on|more from|click here|' +
    'like (?:this|us|our)\\b|like [^.,]{1,20}\\?|share (?:this|your|on|or|with|via)\\b|(?:share|like|also|comment|recommended|advertising|download)\\W*$|download (?:our|the .{1,40} app)\\b|sign up|comments\\b|comment (?:on|below)|' +
    'this advertisement|our website is|chat with us|advertise(?: with|ment)|continue reading|story continues|article continues|have (?:a|an) |do you have|got a |editor.?s picks?|most read|up next|photo:|' +
    'image:|get (?:the|unlimited|full)|keep reading (?:with|for|this)|already a (?:subscriber|member)|want to|for more(?! than)|load more|copyright|all rights|\\(c\\)|this (?:article|story|post) (?:was|first|originally|appeared)|' +
    "for the latest|we recommend|disclosure|article content\\W*$|want more (?:stories|news|like)|keep up[ -]to[ -]date|don['’]t miss(?: out)?\\W*$|we apologize, but|enjoy(?:ed)? reading|this content is (?:hosted|not available|provided)|this summary was|every day we send|was this (?:article|story|page)|" +
    'editor.?s note:|lesen sie|lies auch|mehr (?:zu|dazu|von|infos)|noch mehr|weitere (?:beiträge|artikel|themen|nachrichten|meldungen|news|touren)|weiterführende|zum weiterlesen|teilen:|themen:|bildquelle|bildcredit|alle angaben|archiv:|diese artikel|um eingebettete inhalte|(?:empfohlener )?(?:redaktioneller|externer) inhalt|an dieser stelle (?:befindet|finde[nt]|ist|steht) .*inhalt|diese (?:zusammenfassung|übersicht) wurde (?:künstlich|mit|automatisch|maschinell|von ki)|sie können sich jederzeit|artikel (?:teilen|anhören|merken|drucken)|war dieser (?:artikel|beitrag)|dieser (?:artikel|beitrag) (?:kann|enthält) (?:\\S+ ){0,2}(?:links|affiliate|werb)|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung) (?:willig|stimm|akzept|erklär|bestätig)|gefällt (?:dir|euch|ihnen)|kenn(?:t ihr|st du|en sie) schon|die aktuelle ausgabe|(?:du|sie) möchte(?:st|n) (?:gerne|mehr)|' +
    '(?:did you (?:like|enjoy)|enjoy(?:ed)? (?:this|our|what))|auch interessant|das könnte|siehe auch|weiterlesen|bereits abonn|sie sind bereits|foto:|quelle:|anzeige(?: ?[^\\w\\s]|$)|newsletter|abonnieren|folgen sie|jetzt (?:abo|anmeld|bestell|gratis|hier|kostenlos|mehr|regist|test)|' +
    'lire aussi|nouveau ?: découvrez|prenez note que|cr[ée]dits? ?(?:photos?)? ?:|más información|hazte |à lire|voir aussi|abonnez|suivez|lea también|leer más|lee también|ver también|te puede|suscr|síguenos|leia |veja |saiba mais|inscreva|' +
    'leggi anche|iscriviti|seguici|lees ook|meer over|czytaj|zobacz|przeczytaj|polecamy|artykuł pochodzi|rozmiar tekstu|twoja opinia|læs også|läs mer|läs också|les også|' +
    'читайте|смотрите|подпи(?:сыв|шит)|по теме|следите|фото:|источник:|подробнее|теги|реклама\\W*$|если вы (?:нашли|заметили)|нашли (?:ошибку|опечатку)|при (?:использовании|перепечатке|цитировании|копировании) (?:\\S+ ){0,3}(?:ссылка|гиперссылка|активная)|διαβάστε|δείτε|okumak|ayrıca|(?:ilgili|İLGİLİ) haber|اقرأ|للمزيد|' +
    'čtěte (?:také|též|dále|více)|přečtěte si|mohlo by vás|čítajte (?:aj|tiež)|prečítajte si|olvass(?:a|ák)? (?:el|még|tovább)|kapcsolódó|citește și|citiți și|pročitajte|čitajte|прочитајте|lue (?:myös|lisää)|loe (?:ka|lisaks|veel)|lasi arī|(?:taip pat )?skaitykite|lexo (?:edhe|më)|' +
    'прочетете|вижте още|дивіться|підпи(?:су|ші)|слідкуйте|оқи отырыңыз|тағы оқыңыз|oxuyun|baca (?:juga|selengkapnya)|simak juga|xem (?:thêm|ngay)|đọc thêm|theo dõi (?:chúng|kênh|báo)|อ่าน(?:ข่าว)?(?:เพิ่มเติม|ต่อ|ประกอบ)|ติดตาม(?:ข่าว|เรา)|' +
    'קראו (?:גם|עוד)|(?:بیشتر|همچنین) بخوانید|مزید پڑھ|(?:यह|ये|इसे) भी पढ|और पढ़|আর[ওো] পড়ুন|წაიკითხე(?:თ)? აგრეთვე|կարդացեք նաև|' +
    '相关(?:阅读|新闻|报道|链接|文章|推荐|专题|内容|.?$)|更多(?!的)|分享[到至]|(?:字号|調整字體)|延伸[阅閱]|責任編輯|责任编辑|来源|來源|関連(?:記事|リンク|ニュース|.?$)|あわせて読|この記事は|続きを|無断転|記事を(?:マイページ|保存)|『?カテゴリーをフォロー|[［\\[]?有料会員限定|관련 ?(?:기사|뉴스|.?$)|무단 ?(?:전재|배포|복제)|AI ?요약|글자 ?크기|이 기사(?:가 마음|를 공유|를 추천)|저작권자))',
  'i',
);
/** Notices to readers, and letters that they all hold: a pattern that may match anywhere takes longer. */
const NOTICE = /affiliate[- ]link|recaptcha|(?:uses|verwendet) cookies/i;
const IN_NOTICES = ['ffiliate', 'CAPTCHA', 'ookies'];

/** Whether a line asks something of readers, or tells them something of the site. */
export const asks = (text: string): boolean =>
  ASKS.test(text) || (IN_NOTICES.some((letters) => text.includes(letters)) && NOTICE.test(text));

export const SENTENCE_END = /[.!?…。！？]["'”’»“」』)]?$/;
/** The initials of a writer after the last sentence. */
const SIGNED = /[(（][^()（）]{1,12}[)）]$/;
const RIGHTS =
  /©|all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|все права|無断転載|无断|未經授權|未经授权|may not be (?:published|reproduced)|not responsible for the|ohne gewähr|no se hace responsable|n['’]engagent? que|affiliate[- ]link|licensed under (?:a |the )?creative commons|riproduzione riservata|suggested citation|免责声明|(?:our|unseren?|notre|nuestr[oa]) (?:\S+ ){0,2}newsletter/i;

/** A line that tells when, down to the minute, and is no sentence: "Publié le 1er mars 2024 à 09h12". */
const MOMENT = /(?:19|20)\d\d(?!\d).*\d\d? ?[:.h時시点點] ?\d\d(?!\d)|\d\d?:\d\d .*(?:19|20)\d\d$/s;
const LONGEST_MOMENT = 120;

/** Whether a block is such a line. */
export const isMoment = (reading: Reading, block: number): boolean => {
  if ((reading.blockSize[block] as number) > LONGEST_MOMENT) return false;
  const text = blockText(reading, block);
  return MOMENT.test(text) && !SENTENCE_END.test(text);
};

/** Blocks at the start of a story among which its byline may stand, below a lead. */
const FIRST_LINES = 3;

/** Whether a block says who wrote, and is no sentence: "Von Anna Lee". */
function isByline(reading: Reading, block: number): boolean {
  if ((reading.blockSize[block] as number) > LONGEST_MOMENT) return false;
  const text = blockText(reading, block);
  if (!BY_START.test(text) || (SENTENCE_END.test(text) && !MOMENT.test(text))) return false;
  return namesInLine(text).some(isPersonName);
}

/** Leaves out who wrote and when. */
export const withoutByline = (reading: Reading, blocks: readonly number[]): readonly number[] =>
  blocks.filter((block, i) => i >= FIRST_LINES || !(isMoment(reading, block) || isByline(reading, block)));

const isHeading = (reading: Reading, block: number | undefined): boolean =>
  block !== undefined && blockKind(reading, block) === HEADING;

/** Leaves out headings that nothing follows before the next heading or the end. */
function withoutIdleHeadings(reading: Reading, blocks: readonly number[]): number[] {
  const level = (b: number): number => reading.rank[reading.blockElement[b] as number] ?? 0;
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    if (!isHeading(reading, block) || (reading.blockSize[block] as number) > LONG_HEADING) return true;
    return next !== undefined && (!isHeading(reading, next) || level(next) > level(block));
  });
}

/** Leaves out a line or two after the last sentence: signatures, credits, labels of what comes next. */
function withoutLooseEnd(reading: Reading, blocks: readonly number[]): readonly number[] {
  let end = blocks.length;
  while (end > 1 && isLoose(reading, blocks[end - 1] as number, blocks[end - 2] as number)) end--;
  return blocks.length - end > MANY_LOOSE ? blocks : blocks.slice(0, end);
}

/** Whether a block is such a line; an item or a cell is one where no other is before it. */
function isLoose(reading: Reading, block: number, before: number): boolean {
  const kind = blockKind(reading, block);
  const isListed = (kind === ITEM || kind === CELL) && kind === blockKind(reading, before);
  if ((reading.blockSize[block] as number) > LOOSE || isListed || kind === QUOTE) return false;
  return !SENTENCE_END.test(blockText(reading, block).replace(SIGNED, ''));
}

/** The run of blocks that the story is in: cut at long gaps, unless what follows goes on in the same parent. */
function mainRun(reading: Reading, blocks: readonly number[]): readonly number[] {
  const runs: number[][] = [];
  const runOf = new Map<number, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const block of blocks) {
    const earlier = runOf.get(blockParent(reading, block));
    if (earlier !== undefined && earlier < runs.length - 1)
      runs.splice(earlier, runs.length, runs.slice(earlier).flat());
    else if (earlier === undefined && block - last > FAR) runs.push([]);
    runs[runs.length - 1]?.push(block);
    runOf.set(blockParent(reading, block), runs.length - 1);
    last = block;
  }
  const plain = (b: number): number => ((reading.blockLinked[b] as number) > 0 ? LINKED : 1);
  const sizeOf = (run: readonly number[]): number =>
    run.reduce((sum, b) => sum + (reading.blockSize[b] as number) * plain(b), 0);
  const sizes = runs.map(sizeOf);
  const most = Math.max(...sizes);
  return runs.find((_, i) => (sizes[i] as number) * 4 >= most) ?? [];
}

/** Times that a sentence stands in a story before it is no part of it, and its characters. */
const OFTEN = 3;
const SHORTEST_REPEATED = 20;
const LONGEST_REPEATED = 120;

/** Leaves out short sentences that stand there again and again: what a site puts between its paragraphs. */
function withoutRepeated(reading: Reading, blocks: readonly number[], scale: number): readonly number[] {
  const count = new Map<string, number>();
  const textOf = (block: number): string => {
    const size = (reading.blockSize[block] as number) * scale;
    const kind = blockKind(reading, block);
    const isShort = size > SHORTEST_REPEATED && size < LONGEST_REPEATED;
    return isShort && kind !== ITEM && kind !== CELL && kind !== QUOTE ? blockText(reading, block) : '';
  };
  for (const block of blocks) {
    const text = textOf(block);
    if (text) count.set(text, (count.get(text) ?? 0) + 1);
  }
  const isRepeated = (text: string): boolean => (count.get(text) ?? 0) >= OFTEN && SENTENCE_END.test(text);
  return blocks.filter((block) => !isRepeated(textOf(block)));
}

/** What a site says to readers to have them pay. */
const APPEAL =
  /(?:testen|unterstützen|abonnieren|spenden|lesen) sie|(?:jetzt|kostenlos) (?:testen|unterstützen|abonnieren|spenden)|support (?:us|our|independent)|subscribe|donat(?:e|ion)|soutenez|abonnez|faites un don|suscr[íi]b|apóyanos|haz una donación|assine|apoie|sostieni|abbonati|fai una donazione|wesprzyj|prenumeruj|подпишитесь|поддержите|підтримайте/i;
/** Most blocks of it. */
const MANY_APPEALS = 3;

/** Leaves out the last blocks where they stand in a part of their own and ask for money. */
function withoutAppeal(reading: Reading, blocks: readonly number[]): readonly number[] {
  const own = blockParent(reading, blocks.at(-1) ?? 0);
  const end = blocks.findLastIndex((block) => blockParent(reading, block) !== own) + 1;
  const asked = blocks.slice(end);
  if (asked.length > MANY_APPEALS || asked.length * 2 > blocks.length) return blocks;
  return asked.some((block) => APPEAL.test(blockText(reading, block))) ? blocks.slice(0, end) : blocks;
}

const SUMMARY =
  '(?:[Ss]ummar|[Zz]usammen(?:ge)?fass|[Rr][eé]sum|[Rr]iassun|[Oo]ppsummer|[Ss]a(?:mma|me)n(?:f|v)att|[Pp]odsumow|요약|要約)';
const MACHINE = '(?:\\b(?:AI|KI|IA)\\b|künstlich|maschinell|[Aa]utomat|ChatGPT|OpenAI)';
/** A notice that a machine summed the story up. */
const SUMMED_UP = new RegExp(`${SUMMARY}.{0,60}${MACHINE}|${MACHINE}.{0,60}${SUMMARY}`);
/** Such a list is among so many blocks of the story. */
const EARLY = 20;

/** Leaves out such a notice at the start, and the list right before or after it. */
export function withoutSummary(reading: Reading, blocks: readonly number[]): readonly number[] {
  const isItem = (block: number): boolean => blockKind(reading, block) === ITEM;
  const isNotice = (block: number): boolean =>
    (reading.blockSize[block] ?? SHORT) < SHORT && SUMMED_UP.test(blockText(reading, block));
  return blocks.filter((block, i) => {
    if (i > EARLY) return true;
    let [before, after] = [block - 1, block + 1];
    if (!(isItem(block) || isItem(before) || isItem(after))) return true;
    if (!isItem(block)) return !isNotice(block);
    while (isItem(before)) before--;
    while (isItem(after)) after++;
    return !isNotice(before) && !isNotice(after);
  });
}

/** How far into the last lines an author's name may stand, and the longest of them, in characters. */
const NAMED_WITHIN = 40;
const LONGEST_BIOGRAPHY = 700;
/** Fewer blocks than this are too little to take one away. */
const FEW = 5;

/** Leaves out the last block or two where they tell who the author is: "Anna Lee is a reporter at ...". */
export function withoutBiography(
  reading: Reading,
  blocks: readonly number[],
  authors: readonly string[],
): readonly number[] {
  const names = authors.filter((name) => name.includes(' '));
  if (blocks.length < FEW || names.length === 0) return blocks;
  const isAbout = (block: number | undefined): boolean => {
    if (block === undefined || (reading.blockSize[block] as number) > LONGEST_BIOGRAPHY) return false;
    const start = blockText(reading, block).slice(0, NAMED_WITHIN + LOOSE);
    return names.some((name) => {
      const at = start.indexOf(name);
      return at >= 0 && at < NAMED_WITHIN && !/[„“"«»:]/.test(start.slice(0, at));
    });
  };
  const last = blocks.at(-1) as number;
  const before = blocks.at(-2) === last - 1 ? '' : blockText(reading, last - 1);
  const isTitled =
    before.length < NAMED_WITHIN && names.some((name) => before.endsWith(name)) && !BY_START.test(before);
  const end = isTitled ? 1 : [2, 1].find((back) => isAbout(blocks[blocks.length - back]));
  if (!end) return blocks;
  const rest = blocks.slice(0, -end);
  return isHeading(reading, rest.at(-1)) ? rest.slice(0, -1) : rest;
}

/** Whether a text ends as sentences do; not so a remark in brackets. */
const isSentence = (text: string): boolean => SENTENCE_END.test(text) && !/^[(（]/.test(text);

/** Where a story begins: before its first long block there may be short sentences in paragraphs right beside it. */
function openingOf(reading: Reading, run: readonly number[], first: number): number {
  for (let i = first; i > 0; i--) {
    const block = run[i - 1] as number;
    const isBeside = block + 1 === run[i] && blockParent(reading, block) === blockParent(reading, block + 1);
    const isParagraph = blockKind(reading, block) === PARAGRAPH;
    if (!isBeside || !isParagraph || !isSentence(blockText(reading, block))) return i;
  }
  return 0;
}

/** Cuts the blocks down to the story; `scale` is how much one character says, 1 or more. */
export function trimStory(reading: Reading, blocks: readonly number[], scale: number): readonly number[] {
  const run = mainRun(reading, blocks);
  const first = run.findIndex(
    (b) =>
      (reading.blockSize[b] as number) * scale >= (isHeading(reading, b) ? LONG_HEADING : OPENING) &&
      !isMoment(reading, b),
  );
  const opened = first < 0 ? run : run.slice(openingOf(reading, run, first));
  const unasked = withoutAppeal(reading, opened);
  const kept = unasked.filter((block, i) => {
    const size = (reading.blockSize[block] as number) * scale;
    if (size > SHORT && i < unasked.length - 3) return true;
    const text = blockText(reading, block);
    return !((size < SHORT && asks(text)) || (i > unasked.length / 2 && RIGHTS.test(text)));
  });
  const told = withoutSummary(reading, withoutRepeated(reading, kept, scale));
  return withoutLooseEnd(reading, withoutIdleHeadings(reading, told));
}
