/**
 * Classes of offices that sources word differently: `Pres.`, `President` and `President of Kazakhstan` are one office of a
 * country, `Min. of Foreign Affairs` and `Foreign Minister` another. The head of a part (`Premier of Queensland`, `Minister of Health (Scotland)`), of a bank or
 * of a council is none of these, and neither is a minister's delegate; a supreme leader stands beside a president. Null for an office that has no class.
 */

import { foldText } from './fold.ts';

const junior =
  /\b(?:deputy|vice|assistant|under|former|first lady|advis[eo]r|spouse|chief of staff|secretary to|delegate|delegated|minister to|to the minister|in the ministry|relations with|parliamentary|junior|state minister|minister of state|state secretary|council)\b/u;
const headOfState =
  /^(?:acting |interim |transition(?:al)? )?(?:pres(?:ident)?|king|queen|emir|amir|sultan|emperor|pope|grand duke|prince|monarch|co prince|head of state)(?: of (?:the )?([\p{L} ]+))?$/u;
const headOfGovernment =
  /^(?:acting |interim |caretaker |transition(?:al)? |federal )?(?:prime min(?:ister)?|premier of (?:the )?state council|premier|chancellor|taoiseach|head of government|pres(?:ident)? of the (?:government|council of ministers)|chair(?:man|person) of the (?:cabinet|council) of ministers)(?: of (?:the )?([\p{L} ]+)| and .+)?$/u;
const minister =
  /^(?:first |federal |union |cabinet )*(?:min(?:ister)?|sec(?:retary)?(?: of state)?) (?:of |for )?(?:the )?(.+)$/u;
/** A `Foreign Secretary` is a minister in London and the head of the ministry's staff in Delhi: not told by the words. */
const ministerAfter = /^(?:federal )?(.+) minister$/u;

/** Words that the full name of a state may have beside its short one. */
const formal =
  /\b(?:republic|kingdom|state|government|islamic|peoples?|democratic|socialist|arab|of|the)\b/gu;
const whole =
  /^(?:republic|federation|union|state|nation|confederation|swiss confederation|french republic)$/u;

/** What a minister's field must begin with, or go on with after an `and`. */
const fields: readonly (readonly [RegExp, string])[] = [
  [
    /foreign affairs|external (?:affairs|relations)|foreign relations|^foreign$|^foreign and commonwealth|^foreign commonwealth|^international relations and cooperation|^european and international affairs/u,
    'foreign',
  ],
  [/(?:^|and |national )(?:finances?|treasury|exchequer)\b/u, 'finance'],
  [
    /^(?:national )?defen[cs]e(?:$| and| affairs)|and (?:national )?defen[cs]e$|^armed forces|^armies/u,
    'defence',
  ],
  [/(?:^|and )(?:interior|internal affairs|home affairs|home department)\b|^home$/u, 'interior'],
  [/(?:^|and )justice\b/u, 'justice'],
  [/(?:^|and )(?:public )?health\b/u, 'health'],
  [/^(?:national |basic )?education\b/u, 'education'],
  [/(?:^|and )agriculture\b/u, 'agriculture'],
  [/(?:^|and )energy\b/u, 'energy'],
  [/(?:^|and )transport(?:ation|s)?\b/u, 'transport'],
  [/(?:^|and )cultur(?:e|al affairs)\b/u, 'culture'],
  [/(?:^|and )environment\b/u, 'environment'],
  [/^(?:labou?r|employment)\b/u, 'labour'],
  [/^(?:foreign |international )?trade\b|(?:^|and )commerce\b/u, 'trade'],
  [/^(?:national )?econom(?:y|ic affairs|ics|ic)\b(?! zones)/u, 'economy'],
  [/(?:^|and )tourism\b/u, 'tourism'],
];

/**
 * `head-of-state`, `head-of-government`, `minister-foreign`, `bank`, `ambassador-us` and so on. `names` are the folded names of the
 * country whose office it is.
 */
export function officeClass(office: string, names: ReadonlySet<string>): string | null {
  if (/\)$/u.test(office)) return null;
  const folded = foldText(office);
  const heads =
    junior.test(folded) && !/council of ministers|state council/u.test(folded)
      ? null
      : headClass(folded, names);
  if (/^(?:taliban|supreme) leader$/u.test(folded)) return 'supreme-leader';
  if (folded === 'secretary of state' && names.has('united states')) return 'minister-foreign';
  return heads ?? seatClass(folded) ?? (junior.test(folded) ? null : ministerClass(folded));
}

function headClass(office: string, names: ReadonlySet<string>): string | null {
  const government = headOfGovernment.exec(office);
  if (government !== null) return isCountry(government[1], names) ? 'head-of-government' : null;
  const state = headOfState.exec(office);
  return state !== null && isCountry(state[1], names) ? 'head-of-state' : null;
}

/** No place at all, the country, or the country under its full name. */
function isCountry(place: string | undefined, names: ReadonlySet<string>): boolean {
  if (place === undefined || whole.test(place) || names.has(place)) return true;
  return names.has(place.replace(formal, ' ').replace(/\s+/gu, ' ').trim());
}

function seatClass(office: string): string | null {
  if (/^united states senator/u.test(office)) return 'us-senator';
  if (/^united states representative/u.test(office)) return 'us-representative';
  if (/^ambassador to (?:the )?(?:us|united states)(?: of america)?$/u.test(office)) return 'ambassador-us';
  if (/^(?:permanent representative|ambassador) to the (?:un|united nations)(?: |$)/u.test(office))
    return 'ambassador-un';
  return /central bank|national bank|reserve bank|bank of/u.test(office) &&
    /^(?:governor|gov|chair|president|pres)/u.test(office)
    ? 'bank'
    : null;
}

function ministerClass(office: string): string | null {
  const field = minister.exec(office)?.[1] ?? ministerAfter.exec(office)?.[1];
  if (field === undefined) return null;
  const found = fields.find(([pattern]) => pattern.test(field));
  return found === undefined ? null : `minister-${found[1]}`;
}
