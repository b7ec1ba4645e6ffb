/**
 * Classes of offices that sources word differently: `Pres.`, `President` and `President of Kazakhstan` are one office of a
 * country, `Min. of Foreign Affairs` and `Foreign Minister` another. Null for an office that has no class.
 */

import { foldText } from './fold.ts';

const subjects: readonly (readonly [RegExp, string])[] = [
  [/foreign|external (?:affairs|relations)/u, 'foreign'],
  [/\bfinance|treasury|exchequer/u, 'finance'],
  [/defen[cs]e/u, 'defence'],
  [/interior|internal affairs|home (?:affairs|secretary|department)/u, 'interior'],
  [/justice/u, 'justice'],
  [/health/u, 'health'],
  [/education/u, 'education'],
  [/agricultur/u, 'agriculture'],
  [/energy/u, 'energy'],
  [/transport/u, 'transport'],
  [/cultur/u, 'culture'],
  [/environment/u, 'environment'],
  [/labou?r|employment/u, 'labour'],
  [/\btrade|commerce/u, 'trade'],
  [/econom/u, 'economy'],
  [/tourism/u, 'tourism'],
];

const cache = new Map<string, string | null>();

/** `head-of-state`, `head-of-government`, `minister-foreign`, `bank`, `ambassador-us` and so on. */
export function officeClass(office: string): string | null {
  const known = cache.get(office);
  if (known !== undefined) return known;
  const found = classify(foldText(office));
  cache.set(office, found);
  return found;
}

function classify(office: string): string | null {
  if (
    /\b(?:deputy|vice|assistant|acting|under|former|first lady|adviser|advisor|spouse|chief of staff|secretary to)\b/u.test(
      office,
    )
  )
    return null;
  if (
    /^(?:pres(?:ident)?|king|queen|emir|amir|sultan|emperor|pope|grand duke|prince|monarch|co prince|taliban leader|supreme leader|head of state|interim president|transition(?:al)? president)(?: of (?:the )?[\p{L} ]+)?$/u.test(
      office,
    )
  ) {
    return /council|senate|assembly|parliament|chamber|court|bank|committee|party|congress|bundesrat|general|lord|commission|house|cabinet|ministers|legislat|supreme (?:people|court)/u.test(
      office,
    )
      ? null
      : 'head-of-state';
  }
  if (
    /^(?:prime min(?:ister)?|premier|chancellor|taoiseach|head of government|federal chancellor)(?: of (?:the )?[\p{L} ]+)?$/u.test(
      office,
    )
  )
    return 'head-of-government';
  if (/^united states senator/u.test(office)) return 'us-senator';
  if (/^united states representative/u.test(office)) return 'us-representative';
  if (/^ambassador to (?:the )?(?:us|united states)(?: of america)?$/u.test(office)) return 'ambassador-us';
  if (/^(?:permanent representative|ambassador) to the (?:un|united nations)/u.test(office))
    return 'ambassador-un';
  if (
    /central bank|national bank|reserve bank|bank of/u.test(office) &&
    /^(?:governor|gov|chair|president|pres)/u.test(office)
  )
    return 'bank';
  if (
    !/^(?:min(?:ister)?|sec(?:retary)?|state secretary)\b|minister$/u.test(office) ||
    /state minister|minister of state/u.test(office)
  )
    return null;
  const subject = subjects.filter(([pattern]) => pattern.test(office));
  return subject.length === 0 ? null : `minister-${subject[0]![1]}`;
}
