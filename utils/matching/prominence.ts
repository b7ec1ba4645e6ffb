/**
 * How prominent a person is, from public offices only: the level of the highest ones, how many, how recent. A prior
 * for a name that several people share, 0 to 255; it says nothing of worth. The same rules for every country.
 */

import { tokenise } from '../mentions/tokens.ts';
import type { Person, Role } from '../model/facts.ts';
import { meaningOf } from './context/lexicon.ts';
import { HEAD, officeLevel } from './office-level.ts';

/** What is a state though no single word of it is in the lexicon, and what is none though one is. */
const STATE =
  /^(?:govt\.?|government|republic|nation|union|presidency|state)$|united states|nauru|belize|antigua|kitts|lucia|tuvalu|bahamas|solomon/;
const NO_STATE = /^community\b|\bcity$|bank$/;

/** Whether what somebody is the head of is a state: nothing is said, or a country. Regions, banks and institutes have presidents too. */
function isOfState(of: string): boolean {
  if (of === '' || STATE.test(of)) return true;
  if (NO_STATE.test(of)) return false;
  const tokens = tokenise(of);
  for (let word = 0; word < tokens.count; word++) if (meaningOf(tokens, word)?.country) return true;
  return false;
}

/** Level of an office (`office-level.ts`); the head of what is no state is one of its ministers at most. */
export function levelOf(office: string): number {
  const level = officeLevel(office);
  const of = HEAD.exec(office.toLowerCase())?.[1] ?? '';
  return level === 6 && !isOfState(of) ? 4 : level;
}

const yearOf = (date: string | null): number => (date === null ? 0 : Number(date.slice(0, 4)));

function lastYear(role: Role): number {
  return yearOf(role.to ?? role.knownUntil);
}

/** 0 to 255; about 35 for one term in a parliament, 200 and more for a head of state of recent years. */
export function prominenceOf(person: Person): number {
  let best = 0;
  let recent = 0;
  const levels = new Set<number>();
  for (const role of person.roles) {
    const level = levelOf(role.office);
    levels.add(level);
    best = Math.max(best, level);
    recent = Math.max(recent, lastYear(role));
  }
  const age = recent === 0 ? 20 : Math.max(0, 2023 - recent);
  const many = Math.min(5, Math.log2(1 + person.roles.length)) * 6;
  const value =
    10 + best * 28 + many + levels.size * 4 - Math.min(70, age < 20 ? age : 20 + (age - 20) * 1.5);
  return Math.max(1, Math.min(255, Math.round(value)));
}
